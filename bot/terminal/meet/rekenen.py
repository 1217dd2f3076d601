"""The sums: percentiles, and what a series of durations comes down to."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


def percentiel(waarden: Sequence[float], deel: float) -> float:
    """The value below which this part (0 to 1) of the values lies, between two values in proportion.

    Raises ValueError when there are no values.
    """
    if not waarden:
        raise ValueError("zonder waarden is er geen percentiel")
    gesorteerd = sorted(waarden)
    plek = deel * (len(gesorteerd) - 1)
    laag = math.floor(plek)
    hoog = min(laag + 1, len(gesorteerd) - 1)
    return gesorteerd[laag] + (gesorteerd[hoog] - gesorteerd[laag]) * (plek - laag)


def mediaan(waarden: Sequence[float]) -> float:
    """The middle one."""
    return percentiel(waarden, 0.5)


@dataclass(frozen=True, slots=True)
class Verdeling:
    """Durations of messages in ms, and how many messages a second there were; empty is unmeasured."""

    aantal: int = 0
    mediaan: float | None = None
    p95: float | None = None
    per_seconde: float | None = None

    @classmethod
    def van(cls, duren: Sequence[float], totaal_s: float) -> Verdeling:
        """Of these durations, which together took so many seconds."""
        return cls(len(duren), mediaan(duren), percentiel(duren, 0.95), len(duren) / totaal_s)
