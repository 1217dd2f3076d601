"""Who does not want to tell: "dat zeg ik liever niet", "gaat u niets aan"."""

from __future__ import annotations

import re

_NEE = r"(?:nee+n?|nope|neu|nah?|no)"
_BELEEFD = r"(?:hoor|dank\s*(?:u|je)?(?:\s*wel)?|bedankt|sorry|maar|echt|eigenlijk|gewoon)"
_LIEVER_NIET = (
    r"(?:(?:dat\s+|ik\s+|dit\s+)?(?:(?:wil|zeg|vertel|deel|doe|hou|houd)\s+(?:ik\s+)?(?:dat\s+|het\s+|er\s+)?)?"
    r"(?:liever|nu|even|verder)\s+(?:niet|niets|niks)(?:\s+(?:zeggen|vertellen|kwijt|delen|over\s+kwijt))?"
    r"|(?:dat\s+)?(?:wil|hoef)\s+(?:ik|je|u)\s+(?:(?:dat|het|u|je|jullie)\s+)*niet\s+(?:te\s+)?(?:zeggen|vertellen|delen|weten)"
    r"|ik\s+(?:wil|ga|hoef)\s+(?:(?:dat|het|u|je|jullie)\s+)*(?:liever\s+)?niet\s+(?:te\s+)?(?:zeggen|vertellen|delen)"
    r"|(?:dat\s+)?(?:houd?|hou)\s+(?:ik\s+)?(?:dat\s+|het\s+)?(?:liever\s+)?voor\s+me(?:zelf)?"
    r"|(?:(?:dat|het)\s+)?hoeft\s+(?:toch\s+)?niet|(?:dat|het)\s+is\s+(?:niet\s+nodig|priv[eé]|persoonlijk)|niet\s+nodig"
    r"|(?:dat\s+)?gaat\s+(?:u|jullie|je|niemand)\s+(?:niks|niets)\s+aan|priv[eé]|persoonlijk"
    r"|dan\s+(?:maar\s+|ook\s+)?niet|(?:geen|zonder)\s+(?:speciale\s+|bijzondere\s+)?reden|geen\s+commentaar|zomaar|nvt)"
)
_ZEGT_NIETS = re.compile(
    rf"\W*(?:{_NEE}\b\W*)?(?:{_BELEEFD}\b\W*)*(?:{_LIEVER_NIET}\b\W*)?(?:{_BELEEFD}\b\W*)*",
    re.IGNORECASE,
)


def zegt_niets(tekst: str) -> bool:
    """Whether this only says that somebody does not want to tell: "nee", "dat zeg ik liever niet"."""
    return re.search(r"\w", tekst) is not None and _ZEGT_NIETS.fullmatch(tekst) is not None
