"""What a message can't be without an open question, by its words, and what its chances go to then.

The classifier knows many sentences of somebody who asks for the status of an idea, and few that ask
"sinds wanneer". What leads to a question for a kenmerk, or into the part for employees, is worth a
word that says so.
"""

from __future__ import annotations

import re
from typing import Any, Dict, FrozenSet, Mapping, Tuple

_MEDEWERKER = frozenset(
    {
        "aanmelden",
        "checklist",
        "dossier_onderdeel",
        "dossier_openen",
        "dossier_status",
        "hulp_vragen",
        "plan_controleren",
        "publiceren",
    }
)
_ROUTES = frozenset({"bouwplan", "subsidie", "uitdaagrecht", "klacht", "meepraten", "dorpsvisie"})
_IS_INWONER = re.compile(
    r"\b(ik\s+ben|we\s+zijn|wij\s+zijn|als)\s+(maar\s+|gewoon\s+)?(een\s+|n\s+)?(gewone?\s+)?"
    r"(\w*bewoner|inwoner|burger)s?\b(?!\s*(van|bij)\s+de\s+gemeente)"
    r"|\b(ik\s+ben|ben\s+ik|we\s+zijn|wij\s+zijn)\s+(helemaal\s+|toch\s+)?(geen|niet\s+van\s+de)\s+(\w+\s+)?"
    r"(medewerker|ambtenaar|collega|gemeente)\w*"
    r"|\bwerk\s+(helemaal\s+|toch\s+)?niet\s+(bij|voor)\s+(de\s+|een\s+)?gemeente\b",
    re.IGNORECASE,
)
_VRAAGT = re.compile(r"\b(hoe|wat|waar|wie|wanneer|waarom|welke?|weten|vraag)\b|\?", re.IGNORECASE)
_IDEE = re.compile(r"\b(idee\w*|plan|plannen|initiatief)\b", re.IGNORECASE)
# "Participatie?" asks what that is; "checklist?" asks for it.
_LOS_BEGRIP = re.compile(r"^\W*\w+(\s+\w+)?\s*\?+\s*$")
_EIGEN_WOORD = re.compile(
    r"check|log\b|login|inlog|dossier|planning|raming|plan\b|code|meld|medewerker|ambtenaar|werkvorm|niveau",
    re.IGNORECASE,
)

# About something that was handed in.
_INGEDIEND = frozenset({"status", "wijzigen", "intrekken"})
_OVER_IETS = re.compile(
    r"idee|plan|aanvr|initiatief|voorstel|kenmerk|code|dien|stuur|stuu?r|status|stand|trek|terug|stop|wijzig"
    r"|verander|aanpas|aanvul|toevoeg|toe\s?te|verbeter|corrig|aanmelding|inzending|formulier|antwoord|nieuws"
    r"|gehoord|bekend|reactie|bericht|beslo|beslis|hoe\s+(staat|zit|gaat|ver|loopt)|verder|al\s+\w+|schiet"
    r"|erbij|vergeten|gegevens|adres|nummer|annul|cancel|haal|weg|uitslag|dossier|afgeke|goedge|behandel"
    r"|opgepakt|gedaan|\bnog\b|horen|wacht|\bzei\b|mijn|m'n|ons|onze|me\b",
    re.IGNORECASE,
)
_GEEN_IDEE = re.compile(
    r"\b(dat|dit|het)\s+is\s+(\w+\s+)?geen\s+(idee|plan|voorstel|initiatief)\b", re.IGNORECASE
)
_JULLIE_DOEN = re.compile(r"\b(jullie|u|de\s+gemeente|iemand)\b", re.IGNORECASE)
_VRAAGVORM = re.compile(
    r"^\W*((en|maar|dus)\s+)?((sinds|tot|vanaf)\s+wanneer|wat|wie|waar\w*|wanneer|hoe\w*|welke?"
    r"|(mag|kan|moet|mogen|kunnen|moeten|is|zijn|heeft|hebben|krijgt?)\s+(ik|we|wij|je|dat|dit|het|er|mijn|m'n"
    r"|iedereen|iemand))\b",
    re.IGNORECASE,
)
_EEN_ANDERE_GEMEENTE = re.compile(
    r"^\W*(en\s+)?(heeft|hebben|kent|doet|geeft|biedt|werkt)\s+(de\s+)?(gemeente\s+)?"
    r"(?!(de|het|een|u|je|jullie|ik|wij|we|er|iemand|dat|dit|die|niemand|mijn|onze)\b)\w+\s+ook\b",
    re.IGNORECASE,
)
_OVER_EEN_MELDING = re.compile(
    r"\bvraa?g\w*\s+(\w+\s+)?over\s+(mijn|m'n|onze|de|een|die)\s+(\w+\s+)?melding\b", re.IGNORECASE
)
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
        inwoner = _IS_INWONER.search(tekst) and not _IDEE.search(tekst)
        # Who handed in an idea, asks about that, unless they speak of what only an employee does.
        over_het_idee = stand.get("ingediend") and not _EIGEN_WOORD.search(tekst)
        if los or over_het_idee or (inwoner and _VRAAGT.search(tekst)):
            uit.append((_MEDEWERKER, "kennisvraag"))
    if not stand.get("ingediend") and _GEEN_IDEE.search(tekst) and _JULLIE_DOEN.search(tekst):
        uit.append((_INGEDIEND | {"initiatief_indienen", "ontkennen"}, "melding"))
    elif not stand.get("ingediend") and _VRAAGVORM.match(tekst) and not _OVER_IETS.search(tekst):
        uit.append((_INGEDIEND, "kennisvraag"))
    if _OVER_EEN_MELDING.search(tekst):
        uit.append((_INGEDIEND | {"klacht", "hervatten"}, "melding"))
    onzeker = max(kansen.get(intent, 0.0) for intent in _ROUTES) < _ZEKER_EEN_ROUTE
    if _EEN_ANDERE_GEMEENTE.match(tekst) or (onzeker and _VRAAGVORM.match(tekst)):
        uit.append((_ROUTES, "kennisvraag"))
    return uit
