"""A piece of a passage, as a list of results shows it."""

from __future__ import annotations

import re

from kennisbank.taal.woordvormen import stopwoorden
from kennisbank.zoeken.woorden import splits, stam

_OPMAAK = re.compile(r"\*+|^\s*(?:[-+]|\d+[.)])\s+", re.MULTILINE)
_ZIN = re.compile(r"(?<=[.!?:])\s+|\n+")


def fragment(tekst: str, vraag: str, *, woorden: int = 32) -> str:
    """Plain text of at most so many words, from the sentence that has most of the question."""
    zinnen = [zin for zin in _ZIN.split(_OPMAAK.sub("", tekst)) if zin.strip()]
    gevraagd = _stammen(vraag)
    gedeeld = [len(gevraagd & _stammen(zin)) for zin in zinnen]
    begin = gedeeld.index(max(gedeeld)) if zinnen else 0
    rest = " ".join(zinnen[begin:]).split()
    if begin and len(rest) < woorden:
        # Near the end there is little to show; what comes before it explains it.
        while begin and len(" ".join(zinnen[begin - 1 :]).split()) <= woorden:
            begin -= 1
        rest = " ".join(zinnen[begin:]).split()
    kort = " ".join(rest[:woorden])
    if len(rest) > woorden:
        kort = kort.rstrip(" ,;:.") + " …"
    return f"… {kort}" if begin else kort


def _stammen(tekst: str) -> set[str]:
    return {stam(woord) for woord in splits(tekst) if woord not in stopwoorden()}
