"""The kenmerk of a question that was passed on."""

from __future__ import annotations

import pytest

from acties.initiatief.kenmerk import lees_kenmerk, zoek_kenmerk
from acties.vraagbaak.kenmerk import lees_vraagkenmerk, nieuw_vraagkenmerk


def test_wordt_gelezen_hoe_het_ook_getypt_is_en_nooit_voor_een_initiatief_gehouden() -> None:
    for _ in range(200):
        kenmerk = nieuw_vraagkenmerk()
        for getypt in (kenmerk, kenmerk.lower(), kenmerk.replace("-", ""), kenmerk.replace("-", " ")):
            assert lees_vraagkenmerk(getypt) == kenmerk
            assert lees_kenmerk(getypt) is None
        assert zoek_kenmerk(f"hoe staat het met {kenmerk}").kenmerk is None


@pytest.mark.parametrize("getypt", ["", "V-", "V-12345", "2026-7KQ3MY", "vraag", "V-0O1IL5"])
def test_wat_geen_kenmerk_kan_zijn(getypt: str) -> None:
    assert lees_vraagkenmerk(getypt) is None


def test_een_typefout_valt_op() -> None:
    kenmerk = nieuw_vraagkenmerk()
    anders = "3" if kenmerk[2] != "3" else "4"
    assert lees_vraagkenmerk(kenmerk[:2] + anders + kenmerk[3:]) is None
