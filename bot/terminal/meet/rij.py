"""One row of the report: what was measured on both sides, what is demanded, and whether it is met."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Eis:
    """A target: a bound on our value against the starter's, or with `eigen` on our value itself."""

    soort: Literal["hoogstens", "minstens"]
    grens: float
    getoond: str
    """The bound as people write it, such as 1/3."""
    eigen: bool = False

    def gehaald(self, waarde: float) -> bool:
        """Whether this value meets it."""
        return waarde <= self.grens if self.soort == "hoogstens" else waarde >= self.grens


@dataclass(frozen=True, slots=True)
class Rij:
    """One thing that was measured. None is not measured, or nothing that the starter has."""

    sleutel: str
    naam: str
    """In Dutch, for the screen."""
    name: str
    """In English, for the README."""
    eenheid: Literal["s", "ms", "MB", "/s", "×"]
    onze: float | None = None
    starter: float | None = None
    eis: Eis | None = None

    @property
    def verhouding(self) -> float | None:
        """Ours against the starter's."""
        if self.onze is None or self.starter is None or self.starter == 0:
            return None
        return self.onze / self.starter

    @property
    def gehaald(self) -> bool | None:
        """Whether the target is met; None without a target, or without what it needs."""
        if self.eis is None:
            return None
        waarde = self.onze if self.eis.eigen else self.verhouding
        return None if waarde is None else self.eis.gehaald(waarde)
