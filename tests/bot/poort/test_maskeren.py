"""A BSN never reaches the database; other numbers do."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from stdnum.nl import bsn

from acties.maskering import BSN_WEG, NUMMER_WEG
from bot.poort.maskeren import maskeer_bsn
from bot.poort.poort import NUMMER_WEGGEHAALD


@pytest.mark.parametrize(
    "tekst",
    [
        "mijn bsn is 111222333",
        "BSN: 111.222.333",
        "bsn111222333bsn",
        "111-222-333 is mijn bsn",
        "burgerservicenummer 1112 22 333",
        "mijn burger service nummer: 11 12 22 333",
        "sofinummer 111222333",
        "B.S.N. 111222333",
        "BSN 123456789",
        "bsn 11122233",
        "mijn BSN-nummer is volgens mij 111222333",
        "bsn: ١١١٢٢٢٣٣٣",
    ],
)
def test_een_nummer_bij_het_woord_bsn_wordt_weggehaald(tekst: str) -> None:
    veilig, gevonden = maskeer_bsn(tekst)
    assert gevonden
    assert BSN_WEG in veilig
    assert not re.search(r"\d", veilig)


@pytest.mark.parametrize(
    "tekst",
    [
        "111222333",
        "111-222-333, dat is mijn nummer",
        "(111222333)",
        "1112 22 333",
        "11 12 22 333",
        "bel me op 111222333",
        "111 - 222 - 333",
        "111\u00a0222\u00a0333",
        "op nummer 12 111222333",
    ],
)
def test_een_nummer_dat_een_bsn_kan_zijn_wordt_weggehaald(tekst: str) -> None:
    veilig, gevonden = maskeer_bsn(tekst)
    assert gevonden
    assert NUMMER_WEG in veilig
    assert BSN_WEG not in veilig
    assert "333" not in veilig


@pytest.mark.parametrize(
    "tekst",
    [
        "06 12345678",
        "0612345678",
        "06-12 34 56 78",
        "0529-488388",
        "+31 612345678",
        "+31612345678",
        "+31 (0)612345678",
        "0031 6 12345678",
        "+32 470 12 34 56",
        "mijn bsn geef ik niet, bel 0612345678",
        "ongeveer 2000 euro in 2027",
        "€ 111.222.333",
        "111.222.333 euro",
        "111222333,-",
        "123456789",
        "NL91ABNA0417164300",
        "NL91 ABNA 0417 1643 00",
        "BE68 5390 0754 7034",
        "1112223331",
        "op 12-05-2027 om 3 uur",
        "12-05-2027 3 uur",
        "7721 BR 108 in Dalfsen, 7722 XY 12",
        "kinderen van 4 tot 12, 15 tot 18 en 20 plussers",
        "kenmerk 2026-7KQ3MY",
        "",
    ],
)
def test_andere_nummers_blijven_staan(tekst: str) -> None:
    assert maskeer_bsn(tekst) == (tekst, False)


def test_wat_we_voorstellen_om_te_schrijven_blijft_staan() -> None:
    """Who follows the advice must get through."""
    assert maskeer_bsn(NUMMER_WEGGEHAALD.tekst) == (NUMMER_WEGGEHAALD.tekst, False)
    assert maskeer_bsn("11122/2333") == ("11122/2333", False)


WOORDEN = st.text(st.characters(categories=["L", "P", "Zs"], exclude_characters="+.-_–,/"), max_size=20)
TUSSEN = st.sampled_from(["", " ", ".", "-", " - "])


@given(st.integers(10_000_000, 999_999_999), WOORDEN, WOORDEN)
def test_geen_enkel_geldig_bsn_blijft_staan(getal: int, voor: str, na: str) -> None:
    nummer = f"{getal:09}"
    assume(not re.search(r"bsn|sofi|eur", voor + na, re.IGNORECASE))
    veilig, gevonden = maskeer_bsn(f"{voor}{nummer}{na}")
    assert gevonden == bsn.is_valid(nummer)
    assert (nummer in veilig) != gevonden


def met_controlecijfer(getal: int) -> str:
    """The number that begins with these eight digits; of one in eleven there is none."""
    begin = f"{getal:08}"
    return begin + str(sum((9 - plek) * int(cijfer) for plek, cijfer in enumerate(begin)) % 11)


@given(
    st.integers(1_000_000, 99_999_999).map(met_controlecijfer).filter(bsn.is_valid),
    st.lists(st.integers(1, 8), max_size=3, unique=True),
    TUSSEN,
)
def test_hoe_het_ook_gegroepeerd_is(nummer: str, plekken: list[int], tussen: str) -> None:
    geschreven = nummer
    for plek in sorted(plekken, reverse=True):
        geschreven = f"{geschreven[:plek]}{tussen}{geschreven[plek:]}"
    veilig, gevonden = maskeer_bsn(f"mijn bsn is {geschreven} en ik woon hier")
    assert gevonden
    assert veilig == f"mijn bsn is {BSN_WEG} en ik woon hier"


@given(
    st.integers(10_000_000, 99_999_999),
    st.sampled_from(["06", "06-", "06 ", "+316", "+31 6 ", "+31(0)6 ", "0031 6 "]),
)
@example(78836528, "+31 6 ")
def test_een_mobiel_nummer_blijft_altijd_staan(getal: int, begin: str) -> None:
    tekst = f"bel me op {begin}{getal} of mail me"
    assert maskeer_bsn(tekst) == (tekst, False)


@given(st.text(max_size=60))
def test_masker_laat_de_rest_van_de_tekst_staan(tekst: str) -> None:
    veilig, gevonden = maskeer_bsn(tekst)
    assert gevonden or veilig == tekst
    assert maskeer_bsn(veilig)[0] == veilig
