"""Naming people is an answer, and no danger."""

from __future__ import annotations

import pytest
from componenten.mensen import noemt_alleen_mensen


@pytest.mark.parametrize(
    "tekst",
    [
        "mijn man en ik",
        "Mijn man",
        "m'n zus en haar vriend",
        "de overbuurvrouw en misschien ook mijn schoonouders",
        "onze kinderen, de buren en een paar vrienden",
        "alleen met mijn dochter",
    ],
)
def test_wie_er_meedoet(tekst: str) -> None:
    assert noemt_alleen_mensen(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "en",
        "help mijn man",
        "mijn man slaat me",
        "mijn dochter is weg",
        "bang voor mijn vader",
        "mijn vader ligt op de grond",
        "mijn buurvrouw gilt",
    ],
)
def test_wat_er_met_iemand_is(tekst: str) -> None:
    assert not noemt_alleen_mensen(tekst)
