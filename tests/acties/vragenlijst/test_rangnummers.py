"""Choosing by the place in a list that was shown."""

from __future__ import annotations

import pytest

from acties.vragenlijst.rangnummers import lees_rangnummers


@pytest.mark.parametrize(
    ("tekst", "plaatsen"),
    [
        ("de eerste en de derde", [0, 2]),
        ("doe maar de 1e en de 3e", [0, 2]),
        ("1 en 3", [0, 2]),
        ("nummers 2, 3 en 4", [1, 2, 3]),
        ("ik kies nummer 2", [1]),
        ("de eerste drie", [0, 1, 2]),
        ("de laatste graag", [3]),
        ("ja, de tweede en de laatste", [1, 3]),
    ],
)
def test_een_plaats_in_de_lijst(tekst: str, plaatsen: list[int]) -> None:
    assert lees_rangnummers(tekst, 4) == plaatsen


@pytest.mark.parametrize(
    "tekst",
    ["de vijfde", "de eerste bewoners", "2 avonden", "waarom de eerste?", "in de eerste week", "", "0"],
)
def test_wat_geen_plaats_is(tekst: str) -> None:
    assert lees_rangnummers(tekst, 4) == []
