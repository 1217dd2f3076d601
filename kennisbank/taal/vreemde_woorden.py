"""Words of other languages with which people ask about participation, and what they mean in Dutch.

`vreemde_woorden.yml` has them by language. A word that ends in "*" is a stem: it stands for every
word that begins with it, for languages that inflect. This is no translation of sentences: search
only needs to know which words of its own a question is about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from kennisbank.schema.basis import Gegevens, Tekst
from kennisbank.yaml import lees_model
from kennisbank.zoeken.woorden import splits, vlak

BESTAND = Path(__file__).parent / "vreemde_woorden.yml"
KORTSTE_STAM = 4
"""Letters of the shortest stem; a shorter one would begin too many other words."""
_GEZIEN = 20_000
"""Words of which it is kept in what languages they are."""

Taal = Literal["en", "de", "fr", "es", "pl", "tr", "ar", "uk"]
Vertalingen = Annotated[tuple[Tekst, ...], Field(min_length=1, max_length=3)]

# "l'idée" and "d'argent"; of "البلدية" the article, of "وبالبلدية" what else is written to a word.
_VOORZETSEL = re.compile(
    r"^(?:[cdjlmnst]|qu)['’](?=\w{3})|^[وف]?(?:[بلك]?ال|لل)(?=\w{2})|^[وفبلك](?=\w{3})"
)


class Woordenlijsten(Gegevens):
    """The file, by language."""

    talen: dict[Taal, dict[Tekst, Vertalingen]]
    """Words that are no Dutch."""
    valse_vrienden: dict[Taal, dict[Tekst, Vertalingen]] = Field(default_factory=dict)
    """Words that are Dutch as well, and mean something else there ("letter"): these only count in a
    question that is clearly in the language."""
    vulwoorden: dict[Taal, Tekst] = Field(default_factory=dict)
    """Question words and others that say nothing about what a question is about, in a row."""

    @model_validator(mode="after")
    def _woorden_kloppen(self) -> Self:
        for lijsten in (self.talen, self.valse_vrienden):
            for taal, woorden in lijsten.items():
                gezien: set[str] = set()
                for woord in woorden:
                    if fout := _fout(woord, gezien):
                        raise ValueError(f"bij '{taal}' {fout}")
                    gezien.add(vlak(woord))
        return self


def _fout(woord: str, gezien: set[str]) -> str | None:
    kaal = woord.removesuffix("*")
    if splits(kaal) != [vlak(kaal)]:
        return f"is '{woord}' niet één woord. | Zet elk woord op een eigen regel."
    if woord.endswith("*") and len(vlak(kaal)) < KORTSTE_STAM:
        return (
            f"is de stam '{woord}' te kort. | Gebruik minstens {KORTSTE_STAM} letters, of schrijf de"
            " vormen uit."
        )
    if vlak(woord) in gezien:
        return f"staat '{woord}' twee keer. | Haal er een weg; accenten tellen niet mee."
    return None


@dataclass(frozen=True)
class VreemdeWoorden:
    """The words of all languages, to look up."""

    woorden: Mapping[str, tuple[str, ...]]
    """Flat word to its Dutch words, of all languages that have it."""
    stammen: Mapping[str, tuple[str, ...]]
    """The same of stems."""
    vulwoorden: frozenset[str]
    per_taal: Mapping[str, Mapping[str, tuple[str, ...]]]
    """By language its words that are Dutch as well."""
    van_taal: Mapping[str, frozenset[str]]
    """Of each word, stem (with its "*") and stopword, the languages."""

    @classmethod
    def van(cls, lijsten: Woordenlijsten) -> VreemdeWoorden:
        """As the file has them."""
        woorden: dict[str, tuple[str, ...]] = {}
        stammen: dict[str, tuple[str, ...]] = {}
        van_taal: dict[str, set[str]] = {}
        for taal, lijst in lijsten.talen.items():
            for woord, nederlands in lijst.items():
                sleutel = vlak(woord)
                van_taal.setdefault(sleutel, set()).add(taal)
                doel = stammen if sleutel.endswith("*") else woorden
                sleutel = sleutel.removesuffix("*")
                doel[sleutel] = tuple(dict.fromkeys((*doel.get(sleutel, ()), *nederlands)))
        for taal, vrienden in lijsten.valse_vrienden.items():
            for woord in vrienden:
                van_taal.setdefault(vlak(woord), set()).add(taal)
        vulwoorden: set[str] = set()
        for taal, rij in lijsten.vulwoorden.items():
            for woord in splits(rij):
                vulwoorden.add(woord)
                van_taal.setdefault(woord, set()).add(taal)
        return cls(
            woorden,
            stammen,
            frozenset(vulwoorden),
            {
                taal: {vlak(woord): nederlands for woord, nederlands in vrienden.items()}
                for taal, vrienden in lijsten.valse_vrienden.items()
            },
            {woord: frozenset(talen) for woord, talen in van_taal.items()},
        )

    def exact(self, woord: str) -> tuple[str, ...]:
        """The Dutch words for exactly this flat word; what is written to it may be left out."""
        return next((self.woorden[vorm] for vorm in _vormen(woord) if vorm in self.woorden), ())

    def met_stam(self, woord: str) -> tuple[str, ...]:
        """The Dutch words for the longest stem that this flat word begins with."""
        stam = self._stam(woord)
        return () if stam is None else self.stammen[stam]

    def is_vulwoord(self, woord: str, taal: str | None = None) -> bool:
        """Whether it says nothing about what a question is about, in this language or in any."""
        if woord not in self.vulwoorden:
            return False
        return taal is None or taal in self.van_taal[woord]

    def in_taal(self, woord: str, taal: str) -> tuple[str, ...]:
        """The Dutch words for a word that is Dutch as well, in a question in this language."""
        return self.per_taal.get(taal, {}).get(woord, ())

    def taal_van(self, woorden: Sequence[str], is_nederlands: Callable[[str], bool]) -> str | None:
        """The language that a question is clearly in; None when it is Dutch, or could be.

        At least two of its words are of the language, one of them no Dutch, and they are more than
        the Dutch words that the language doesn't have.
        """
        punten: Counter[str] = Counter()
        alleen_vreemd: set[str] = set()
        nederlands: list[frozenset[str]] = []
        for woord in woorden:
            talen, ook_nederlands = self._talen_gezien(woord), is_nederlands(woord)
            punten.update(talen)
            if ook_nederlands:
                nederlands.append(talen)
            else:
                alleen_vreemd |= talen
        for taal, aantal in sorted(punten.items(), key=lambda paar: (-paar[1], paar[0])):
            andere = sum(taal not in talen for talen in nederlands)
            if taal in alleen_vreemd and aantal >= 2 and aantal > andere:
                return taal
        return None

    @cached_property
    def _talen_gezien(self) -> Callable[[str], frozenset[str]]:
        # Each question is read several times, and with the same words as others.
        return lru_cache(_GEZIEN)(self._talen)

    def _talen(self, woord: str) -> frozenset[str]:
        for vorm in _vormen(woord):
            if vorm in self.van_taal:
                return self.van_taal[vorm]
        stam = self._stam(woord)
        return frozenset() if stam is None else self.van_taal[f"{stam}*"]

    def _stam(self, woord: str) -> str | None:
        for vorm in _vormen(woord):
            for lengte in range(len(vorm), KORTSTE_STAM - 1, -1):
                if vorm[:lengte] in self.stammen:
                    return vorm[:lengte]
        return None


def _vormen(woord: str) -> Iterable[str]:
    yield woord.replace("’", "'")
    zonder = _VOORZETSEL.sub("", woord)
    if zonder != woord:
        yield zonder


@lru_cache
def vreemde_woorden() -> VreemdeWoorden:
    """Those of the file."""
    return VreemdeWoorden.van(lees_model(BESTAND, Woordenlijsten))


def naar_nederlands(woord: str) -> tuple[str, ...]:
    """The Dutch words for a word of another language: the word itself, then its longest stem.

    Empty when it is not known. The word may have capitals and accents.
    """
    plat = vlak(woord)
    return vreemde_woorden().exact(plat) or vreemde_woorden().met_stam(plat)
