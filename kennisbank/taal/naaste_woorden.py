"""Near-words: words with which people ask for the same thing, as data.

`naaste_woorden.yml` has them by concept. They are near, not equal: a passage with the word itself
comes first. Words that a policy tells apart (inspraak and meedenken) are in different concepts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import Field

from kennisbank.schema.basis import Gegevens, Sleutel, Tekst
from kennisbank.taal.woordvormen import stopwoorden
from kennisbank.yaml import lees_model
from kennisbank.zoeken.woorden import splits, stam

BESTAND = Path(__file__).parent / "naaste_woorden.yml"


class Begrippen(Gegevens):
    """The file: per concept the words that people use for it."""

    begrippen: dict[Sleutel, tuple[Tekst, ...]] = Field(min_length=1)


@dataclass(frozen=True)
class NaasteWoorden:
    """The near-words of each key."""

    naast: Mapping[str, frozenset[str]]

    @classmethod
    def van_begrippen(cls, begrippen: Begrippen) -> NaasteWoorden:
        """As the file has them; every word of a concept is near to every other."""
        naast: dict[str, set[str]] = {}
        for woorden in begrippen.begrippen.values():
            groep = {
                stam(deel) for woord in woorden for deel in splits(woord) if deel not in stopwoorden()
            }
            for sleutel in groep:
                naast.setdefault(sleutel, set()).update(groep - {sleutel})
        return cls({sleutel: frozenset(groep) for sleutel, groep in naast.items()})

    def van(self, sleutel: str) -> frozenset[str]:
        """The keys near to this one."""
        return self.naast.get(sleutel, frozenset())


@lru_cache
def naaste_woorden() -> NaasteWoorden:
    """Those of the file."""
    return NaasteWoorden.van_begrippen(lees_model(BESTAND, Begrippen))
