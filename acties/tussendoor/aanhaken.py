"""What was told before an idea, and belongs to it.

"Ja maar wij willen hem zelf opknappen" is about what was said just before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from acties.tussendoor.vraagvorm import is_een_vraag
from acties.tussendoor.wendingen import JA_IN_TAAL, wending

_VERWIJST = re.compile(
    r"\b(?:hem|'m|haar|ze|die|dat|dit|daar\w*|er(?:voor|mee|bij|van|aan|op|langs|omheen)|er\s+\w+\s+(?:voor|mee|bij|van)"
    r"|er\s+zelf|het\s+zelf)\b",
    re.IGNORECASE,
)
_ROEPT_TERUG = re.compile(r"^\W*(?:ja|jawel|nou|maar|mar|nee|neu|tja|en\s+als)\b", re.IGNORECASE)
_IETS_ANDERS = re.compile(
    r"\b(?:ander|nieuw|tweede)\w*\s+(?:idee|plan|initiatief)|\book\s+(?:nog\s+)?(?:een|'n|n)\s+(?:\w+\s+)?(?:idee|plan)"
    r"|\biets\s+(?:heel\s+)?anders\b",
    re.IGNORECASE,
)
_JA_IN_TAAL = wending(JA_IN_TAAL + r"(?:\W+\w+){0,4}\W*$")
_MEESTE = 3
"""Messages: who tells on for longer, tells what counts at the end."""
_MIN_WOORDEN = 4


def haakt_aan(tekst: str) -> bool:
    """Whether this goes on about what was said just before."""
    if kondigt_iets_anders_aan(tekst):
        return False
    return _ROEPT_TERUG.match(tekst) is not None or _VERWIJST.search(tekst) is not None


def kondigt_iets_anders_aan(tekst: str) -> bool:
    """Whether what is told is another idea than what was said just before."""
    return _IETS_ANDERS.search(tekst) is not None


def zegt_alleen_ja(tekst: str) -> bool:
    """Whether somebody says yes, in a language that is answered, to whether they have an idea."""
    return _JA_IN_TAAL.match(tekst) is not None


def samen(eerder: Sequence[str], tekst: str | None = None) -> str:
    """One story of what was told before and this, or of what was told before alone.

    Of what came after the first, questions and a few words tell nothing.
    """
    begin, *rest = eerder
    verteld = [begin, *(t for t in rest if len(t.split()) >= _MIN_WOORDEN and not is_een_vraag(t))]
    delen = [*verteld[:_MEESTE], *([tekst] if tekst is not None else [])]
    uniek = dict.fromkeys(deel.strip() for deel in delen)
    return " ".join(deel if deel[-1:] in ".!?" else f"{deel}." for deel in uniek if deel).removesuffix(
        "."
    )
