"""What a message can't be without an open question, by its words, and what its chances go to then.

The classifier knows many sentences of somebody who asks for the status of an idea, and few that ask
"sinds wanneer". What leads to a question for a kenmerk, or into the part for employees, is worth a
word that says so.
"""

from __future__ import annotations

import re
from typing import Any, Dict, FrozenSet, Mapping, Tuple

from componenten.inwoner_of_medewerker import MEDEWERKER
from componenten.wendingen import (
    AANLOOP,
    EIGEN,
    IDEE,
    IK,
    INGESTUURD,
    IS_INWONER,
    VRAAGWOORD,
    een_van,
    wending,
)

_ROUTES = frozenset({"bouwplan", "subsidie", "uitdaagrecht", "klacht", "meepraten", "dorpsvisie"})
_IS_INWONER = wending(IS_INWONER)
_VRAAGT = wending(rf"\b(?:{VRAAGWOORD}|weten|vraag)\b|\?")
# "Participatie?" asks what that is; "checklist?" asks for it.
_LOS_BEGRIP = re.compile(r"^\W*\w+(\s+\w+)?\s*\?+\s*$")
_EIGEN_WOORD = wending(
    r"check|log\b|login|inlog|dossier|planning|raming|plan\b|code|meld|medewerker|ambtenaar"
    r"|werkvorm|niveau"
)
# About something that was handed in.
_INGEDIEND = frozenset({"status", "wijzigen", "intrekken"})
_OVER_IETS = wending(
    rf"{IDEE}|{INGESTUURD}|\b{EIGEN}\b|dien|stuur|kenmerk|code|status|trek|terug|stop|wijzig"
    r"|verander|aanpas|aanvul|toevoeg|formulier|antwoord|nieuws|gehoord|bekend|reactie|bericht"
    r"|beslo|beslis|uitslag|behandel|horen|wacht|hoe\s+(?:staat|zit|gaat|ver|loopt)|\bnog\b|\bal\s"
    r"|erbij|vergeten|gegevens|annul|weg\b"
)
_VRAAGT_OF = "mag kan moet mogen kunnen moeten is zijn heeft hebben krijgt?"
_WIE_OF_WAT = f"{IK} {EIGEN} je dat dit het er iedereen iemand"
_VRAAGVORM = wending(
    AANLOOP + rf"(?:(?:sinds|tot|vanaf)\s+wanneer|{VRAAGWOORD}"
    rf"|{een_van(_VRAAGT_OF)}\s+{een_van(_WIE_OF_WAT)})\b"
)
_EEN_ANDERE_GEMEENTE = wending(
    r"^\W*(?:en\s+)?(?:heeft|hebben|kent|doet|geeft|biedt"
    rf"|werkt)\s+(?:de\s+)?(?:gemeente\s+)?(?!(?:{IK}|{EIGEN}|de|het|een|u|je|jullie|er|iemand|dat"
    r"|dit|die|niemand)\b)\w+\s+ook\b"
)
_GEEN_IDEE = wending(rf"\b(?:dat|dit|het)\s+is\s+(?:\w+\s+)?geen\s+{IDEE}\b")
_JULLIE_DOEN = wending(r"\b(?:jullie|u|de\s+gemeente|iemand)\b")
_OVER_EEN_MELDING = wending(
    rf"\bvraa?g\w*\s+(?:\w+\s+)?over\s+(?:{EIGEN}|de|een|die)\s+(?:\w+\s+)?melding\b"
)
# Who asks who we are, or who reads along, says so; "wie zijn ketenpartners" does not.
_VRAAGT_WIE = wending(AANLOOP + r"(?:wie|wat|wa|welke?)\s+\w+\s+\w|^\W*[\w-]+(?:\s+[\w-]+)?\s*\?+\s*$")
_OVER_ONS = wending(
    rf"\b{IK}\b|\b{EIGEN}\b|\b(?:mij|mien|je|jij|jou\w*|jezelf|u|uw|jullie|ie|i'?j|bi'?j|bin|dit|hier|daar"
    r"|deze|iemand|iets|naam|lijn|kant|scherm|samenspraak|echt|bot|ai|siri|alexa|ambtenaar|typt?|typen"
    r"|programma|automatisch\w*|gegevens|antwoorden|gesprek|cookies|server|reclame|openbaar|geheim|er|dr|d'r"
    r"|der|mee|mail\w*|adres|nummer)\b"
    r"|robot|mens|computer|machine|chat|lees|lezen|lest?\b|zie[nt]|kijk|kik|pri[vf]\w*c|avg|ano?niem|veilig"
    r"|bewa[ar]|opgesl|inzage|hack|vertrouw|versleutel|gluur"
)
_BOT_OF_LEZER = frozenset({"wie_ben_je", "wie_leest_dit"})
_ZEKER_EEN_ROUTE = 0.45


def verleg(tekst: str, kansen: Mapping[str, float], stand: Mapping[str, Any]) -> Dict[str, float]:
    """The chances without what it can't be; what those were worth goes to what it is then."""
    gewogen = dict(kansen)
    for van, naar in _verleggingen(tekst, kansen, stand):
        erbij = sum(gewogen.get(intent, 0.0) for intent in van)
        for intent in van:
            gewogen[intent] = 0.0
        gewogen[naar] = gewogen.get(naar, 0.0) + erbij
    return gewogen


def _verleggingen(
    tekst: str, kansen: Mapping[str, float], stand: Mapping[str, Any]
) -> "list[Tuple[FrozenSet[str], str]]":
    uit = []
    if not stand.get("medewerker"):
        los = _LOS_BEGRIP.match(tekst) and not _EIGEN_WOORD.search(tekst)
        inwoner = _IS_INWONER.search(tekst)
        # Who handed in an idea, asks about that, unless they speak of what only an employee does.
        over_het_idee = stand.get("ingediend") and not _EIGEN_WOORD.search(tekst)
        if los or over_het_idee or (inwoner and _VRAAGT.search(tekst)):
            uit.append((MEDEWERKER, "kennisvraag"))
    if not stand.get("ingediend") and _GEEN_IDEE.search(tekst) and _JULLIE_DOEN.search(tekst):
        uit.append((_INGEDIEND | {"initiatief_indienen", "ontkennen"}, "melding"))
    elif not stand.get("ingediend") and _VRAAGVORM.match(tekst) and not _OVER_IETS.search(tekst):
        uit.append((_INGEDIEND, "kennisvraag"))
    if _OVER_EEN_MELDING.search(tekst):
        uit.append((_INGEDIEND | {"klacht", "hervatten"}, "melding"))
    if _VRAAGT_WIE.match(tekst) and not _OVER_ONS.search(tekst):
        uit.append((_BOT_OF_LEZER, "kennisvraag"))
    onzeker = max(kansen.get(intent, 0.0) for intent in _ROUTES) < _ZEKER_EEN_ROUTE
    if _EEN_ANDERE_GEMEENTE.match(tekst) or (onzeker and _VRAAGVORM.match(tekst)):
        uit.append((_ROUTES, "kennisvraag"))
    return uit
