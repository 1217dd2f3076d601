"""What each feature counts for, as data: made from the questions by `scripts/stem_zoeken_af.py`."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import Field

from kennisbank.schema.basis import Gegevens
from kennisbank.yaml import lees_model

BESTAND = Path(__file__).parent / "gewichten.yml"


class Gewichten(Gegevens):
    """The file."""

    rang: dict[str, float]
    """Which of two passages answers better: see `zoeker.Kenmerken`."""
    oordeel: dict[str, float]
    """Whether the best one answers at all: see `oordeel.KENMERKEN`."""
    drempel: float = Field(gt=0, lt=1)
    """From which certainty on it is given as an answer."""
    misschien: float = Field(gt=0, lt=1)
    """From which certainty on it is given as what comes nearest, said to be no more than that."""


@lru_cache
def gewichten() -> Gewichten:
    """Those of the file."""
    return lees_model(BESTAND, Gewichten)
