"""What is told after all was asked, beside what stands there."""

from __future__ import annotations

import pytest

from kennisbank.laden import GemeenteGegevens
from tests.hulp.verbeteren import SOORTEN, VERTELD, na, nieuw


@pytest.mark.parametrize(
    ("tekst", "vraag"),
    [
        ("de kast moet toch bij de bakker komen", "idee"),
        ("en het wordt toch een ander veldje, aan de Dorpsstraat", "idee"),
        ("toch een andere plek: de Lindelaan", "idee"),
        ("en Kees denkt eerder 1300 euro ivm de fundering", "kosten"),
    ],
)
def test_wat_anders_wordt_komt_naast_wat_er_stond(
    dalfsen: GemeenteGegevens, tekst: str, vraag: str
) -> None:
    for als in SOORTEN[:2]:
        resultaat = na(dalfsen, als(tekst))
        assert list(nieuw(resultaat)) == [vraag]
        assert nieuw(resultaat)[vraag].startswith(f"{VERTELD[vraag]}\n\n")


def test_wie_nog_iets_wil_zeggen_raakt_dat_niet_kwijt(dalfsen: GemeenteGegevens) -> None:
    for tekst, vraag, erbij in (
        ("wacht even, ik wil nog zeggen dat de voetbalclub ook meedoet",
         "samenwerking", "de voetbalclub ook meedoet"),
        ("oh ja ik ben vergeten te vertellen dat er al een schutting staat",
         "idee", "er al een schutting staat"),
        ("nog vergeten: de banen zijn van halfverharding", "idee", "de banen zijn van halfverharding"),
    ):  # fmt: skip
        staat = nieuw(na(dalfsen, SOORTEN[0](tekst)))
        assert staat == {vraag: f"{VERTELD[vraag]}\n\n{erbij}"}
    for niets in ("ik wil nog zeggen dat?", "wacht, ik wil nog iets zeggen"):
        assert not nieuw(na(dalfsen, SOORTEN[0](niets)))


def test_wat_met_de_naam_van_een_antwoord_begint_komt_daarbij(dalfsen: GemeenteGegevens) -> None:
    for tekst in (
        "hulp bij de vergunning zou ook fijn zijn",
        "oh ja hulp van de gemeente is nodig voor het graven",
    ):
        staat = nieuw(na(dalfsen, SOORTEN[0](tekst)))
        assert staat == {"hulp_nodig": f"{VERTELD['hulp_nodig']}\n\n{tekst}"}
    assert not nieuw(na(dalfsen, SOORTEN[0]("hulp zou fijn zijn?")))
