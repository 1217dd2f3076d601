"""Which point of a list a follow-up question means: "en de derde?", after the four keys."""

from __future__ import annotations

import re

from kennisbank.zoeken.woorden import splits

_RANG = {
    woord: plek
    for plek, woord in enumerate(
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split(), start=1
    )
}
_PUNT = re.compile(r"^(?:\d+\.|-) +(.+(?:\n {2,}.+)*)$", re.MULTILINE)

_NAAM = re.compile(r"\*\*(.+?)\*\*")
"""Points have their name in bold, when they have more to say."""


def genoemd_punt(vraag: str, tekst: str) -> str | None:
    """The point of the list in `tekst` that the question counts to; None when it counts to none.

    "Laatste" is the last one. A question that names more than one point is about neither.
    """
    punten = [re.sub(r"\s+", " ", punt) for punt in _PUNT.findall(tekst)]
    woorden = splits(vraag)
    plekken = [_RANG[woord] for woord in woorden if woord in _RANG]
    if not plekken and "laatste" in woorden:
        plekken = [len(punten)]
    if len(plekken) != 1 or not 0 < plekken[0] <= len(punten):
        return None
    naam = _NAAM.match(punten[plekken[0] - 1])
    return naam[1] if naam else punten[plekken[0] - 1]
