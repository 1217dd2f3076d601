"""The signals of the data as patterns: words, "…" for a few words, "*" for the rest of a word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kennisbank.schema.gemeente import Gemeente

ORGANISATIE = "{organisatie}"
"""In a signal: the name of an organisation from the data of the municipality."""

_EEN_PAAR_WOORDEN = r"\W+(?:[\w'-]+\W+){0,12}?"


def patroon_van(signalen: Sequence[str], gemeente: Gemeente) -> re.Pattern[str] | None:
    """One pattern for all these signals; None when there is nothing to look for."""
    return _patroon(tuple(signalen), namen_van(gemeente))


def namen_van(gemeente: Gemeente) -> tuple[str, ...]:
    """All names of the organisations of a municipality, the longest first."""
    namen = (n for o in gemeente.organisaties for n in (o.naam, *o.synoniemen))
    return tuple(sorted(namen, key=len, reverse=True))


@lru_cache(maxsize=64)
def _patroon(signalen: tuple[str, ...], namen: tuple[str, ...]) -> re.Pattern[str] | None:
    organisatie = "|".join(re.escape(naam) for naam in namen)
    vormen = [
        _EEN_PAAR_WOORDEN.join(
            r"\W+".join(_woord(woord, organisatie) for woord in stuk.split())
            for stuk in signaal.split("…")
        )
        for signaal in signalen
        if organisatie or ORGANISATIE not in signaal
    ]
    if not vormen:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(vormen)})(?!\w)", re.IGNORECASE)


def _woord(woord: str, organisatie: str) -> str:
    if woord == ORGANISATIE:
        return f"(?:{organisatie})"
    voor, na = (r"\w*" if woord[teken] == "*" else "" for teken in (0, -1))
    return voor + re.escape(woord.strip("*")) + na
