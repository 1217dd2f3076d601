"""What is said to the assistant, where a text was asked: it answers nothing."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.terzijde import is_terzijde, komt_later_terug, zegt_alleen_ja
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import met_dossier


@pytest.mark.parametrize("tekst", ["ja", "ja hoor zat", "prima", "ok, doe maar", "hm", "Klopt."])
def test_alleen_ja(tekst: str) -> None:
    assert zegt_alleen_ja(tekst)


@pytest.mark.parametrize(
    "tekst", ["wat nu", "en nu?", "dat zei ik al", "huh", "dat heb ik net al ingevuld", "snap ik niet"]
)
def test_over_het_gesprek(tekst: str) -> None:
    assert is_terzijde(tekst) or is_terzijde(f"ho, {tekst}")


@pytest.mark.parametrize(
    "tekst",
    ["ja ik kom volgende week terug", "laat maar, ik kom er morgen op terug", "morgen verder"],
)
def test_komt_later_terug(tekst: str) -> None:
    assert komt_later_terug(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "dat zei de raad al in 2019",
        "wat nu nog open is: de kleur",
        "de bomen",
        "goed openbaar vervoer",
        "genoeg parkeerplaatsen",
        "mensen willen weten wat nu mag",
        "we gaan na het weekend terug naar de wijk om te vragen wat mensen vinden",
        "Jo Best",
    ],
)
def test_een_antwoord_is_een_antwoord(tekst: str) -> None:
    assert not zegt_alleen_ja(tekst)
    assert not is_terzijde(tekst)
    assert not komt_later_terug(tekst)


def bij_de_reden(omgeving: Omgeving) -> Dialoog:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("checklist"))
    assert dialoog.zeg("nee").vraag == "ruimte_waarom_niet"
    return dialoog


@pytest.mark.parametrize("tekst", ["wat nu", "ja", "dat zei ik al", "nee", "hm"])
def test_wat_niets_zegt_komt_niet_in_de_onderbouwing(omgeving: Omgeving, tekst: str) -> None:
    dialoog = bij_de_reden(omgeving)
    gevraagd = dialoog.zeg(tekst)
    assert isinstance(gevraagd, VraagOpen)
    assert gevraagd.vraag == "ruimte_waarom_niet"
    assert gevraagd.fout
    assert dialoog.zeg("de norm staat in de wet").vraag == "geschikt"


def test_wie_later_terugkomt_stopt(omgeving: Omgeving) -> None:
    gestopt = bij_de_reden(omgeving).zeg("laat maar, ik kom er maandag op terug")
    assert isinstance(gestopt, Einde)
    assert gestopt.reden == "gepauzeerd"


def test_een_voorstel_wordt_met_ja_het_antwoord(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("checklist"))
    gevraagd = dialoog.zeg("het college heeft alles al vastgelegd, dus nee")
    assert gevraagd.vraag == "ruimte_waarom_niet"
    assert "het college heeft alles al vastgelegd" in gevraagd.vervolg
    assert dialoog.zeg("ja").vraag == "geschikt"


def test_toch_ja_maakt_van_nee_een_ja(omgeving: Omgeving) -> None:
    """Kept as the reason for the no, it would have the document contradict itself."""
    dialoog = bij_de_reden(omgeving)
    gevraagd = dialoog.zeg("er is toch wel ruimte voor de bomen")
    assert gevraagd.vraag == "ruimte_waarom_niet"
    assert "toch ja" in gevraagd.fout
    gevraagd = dialoog.zeg("ho, er is dus wel ruimte, voor de oversteek en de bomen. dus toch ja")
    assert gevraagd.vraag == "invloed_op"
    assert "voor de oversteek en de bomen" in gevraagd.vervolg
    assert dialoog.zeg("ja").vraag == "geschikt"


def test_over_de_vragen_zelf(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("checklist"))
    dialoog.zeg("ja")
    # The question that is named is asked again.
    gevraagd = dialoog.zeg("wacht, ik heb vraag 1 nog niet beantwoord")
    assert (gevraagd.vraag, gevraagd.heropend) == ("ruimte", True)
    dialoog.zeg("ja")
    for tekst in (
        "ho wacht even, ik snap deze niet helemaal",
        "nee dat laatste was het antwoord op de vorige",
        "sorry, ik heb de vorige vraag verkeerd ingevuld",
    ):
        gevraagd = dialoog.zeg(tekst)
        assert (gevraagd.vraag, bool(gevraagd.fout)) == ("invloed_op", True), tekst
    assert dialoog.zeg("de plek van de bomen").vraag == "geschikt"
    # And what has to stand with which number is said in many ways.
    nieuw = dialoog.zeg("wijzig 2 in de plek van de bomen, de hoogte van de hagen en de bankjes")
    assert "de hoogte van de hagen" in nieuw.meldingen[0].gegevens["nieuw"]
    assert dialoog.zeg("wijzig antwoord 1: nee").vraag == "ruimte_waarom_niet"


@pytest.mark.parametrize(
    "tekst",
    [
        "het antwoord op de vraag wie de weg betaalt",
        "de vragen van de raad over de vorige fase",
        "wachten op het besluit van de provincie",
        "stoplichten bij de school, en hoe we daar oversteken",
        "de vorige inloop was slecht bezocht en de mensen voelden zich niet gehoord",
    ],
)
def test_wat_op_praat_lijkt_en_een_antwoord_is(tekst: str) -> None:
    assert not is_terzijde(tekst)
