"""What each feature counts for, as data: fitted on the half `afstemmen` of the questions."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import Field

from kennisbank.schema.basis import Gegevens
from kennisbank.yaml import lees_model

BESTAND = Path(__file__).parent / "gewichten.yml"


class Weging(Gegevens):
    """What counts for how much."""

    rang: dict[str, float]
    """Which of two passages answers better: see `zoeker.Kenmerken`."""
    oordeel: dict[str, float]
    """Whether the best one answers at all: see `oordeel.KENMERKEN`."""


class Gewichten(Gegevens):
    """The file."""

    met_betekenis: Weging
    zonder_betekenis: Weging
    """Where there is no model that reads what a text means."""
    drempel: float = Field(gt=0, lt=1)
    """From which certainty on it is given as an answer."""
    misschien: float = Field(gt=0, lt=1)
    """From which certainty on it is given as what comes nearest, said to be no more than that."""
    waarschijnlijk: float = Field(gt=0, lt=1)
    """From which certainty on what comes nearest is given without a warning that it may be nothing."""
    niet_gezegd: float = Field(ge=0)
    """By how much what no source says is to be nearer than any passage, to be named as that."""

    def weging(self, *, met_betekenis: bool) -> Weging:
        """What counts for a question of which the meaning is known, or not."""
        return self.met_betekenis if met_betekenis else self.zonder_betekenis


@lru_cache
def gewichten() -> Gewichten:
    """Those of the file."""
    return lees_model(BESTAND, Gewichten)
