"""Whether something has the shape of a question, and what is told before or after one."""

from __future__ import annotations

import re

from componenten.wendingen import (
    AANLOOP,
    GEEN_ANTWOORD_ERNA,
    KONDIGT_AAN,
    VRAAGWOORD,
    VRAGEND_WERKWOORD,
    wending,
)

# "Hoe lang de straat is: de hele Dorpsstraat" begins like a question, "toch iets anders: minder
# verkeer" like a command. Both are answers.
MEDEDELING = re.compile(r"^[^?]*:\s*\S")
_BEGINT_VRAGEND = wending(
    rf"{AANLOOP}{VRAAGWOORD}\b|^(?:(?:en|maar|oh?|h[eé])\s+)?(?:kan|kun(?:nen|t)?|mag|moet|is|zijn"
    r"|heb|heeft|krijg\w*|wordt?|worden|gaat|komt|bewaart|bewaren|leest|lezen|doet|doen|geldt|telt"
    r"|betaalt)\b"
)
_VRAAGTEKEN_AAN_EIND = re.compile(r"\?\s*$")
_MIN_WOORDEN_VERTELD = 3
_KONDIGT_AAN = wending(KONDIGT_AAN)


def vertelt_eerst(tekst: str) -> bool:
    """Whether something is told before a question is asked: "een moestuin. Wie beslist daarover?"

    Then it is an answer, and the question is answered as well.
    """
    zinnen = re.findall(r"[^.!?\n]+[.!?\n]?", tekst.strip())[:-1]
    return any(
        len(zin.split()) >= _MIN_WOORDEN_VERTELD
        and not zin.endswith("?")
        and _KONDIGT_AAN.search(zin) is None
        for zin in zinnen
    )


_VRAAGZIN = wending(
    rf"{AANLOOP}(?:(?:{VRAAGWOORD}|hoe\s+\w+|welke?\s+\w+"
    rf"|wat\s+voor(?:\s+\w+)?)\s+)?{VRAGEND_WERKWOORD}\b"
)
_GEEN_ANTWOORD_ERNA = wending(GEEN_ANTWOORD_ERNA)
_MIN_WOORDEN_ERNA = 3


def antwoordt_erna(tekst: str) -> bool:
    """Whether something is answered after a question: "wie betaalt dat? ik gok 3000"."""
    vraag, teken, erna = tekst.strip().partition("?")
    if not teken or not vraag.strip() or "?" in erna:
        return False
    return len(erna.split()) >= _MIN_WOORDEN_ERNA and _GEEN_ANTWOORD_ERNA.search(erna) is None


def is_bijzin(tekst: str) -> bool:
    """Whether this begins like a question, and is part of a sentence: its verb comes later."""
    return (
        not eindigt_als_vraag(tekst)
        and _BEGINT_VRAGEND.match(tekst) is not None
        and _VRAAGZIN.match(tekst) is None
    )


def eindigt_als_vraag(tekst: str) -> bool:
    """Whether a question mark closes this."""
    return _VRAAGTEKEN_AAN_EIND.search(tekst) is not None


def is_vraag(tekst: str) -> bool:
    """Whether this has the shape of a question."""
    if eindigt_als_vraag(tekst):
        return True
    return bool(_BEGINT_VRAGEND.match(tekst)) and not MEDEDELING.match(tekst)
