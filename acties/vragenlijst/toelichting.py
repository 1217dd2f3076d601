"""What is told besides a yes or a no."""

from __future__ import annotations

import re

from acties.vragenlijst.feit import DUS

_MET_TOELICHTING = re.compile(
    r"(?:nou\s+)?(?:ja|jawel|jazeker|nee|neen)(?:\s+(?:hoor|zeker|inderdaad|natuurlijk|nog|wel|niet))*"
    r"[\s,.;:!–-]+(?:[^:.;!?]{1,40}:\s+)?(?:(?:want|omdat|namelijk|maar|en|dus|wel)\s+)*(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_ZEGT_ALLEEN_JA = re.compile(
    r"(?:dat|dit|ik|ja|nee|jawel|toch|natuurlijk|zeker|wel|klopt|denk)\b", re.IGNORECASE
)
_WACHT = re.compile(r"^(?:(?:wacht|ho|oh?|maar|eh+m?)\b[\s,.!]*)+", re.IGNORECASE)
_NEE_MET_REDEN = re.compile(
    r"(?:nou\s+)?nee[\s,.:]+(?:want\s+|omdat\s+|namelijk\s+)?(?:(?:veel\s+)?te\s+\w|geen\s+\w|alleen\b)",
    re.IGNORECASE,
)
"""A no that is told why in a word or two: "nee, te technisch"."""
_KORTE_REDEN = 2
_KORTE_TOELICHTING, _TOELICHTING = 4, 7
"""Words from which on it tells something; those that begin as a yes that is said again are more."""


def toelichting_in(tekst: str) -> str | None:
    """What comes after a yes or no that begins this, when it tells something: "ja, er is ruimte: ze
    mogen meedenken over het groen" tells that they may. None where there is no more than the yes."""
    treffer = _MET_TOELICHTING.fullmatch(tekst.strip()) or DUS.fullmatch(tekst.strip())
    if treffer is None or tekst.rstrip().endswith("?"):
        return None
    rest = _WACHT.sub("", treffer["rest"])
    kort = _KORTE_REDEN if _NEE_MET_REDEN.match(tekst.strip()) else _KORTE_TOELICHTING
    genoeg = _TOELICHTING if _ZEGT_ALLEEN_JA.match(rest) else kort
    return rest.rstrip(" .,!") if len(rest.split()) >= genoeg else None
