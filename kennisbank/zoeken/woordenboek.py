"""The dictionary of an index: which words mean the same, and what a mistyped word was to be.

It is made with the index, from the words of the passages and spaCy's tables, and kept beside it.
While searching, nothing of spaCy is needed.
"""

from __future__ import annotations

import hashlib
import itertools
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from rapidfuzz.distance import OSA

from kennisbank.taal.naaste_woorden import NaasteWoorden
from kennisbank.taal.vreemde_woorden import vreemde_woorden
from kennisbank.taal.woordvormen import lemmas, stopwoorden
from kennisbank.zoeken.spelling import Spelling
from kennisbank.zoeken.woorden import splits, stam, vlak

KORTSTE_DEEL = 4
"""Letters of a part of a compound; shorter ones are mostly endings."""
_TUSSENKLANKEN = ("", "s", "en", "e", "n")
_KORTSTE_TYPFOUT = 4
_VANAF_TWEE_FOUTEN = 7
"""Letters; in shorter words two slips make another word."""
_NAAST, _NAAST_BIJ_EIGEN = 0.5, 0.15
"""How near a near-word is; less when the word itself is there to be found."""
_DEEL = 0.5
_HERSTELD = 0.9
_VERTAALD = 0.9
_GEZIEN = 20_000
"""Words of which it is kept how they are read: people ask with the same ones, and each question is read
several times."""
_VRAGEN = 4
"""The same of questions: those that are being answered."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a question, as search compares it."""

    woord: str
    """As it was typed, flat."""
    sleutels: Mapping[str, float]
    """The keys that mean it, each with how much of it they mean (0 to 1). Empty: the index has
    nothing of the kind."""
    nadruk: float = 1.0
    """How much it counts: less for what stands around the question."""
    bekend: bool = True
    """Whether it is a Dutch word or a word of the index; otherwise a name, or nothing at all."""


def lemmatabel() -> dict[str, str]:
    """The lemma of each form of a Dutch word, of both the first part; of a form that has more than one,
    the first."""
    tabel: dict[str, str] = {}
    for vorm, lemma in lemmas():
        if deel := _eerste(vorm):
            tabel.setdefault(deel, _eerste(lemma))
    return tabel


@dataclass(frozen=True)
class Woordenboek:
    """The words of an index."""

    sleutels: frozenset[str]
    """All keys that occur in a passage."""
    vormen: Mapping[str, str]
    """Of forms whose stem is not that of their lemma, the stem of the lemma."""
    oppervlak: tuple[str, ...]
    """The words as they are written in the passages; a typing error is held against these."""
    nederlands: array[int] = field(repr=False)
    """The numbers of all Dutch words of spaCy's table, in order."""
    naaste: NaasteWoorden = field(repr=False)

    @classmethod
    def van(
        cls, teksten: Iterable[str], naaste: NaasteWoorden, *, ook: Iterable[str] = ()
    ) -> Woordenboek:
        """The dictionary of these texts, and of the Dutch words in `ook`.

        What is mistyped in `ook` stays out: a question with the same slip is to be mended. Reads
        spaCy's tables: this takes a second.
        """
        tabel = lemmatabel()
        oppervlak = {woord for tekst in teksten for woord in splits(tekst)}
        oppervlak |= {woord for tekst in ook for woord in splits(tekst) if woord in tabel}
        sleutels = {stam(woord) for woord in oppervlak}
        sleutels |= {stam(tabel[woord]) for woord in oppervlak if woord in tabel}
        vormen = {
            vorm: sleutel
            for vorm, lemma in tabel.items()
            if (sleutel := stam(lemma)) in sleutels and sleutel != stam(vorm)
        }
        return cls(
            frozenset(sleutels),
            vormen,
            tuple(sorted(oppervlak | stopwoorden())),
            array("Q", sorted({_nummer(vorm) for vorm in tabel})),
            naaste,
        )

    def sleutels_van(self, woord: str) -> tuple[str, ...]:
        """The keys under which this word is found, itself and its lemma."""
        eigen = stam(woord)
        lemma = self.vormen.get(woord)
        return (eigen,) if lemma is None or lemma == eigen else (eigen, lemma)

    def alle_sleutels(self, woorden: Iterable[str]) -> frozenset[str]:
        """The keys of these words, and those of the parts of compounds among them."""
        return frozenset(
            sleutel
            for woord in woorden
            for deel in (woord, *self.delen(woord))
            for sleutel in self.sleutels_van(deel)
        )

    def is_stopwoord(self, woord: str) -> bool:
        """Whether the word says nothing about what a text is about."""
        return woord in stopwoorden()

    def kent(self, woord: str) -> bool:
        """Whether the word is one of the index, or a small one; of a name it mostly is not."""
        plat = vlak(woord)
        return plat in stopwoorden() or self._in_index(plat)

    def is_nederlands(self, woord: str) -> bool:
        """Whether spaCy's table has this word, in any form."""
        nummer = _nummer(woord)
        plek = bisect_left(self.nederlands, nummer)
        return plek < len(self.nederlands) and self.nederlands[plek] == nummer

    def delen(self, woord: str) -> tuple[str, ...]:
        """The parts of a compound: "participatieverordening" is participatie and verordening.

        At least one part is a word of the index, the other is that or Dutch. Of several ways the one
        with the longest last part counts: that is what the word is about.
        """
        if woord not in self._gedeeld:
            self._gedeeld[woord] = self._deel(woord)
        return self._gedeeld[woord]

    @cached_property
    def _gedeeld(self) -> dict[str, tuple[str, ...]]:
        return {}

    def _deel(self, woord: str) -> tuple[str, ...]:
        for plek in range(KORTSTE_DEEL, len(woord) - KORTSTE_DEEL + 1):
            achter = woord[plek:]
            if not (self._is_deel(achter) or self.is_nederlands(achter)):
                continue
            for klank in _TUSSENKLANKEN:
                voor = woord[:plek].removesuffix(klank) if klank else woord[:plek]
                if len(voor) < KORTSTE_DEEL or (klank and not woord[:plek].endswith(klank)):
                    continue
                if self._is_deel(voor) and (self._is_deel(achter) or self.is_nederlands(achter)):
                    return voor, achter
                if self._is_deel(achter) and self.is_nederlands(voor):
                    return voor, achter
        return ()

    def _is_deel(self, woord: str) -> bool:
        return woord in self._woorden

    @cached_property
    def _woorden(self) -> frozenset[str]:
        return frozenset(self.oppervlak) - stopwoorden()

    def hersteld(self, woord: str) -> str | None:
        """The word that was meant, of one that is mistyped; None where none is near enough.

        Of words that are as near, one with the same letters in another order comes first, then one of
        the passages: "indinen" is indienen, and not the stopword "indien".
        """
        return self._onthouden.hersteld(woord)

    def _herstel(self, woord: str) -> str | None:
        if len(woord) < _KORTSTE_TYPFOUT or woord[0].isdigit():
            return None
        ver = 1 if len(woord) < _VANAF_TWEE_FOUTEN else 2
        letters = sorted(woord)
        beste = min(
            (
                (
                    afstand,
                    self.is_stopwoord(ander),
                    sorted(ander) != letters,
                    _scheelt(ander, woord),
                    ander,
                )
                for ander, afstand in self._spelling.nabij(woord, ver)
                if afstand < 2 or ander[0] == woord[0]
            ),
            default=None,
        )
        return None if beste is None else beste[-1]

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling(self.oppervlak)

    @cached_property
    def _onthouden(self) -> _Onthouden:
        return _Onthouden(self)

    def gelezen(self, vraag: str) -> list[str]:
        """The words of a question with typing errors mended, in their order; those of another
        language in Dutch."""
        woorden, taal = self._onthouden.woorden(vraag)
        return [self._onthouden.gelezen(woord, taal) for woord in woorden]

    def _lees(self, woord: str, taal: str | None) -> str:
        if vertaald := self._vertaald(woord, taal):
            return vertaald[0]
        if taal is not None or self._is_bekend(woord) or self._is_vulwoord(woord, taal):
            return woord
        return self.hersteld(woord) or woord

    def termen(self, vraag: str) -> list[Term]:
        """The words of a question that say what it is about, in their order."""
        woorden, taal = self._onthouden.woorden(vraag)
        aan_elkaar = {
            plek: heel
            for plek, (een, twee) in enumerate(itertools.pairwise(woorden))
            if (heel := een + twee) in self._woorden and min(len(een), len(twee)) >= KORTSTE_DEEL - 1
        }
        termen: list[Term] = []
        for plek, woord in enumerate(woorden):
            if plek in aan_elkaar:
                termen.append(self._onthouden.term(aan_elkaar[plek], taal))
            if self._onthouden.is_vulwoord(woord, taal):
                continue
            term = self._onthouden.term(woord, taal)
            if term.sleutels or len(woord) > 1:
                termen.append(term)
        return [term for term in termen if not (term.bekend and term.woord in stopwoorden())]

    def _term(self, woord: str, taal: str | None) -> Term:
        if vertaald := self._vertaald(woord, taal):
            gewogen: dict[str, float] = {}
            for nederlands_woord in vertaald:
                for sleutel, gewicht in self._gewogen(nederlands_woord).items():
                    gewogen[sleutel] = max(gewicht * _VERTAALD, gewogen.get(sleutel, 0.0))
            return Term(woord, gewogen)
        gevonden = self._gewogen(woord)
        if gevonden:
            return Term(woord, gevonden)
        nederlands = self.is_nederlands(woord)
        if not nederlands and taal is None and (goed := self.hersteld(woord)) is not None:
            if goed in stopwoorden():
                return Term(goed, {})
            return Term(goed, {s: g * _HERSTELD for s, g in self._gewogen(goed).items()})
        delen = {
            sleutel: _DEEL
            for deel in self.delen(woord)
            for sleutel in self.sleutels_van(deel)
            if sleutel in self.sleutels
        }
        return Term(woord, delen, bekend=nederlands or bool(delen))

    def _woorden_en_taal(self, vraag: str) -> tuple[Sequence[str], str | None]:
        woorden = splits(vraag)
        return woorden, vreemde_woorden().taal_van(woorden, self._onthouden.is_bekend)

    def _in_index(self, woord: str) -> bool:
        return any(sleutel in self.sleutels for sleutel in self.sleutels_van(woord))

    def _is_bekend(self, woord: str) -> bool:
        return woord in stopwoorden() or self._in_index(woord) or self.is_nederlands(woord)

    def _is_vulwoord(self, woord: str, taal: str | None) -> bool:
        vreemd = vreemde_woorden()
        if taal is not None and vreemd.in_taal(woord, taal):
            return False
        if woord in stopwoorden():
            return True
        return vreemd.is_vulwoord(woord, taal) and (taal is not None or not self._is_bekend(woord))

    def _vertaald(self, woord: str, taal: str | None) -> tuple[str, ...]:
        """What a word of another language is in Dutch; empty for what is Dutch here.

        In a question that is clearly in that language, a word that is Dutch as well counts as
        foreign. In any other, a stem is not preferred to the Dutch word that is one letter away.
        """
        vreemd = vreemde_woorden()
        if taal is not None and (vertaald := vreemd.in_taal(woord, taal)):
            return vertaald
        hier = self._in_index(woord) if taal is not None else self._is_bekend(woord)
        if hier or self._is_vulwoord(woord, taal):
            return ()
        if exact := vreemd.exact(woord):
            return exact
        met_stam = vreemd.met_stam(woord)
        if not met_stam or self.delen(woord):
            return ()
        goed = None if taal else self.hersteld(woord)
        return () if goed is not None and OSA.distance(woord, goed) < 2 else met_stam

    def _gewogen(self, woord: str) -> dict[str, float]:
        gewogen = {s: 1.0 for s in self.sleutels_van(woord) if s in self.sleutels}
        nabij = _NAAST_BIJ_EIGEN if gewogen else _NAAST
        for sleutel in tuple(gewogen) or self.sleutels_van(woord):
            for naaste in self.naaste.van(sleutel):
                if naaste in self.sleutels:
                    gewogen.setdefault(naaste, nabij)
        return gewogen


class _Onthouden:
    """How words are read, each worked out once: `taal` is what the question is in, None for Dutch."""

    def __init__(self, boek: Woordenboek) -> None:
        self.woorden = lru_cache(_VRAGEN)(boek._woorden_en_taal)
        self.hersteld = lru_cache(_GEZIEN)(boek._herstel)
        self.gelezen = lru_cache(_GEZIEN)(boek._lees)
        self.term = lru_cache(_GEZIEN)(boek._term)
        self.is_vulwoord = lru_cache(_GEZIEN)(boek._is_vulwoord)
        self.is_bekend = lru_cache(_GEZIEN)(boek._is_bekend)


def _scheelt(een: str, ander: str) -> int:
    return abs(len(een) - len(ander))


def _eerste(woord: str) -> str:
    # Nearly all of the table is plain letters, and it is long.
    return woord if woord.isascii() and woord.isalpha() else next(iter(splits(woord)), "")


def _nummer(woord: str) -> int:
    return int.from_bytes(hashlib.blake2b(woord.encode(), digest_size=8).digest(), "big")
