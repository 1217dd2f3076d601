"""What is counted in a sentence: words and pairs of words, pieces of words, and its shape.

Four kinds, each weighed by how rare it is (idf) and brought to the same length, so that a story of
forty words weighs no more than a word of three letters, and no kind drowns another:

- words: lemmas and signs, one by one and in pairs;
- pieces of words as they were typed, up to five letters: those survive typing errors, dialect and
  compounds;
- shape: how it begins (after "hallo", "ja", "maar") and ends, how long it is, a question mark, a
  number, an amount, an address, "niet ... maar ...";
- groups of words (`componenten.woordgroepen`), one by one and in pairs.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any, Dict, List, NamedTuple, Sequence, Text

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize

from componenten.woordgroepen import groepen_in

_WOORD = re.compile(r"\w+|[^\w\s]")
_AANEEN = r"\S+"
_AANLOOP = re.compile(
    r"^(en|maar|oh?|hoi|hallo|goede\w+|ja|nou|eh+m?|hey|dag|sorry)[,!. ]+", re.IGNORECASE
)
_NIET_MAAR = re.compile(r"\b(niet|nie|geen)\b.+\bmaar\b|\bmaar\b.+\b(niet|nie|geen)\b", re.IGNORECASE)
_EURO = re.compile(r"€|euro", re.IGNORECASE)


class Zin(NamedTuple):
    """A sentence as the tokenizer left it."""

    tekst: Text
    vormen: Sequence[Text]
    """The words as typed."""
    lemmas: Sequence[Text]


class _Soort(NamedTuple):
    """One kind of feature: where it is counted, and how much it weighs against the others."""

    teller: CountVectorizer
    gewicht: float


def _soorten() -> List[_Soort]:
    return [
        _Soort(CountVectorizer(ngram_range=(1, 2), token_pattern=_WOORD.pattern), 0.7),
        _Soort(CountVectorizer(analyzer="char_wb", ngram_range=(1, 5)), 1.0),
        _Soort(CountVectorizer(token_pattern=_AANEEN), 0.3),
        _Soort(CountVectorizer(token_pattern=_AANEEN), 0.3),
    ]


class Kenmerken:
    """Learns which features there are, and counts them in a sentence."""

    def __init__(self) -> None:
        self._soorten = _soorten()
        self._idf: List[np.ndarray] = []

    def leer(self, zinnen: Sequence[Zin]) -> csr_matrix:
        """Learn from these; returns their features, a row each."""
        delen = []
        self._idf = []
        for (teller, _), teksten in zip(self._soorten, _weergaven(zinnen), strict=True):
            telling = teller.fit_transform(teksten)
            aantal = np.bincount(telling.indices, minlength=telling.shape[1])
            self._idf.append(np.log((1 + len(teksten)) / (1 + aantal)) + 1)
            delen.append(telling)
        return self._weeg(delen)

    def van(self, zinnen: Sequence[Zin]) -> csr_matrix:
        """The features of these sentences."""
        return self._weeg(
            [
                teller.transform(teksten)
                for (teller, _), teksten in zip(self._soorten, _weergaven(zinnen), strict=True)
            ]
        )

    def _weeg(self, delen: Sequence[csr_matrix]) -> csr_matrix:
        gewogen = [
            normalize(deel.astype(np.float64).log1p().multiply(idf).tocsr()) * gewicht
            for deel, idf, (_, gewicht) in zip(delen, self._idf, self._soorten, strict=True)
        ]
        return normalize(hstack(gewogen, format="csr"))

    def als_velden(self) -> Dict[Text, np.ndarray]:
        """As plain arrays, to be stored."""
        velden: Dict[Text, np.ndarray] = {}
        for nummer, ((teller, _), idf) in enumerate(zip(self._soorten, self._idf, strict=True)):
            woorden = sorted(teller.vocabulary_, key=teller.vocabulary_.__getitem__)
            velden[f"woorden_{nummer}"] = np.array("\n".join(woorden))
            velden[f"idf_{nummer}"] = idf.astype(np.float32)
        return velden

    @classmethod
    def uit_velden(cls, velden: Any) -> "Kenmerken":
        """From the arrays that als_velden gave."""
        zelf = cls()
        for nummer, (teller, _) in enumerate(zelf._soorten):
            woorden = str(velden[f"woorden_{nummer}"]).split("\n")
            teller.vocabulary_ = {woord: plek for plek, woord in enumerate(woorden)}
            zelf._idf.append(velden[f"idf_{nummer}"].astype(np.float64))
        return zelf


def _weergaven(zinnen: Sequence[Zin]) -> List[List[Text]]:
    """For each kind the text in which it is counted."""
    return [
        [" ".join(zin.lemmas) for zin in zinnen],
        [" ".join(zin.vormen) for zin in zinnen],
        [_vorm(zin.tekst) for zin in zinnen],
        [_groepen(zin.tekst) for zin in zinnen],
    ]


def _groepen(tekst: Text) -> Text:
    """The groups of words, as words of our own; a sentence without any has one that says so."""
    groepen = groepen_in(tekst)
    paren = ["+".join(paar) for paar in combinations(groepen, 2)]
    return " ".join([*groepen, *paren]) or "geen_groep"


def _vorm(tekst: Text) -> Text:
    """The shape of a sentence, in words of our own."""
    kern = tekst.lower().strip()
    for _ in range(2):
        kern = _AANLOOP.sub("", kern)
    delen = _WOORD.findall(kern)
    lengte = sum(deel[0].isalnum() for deel in _WOORD.findall(tekst))
    vorm = [
        "begin_" + "_".join(delen[:1]),
        "begin_" + "_".join(delen[:2]),
        "eind_" + "_".join(delen[-1:]),
        f"lengte_{lengte if lengte < 6 else 6 + min(4, (lengte - 6) // 4)}",
    ]
    vorm += [
        naam
        for naam, aanwezig in (
            ("vraagteken", "?" in tekst),
            ("cijfer", any(teken.isdigit() for teken in tekst)),
            ("apenstaart", "@" in tekst),
            ("niet_maar", _NIET_MAAR.search(tekst) is not None),
            ("euro", _EURO.search(tekst) is not None),
        )
        if aanwezig
    ]
    return " ".join(vorm)
