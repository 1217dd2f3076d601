"""Masking what may not be stored: a burgerservicenummer never reaches the database or a log."""

from __future__ import annotations

import re

from stdnum.nl import bsn

VERVANGING = "[nummer weggehaald]"

# Nine digits, perhaps grouped as people write them; not a part of a longer number, and not the
# national part of an international phone number ("+31 612345678").
_NEGEN_CIJFERS = re.compile(r"(?<![\d+])(?<!\+31 )(?<!0031 )\d(?:[ .-]?\d){8}(?![ .-]?\d)")


def maskeer_bsn(tekst: str) -> tuple[str, bool]:
    """The text without numbers that pass the 11-proef of a BSN, and whether there were any.

    One in eleven other numbers of nine digits passes too. It is masked as well: asking again is
    better than storing a BSN.
    """
    gevonden = False

    def vervang(treffer: re.Match[str]) -> str:
        nonlocal gevonden
        if not bsn.is_valid(re.sub(r"\D", "", treffer[0])):
            return treffer[0]
        gevonden = True
        return VERVANGING

    return _NEGEN_CIJFERS.sub(vervang, tekst), gevonden
