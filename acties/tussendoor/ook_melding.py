"""Something of the street that is broken, told in the story of an idea: that is reported elsewhere.

"De lantaarnpaal is kapot, en op dat veldje kunnen wij een tuin maken" is an idea; and the lamp stays
dark when nobody says where to report it. What people mend themselves, a bench or a swing, is no report.
"""

from __future__ import annotations

import re

_DEEL = re.compile(r"[.!?;,\n]+|\b(?:en|maar|nu|want|dus|daarom)\b", re.IGNORECASE)
_VAN_DE_STRAAT = re.compile(
    r"\b(?:lantaarn\w*|straatlantaarn\w*|straatlamp\w*|straatverlichting|lamp|lampen|lampje|stoeptegels?|tegels?|stoep"
    r"|put|putten|putdeksels?|riool|riolering|verkeerslicht\w*|stoplicht\w*|verkeersbord\w*|wegdek|fietspad|weg|brug"
    r"|glasbak|container|prullenbak|afvalbak|duiker)\b",
    re.IGNORECASE,
)
_KAPOT = re.compile(
    r"\b(?:kapot\w*|stuk|defect\w*|verstopt|omgewaaid|doorgezakt|verzakt|lek|gesprongen|losliggend\w*|losse)\b|\blig(?:t|gen)\b[^.;]{0,25}\blos\b"
    r"|\b(?:brandt|brand|branden|doet|doen|werkt|werken)\b[^.;]{0,25}\b(?:niet|nie|niks)\b",
    re.IGNORECASE,
)
_HERSTELT_ZELF = re.compile(
    r"\b(?:zelf\b.{0,40}\b(?:repareren|herstellen|opknappen|vervangen|maken)|repair\w*|repareren|herstellen)\b",
    re.IGNORECASE,
)


def noemt_ook_iets_kapots(tekst: str) -> bool:
    """Whether a part of this story tells of something in the street that is broken."""
    if _HERSTELT_ZELF.search(tekst):
        return False
    delen = [deel for deel in _DEEL.split(tekst) if deel.strip()]
    kapot = [deel for deel in delen if _VAN_DE_STRAAT.search(deel) and _KAPOT.search(deel)]
    return bool(kapot) and len(delen) > 1
