"""An answer without a part of it: its last sentence, a word, or what stands between those."""

from __future__ import annotations

import re

from acties.vragenlijst.bijwerken import zonder_stuk
from acties.vragenlijst.vervanging import zegt_iets_eigens

_MIN_LETTERS_STUK = 3
ZIN = re.compile(r"[^.!?\n]+(?:[.!?]+|\n+|$)")


def zonder(antwoord: str, wat: str) -> str | None:
    """The answer without this, or without the one sentence that tells it; None when it is not in it."""
    if (over := _zonder_deel(antwoord, wat)) is not None:
        return over or None
    wat = _STUK.sub("", wat).strip(" '\"‘’“”")
    over = zonder_stuk(antwoord, wat)
    if over is not None:
        return _zonder_lege_zin(antwoord, over) or None
    woorden = [w for w in re.findall(r"\w+", wat.casefold()) if len(w) > _MIN_LETTERS_STUK]
    zinnen = ZIN.findall(antwoord)
    erin = [zin for zin in zinnen if woorden and all(w in zin.casefold() for w in woorden)]
    if len(erin) != 1 or len(zinnen) == 1:
        return None
    return antwoord.replace(erin[0], "", 1).strip() or None


_STUK = re.compile(
    r"^(?:(?:de|het|dat|die)\s+)?(?:woord(?:en|je)?|zin(?:netje)?|stuk(?:je)?|deel|tekst|regel)\s+(?:(?:met|van|over)\s+)?",
    re.IGNORECASE,
)
_DEEL = re.compile(
    r"(?:(?:de|het|die|dat)\s+)?(?P<welk>eerste|tweede|derde|voorlaatste|laatste)\s+"
    r"(?P<wat>zin(?:netje)?|stuk(?:je)?|deel|regel|alinea|woord)",
    re.IGNORECASE,
)
_WELK = {"eerste": 0, "tweede": 1, "derde": 2, "voorlaatste": -2, "laatste": -1}


def _zonder_deel(antwoord: str, wat: str) -> str | None:
    """The answer without its last sentence, or its first word; None when this names no such part, or
    there is only one."""
    treffer = _DEEL.fullmatch(wat.strip())
    if treffer is None:
        return None
    delen = re.findall(r"\S+", antwoord) if treffer["wat"].lower() == "woord" else ZIN.findall(antwoord)
    nummer = _WELK[treffer["welk"].lower()]
    if len(delen) < 2 or not -len(delen) <= nummer < len(delen):
        return None
    deel = delen[nummer]
    plek = antwoord.rfind(deel) if nummer < 0 else antwoord.find(deel)
    return f"{antwoord[:plek]}{antwoord[plek + len(deel) :]}".strip()


def _zonder_lege_zin(antwoord: str, over: str) -> str:
    """The same without a sentence of which nothing is left that means something: "Ik ben"."""
    eerder = {zin.strip() for zin in ZIN.findall(antwoord)}
    zinnen = [z for z in ZIN.findall(over) if z.strip() in eerder or zegt_iets_eigens(z)]
    return re.sub(r"([.!?])\s*[.!?]+", r"\1", "".join(zinnen)).strip()
