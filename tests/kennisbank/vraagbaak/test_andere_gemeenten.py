"""What other municipalities do, which of them has something, and what differs."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.andere_gemeenten import _zonder_verschil
from kennisbank.vraagbaak.dienst import Vraagbaak
from tests.hulp.vraagbaak import eerste


def test_een_gemeente_die_genoemd_wordt_antwoordt_zelf(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("hoe lang duurt het in Zeestad voordat ik iets hoor?")
    assert "vijf weken" in eerste(antwoord)
    assert antwoord.kanttekening == "Dit geldt in Zeestad, niet in Bergdorp."


def test_een_vergelijking_noemt_beide(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("hoe lang duurt het voordat ik iets hoor, hier en in Zeestad?")
    assert [deel.naam for deel in antwoord.delen] == ["Bergdorp", "Zeestad"]


def test_en_in_een_andere_gemeente_is_dezelfde_vraag(baak: Vraagbaak) -> None:
    hier = baak.vraag("hoe lang duurt het voordat ik iets hoor?")
    daar = baak.vraag("en in Zeestad?", context=hier.context)
    assert "vijf weken" in eerste(daar)


@pytest.mark.parametrize("vraag", ["en hier?", "en wij dan?", "hoe is dat bij ons"])
def test_hier_en_wij_zijn_de_eigen_gemeente(baak: Vraagbaak, vraag: str) -> None:
    daar = baak.vraag("hoe lang duurt het in Zeestad voordat ik iets hoor?")
    hier = baak.vraag(vraag, context=daar.context)
    assert "binnen drie weken" in eerste(hier)
    assert hier.kanttekening is None


@pytest.mark.parametrize("vraag", ["wat is het verschil met ons", "vergelijk Bergdorp met Zeestad"])
def test_vergelijken_gaat_over_wat_net_is_gevraagd(baak: Vraagbaak, vraag: str) -> None:
    daar = baak.vraag("hoe lang duurt het in Zeestad voordat ik iets hoor?")
    teksten = [deel.tekst for deel in baak.vraag(vraag, context=daar.context).delen]
    assert "drie weken" in teksten[0]
    assert "vijf weken" in teksten[1]


def test_vergelijken_zonder_onderwerp_vraagt_waarin(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("waarin verschilt Bergdorp van Zeestad?")
    assert antwoord.vergelijkt == ("Bergdorp", "Zeestad")
    assert not antwoord.beantwoord


def test_welke_gemeente_iets_heeft_wordt_aan_alle_gevraagd(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("welke gemeente heeft een dorpsmakelaar")
    assert {deel.gemeente for deel in antwoord.delen or antwoord.misschien} <= {"bergdorp", "zeestad"}
    beide = baak.vraag("welke gemeenten laten iets horen over een idee?")
    assert (beide.delen or beide.misschien)[0].gemeente == "bergdorp"


@pytest.mark.parametrize(
    "vraag",
    [
        "hoe lang duurt het per gemeente voordat ik iets hoor over mijn idee",
        "hoe lang duurt het bij de andere gemeenten voordat ik iets hoor over mijn idee?",
        "hoe lang duurt het in elke gemeente voordat ik iets hoor over mijn idee",
    ],
)
def test_hoe_het_bij_alle_gemeenten_is(baak: Vraagbaak, vraag: str) -> None:
    antwoord = baak.vraag(vraag)
    gegeven = antwoord.delen or antwoord.misschien
    assert {deel.naam for deel in gegeven} == {"Bergdorp", "Zeestad"}


@pytest.mark.parametrize(
    ("zonder_namen", "wat"),
    [
        (
            "wat is het verschil tussen   en   bij het kiezen van een niveau?",
            "het kiezen van een niveau?",
        ),
        ("welke verschillen zijn er tussen   en  ", "zijn er"),
        ("waarin zit het grootste verschil met   qua aanpak", "aanpak"),
        ("verschil in termijn tussen   en  ", "termijn"),
        ("hoe lang duurt het,   en  ", "hoe lang duurt het"),
    ],
)
def test_van_een_vergelijking_telt_waarin(zonder_namen: str, wat: str) -> None:
    assert _zonder_verschil(zonder_namen).split() == wat.split()


@pytest.mark.parametrize(
    "vraag",
    [
        "wat is het verschil tussen Bergdorp en Zeestad bij hoe lang duurt het voordat ik iets hoor",
        "welk verschil is er met Zeestad in hoe lang het duurt voordat ik iets hoor?",
    ],
)
def test_een_vergelijking_met_een_onderwerp_noemt_beide(baak: Vraagbaak, vraag: str) -> None:
    teksten = [deel.tekst for deel in baak.vraag(vraag).delen]
    assert "drie weken" in teksten[0]
    assert "vijf weken" in teksten[1]
