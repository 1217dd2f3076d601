"""Which municipalities a question names, and the question without their names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from kennisbank.zoeken.woorden import splits, vlak


@dataclass(frozen=True)
class Gemeentenamen:
    """The names of the municipalities that can be asked; one of them is the active one."""

    actief: str
    """Its key."""
    van: Mapping[str, str]
    """The name of each, by its key."""

    @property
    def met_actief_eerst(self) -> list[str]:
        """The keys of all."""
        return [self.actief, *(g for g in self.van if g != self.actief)]

    def andere_in(self, tekst: str) -> list[str]:
        """The other municipalities that are named."""
        return [g for g in self._vormen if g != self.actief and self._noemt(tekst, g)]

    def noemt_actief(self, tekst: str) -> bool:
        """Whether the active one is named."""
        return self._noemt(tekst, self.actief)

    def weg_uit(self, tekst: str) -> str:
        """The text without the names, and without "in de gemeente" before them."""
        return self._patroon.sub(" ", tekst).strip()

    def _noemt(self, tekst: str, gemeente: str) -> bool:
        return not self._vormen[gemeente].isdisjoint(splits(tekst))

    @cached_property
    def _vormen(self) -> dict[str, set[str]]:
        return {
            sleutel: {vlak(naam), f"{vlak(naam)}s", f"{vlak(naam)}se", f"{vlak(naam)}er"}
            for sleutel, naam in self.van.items()
        }

    @cached_property
    def _patroon(self) -> re.Pattern[str]:
        namen = "|".join(re.escape(naam) for naam in self.van.values())
        return re.compile(
            rf"\b(?:(?:in|bij|van|door|voor) )?(?:gemeente )?(?:{namen})(?:s|se|er)?\b", re.I
        )
