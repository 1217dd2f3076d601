"""Another amount in an answer that tells more than that."""

from __future__ import annotations

import re

import pytest

from acties.vragenlijst import gebeurtenissen as g
from kennisbank.laden import GemeenteGegevens
from tests.hulp.verbeteren import na, nieuw


def test_alleen_het_bedrag_verandert(dalfsen: GemeenteGegevens) -> None:
    geraamd = "De kosten zijn geraamd op € 38.500,- exclusief btw, waarvan de helft uit eigen middelen."
    for tekst in (
        "Het bedrag moet € 41.250,- zijn in plaats van € 38.500,-.",
        "wijzig het bedrag naar € 41.250,-",
    ):
        resultaat = na(dalfsen, g.Corrigeer(tekst), kosten=geraamd)
        assert nieuw(resultaat) == {"kosten": geraamd.replace("38.500", "41.250")}


def test_waarom_het_een_ander_bedrag_was_blijft_niet_staan(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, g.Corrigeer("nee toch 500 euro"), kosten="1200 euro door het hek")
    assert nieuw(resultaat) == {"kosten": "500 euro"}


BEGROOT = "Hout € 8.000,-, verf € 350 en 12 struiken, de buren doen het werk zelf"


@pytest.mark.parametrize(
    "tekst",
    [
        "Bij vraag 7: wij komen uit op € 6.500 in plaats van € 8.000",
        "vraag 7: niet 8000 maar 6500 euro",
        "bij 7: het hout is € 6.500 en geen € 8.000",
    ],
)
def test_bij_een_aangewezen_antwoord_verandert_alleen_dat_bedrag(
    dalfsen: GemeenteGegevens, tekst: str
) -> None:
    [waarde] = nieuw(na(dalfsen, g.Corrigeer(tekst), kosten=BEGROOT)).values()
    assert re.sub(r"6\.?500", "8.000,-", waarde) == BEGROOT
    # Of what was not said, nothing is replaced.
    anders = nieuw(na(dalfsen, g.Corrigeer(tekst), kosten="€ 900"))["kosten"]
    assert "900" not in anders


@pytest.mark.parametrize("eerder", ["2 jarenlang sparen", "3 keer oud papier", "wel 5 aanhangers zand"])
def test_een_getal_dat_iets_anders_telt_is_geen_bedrag(dalfsen: GemeenteGegevens, eerder: str) -> None:
    resultaat = na(dalfsen, g.Corrigeer("7 moet 650 euro zijn"), kosten=eerder)
    assert nieuw(resultaat) == {"kosten": "650 euro"}
    for bedrag in ("{} incl. btw", "ongeveer {}", "{} voor het zand", "zo'n {} euro"):
        resultaat = na(dalfsen, g.Corrigeer("7 moet 650 zijn"), kosten=bedrag.format(400))
        assert nieuw(resultaat) == {"kosten": bedrag.format(650)}
