"""Which words are a slip or two away: as many as when all are compared letter by letter."""

from __future__ import annotations

import pytest
from rapidfuzz.distance import OSA

from kennisbank.taal.woordvormen import stopwoorden
from kennisbank.zoeken.spelling import Spelling

WOORDEN = (*sorted(stopwoorden()), "initiatief", "initiatieven", "subsidie", "coördinator", "идея", "a")


@pytest.mark.parametrize("ver", [1, 2])
@pytest.mark.parametrize(
    "woord", ["intiatief", "initatieven", "susbidie", "coordinator", "wnaneer", "идеи", "zzz", ""]
)
def test_niets_dat_dichtbij_is_wordt_gemist(woord: str, ver: int) -> None:
    alle = {(ander, afstand) for ander in WOORDEN if (afstand := OSA.distance(woord, ander)) <= ver}
    assert set(Spelling(WOORDEN).nabij(woord, ver)) == alle


def test_twee_letters_omgewisseld_is_een_fout() -> None:
    assert ("subsidie", 1) in Spelling(WOORDEN).nabij("susbidie", 1)


def test_zonder_woorden_is_er_niets_dichtbij() -> None:
    assert Spelling(()).nabij("initiatief", 2) == []
