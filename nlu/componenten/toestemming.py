"""Who comes back to whether an idea may be passed on: "het mag toch niet naar SaamWelzijn".

To whom it may go is data, so the name of that organisation comes along with the message.
"""

from __future__ import annotations

import re

from componenten.bedoelingen import Stand
from componenten.vraagvorm import eindigt_als_vraag
from componenten.wendingen import EIGEN, IDEE, VRAAGWOORD, een_van, wending

_ZEGT_OF_HET_MAG = wending(
    r"\b"
    + een_van(
        r"""
        niet geen nee wel mag mogen toch akkoord toestemming goed prima liever doorgeven door_te_geven
        doorgestuurd doorsturen gedeeld delen deel stuur geef weten krijgen krijgt
        """
    )
    + r"\b"
)
_GEEFT_DOOR = (
    r"(?:door\s?(?:te\s+)?(?:geven|sturen|spelen|ge(?:geven|stuurd))|(?:geef|geven|stuur|sturen)\b.*\bdoor"
    r"|delen\s+met|deel\w*\b.*\bmet|gedeeld\s+met)"
)
_OVER_DOORGEVEN = wending(
    rf"\b(?:{EIGEN}|het|dit|dat|dezelfde)\s+(?:\w+\s+)?(?:{IDEE}|gegevens)\b.*\b{_GEEFT_DOOR}\b"
    rf"|\b(?:niet|wel|toch)\s+(?:\w+\s+){{0,3}}{_GEEFT_DOOR}\b"
)
# "Kan ik mijn toestemming nog intrekken?" asks that it be done.
_OVER_TOESTEMMING = wending(
    r"\b(?:toestemming|akkoord)\b.*\b(?:intrek\w*|in\s+te\s+trekken|trek\w*|terug\w*|verander\w*|wijzig\w*|alsnog|toch|wel"
    r"|niet|geef|geven)\b|\b(?:trek|geef|geen|niet|wel|alsnog|intrekken|wijzig\w*|verander\w*)\b.*\btoestemming\b"
)
_VRAAGT = wending(rf"^\W*(?:(?:en|maar)\s+)?{VRAAGWOORD}\b")
_MAX_WOORDEN = 30


def over_doorgeven(tekst: str, stand: Stand) -> bool:
    """Whether somebody says whether their idea may be passed on, to whom that was asked before."""
    partner = stand.get("partner")
    if not partner or len(tekst.split()) > _MAX_WOORDEN or _VRAAGT.match(tekst):
        return False
    if _OVER_TOESTEMMING.search(tekst):
        return True
    if eindigt_als_vraag(tekst):
        return False
    noemt = _kaal(str(partner)) in _kaal(tekst) and _ZEGT_OF_HET_MAG.search(tekst) is not None
    return noemt or _OVER_DOORGEVEN.search(tekst) is not None


def _kaal(tekst: str) -> str:
    return re.sub(r"[\W_]+", "", tekst.casefold())
