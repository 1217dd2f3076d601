"""What stands in the place of a number that may not be stored.

Masked on the way in, by `bot.poort.maskeren`; who reads a text afterwards meets these words.
"""

from __future__ import annotations

import re

BSN_WEG = "[burgerservicenummer weggehaald]"
"""There stood a burgerservicenummer."""

NUMMER_WEG = "[nummer weggehaald]"
"""There stood a number that may have been one."""


# "Mijn bsn is" tells nothing by itself.
_MET_INLEIDING = re.compile(
    r"(?:\b(?:(?:en|hier|dit|dat|is|het|ook|mijn|m'?n|me)\s+)*(?:bsn|burgerservicenummer|sofi-?nummer)(?:-?\s?nummer)?"
    rf"\s*(?:is|:|=|luidt)?\s*)?(?:{re.escape(BSN_WEG)}|{re.escape(NUMMER_WEG)})",
    re.IGNORECASE,
)


def zonder_maskering(tekst: str) -> str:
    """What somebody wrote besides what was taken out, and what only led to that."""
    return _MET_INLEIDING.sub(" ", tekst).strip()
