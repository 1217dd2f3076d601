"""The kenmerk: read aloud, typed over, and never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acties.initiatief.kenmerk import ALFABET, lees_kenmerk, nieuw_kenmerk, zoek_kenmerk


def test_een_nieuw_kenmerk_is_geldig_en_steeds_anders() -> None:
    kenmerken = {nieuw_kenmerk(2026) for _ in range(200)}
    assert len(kenmerken) == 200
    assert all(lees_kenmerk(kenmerk) == kenmerk for kenmerk in kenmerken)


def test_kleine_letters_en_spaties_maken_niet_uit() -> None:
    kenmerk = nieuw_kenmerk(2026)
    assert lees_kenmerk(f" {kenmerk.lower().replace('-', ' ')} ") == kenmerk


@given(st.integers(0, 5), st.sampled_from(ALFABET))
def test_een_verkeerd_teken_valt_op(plek: int, teken: str) -> None:
    jaar, code = nieuw_kenmerk(2026).split("-")
    fout = code[:plek] + teken + code[plek + 1 :]
    assert (lees_kenmerk(f"{jaar}-{fout}") is None) == (fout != code)


@given(st.integers(0, 4))
def test_verwisselde_buren_vallen_op(plek: int) -> None:
    jaar, code = nieuw_kenmerk(2026).split("-")
    fout = code[:plek] + code[plek + 1] + code[plek] + code[plek + 2 :]
    assert (lees_kenmerk(f"{jaar}-{fout}") is None) == (fout != code)


@given(st.text(max_size=30))
def test_onzin_is_geen_kenmerk(tekst: str) -> None:
    gelezen = lees_kenmerk(tekst)
    assert gelezen is None or lees_kenmerk(gelezen) == gelezen


@pytest.mark.parametrize(
    "vorm",
    [
        "{jaar}-{code}",
        "mijn kenmerk is {jaar} {code}, alvast bedankt",
        "{jaar}{code}",
        "{jaar} – {los}",
        "kenmerk: {jaar}-{code}.",
        "Het gaat om {letters}",
        "van 3 mei 2026, kenmerk {jaar}/{code}",
    ],
)
def test_een_kenmerk_in_een_zin(vorm: str) -> None:
    for _ in range(50):
        kenmerk = nieuw_kenmerk(2026)
        jaar, code = kenmerk.split("-")
        letters = jaar.replace("0", "O").lower() + code.lower()
        tekst = vorm.format(jaar=jaar, code=code, los=" ".join(code), letters=letters)
        assert zoek_kenmerk(tekst).kenmerk == kenmerk


@pytest.mark.parametrize(
    ("tekst", "lijkt_erop", "vreemd"),
    [
        ("2026-7KQ3MZ", True, ""),
        ("2026-7KQ3M", True, ""),
        ("2026-7KQ3MYY", True, ""),
        ("2026-7KQO1Y", True, "1O"),
        ("weet ik niet", False, ""),
        ("ik heb het in 2026 ingediend", False, ""),
        ("0612345678", False, ""),
        ("", False, ""),
    ],
)
def test_bijna_een_kenmerk(tekst: str, lijkt_erop: bool, vreemd: str) -> None:
    gevonden = zoek_kenmerk(tekst)
    assert (gevonden.kenmerk, gevonden.lijkt_erop, gevonden.vreemd) == (None, lijkt_erop, vreemd)


@given(st.text(max_size=60))
def test_in_onzin_staat_geen_kenmerk_dat_niet_klopt(tekst: str) -> None:
    kenmerk = zoek_kenmerk(tekst).kenmerk
    assert kenmerk is None or lees_kenmerk(kenmerk) == kenmerk
