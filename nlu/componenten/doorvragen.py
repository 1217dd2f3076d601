"""Who asks on after an answer or a route, or asks how it goes in general."""

from __future__ import annotations

import re
from typing import Optional

from componenten.bedoelingen import ROUTES, Stand

# After an answer of the vraagbaak: "en online?", "wie doet dat dan?", "noem er eens een paar".
_VRAAGT_DOOR = re.compile(
    r"^\W*((en|maar|of|dus)\s+(?!nu\b|dan\W*$)\w+|noem\b|welke?\b|wie\b|wat\b|waar\w*\b|wanneer\b|hoe\w*\b"
    r"|geldt\b|(sinds|vanaf)\s+wanneer\b|geef\b.*\bvoorbeeld"
    r"|((kan|mag)\s+(het|dat)\s+)?(wat\s+|iets\s+)?(korter|simpeler|eenvoudiger|makkelijker)\b"
    r"|((dat|dit|ik)\s+)?(snap|begrijp)\s+(ik\s+|je\s+)?((dat|dit|het|er)\s+)?(niet|niks|niets)\W*$"
    r"|(kan|mag|moet|is|staat|duurt|kost)\s+(dat|het|dit|die|zoiets|er)\b(?!.*\b(ik|mijn|m'n|we|wij)\b))",
    re.IGNORECASE,
)
_MAX_WOORDEN_VERVOLG, _MAX_WOORDEN_NA_ROUTE = 8, 6
_ONEENS = re.compile(r"^\W*(ik|we|wij)\b.*\bniet\s+mee\s+eens\b", re.IGNORECASE)
_VERGELIJKT = re.compile(
    r"^\W*(en\s+)?(vergelijk\b(?!.*\b(mijn|m'n|ons|onze)\s+(idee|plan))|waarin\s+verschil\w*\b)",
    re.IGNORECASE,
)
# Who handed nothing in asks how it goes in general: there is no idea to look up.
_VRAAGT_REGEL = re.compile(
    r"^\W*(en\s+|maar\s+)?(wie\s+(be)?(slui|slis|paal)\w*\b|hoe\s?lang\s+(duurt|moet|kan)\b"
    r"|vergelijk\b|(wa|wat)['’]?s\s+dat\b|binnen\s+(hoeveel|welke)\b|wanneer\s+hoor\b"
    r"|(welke\s+|online\s+)*werkvorm(en)?\b)",
    re.IGNORECASE,
)
_MAX_WOORDEN_REGEL = 15


def vraagt_na_iets(tekst: str, woorden: int, stand: Stand) -> Optional[str]:
    """What somebody asks who asks on, or asks how it goes in general."""
    na_een_route = stand.get("na") in ROUTES
    if na_een_route and woorden <= _MAX_WOORDEN_REGEL and _ONEENS.match(tekst):
        return "bezwaar"
    antwoord_ervoor = stand.get("na") == "kennisvraag" or (
        # Who was shown the way and asks on, asks; who tells on is taken at the word.
        na_een_route and woorden <= _MAX_WOORDEN_NA_ROUTE
    )
    vraagt_door = antwoord_ervoor and _VRAAGT_DOOR.match(tekst)
    vraagt_regel = not stand.get("ingediend") and _VRAAGT_REGEL.match(tekst)
    vraagt_regel = vraagt_regel or _VERGELIJKT.match(tekst)
    if (vraagt_door and woorden <= _MAX_WOORDEN_VERVOLG) or (
        vraagt_regel and woorden <= _MAX_WOORDEN_REGEL
    ):
        return "kennisvraag"
    return None
