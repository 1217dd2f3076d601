"""How much is measured."""

from __future__ import annotations

import math
from dataclasses import dataclass

OPWARMEN = 3
"""Conversations before the clock runs: a first message always takes longer."""


@dataclass(frozen=True, slots=True)
class Aantallen:
    """More is more exact, and takes longer."""

    berichten: int = 400
    """At least so many messages, one after another and again with many conversations at once."""
    starts: int = 3
    """Cold starts; the middle one counts."""
    lange: int = 3
    """Long conversations."""
    tegelijk: int = 16
    punten: tuple[int, ...] = (10, 100, 400)
    """At which messages of a long conversation the duration is looked at."""
    venster: int = 7
    """So many messages around such a point are taken together."""

    @classmethod
    def snel(cls) -> Aantallen:
        """Enough to see whether everything works."""
        return cls(berichten=70, starts=1, lange=1)

    def gesprekken(self, per_gesprek: int, tegelijk: int) -> int:
        """How many conversations that takes: as many for each of those at once."""
        return math.ceil(self.berichten / per_gesprek / tegelijk) * tegelijk
