"""Who asks for something where their name was asked, in words that are no question.

"Voorbeelden van projecten" and "vergelijk de drie gemeenten" would become the name of a person.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kennisbank.taal.naaste_woorden import BESTAND, Begrippen
from kennisbank.taal.woordvormen import stopwoorden
from kennisbank.yaml import lees_model

_MIN_WOORDEN = 3
_MIN_OVER_BELEID = 2
_WOORD = re.compile(r"[^\W\d_][\w'’-]*")
# "Schrijf maar Piet" and "noem mij Ria" give a name, so who it is for must not come behind it.
_VRAAGT_OM = re.compile(
    r"\W*(?:(?:kun|kunt|kan|wil|wilt)\s+(?:je|u)\s+)?(?:vergelijk|geef|toon|laat|vertel|leg|zoek|som|bereken|stuur|beschrijf"
    r"|omschrijf|verklaar|beoordeel|controleer)\s+"
    r"(?!(?:maar|gewoon|dan|er|op|in|van|(?:me|mij|ons)\s+(?:maar|gewoon))\b)\w",
    re.IGNORECASE,
)
_ADRES = re.compile(r"\d{4}|@")


def vraagt_om_iets_anders(tekst: str) -> bool:
    """Whether this is a request or a subject of the policy, and no name; so few words as a name has,
    or with a capital in it, may be one."""
    woorden = _WOORD.findall(tekst)
    if len(woorden) < _MIN_WOORDEN or _ADRES.search(tekst):
        return False
    if _VRAAGT_OM.match(tekst):
        return True
    if any(woord[0].isupper() for woord in woorden[1:]):
        return False
    eigen = [woord.casefold() for woord in woorden if woord.casefold() not in stopwoorden()]
    return len(eigen) >= _MIN_OVER_BELEID and all(_over_beleid(woord) for woord in eigen)


def _over_beleid(woord: str) -> bool:
    bekend = _beleidswoorden()
    return woord in bekend or (woord.endswith(_MEERVOUD) and re.sub(r"(?:en|s)$", "", woord) in bekend)


_MEERVOUD = ("en", "s")


@lru_cache
def _beleidswoorden() -> frozenset[str]:
    """The words with which people ask about the policy."""
    begrippen = lees_model(BESTAND, Begrippen).begrippen.values()
    return frozenset(woord.casefold() for woorden in begrippen for woord in woorden)
