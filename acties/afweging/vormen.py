"""Forms of Dutch words: whether what stands in a text is a form of the word that is looked for."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import Stemmer
from rapidfuzz.distance import OSA

_MEERVOUD = {"kinderen": "kind", "eieren": "ei", "bladeren": "blad", "liederen": "lied"}
_GEEN_WERKWOORD = frozenset("buurt plant kunst".split())
_KORT = 3
_LANG_GENOEG_VOOR_TYPEFOUT = 7


def vouw(tekst: str) -> str:
    """Without capitals and accents, so that "Coordinator" and "coördinator" are the same."""
    ontleed = unicodedata.normalize("NFKD", tekst.casefold())
    return "".join(teken for teken in ontleed if not unicodedata.combining(teken))


@lru_cache(maxsize=8192)
def vormen(woord: str) -> frozenset[str]:
    """The stems that a word may have. Two words are forms of one when they share a stem."""
    kandidaten = {woord}
    # Snowball leaves these Dutch forms alone: gebouwd, kinderen, bankjes.
    if len(woord) > 5 and woord.startswith("ge") and woord[-1] in "dt":
        kandidaten.add(woord[2:-1])
    if woord in _MEERVOUD:
        kandidaten.add(_MEERVOUD[woord])
    for uitgang in ("etjes", "etje", "tjes", "tje", "jes", "je"):
        if woord.endswith(uitgang) and len(woord) - len(uitgang) >= 3:
            kandidaten.add(woord.removesuffix(uitgang))
    stam = _stammer()
    return frozenset(_enkel(str(stam.stemWord(kandidaat))) for kandidaat in kandidaten)


def _enkel(stam: str) -> str:
    """With one consonant at the end: "dakkapell" and "dakkapel" are one stem."""
    return stam[:-1] if len(stam) > 3 and stam[-1] == stam[-2] else stam


@lru_cache(maxsize=1)
def _stammer() -> Stemmer.Stemmer:
    # The newer "dutch" takes "ge" off nouns as well, and then a gebouw is bouwen.
    return Stemmer.Stemmer("dutch_porter")


@dataclass(frozen=True, slots=True)
class Patroon:
    """One word that is looked for, as it stands in the data: "buur", "*tuin", "vergunning*"."""

    kern: str
    voor: bool
    """Whether other letters may come before it."""
    na: bool
    """Whether other letters may come after it."""

    @classmethod
    @lru_cache(maxsize=4096)
    def van(cls, woord: str) -> Patroon:
        """The pattern of a word in the data."""
        return cls(vouw(woord.strip("*")), woord.startswith("*"), woord.endswith("*"))


class Woordenlijst:
    """The different words of a text, by what they may be a form of."""

    def __init__(self, woorden: frozenset[str]) -> None:
        self._woorden = woorden
        self._per_stam: dict[str, set[str]] = {}
        self._vervoegd: dict[str, set[str]] = {}
        self._lang: dict[str, list[tuple[str, str]]] = {}
        self._gezocht: dict[Patroon, frozenset[str]] = {}
        for woord in woorden:
            # "Bij" is not one of the bijen, nor is "weg" a form of wegen.
            if len(woord) <= _KORT:
                continue
            for stam in vormen(woord):
                self._per_stam.setdefault(stam, set()).add(woord)
                if len(stam) >= _LANG_GENOEG_VOOR_TYPEFOUT:
                    self._lang.setdefault(woord[0], []).append((stam, woord))
            for stam in _zonder_t(woord):
                self._vervoegd.setdefault(stam, set()).add(woord)

    def passend(self, patroon: Patroon) -> frozenset[str]:
        """The words that fit this pattern."""
        if patroon not in self._gezocht:
            self._gezocht[patroon] = frozenset(self._zoek(patroon))
        return self._gezocht[patroon]

    def _zoek(self, patroon: Patroon) -> set[str]:
        kern = patroon.kern
        if patroon.voor and patroon.na:
            return {woord for woord in self._woorden if kern in woord}
        if patroon.na:
            return {woord for woord in self._woorden if woord.startswith(kern)}
        if patroon.voor:
            staarten = tuple({kern, *(stam for stam in vormen(kern) if len(stam) > 2)})
            op_stam = (
                w
                for stam, woorden in self._per_stam.items()
                if stam.endswith(staarten)
                for w in woorden
            )
            return {*(woord for woord in self._woorden if woord.endswith(kern)), *op_stam}
        return {*({kern} & self._woorden), *self._vormen_van(kern), *self._typefouten(kern)}

    def _vormen_van(self, kern: str) -> set[str]:
        gevonden = {woord for stam in vormen(kern) for woord in self._per_stam.get(stam, ())}
        # A verb and its form with -t: "betalen", "betaalt".
        if kern.endswith("en"):
            gevonden |= {woord for stam in vormen(kern) for woord in self._vervoegd.get(stam, ())}
        for stam in _zonder_t(kern):
            gevonden |= {woord for woord in self._per_stam.get(stam, ()) if woord.endswith("en")}
        return gevonden

    def _typefouten(self, kern: str) -> set[str]:
        """One slip in a long word; the first letter people get right."""
        return {
            woord
            for stam in vormen(kern)
            if len(stam) >= _LANG_GENOEG_VOOR_TYPEFOUT
            for ander, woord in self._lang.get(kern[0], ())
            if abs(len(ander) - len(stam)) <= 1 and OSA.distance(stam, ander, score_cutoff=1) <= 1
        }


@lru_cache(maxsize=8192)
def _zonder_t(woord: str) -> frozenset[str]:
    """The stems of a verb in its form with -t. A buurt is no form of buren."""
    if len(woord) <= 4 or not woord.endswith("t") or woord in _GEEN_WERKWOORD:
        return frozenset()
    return vormen(woord[:-1])
