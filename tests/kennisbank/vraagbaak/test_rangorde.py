"""Counting in a list that was just read."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.rangorde import genoemd_punt

LIJST = (
    "Vier sleutels:\n\n1. **Waarom?** Het doel.\n2. Waarover,\n   en hoe ver\n3. Wie\n\nDat is alles."
)


@pytest.mark.parametrize(
    ("vraag", "punt"),
    [
        ("en de eerste?", "Waarom?"),
        ("wat houdt de tweede in", "Waarover, en hoe ver"),
        ("en de laatste?", "Wie"),
        ("en de vierde?", None),
        ("de eerste of de tweede?", None),
        ("en hoe lang duurt dat?", None),
    ],
)
def test_het_punt_dat_wordt_geteld(vraag: str, punt: str | None) -> None:
    assert genoemd_punt(vraag, LIJST) == punt


def test_ook_streepjes_zijn_een_lijst() -> None:
    assert genoemd_punt("en de tweede?", "Twee:\n- een\n- ander") == "ander"


def test_zonder_lijst_valt_er_niets_te_tellen() -> None:
    assert genoemd_punt("en de eerste?", "Het college beslist.") is None
    assert genoemd_punt("en de laatste?", "") is None
