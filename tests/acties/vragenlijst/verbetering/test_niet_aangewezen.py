"""Corrections that point at no answer, one after another."""

from __future__ import annotations

from acties.vragenlijst import gebeurtenissen as g
from kennisbank.laden import GemeenteGegevens
from tests.hulp.verbeteren import na, nieuw, soorten


def test_twee_verbeteringen_in_een_zin(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, g.Corrigeer("het wordt mei ipv oktober, en Tonny doet niet mee, wel Joke"))
    assert nieuw(resultaat) == {"wanneer": "mei", "gesproken_met": "met buurman Geert en Joke"}
    assert soorten(resultaat) == ["gewijzigd", "gewijzigd"]
