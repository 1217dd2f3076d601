"""Who says, where all is read over, that there is something to tell besides, and tells it at once.

"Wacht, ik wil nog zeggen dat de school ook meedoet": it names no answer, and may not get lost.
"""

from __future__ import annotations

import re

_VOORAF = (
    r"\W*(?:(?:oh?|ow|ho+|h[eé]|wacht(?:\s+(?:even|eens))?|ja|nee|sorry|oeps|maar|en|trouwens|momentje|eh+m?)\b"
    r"[\s,.!]*)*"
)
_ZEGT = (
    r"(?:zeggen|vertellen|vermelden|melden|noemen|meegeven|toevoegen|opmerken|aanvullen|doorgeven"
    r"|(?:kwijt)(?!raken))"
)
_VULSEL = r"(?:(?:ook|nog|even|graag|er|wel|iets|dit|eigenlijk|wou|nog\s+even)\s+)*"
_KONDIGT_AAN = re.compile(
    _VOORAF + rf"(?:(?:ik|we|wij)\s+(?:wil\w*|wou\w*|moet\w*|zou\w*)\s+{_VULSEL}{_ZEGT}"
    rf"|(?:wat|iets\s+wat)\s+(?:ik|we|wij)\s+(?:ook\s+|nog\s+)*(?:wil\w*|wou\w*)\s+{_VULSEL}{_ZEGT}"
    r"|(?:ik|we|wij)\s+(?:ben|zijn|was|waren|had|hadden)\s+(?:nog\s+|ook\s+)*vergeten(?:\s+te\s+\w+)?"
    r"|(?:nog\s+)?vergeten(?:\s+te\s+\w+)?|p\.?s\.?|(?:nog\s+)?(?:een\s+)?aanvulling)"
    r"\s*(?:(?:is|was)\b)?\s*(?P<teken>[:,;]|dat\b)\s*(?P<wat>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_MIN_WOORDEN = 3
_DOET_MEE = re.compile(
    r"\b(?:mee\s?(?:doe[nt]|help(?:en|t)?|werk(?:en|t)?|organise\w+)|(?:doe[nt]|help(?:en|t)|werk(?:en|t))\b.*\bmee)\b",
    re.IGNORECASE,
)


def nog_gezegd(tekst: str) -> str | None:
    """What is told besides, without the words that announce it; None when nothing is announced, or
    nothing told."""
    treffer = _KONDIGT_AAN.match(tekst.strip())
    if treffer is None or tekst.rstrip().endswith("?"):
        return None
    wat = treffer["wat"].strip(" .,")
    return wat if len(wat.split()) >= _MIN_WOORDEN else None


def doet_mee(tekst: str) -> bool:
    """Whether this says that somebody joins in: "dat de school ook meedoet"."""
    return _DOET_MEE.search(tekst) is not None
