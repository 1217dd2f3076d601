"""Finding passages: the index proposes, and what of the question a passage answers decides.

BM25 knows how rare a word is and how often it stands in a passage, and nothing else. Of the passages
that it puts on top, this looks at what a reader would look at: how much of the question comes back,
whether the passage says itself that it answers such a question, and whether it gives what is asked
for: a number, a person, a time.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import cast

import numpy as np
import tantivy
from rapidfuzz import fuzz, process

from kennisbank.schema.artikel import Publiek
from kennisbank.schema.onbeantwoord import als_gevraagd
from kennisbank.zoeken import betekenis
from kennisbank.zoeken.gewichten import Gewichten
from kennisbank.zoeken.index import VELDEN, Zoekindex
from kennisbank.zoeken.passages import ALGEMEEN, Vindbaar
from kennisbank.zoeken.vraagsoort import Vraagsoort, geeft, soort_van
from kennisbank.zoeken.woorden import splits, vlak
from kennisbank.zoeken.woordenboek import Term

_NADRUK_VERBAND, _NADRUK_VERBAND_KORT = 0.3, 0.6
_ZEGT_GENOEG = 3
KANDIDATEN = 40
"""How many passages the index proposes."""
NABIJ = 8
"""How many more are proposed because they mean about the same."""
NABIJ_ONBEANTWOORD = 4
"""The same, of what no source says."""
BEKEKEN = 20
"""Of how many of all these is looked at word for word what of the question they answer."""
BEKEKEN_ONBEANTWOORD = 6
"""The same, of what no source says."""
_VOORAF = 3.0
_DEELVRAGEN = 20_000
"""Keys of which it is kept how the index is asked for them."""

Deelvraag = tuple[tantivy.Occur, tantivy.Query]


@dataclass(frozen=True, slots=True)
class Kenmerken:
    """What of a question a passage answers; each from 0 to 1 unless it says otherwise."""

    bm25: float
    """As a part of the best proposal's."""
    dekking: float
    """The part of the question's words, weighed by how rare they are, that the passage has."""
    dekking_kop: float
    """The same, of title and heading."""
    gelijkenis: float
    """How much it looks like the most like of the questions that the passage says to answer, letter by
    letter and with the small words: "wie maakt het plan" and "wat staat in het plan" differ in those
    only."""
    paren: float
    """The part of the pairs of neighbouring words that stand together in the passage as well."""
    soort: float
    """1 when the passage gives the kind of thing that is asked for, 0 when it doesn't, 0.5 when no
    kind is asked for."""
    publiek: float
    """1 when it is written for who asks."""
    landelijk: float
    """1 when it is no rule of the municipality itself."""
    verband: float
    """1 when it is of the article that answered before; 0 without such an article."""
    nogmaals: float
    """1 when it is the very passage that answered before."""
    betekenis: float
    """How much all that was told means the same as the three of those that are nearest, from -1 to 1; 0
    where nothing is known of meanings. A story says more than the question at its end."""
    tekens: float
    """How much it looks like the most like of those in pieces of words: see `tekens.Tekens`."""

    def als_lijst(self) -> list[float]:
        """In the order above."""
        return [getattr(self, naam) for naam in KENMERKEN]


KENMERKEN: tuple[str, ...] = tuple(Kenmerken.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class Treffer:
    """A passage that was found."""

    nummer: int
    """In the index."""
    passage: Vindbaar
    score: float
    """How well it answers compared with others; says nothing about whether it answers at all."""
    kenmerken: Kenmerken


@dataclass(frozen=True, slots=True)
class Zoekvraag:
    """A question, as search reads it."""

    tekst: str
    gelezen: str
    """Flat, with typing errors mended."""
    termen: Sequence[Term]
    soort: Vraagsoort | None
    betekenis: betekenis.Getallen | None = None
    """What all that was told means, in the space of the index: one row; None where nothing is known of
    meanings."""


@dataclass(frozen=True, slots=True)
class _Gevraagd:
    """The words of a question by their keys, so that what a passage has of them is quickly seen."""

    gewichten: Sequence[float]
    totaal: float
    waar: Mapping[str, Sequence[tuple[int, float]]]
    """Per key the words that it means, by number, each with how much of it."""
    sleutels: frozenset[str]
    paren: Sequence[frozenset[tuple[str, str]]]
    """Of each two neighbouring words their pairs of keys."""
    op_volgorde: str
    """The whole question, its words in the order of the alphabet."""

    def raakt(self, eigen: frozenset[str]) -> float:
        """Of the words that were asked, the part that is among these keys."""
        beste: dict[int, float] = {}
        for sleutel in self.sleutels & eigen:
            for nummer, deel in self.waar[sleutel]:
                if deel > beste.get(nummer, 0.0):
                    beste[nummer] = deel
        return sum(self.gewichten[nummer] * deel for nummer, deel in beste.items()) / self.totaal


@dataclass(frozen=True)
class Zoeker:
    """Search in one index."""

    index: Zoekindex
    gewichten: Gewichten

    def lees(self, tekst: str, *, verband: str = "", na: bool = False) -> Zoekvraag:
        """A question as search reads it; the words of `verband`, around it, count for less.

        They count for more where the question says little by itself: "waar had ik moeten beginnen?".
        `na`: the question goes on where `verband` stopped, so that they mean something only together.
        """
        termen = self.index.woordenboek.termen(tekst)
        gezien = {term.woord for term in termen}
        nadruk = _NADRUK_VERBAND if len(termen) >= _ZEGT_GENOEG else _NADRUK_VERBAND_KORT
        termen += [
            replace(term, nadruk=nadruk)
            for term in self.index.woordenboek.termen(verband)
            if term.woord not in gezien and term.sleutels
        ]
        gelezen = " ".join(self.index.woordenboek.gelezen(tekst))
        rijen = self._betekenis(f"{verband} {tekst}" if na else verband or tekst)
        return Zoekvraag(tekst, gelezen, termen, soort_van(tekst), rijen)

    def zoek(
        self,
        vraag: Zoekvraag,
        *,
        voor: Publiek | None = None,
        na: str | None = None,
        aantal: int = 10,
    ) -> list[Treffer]:
        """The passages that answer best, the best first; none when no word of it is known.

        `na`: the passage that answered the question before this one, which this continues.
        """
        return self.zoek_alles(vraag, voor=voor, na=na, aantal=aantal)[0]

    def zoek_alles(
        self,
        vraag: Zoekvraag,
        *,
        voor: Publiek | None = None,
        na: str | None = None,
        aantal: int = 10,
    ) -> tuple[list[Treffer], Treffer | None]:
        """As `zoek`; and what is nearest of that which no source says, found by the same measure."""
        voorstellen = dict(self._voorstellen(vraag.termen))
        if not voorstellen:
            return [], None
        hoogste = max(voorstellen.values())
        letterlijk = self._zo_gevraagd.get(als_gevraagd(vlak(vraag.tekst)), [])
        alle = self._betekenissen(vraag, dict.fromkeys((*voorstellen, *letterlijk)))
        betekenissen = self._kansrijk(voorstellen, hoogste, alle, letterlijk)
        tekens = self.index.tekens.lijkt(vraag.tekst, list(betekenissen))
        treffers = []
        gevraagd = self._gevraagd(vraag)
        rang = self.gewichten.weging(met_betekenis=vraag.betekenis is not None).rang
        for (nummer, lijkt), gelijk in zip(betekenissen.items(), tekens, strict=True):
            kenmerken = self._kenmerken(
                vraag,
                gevraagd,
                nummer,
                bm25=voorstellen.get(nummer, 0.0) / hoogste,
                betekenis=lijkt,
                tekens=gelijk,
                voor=voor,
                na=na,
            )
            score = sum(deel * getattr(kenmerken, naam) for naam, deel in rang.items())
            treffers.append(Treffer(nummer, self.index[nummer], score, kenmerken))
        treffers.sort(key=lambda treffer: -treffer.score)
        passages = [treffer for treffer in treffers if treffer.passage.bij is None]
        return passages[:aantal], next((t for t in treffers if t.passage.bij is not None), None)

    def gewicht(self, term: Term) -> float:
        """How much a word of a question says: more when it is rarer, in the passages."""
        if not term.sleutels:
            return self._zeldzaam(0)
        beste = max(term.sleutels.values())
        eigen = [sleutel for sleutel, gewicht in term.sleutels.items() if gewicht == beste]
        return self._zeldzaam(max(self.index.aantallen.get(sleutel, 0) for sleutel in eigen))

    @property
    def hoogste_gewicht(self) -> float:
        """What a word says that no passage has."""
        return self._zeldzaam(0)

    def hoe_staat_in(self, term: Term, nummer: int) -> float:
        """1 when the passage has this word, less when it has one that means about the same, or a part
        of it; 0 when it has none of these."""
        return _deel(term, self._woorden(nummer).alles)

    def _zeldzaam(self, aantal: int) -> float:
        return math.log(1 + (len(self.index.passages) - aantal + 0.5) / (aantal + 0.5))

    def _voorstellen(self, termen: Sequence[Term]) -> list[tuple[int, float]]:
        delen = [
            deelvraag
            for term in termen
            for sleutel, deel in term.sleutels.items()
            for deelvraag in self._deelvragen(sleutel, deel, term.nadruk)
        ]
        if not delen:
            return []
        gevonden = self.index.zoeker.search(tantivy.Query.boolean_query(delen), KANDIDATEN).hits
        adressen = [adres for _, adres in gevonden]
        nummers = cast("list[int]", self.index.zoeker.fast_field_values("nummer", adressen))
        return [(nummer, score) for nummer, (score, _) in zip(nummers, gevonden, strict=True)]

    @cached_property
    def _deelvragen(self) -> Callable[[str, float, float], Sequence[Deelvraag]]:
        # A question has some thirty keys in four fields, and the same ones come back in many questions.
        return lru_cache(_DEELVRAGEN)(self._maak_deelvragen)

    def _maak_deelvragen(self, sleutel: str, deel: float, nadruk: float) -> Sequence[Deelvraag]:
        return [
            (
                tantivy.Occur.Should,
                tantivy.Query.boost_query(
                    tantivy.Query.term_query(self.index.schema, veld, sleutel), deel * gewicht * nadruk
                ),
            )
            for veld, gewicht in VELDEN.items()
        ]

    def _betekenis(self, tekst: str) -> betekenis.Getallen | None:
        if self.index.betekenissen is None:
            return None
        rijen = betekenis.lees([tekst])
        return None if rijen is None else self.index.betekenissen.van_vraag(rijen)

    def _betekenissen(self, vraag: Zoekvraag, voorgesteld: Iterable[int]) -> dict[int, float]:
        """Per passage how near the three of its questions are that are nearest in meaning.

        Of those that are proposed, and of those nearest as a whole where there are not too many.
        """
        alle = self.index.betekenissen
        if vraag.betekenis is None or alle is None:
            return dict.fromkeys(voorgesteld, 0.0)
        nummers = [*voorgesteld]
        if alle.midden is not None:
            lijkt = np.vecdot(alle.midden, vraag.betekenis[0])
            grens = len(self.index.passages)
            nabij = _naaste(lijkt[:grens], NABIJ)
            open_ = [grens + nummer for nummer in _naaste(lijkt[grens:], NABIJ_ONBEANTWOORD)]
            nummers = list(dict.fromkeys((*nummers, *nabij, *open_)))
        return dict(zip(nummers, alle.lijkt(nummers, vraag.betekenis[0]), strict=True))

    def _kansrijk(
        self,
        voorstellen: Mapping[int, float],
        hoogste: float,
        betekenissen: Mapping[int, float],
        letterlijk: Sequence[int],
    ) -> dict[int, float]:
        """Those of these passages that may come first: the others are hardly ever right, and looking
        at them word for word takes most of the time of a question. `letterlijk`: those that say
        themselves to answer just this, of which a short question with everyday words finds too many."""

        def vooraf(nummer: int) -> float:
            return voorstellen.get(nummer, 0.0) / hoogste + _VOORAF * betekenissen[nummer]

        grens = len(self.index.passages)
        volgorde = sorted(betekenissen, key=vooraf, reverse=True)
        passages = [nummer for nummer in volgorde if nummer < grens][:BEKEKEN]
        open_ = [nummer for nummer in volgorde if nummer >= grens][:BEKEKEN_ONBEANTWOORD]
        return {nummer: betekenissen[nummer] for nummer in (*letterlijk, *passages, *open_)}

    @cached_property
    def _zo_gevraagd(self) -> Mapping[str, list[int]]:
        """The passages, by the questions that stand with them."""
        waar: dict[str, list[int]] = {}
        for nummer, passage in enumerate(self.index.passages):
            for gesteld in passage.vragen:
                waar.setdefault(als_gevraagd(vlak(gesteld)), []).append(nummer)
        return waar

    def _gevraagd(self, vraag: Zoekvraag) -> _Gevraagd:
        gewichten = [self.gewicht(term) * term.nadruk for term in vraag.termen]
        waar: dict[str, list[tuple[int, float]]] = {}
        for nummer, term in enumerate(vraag.termen):
            for sleutel, deel in term.sleutels.items():
                waar.setdefault(sleutel, []).append((nummer, deel))
        paren = [_paarsleutels(een, twee) for een, twee in itertools.pairwise(vraag.termen)]
        return _Gevraagd(
            gewichten,
            sum(gewichten) or 1.0,
            waar,
            frozenset(waar),
            paren,
            _op_volgorde(vraag.gelezen.split()),
        )

    def _kenmerken(
        self,
        vraag: Zoekvraag,
        gevraagd: _Gevraagd,
        nummer: int,
        *,
        bm25: float,
        betekenis: float,
        tekens: float,
        voor: Publiek | None,
        na: str | None,
    ) -> Kenmerken:
        passage, woorden = self.index[nummer], self._woorden(nummer)
        lijkt = process.extractOne(gevraagd.op_volgorde, woorden.gelezen, scorer=fuzz.ratio)
        samen = [not paar.isdisjoint(woorden.paren) for paar in gevraagd.paren]
        return Kenmerken(
            bm25=bm25,
            dekking=gevraagd.raakt(woorden.alles),
            dekking_kop=gevraagd.raakt(woorden.kop),
            gelijkenis=lijkt[1] / 100 if lijkt else 0.0,
            paren=sum(samen) / len(samen) if samen else 0.0,
            soort=0.5
            if vraag.soort is None or passage.bij is not None
            else float(geeft(vraag.soort, passage)),
            publiek=float(voor is None or voor in passage.voor),
            landelijk=float(passage.gemeente in ALGEMEEN),
            verband=float(na is not None and na.partition("#")[0] == passage.artikel),
            nogmaals=float(na == passage.sleutel),
            betekenis=betekenis,
            tekens=tekens,
        )

    def _woorden(self, nummer: int) -> Passagewoorden:
        return self._passagewoorden[nummer]

    @cached_property
    def _passagewoorden(self) -> Sequence[Passagewoorden]:
        return _Lui(self)


@dataclass(frozen=True, slots=True)
class Passagewoorden:
    """The words of a passage, by their keys."""

    alles: frozenset[str]
    kop: frozenset[str]
    paren: frozenset[tuple[str, str]]
    gelezen: tuple[str, ...]
    """Those questions as they are written, the words of each in the order of the alphabet."""


class _Lui(Sequence[Passagewoorden]):
    """Read when first needed: most passages are never proposed."""

    def __init__(self, zoeker: Zoeker) -> None:
        self._zoeker = zoeker
        self._gelezen: dict[int, Passagewoorden] = {}

    def __len__(self) -> int:
        return self._zoeker.index.aantal

    def __getitem__(self, nummer: int) -> Passagewoorden:  # type: ignore[override]
        if nummer not in self._gelezen:
            self._gelezen[nummer] = _lees(self._zoeker, self._zoeker.index[nummer])
        return self._gelezen[nummer]


def _lees(zoeker: Zoeker, passage: Vindbaar) -> Passagewoorden:
    boek = zoeker.index.woordenboek

    def rij(tekst: str) -> list[tuple[str, ...]]:
        return [boek.sleutels_van(woord) for woord in splits(tekst) if not boek.is_stopwoord(woord)]

    def plat(rijen: Iterable[tuple[str, ...]]) -> frozenset[str]:
        return frozenset(sleutel for sleutels in rijen for sleutel in sleutels)

    kop, tekst = rij(f"{passage.titel} {passage.kop}"), rij(passage.tekst)
    # A heading that is a question is one that it answers, too.
    gesteld = (*passage.vragen, passage.kop) if passage.kop.endswith("?") else passage.vragen
    vragen = [rij(vraag) for vraag in gesteld]
    paren = {
        (s, t)
        for woorden in (kop, tekst, *vragen)
        for een, twee in itertools.pairwise(woorden)
        for s in een
        for t in twee
    }
    delen = frozenset(
        sleutel
        for woord in splits(f"{passage.kop} {passage.tekst}")
        for deel in boek.delen(woord)
        for sleutel in boek.sleutels_van(deel)
    )
    return Passagewoorden(
        alles=plat(kop) | plat(tekst) | frozenset(s for v in vragen for s in plat(v)) | delen,
        kop=plat(kop),
        paren=frozenset(paren),
        gelezen=tuple(_op_volgorde(splits(vraag)) for vraag in gesteld),
    )


def _op_volgorde(woorden: Iterable[str]) -> str:
    return " ".join(sorted(woorden))


def _naaste(lijkt: betekenis.Getallen, aantal: int) -> list[int]:
    """The numbers of those that are nearest, in any order."""
    if len(lijkt) <= aantal:
        return list(range(len(lijkt)))
    nummers: list[int] = np.argpartition(-lijkt, aantal - 1)[:aantal].tolist()
    return nummers


def _deel(term: Term, sleutels: frozenset[str]) -> float:
    return max((deel for s, deel in term.sleutels.items() if s in sleutels), default=0.0)


@lru_cache(maxsize=10_000)
def _paren(een: tuple[str, ...], twee: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    return frozenset((s, t) for s in een for t in twee)


def _paarsleutels(een: Term, twee: Term) -> frozenset[tuple[str, str]]:
    return _paren(tuple(een.sleutels), tuple(twee.sleutels))
