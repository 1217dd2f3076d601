"""Who asks for what comes out of a part of a dossier, before or instead of its button."""

from __future__ import annotations

import re

from rapidfuzz import fuzz, utils

from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

KORT_GEVRAAGD = ("ja_nee", "keuze", "meerkeuze", "getal")
"""Kinds of questions of which the answer fits in a word or two."""

_LAAT_ZIEN = re.compile(
    r"\b(?:zien|tonen|toon|laat\s+maar\s+(?:komen|horen)|kom\s+maar(?:\s+op)?|uitkomst|resultaat|ben\s+benieuwd)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_LAAT_ZIEN = 6


def vraagt_uitkomst(lijst: Vragenlijst, tekst: str) -> bool:
    """Whether somebody with a part of a dossier before them asks for what comes out, in words of their
    own or in those of its button."""
    woorden = tekst.split()
    if not lijst.dossier or not 0 < len(woorden) <= _MAX_WOORDEN_LAAT_ZIEN or _WIL_NIET.search(tekst):
        return False
    if _LAAT_ZIEN.search(tekst):
        return True
    knop = utils.default_process(lijst.nalezen.knop if lijst.nalezen is not None else "")
    return bool(knop) and fuzz.token_set_ratio(knop, utils.default_process(tekst)) >= _LIJKT_OP_DE_KNOP


_TOON_DE_UITKOMST = re.compile(
    r"(?:ja\W+|nee\W+|ok[eé]?\W+)?(?:toon|laat|geef|kom)\b.*\b(?:uitkomst|resultaat|conclusie|advies|zien|komen|horen)"
    r"(?:\s+(?:maar|nu|dan|even))*",
    re.IGNORECASE,
)


def vraagt_de_uitkomst(lijst: Vragenlijst, vraag: Vraag, tekst: str) -> bool:
    """The same with one answer open to be changed. Where that is told in own words, only a command
    counts: "een beter resultaat" may be the answer."""
    tekst = tekst.strip().rstrip(".!")
    if not vraagt_uitkomst(lijst, tekst):
        return False
    return vraag.soort in KORT_GEVRAAGD or _TOON_DE_UITKOMST.fullmatch(tekst) is not None


_WIL_NIET = re.compile(
    r"\b(?:niet|geen|nog|eerst|later|stop\w*|zitten|ingevuld|antwoord\w*|samenvatting|overzicht|gezegd)\b",
    re.IGNORECASE,
)
_LIJKT_OP_DE_KNOP = 90
