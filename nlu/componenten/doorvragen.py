"""Who asks on after an answer or a route, or asks how it goes in general."""

from __future__ import annotations

from typing import Optional

from componenten.bedoelingen import ROUTES, Stand
from componenten.wendingen import AANLOOP, EIGEN, IK, VRAAGWOORD, een_van, wending

_GEEN_WIE = f"{IK} je jij u jullie niet niks niets geen wel al alles alleen nog ook een 'n n"
# After an answer of the vraagbaak: "en online?", "aan wie", "noem er eens een paar".
_VOORZETSEL = een_van("aan bij binnen door in met na naar op over sinds tegen tot van vanaf via voor")
_VRAAGT_DOOR = wending(
    rf"^\W*(?:(?:en|maar|of|dus)\s+(?!nu\b|dan\W*$)\w+|noem\b|(?:{_VOORZETSEL}\s+)?{VRAAGWOORD}\b"
    r"|geldt\b|geef\b.*\bvoorbeeld"
    r"|(?:(?:kan|mag)\s+(?:het|dat)\s+)?(?:wat\s+|iets\s+)?(?:korter|simpeler|makkelijker)\b"
    r"|(?:(?:dat|ik)\s+)?(?:snap|begrijp)\s+(?:\w+\s+){0,2}niet\W*$"
    r"|(?:kan|mag|moet|is|staat|duurt|kost)\s+(?:dat|het|dit|die|zoiets"
    rf"|er)\b(?!.*\b(?:{IK}|{EIGEN})\b)"
    # "Heeft Bergdorp die al", "staat meebeslissen erbij": who is not spoken of as "ik" or "u".
    rf"|(?:heeft|hebben|bestaat|bestaan|staat|staan|geldt|gelden|hoort|horen)\s+(?!{een_van(_GEEN_WIE)}\b)\w+"
    rf"\b(?!.*\b(?:{IK}|{EIGEN}|je|jij|u|uw|jullie)\b))"
)
# "Wie ben je", "wie leest dit": asked of us, whatever was answered before.
_OVER_ONS = wending(
    AANLOOP
    + r"(?:(?:wie|wat)\s+(?:ben\w*|bin|bi'?j|zijn|is)\s+(?:je|jij|u|jullie|dit|hier|samenspraak)\b"
    r"|(?:wie|wat)\s+(?:leest|lezen|ziet|zien|krijgt)\s+(?:dit|mijn|wat)\b"
    rf"|(?:met\s+)?wie\s+(?:\w+\s+){{0,2}}(?:{IK}|mij|me)\b)"
)
_MAX_WOORDEN_VERVOLG, _MAX_WOORDEN_NA_ROUTE = 8, 6
_ONEENS = wending(rf"^\W*{IK}\b.*\bniet\s+mee\s+eens\b")
# Who handed nothing in asks how it goes in general: there is no idea to look up.
_VRAAGT_REGEL = wending(
    AANLOOP + r"(?:wie\s+(?:be)?(?:slui|slis|paal)\w*|hoe\s?lang\s+(?:duurt|moet|kan)|vergelijk"
    r"|(?:wa|wat)['’]?s\s+dat|binnen\s+(?:hoeveel|welke)|wanneer\s+hoor"
    r"|(?:welke\s+|online\s+)*werkvorm(?:en)?)\b"
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
    vraagt_door = antwoord_ervoor and _VRAAGT_DOOR.match(tekst) and not _OVER_ONS.match(tekst)
    vraagt_regel = not stand.get("ingediend") and _VRAAGT_REGEL.match(tekst)
    if (vraagt_door and woorden <= _MAX_WOORDEN_VERVOLG) or (
        vraagt_regel and woorden <= _MAX_WOORDEN_REGEL
    ):
        return "kennisvraag"
    return None
