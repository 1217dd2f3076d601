"""Lists of werkvormen and levels, and what people ask after one."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.boekenkast import lijsten_uit_de_praktijk
from kennisbank.vraagbaak.dienst import Vraagbaak
from tests.hulp.vraagbaak import na


def test_de_bron_noemt_ook_waar_staat_voor_wie_een_werkvorm_is(baak: Vraagbaak) -> None:
    deel = baak.vraag("welke werkvormen voor jongeren?").delen[0]
    assert deel.bronregel == "Bergdorp, Ons plan, 6; Werkvormen van Samenspraak"


@pytest.mark.parametrize(
    ("vragen", "deel"),
    [
        (("werkvormen voor ouderen", "en voor jongeren?"), "passen deze bij jongeren:"),
        (("werkvormen voor ouderen", "en jongeren dan"), "passen deze bij jongeren:"),
        (("werkvormen voor jongeren", "en voor ouderen?", "en voor jongeren?"), "bij jongeren:"),
        (("werkvormen voor jongeren", "en voor ouderen?", "en online?"), "bij ouderen"),
        (("werkvormen voor jongeren", "en met 100 mensen?"), "een groep van 100 mensen"),
        (("werkvormen voor jongeren", "hoeveel mensen?"), "- focusgroep: 6 tot 12 mensen"),
        (("welke werkvormen bij adviseren", "hoe groot is de groep"), "- focusgroep: 6 tot 12 mensen"),
        # After what a level is, those of that level.
        (("wat houdt raadplegen in", "welke werkvormen passen daarbij?"), "Bij raadplegen noemt"),
        (("wat betekent adviseren", "en welke werkvormen zijn dat dan"), "Bij adviseren noemt"),
        (
            ("werkvormen voor jongeren", "geef eens een voorbeeld"),
            "een gesprek met een kleine groep",
        ),
        (
            ("werkvormen voor jongeren", "hoezo?"),
            "passen bij jongeren, staat daar niet in",
        ),
    ],
)
def test_na_een_lijst(baak: Vraagbaak, vragen: tuple[str, ...], deel: str) -> None:
    assert deel in na(baak, *vragen).delen[0].tekst


@pytest.mark.parametrize("vraag", ["wie hakt de knoop door", "en wie beslist over mijn initiatief?"])
def test_na_een_lijst_kan_iemand_iets_anders_vragen(baak: Vraagbaak, vraag: str) -> None:
    assert "Het college" in na(baak, "werkvormen voor jongeren", vraag).delen[0].tekst


def test_dat_er_geen_past_is_geen_oordeel_van_het_beleid(baak: Vraagbaak) -> None:
    tekst = baak.vraag("werkvormen voor jongeren met 50 deelnemers").delen[0].tekst
    assert "volgens de Werkvormen van Samenspraak. Dat wil niet zeggen dat het niet kan." in tekst


def test_niveaus_vergelijken_geeft_de_namen(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("vergelijk Bergdorp en Zeestad op niveaus")
    assert "1. informeren\n2. adviseren" in antwoord.delen[0].tekst


def test_een_gemeente_zonder_werkvormen_krijgt_wat_algemeen_bekend_is() -> None:
    lijsten = lijsten_uit_de_praktijk("zeestad", "Zeestad")
    for vraag in (
        "welke werkvormen voor ouderen",
        "werkvorm voor 60 mensen",
        "werkvormen met weinig werk",
    ):
        gevonden = lijsten.antwoord(vraag.split())
        assert gevonden is not None, vraag
        deel, _ = gevonden
        assert deel.tekst.startswith("Het beleid van Zeestad noemt zelf geen werkvormen.")
        assert deel.bronregel.startswith("Werkvormen van Samenspraak")
        waarom = lijsten.na_lijst("waarom deze".split(), gevonden[1])
        assert waarom is not None
        assert "het beleid van Zeestad: dat" in waarom[0].tekst
    # What the policy itself has to say of them is not made up.
    for vraag in (
        "welke werkvormen zijn er",
        "bij welk niveau hoort een enquete",
        "wat is een enquete",
    ):
        assert lijsten.antwoord(vraag.split()) is None, vraag
