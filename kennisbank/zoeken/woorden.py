"""From a text to the words that search compares: small letters, no accents, one form a word."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import Stemmer

_WOORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?(?:&[^\W_]+)*(?:[.,][0-9]+)*")
_ZONDER_ONTLEDING = str.maketrans(
    {
        "ł": "l",
        "ı": "i",
        "ø": "o",
        "đ": "d",
        "æ": "ae",
        "œ": "oe",
        "ة": "ه",
        "ى": "ي",
        "ـ": "",
        "ʼ": "'",
    }
)
"""Letters that are written in two ways, and that Unicode doesn't take apart: Polish, Turkish and
Scandinavian ones, the endings of Arabic, its stretched line and the apostrophe of Ukrainian."""
_STAMMER = Stemmer.Stemmer("dutch")
_EIGEN_STAM = {
    vorm: vormen.split()[0]
    for vormen in (
        "begeleiden begeleid begeleidt begeleide begeleiding begeleider begeleiders",
        "gebied gebieden",
        "gemeente gemeenten gemeentes",
        "genodigde genodigden",
        "gevolg gevolgen",
        "indienen indiening",
        "kans kansen",
        "meeting meetings",
        "overheid overheden",
        "planning planningen",
        "plant planten plantje plantjes",
        "reden redenen",
        "vorige vorig",
        "waarde waarden",
        "woning woningen",
    )
    for vorm in vormen.split()
}
"""Words that the stemmer takes for another one: begeleiding for beleid, gemeente for mening, overheid
for over, planning for plan."""


def vlak(tekst: str) -> str:
    """The text in small letters and without accents: "Coördinator" and "coordinator" are one word.

    Letters of other scripts stay what they are.
    """
    if tekst.isascii():
        return tekst.casefold()
    ontleed = unicodedata.normalize("NFKD", tekst.casefold())
    kaal = "".join(teken for teken in ontleed if not unicodedata.combining(teken))
    return kaal.translate(_ZONDER_ONTLEDING)


def splits(tekst: str) -> list[str]:
    """The words of a text in their order, flat. "B&W" and "1.200" are one word, "wijk-" is "wijk"."""
    return _WOORD.findall(vlak(tekst))


@lru_cache(maxsize=100_000)
def stam(woord: str) -> str:
    """What is left of a word without its endings; numbers stay as they are."""
    if woord[:1].isdigit():
        return woord
    return _EIGEN_STAM.get(woord) or str(_STAMMER.stemWord(woord))
