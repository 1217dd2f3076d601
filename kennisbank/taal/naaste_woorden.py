"""Near-words: words with which people ask for the same thing, as data.

`naaste_woorden.yml` has them by concept. They are near, not equal: a passage with the word itself
comes first. Words that a policy tells apart (inspraak and meedenken) are in different concepts. An
example points to its concept and not the other way: who wants a bench asks about an initiative, but
who asks about initiatives doesn't ask about benches.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Self

from pydantic import Field, model_validator

from kennisbank.schema.basis import Gegevens, Sleutel, Tekst
from kennisbank.taal.woordvormen import stopwoorden
from kennisbank.yaml import lees_model
from kennisbank.zoeken.woorden import splits, stam

BESTAND = Path(__file__).parent / "naaste_woorden.yml"


class Begrippen(Gegevens):
    """The file: per concept the words that people use for it."""

    begrippen: dict[Sleutel, tuple[Tekst, ...]] = Field(min_length=1)
    voorbeelden: dict[Sleutel, tuple[Tekst, ...]] = Field(default_factory=dict)
    """Words that point to a concept, and not the other way."""

    @model_validator(mode="after")
    def _verwijzingen_kloppen(self) -> Self:
        for naam in self.voorbeelden:
            if naam not in self.begrippen:
                raise ValueError(
                    f"bij 'voorbeelden' staat '{naam}', maar dat begrip is er niet."
                    " | Gebruik de naam van een van de begrippen."
                )
        return self


@dataclass(frozen=True)
class NaasteWoorden:
    """The near-words of each key."""

    naast: Mapping[str, frozenset[str]]

    @classmethod
    def van_begrippen(cls, begrippen: Begrippen) -> NaasteWoorden:
        """As the file has them; every word of a concept is near to every other, and every example
        to every word of its concept."""
        naast: dict[str, set[str]] = {}
        for naam, woorden in begrippen.begrippen.items():
            groep = _sleutels(woorden)
            for sleutel in groep | _sleutels(begrippen.voorbeelden.get(naam, ())):
                naast.setdefault(sleutel, set()).update(groep - {sleutel})
        return cls({sleutel: frozenset(groep) for sleutel, groep in naast.items()})

    def van(self, sleutel: str) -> frozenset[str]:
        """The keys near to this one."""
        return self.naast.get(sleutel, frozenset())


def _sleutels(woorden: Iterable[str]) -> set[str]:
    return {stam(deel) for woord in woorden for deel in splits(woord) if deel not in stopwoorden()}


@lru_cache
def naaste_woorden() -> NaasteWoorden:
    """Those of the file."""
    return NaasteWoorden.van_begrippen(lees_model(BESTAND, Begrippen))
