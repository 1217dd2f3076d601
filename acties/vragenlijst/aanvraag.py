"""A questionnaire that somebody asked for."""

from __future__ import annotations

from dataclasses import dataclass

from acties.opslag import Invulling
from acties.vragenlijst import gebeurtenissen as g


@dataclass(frozen=True, slots=True)
class Aanvraag:
    """A questionnaire to begin, with what belongs to its run."""

    vragenlijst: str
    kenmerk: str | None = None
    daarna: str | None = None
    onderbrak: int | None = None
    alvast: str | None = None
    """What was said already in answer to its first question."""
    start: g.Start | None = None
    """What the person did to begin it, with what they told along with it."""

    @classmethod
    def van(cls, invulling: Invulling) -> Aanvraag:
        """To begin the same once more."""
        return cls(invulling.vragenlijst, invulling.kenmerk, invulling.daarna, invulling.onderbrak)

    def is_(self, invulling: Invulling, *, ongeacht_daarna: bool = False) -> bool:
        """Whether that is what this run is doing already; whatever follows it, if that is asked."""
        zelfde = (self.vragenlijst, self.kenmerk) == (invulling.vragenlijst, invulling.kenmerk)
        return zelfde and (ongeacht_daarna or self.daarna == invulling.daarna)
