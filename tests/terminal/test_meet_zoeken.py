"""`meet zoeken`: the same questions to both sides, over the same passages."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.terminal.meet.zoeken.meten import meet, vermenigvuldig
from tests.hulp.vraagbaak import BERGDORP

VRAGEN = ("wie beslist over mijn initiatief", "hoe lang duurt het voordat ik iets hoor", "?")


def test_meer_inhoud_is_andere_inhoud() -> None:
    veel = vermenigvuldig(BERGDORP, 3)
    assert tuple(veel[: len(BERGDORP)]) == BERGDORP
    assert len({passage.sleutel for passage in veel}) == 3 * len(BERGDORP)
    assert len({passage.tekst for passage in veel}) > len(BERGDORP)
    assert veel == vermenigvuldig(BERGDORP, 3)


@pytest.mark.postgres
def test_beide_kanten_worden_gemeten(postgres_url: str, tmp_path: Path) -> None:
    meting = meet(BERGDORP, VRAGEN, tmp_path / "index", postgres_url, ronden=1)
    assert meting.passages == len(BERGDORP)
    assert meting.postgres is not None
    assert min(meting.wij.mediaan, meting.postgres.mediaan, meting.bouwen) > 0
    assert meting.verhouding == meting.wij.mediaan / meting.postgres.mediaan


def test_zonder_postgresql_is_er_geen_verhouding(tmp_path: Path) -> None:
    assert meet(BERGDORP, VRAGEN, tmp_path / "index", None, ronden=1).verhouding is None
