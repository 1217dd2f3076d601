"""The kenmerk: read aloud, typed over, and never guessed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from acties.initiatief.kenmerk import ALFABET, lees_kenmerk, nieuw_kenmerk


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
