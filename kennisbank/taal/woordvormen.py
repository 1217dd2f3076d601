"""Dutch word forms and stopwords, as spaCy has them.

The tables are made by `scripts/woordvormen.py`. They are read while an index is made, and not by
the processes that search: 300,000 words would cost each of those tens of megabytes.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_HIER = Path(__file__).parent
BESTAND = _HIER / "woordvormen.txt.xz"


def lemmas() -> Iterator[tuple[str, str]]:
    """Every (form, lemma) of the table; a lemma is also a form of itself."""
    with lzma.open(BESTAND, "rt", encoding="utf-8") as regels:
        for regel in regels:
            if regel.startswith("#"):
                continue
            lemma, *vormen = regel.split()
            yield lemma, lemma
            for vorm in vormen:
                yield vorm, lemma


@lru_cache
def stopwoorden() -> frozenset[str]:
    """Words that say nothing about what a text is about: spaCy's, and those of conversation."""
    return _woorden("stopwoorden.txt", "vulwoorden.txt")


@lru_cache
def niet_wie() -> frozenset[str]:
    """Words that never name somebody, where the words of a sentence have a place for people."""
    return _woorden("niet_wie.txt")


def _woorden(*bestanden: str) -> frozenset[str]:
    regels = [
        regel
        for bestand in bestanden
        for regel in (_HIER / bestand).read_text(encoding="utf-8").splitlines()
    ]
    return frozenset(woord for regel in regels if not regel.startswith("#") for woord in regel.split())
