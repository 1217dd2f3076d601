"""What a question leaves out: "niet bij raadplegen", "behalve online", and no "ik weet niet welke".

Who asks for what does not belong somewhere, must not get what does. So each word that denies is either
known to deny something that the question names, or known to deny nothing of it; else it is not
understood, and nothing may be said without doubt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from itertools import takewhile

_ONTKENT = frozenset("niet geen behalve zonder uitgezonderd nooit noch".split())
_ALLEEN_VOORUIT = frozenset("geen behalve zonder uitgezonderd noch".split())
"""With these, what is denied comes after them."""
_LOOS = re.compile(
    r"\b(?:weet|weten|wist|snap\w*|begrijp\w*|vind\w*|zie|lukt) (?:\w+ ){0,2}niet\b"
    r"|\bniet (?:alleen|zozeer|precies|zeker|(?:meer|langer|korter) dan|genoeg)\b"
    r"|\b(?:of|waarom|toch|nog) niet\b|\bniet (?:\w+ ){0,3}(?:bereik\w*|lezen|schrijven)\b"
    r"|\b(?:niet|geen|zonder) (?:al te |zo |heel )?(?:veel|lange?)\b|\bgeen (?:idee|flauw)\b"
    r"|\bzonder voorbereiding\b"
    r"|\bgeen (?:geld|budget|werk|moeite|tijd|gedoe|voorbereiding)\b"
)
"""Of what is named these leave nothing out: "ik weet niet welke", "wie we niet snel bereiken"."""
_REIKT = 5
"""Words: so far from the word that denies stands what it is about."""
_GAAT_DOOR = frozenset("of en noch bij ook een de het".split())
"""Over these it goes on: "niet bij raadplegen of adviseren"."""


def ontkenningen(woorden: Sequence[str]) -> list[int]:
    """Where among these words (flat) one stands that denies something of the question."""
    tekst = " ".join(woorden)
    loos = {
        plek
        for gevonden in _LOOS.finditer(tekst)
        for plek in range(
            tekst.count(" ", 0, gevonden.start()), tekst.count(" ", 0, gevonden.end()) + 1
        )
    }
    return [plek for plek, woord in enumerate(woorden) if woord in _ONTKENT and plek not in loos]


def ontkend(
    woorden: Sequence[str], genoemd: Collection[int], zegt_niets: Callable[[str], bool]
) -> frozenset[int] | None:
    """The places, of those where something is named, that are denied; None where that is not clear."""
    plekken: set[int] = set()
    for plek in ontkenningen(woorden):
        doel = _bereikt(woorden, range(plek + 1, len(woorden)), genoemd, zegt_niets)
        erna = woorden[plek + 1 :]
        if doel is None and woorden[plek] not in _ALLEEN_VOORUIT and all(map(zegt_niets, erna)):
            doel = _bereikt(woorden, range(plek - 1, -1, -1), genoemd, zegt_niets)
        if doel is None:
            return None
        plekken.add(doel)
        if doel > plek:
            verder = takewhile(
                lambda nummer: nummer in genoemd or woorden[nummer] in _GAAT_DOOR,
                range(doel + 1, len(woorden)),
            )
            plekken.update(nummer for nummer in verder if nummer in genoemd)
    return frozenset(plekken)


def _bereikt(
    woorden: Sequence[str],
    richting: range,
    genoemd: Collection[int],
    zegt_niets: Callable[[str], bool],
) -> int | None:
    for plek in richting[:_REIKT]:
        if plek in genoemd:
            return plek
        if not zegt_niets(woorden[plek]):
            return None
    return None
