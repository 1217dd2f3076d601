"""The question set: every file has its shape, every place exists, and the halves do not overlap."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from bot.terminal.meet.vraagbaak.vragenset import (
    BIJNA_RAAK,
    HELFTEN,
    NIET,
    VRAGEN,
    Plaats,
    Stijl,
    lees_niet_te_beantwoorden,
    lees_vragen,
)
from kennisbank.laden import GEMEENTEN
from kennisbank.schema.dekking import Dekking
from kennisbank.yaml import lees_model

BESTANDEN = sorted(VRAGEN.glob("*/*.yml"))
WEL = [bestand for bestand in BESTANDEN if not bestand.stem.endswith(NIET)]
NIET_TE_BEANTWOORDEN = [bestand for bestand in BESTANDEN if bestand.stem.endswith(NIET)]


def naam(bestand: Path) -> str:
    return f"{bestand.parent.name}/{bestand.stem}"


@cache
def plekken(gemeente: str) -> set[tuple[str, str | None]]:
    dekking = lees_model(GEMEENTEN / gemeente / "dekking.yml", Dekking)
    return {deel.plek for deel in dekking.delen}


def bestaat(plaats: Plaats, gemeenten: list[str]) -> bool:
    waar = [plaats.gemeente] if plaats.gemeente else gemeenten
    return any((plaats.paragraaf, plaats.stap) in plekken(gemeente) for gemeente in waar)


def test_elke_gemeente_heeft_beide_helften() -> None:
    per_helft = {helft: {b.name for b in (VRAGEN / helft).glob("*.yml")} for helft in HELFTEN}
    assert per_helft["afstemmen"] == per_helft["toets"] != set()
    wel = {bestand.stem for bestand in WEL}
    assert wel == {bestand.stem.removesuffix(NIET) for bestand in NIET_TE_BEANTWOORDEN}
    assert wel <= {map_.name for map_ in GEMEENTEN.iterdir()}


@pytest.mark.parametrize("bestand", WEL, ids=naam)
def test_elke_vindplaats_staat_in_de_dekking(bestand: Path) -> None:
    onbekend = []
    for vraag in lees_vragen(bestand):
        over = [vraag.over] if isinstance(vraag.over, str) else vraag.over
        onbekend += [
            (vraag.vraag, plaats.paragraaf, plaats.stap)
            for plaats in vraag.bronnen
            if not bestaat(plaats, over or [bestand.stem])
        ]
    assert not onbekend


@pytest.mark.parametrize("bestand", NIET_TE_BEANTWOORDEN, ids=naam)
def test_de_meeste_onbeantwoordbare_zijn_bijna_raak(bestand: Path) -> None:
    """What is far off is easy to refuse: it says little about honesty."""
    vragen = lees_niet_te_beantwoorden(bestand)
    bijna = [vraag for vraag in vragen if vraag.soort in BIJNA_RAAK]
    assert len(bijna) * 3 >= len(vragen) * 2


@pytest.mark.parametrize("helft", HELFTEN)
def test_elke_helft_heeft_elke_stijl(helft: str) -> None:
    stijlen = {
        vraag.stijl for bestand in WEL if bestand.parent.name == helft for vraag in lees_vragen(bestand)
    }
    assert stijlen == set(get_args(Stijl))


def test_geen_vraag_staat_er_twee_keer() -> None:
    """A short follow-up may come back after another question: what was asked before belongs to it."""
    vragen: list[tuple[str, ...]] = []
    for bestand in WEL:
        vragen += [(*vraag.na, vraag.vraag) for vraag in lees_vragen(bestand)]
    for bestand in NIET_TE_BEANTWOORDEN:
        vragen += [(*vraag.na, vraag.vraag) for vraag in lees_niet_te_beantwoorden(bestand)]
    gelijk = Counter(tuple(deel.casefold().strip(" ?!.") for deel in vraag) for vraag in vragen)
    assert [vraag for vraag, keer in gelijk.items() if keer > 1] == []


def test_het_zijn_er_genoeg_om_te_meten() -> None:
    assert sum(len(lees_vragen(bestand)) for bestand in WEL) >= 300
    assert sum(len(lees_niet_te_beantwoorden(bestand)) for bestand in NIET_TE_BEANTWOORDEN) >= 200
