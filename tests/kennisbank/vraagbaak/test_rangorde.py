"""Counting in a list that was just read."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.rangorde import genoemd_punt, nummer_in, nummer_past

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
        ("en punt 2?", "Waarover, en hoe ver"),
        ("sleutel nummer 3 dan", "Wie"),
        ("en van 2 mensen", None),
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


def test_een_nummer_is_van_de_rij_die_wordt_genoemd() -> None:
    assert nummer_in("wat zegt spelregel 6 eigenlijk") == ("spelregel", 6)
    assert nummer_in("na sleutel 1 en sleutel 2") is None
    assert nummer_in("voor 12 juli 2025") is None
    for vraag in ("regel 6", "spelregel 6"):
        genoemd = nummer_in(vraag)
        assert genoemd is not None
        assert nummer_past("Spelregel 6: samen leren", genoemd) is True
        assert nummer_past("Spelregel 5: iedereen", genoemd) is False
        assert nummer_past("Wat u mag verwachten", genoemd) is None
