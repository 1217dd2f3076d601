"""Another amount in an answer that tells more than that."""

from __future__ import annotations

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
