"""The kenmerk of a dossier: its own form, however it is typed."""

from __future__ import annotations

import pytest

from acties.initiatief.kenmerk import zoek_kenmerk as zoek_van_initiatief
from acties.participatie.kenmerk import lees_kenmerk, nieuw_kenmerk, zoek_kenmerk


@pytest.mark.parametrize("vorm", ["{}", "verder met {}", "dossier {}.", "mijn dossier is {} denk ik"])
def test_een_kenmerk_wordt_teruggevonden(vorm: str) -> None:
    kenmerk = nieuw_kenmerk(2026)
    assert zoek_kenmerk(vorm.format(kenmerk)) == kenmerk
    assert zoek_kenmerk(vorm.format(kenmerk.lower().replace("-", " "))) == kenmerk


def test_het_is_geen_kenmerk_van_een_initiatief() -> None:
    kenmerk = nieuw_kenmerk(2026)
    assert zoek_van_initiatief(kenmerk).kenmerk is None
    assert lees_kenmerk(kenmerk[1:]) is None


def test_een_verwisseld_teken_valt_op() -> None:
    kenmerk = nieuw_kenmerk(2026)
    anders = "3" if kenmerk[-2] != "3" else "4"
    assert lees_kenmerk(f"{kenmerk[:-2]}{anders}{kenmerk[-1]}") is None
