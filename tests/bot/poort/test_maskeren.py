"""A BSN never reaches the database."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.nl import bsn

from bot.poort.maskeren import VERVANGING, maskeer_bsn


@pytest.mark.parametrize(
    "tekst",
    [
        "mijn bsn is 111222333",
        "BSN: 111.222.333",
        "111-222-333, dat is mijn nummer",
        "1112 22 333",
        "(111222333)",
        "bsn111222333bsn",
    ],
)
def test_een_bsn_wordt_weggehaald(tekst: str) -> None:
    veilig, gevonden = maskeer_bsn(tekst)
    assert gevonden
    assert VERVANGING in veilig
    assert "333" not in veilig


@pytest.mark.parametrize(
    "tekst",
    [
        "06 12345678",
        "0612345678",
        "+31 612345678",
        "+31612345678",
        "ongeveer 2000 euro in 2027",
        "123456789",
        "NL91ABNA0417164300",
        "1112223331",
        "",
    ],
)
def test_andere_nummers_blijven_staan(tekst: str) -> None:
    assert maskeer_bsn(tekst) == (tekst, False)


WOORDEN = st.text(st.characters(categories=["L", "P", "Zs"], exclude_characters="+.-"), max_size=20)


@given(st.integers(10_000_000, 999_999_999), WOORDEN, WOORDEN)
def test_geen_enkel_geldig_bsn_blijft_staan(getal: int, voor: str, na: str) -> None:
    nummer = f"{getal:09}"
    veilig, gevonden = maskeer_bsn(f"{voor}{nummer}{na}")
    assert gevonden == bsn.is_valid(nummer)
    assert (nummer in veilig) != gevonden
