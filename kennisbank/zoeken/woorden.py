"""From a text to the words that search compares: small letters, no accents, one form a word."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import Stemmer

_WOORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?(?:&[a-z0-9]+)*(?:[.,][0-9]+)*")
_STAMMER = Stemmer.Stemmer("dutch")


def vlak(tekst: str) -> str:
    """The text in small letters and without accents: "Coördinator" and "coordinator" are one word."""
    if tekst.isascii():
        return tekst.casefold()
    ontleed = unicodedata.normalize("NFKD", tekst.casefold())
    return "".join(teken for teken in ontleed if not unicodedata.combining(teken))


def splits(tekst: str) -> list[str]:
    """The words of a text in their order, flat. "B&W" and "1.200" are one word, "wijk-" is "wijk"."""
    return _WOORD.findall(vlak(tekst))


@lru_cache(maxsize=100_000)
def stam(woord: str) -> str:
    """What is left of a word without its endings; numbers stay as they are."""
    return woord if woord[:1].isdigit() else str(_STAMMER.stemWord(woord))
