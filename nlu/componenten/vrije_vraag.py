"""Where anything said is the answer: why somebody withdraws an idea.

"Geen tijd meer" stops nothing there, "ik ga verhuizen" is not out of place, and "mijn man is ziek" asks
for no ambulance. Only a command that is said alone is one, and a question is still answered.
"""

from __future__ import annotations

from typing import Dict, Optional, Pattern

from componenten.bedoelingen import ANTWOORD
from componenten.vraagvorm import eindigt_als_vraag, is_bijzin
from componenten.wendingen import AANLOOP, IK, VRAAGWOORD, een_van, wending

_SLOT = (
    r"(?:\s+(?:"
    + een_van(r"maar hier nu even ermee er_mee hiermee dan graag a\.?u\.?b\.?")
    + r"))*\W*$"
)


def _alleen(woorden: str) -> "Pattern[str]":
    return wending(AANLOOP + een_van(woorden) + _SLOT)


_OPDRACHTEN: "Dict[str, Pattern[str]]" = {
    "stoppen": _alleen(
        r"stop stoppen ik_wil_(?:nu_)?stoppen pauze sluiten afbreken annuleren? quit exit"
    ),
    "terug": _alleen(
        r"(?:ga_|ik_wil_)?terug (?:de_|naar_de_)?vorige(?:_vraag)? (?:een_|één_)?(?:vraag|stap)_terug"
    ),
    "overslaan": _alleen(
        r"(?:sla|slao)_(?:(?:deze|dit|die|de|maar|vraag)_)*over overslaan skip volgende"
    ),
    "hulp": _alleen(r"help hulp"),
}
# Who wants a person, or their data gone, must not be overheard.
_WIL_IETS_ANDERS = wending(
    r"\b(?:ik|we|wij|kan|mag|laat)\b.*\b(?:iemand|mens|medewerker|coördinator|coordinator)\b.*"
    r"\b(?:spreken|bellen|praten|gebeld)\b"
    r"|^\W*(?:verwijder|wis|vernietig|haal|gooi)\b.*\b(?:gegevens|alles|data)\b"
)

# "Is te duur" and "wordt me te veel" begin as a question does.
_VRAAGT = wending(
    AANLOOP
    + rf"(?:{VRAAGWOORD}|(?:kan|kunnen|kunt|mag|mogen|moet|moeten)\s+(?:{IK}|u|jullie|dit|dat|het))\b"
)


def bij_een_vrije_vraag(tekst: str) -> Optional[str]:
    """What this is there: a command that is said alone, or the answer. None for who asks something, or
    wants something else: that is weighed as anywhere."""
    for intent, alleen in _OPDRACHTEN.items():
        if alleen.match(tekst):
            return intent
    vraagt = eindigt_als_vraag(tekst) or (_VRAAGT.match(tekst) is not None and not is_bijzin(tekst))
    return None if vraagt or _WIL_IETS_ANDERS.search(tekst) else ANTWOORD
