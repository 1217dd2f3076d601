"""The messages from which the learned judge learns keep their form, and are nobody's measure."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from acties.instellingen import WORTEL
from bot.terminal.meet.begrip.velden import VELDEN
from bot.terminal.meet.begrip.zinnen import Velden, Veldzin
from kennisbank.yaml import lees_model

BESTANDEN = sorted((WORTEL / "nlu" / "verteld").glob("*.yml"))
GEMETEN = [
    *(WORTEL / "tests" / "nlu" / "stemmen").glob("*/velden*.yml"),
    *(WORTEL / "tests" / "nlu" / "begrip").glob("*/velden.yml"),
]


def berichten(pad: Path) -> tuple[Veldzin, ...]:
    return lees_model(pad, Velden).zinnen


def test_ze_zijn_er_allemaal() -> None:
    assert [pad.name for pad in BESTANDEN] == [f"{letter}.yml" for letter in "abcdefghi"]
    assert sum(len(berichten(pad)) for pad in BESTANDEN) == 1339


@pytest.mark.parametrize("pad", BESTANDEN, ids=lambda pad: pad.name)
def test_wat_gemerkt_is_staat_in_het_bericht(pad: Path) -> None:
    for plaats, bericht in enumerate(berichten(pad), start=1):
        assert {*bericht.velden, *bericht.niet, *bericht.mag} <= set(VELDEN), plaats
        assert not set(bericht.velden) & set(bericht.niet), plaats
        heel = (stuk for veld, stuk in bericht.velden.items() if veld != "kern")
        stukken = chain.from_iterable(stuk.split(" | ") for stuk in heel)
        assert [stuk for stuk in stukken if stuk not in bericht.tekst] == [], plaats


def test_geen_bericht_wordt_ook_gemeten() -> None:
    assert GEMETEN
    geleerd = {bericht.tekst for pad in BESTANDEN for bericht in berichten(pad)}
    # Only how many: some of those stay unread.
    assert sum(zin.tekst in geleerd for pad in GEMETEN for zin in berichten(pad)) == 0
