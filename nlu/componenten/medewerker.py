"""Who speaks as an employee: begins a part, asks what fits their project, or puts an outcome right."""

from __future__ import annotations

import re
from typing import Optional

from componenten.bedoelingen import Stand

# What a part of the dossier answers: "welke werkvormen passen bij mijn project". Without a dossier open
# only who says that it is about a project is an employee.
_EIGEN_PROJECT = (
    r"\b(mijn|m'n|ons|onze|dit|het)\s+(\w+\s+)?(project\w*|traject\w*|opdracht|opgave|dossier|plan|wijkplan"
    r"|visie)\b"
)
_RAAD = (
    r"\b(pas(t|sen|send)\b|kies|kiezen|raad\w*\b.*\baan|aanrad\w*|advies|advise\w*|geschikt\w*|beste|slim\w*"
    r"|gebruik\w*|nodig|inzet\w*|handig\w*)"
)
_RAAD_VOOR_PROJECT = re.compile(
    rf"^(?=.*{_EIGEN_PROJECT})(?=.*{_RAAD})\W*(en\s+|maar\s+|dus\s+|ok[eé]?\s+)?"
    r"(wat|welke?|hoe|kies|advi\w+|raad|geef|kun|kan|help)\b",
    re.IGNORECASE,
)
_RAAD_MIJ = re.compile(
    r"^\W*(en\s+|maar\s+)?(wat|welke?)\b.*\b(raad\w*\s+(je|jij|u)\b.*\baan|zou\s+(je|jij|u)\b.*\b(doen|kiezen)"
    r"|adviseer\w*\s+(je|jij|u)\b)",
    re.IGNORECASE,
)
# "Welk niveau past dan?", after an outcome: it is about what was talked of, and no question of policy.
_RAAD_HIER = re.compile(
    r"^\W*(en\s+|maar\s+|dus\s+|ok[eé]?\s+)?(op\s+|voor\s+)?(welke?|wat\s+voor)\s+(\w+\s+)?"
    r"(\w*niveau|trede|strategie|werkvorm(en)?|kaders|vorm(en)?)\b"
    r"(?=.*\b(pas(t|sen)|kies|kiezen|neem|nemen|hoort|horen|geldt|adviseer|doen|gebruiken?|beste)\b)"
    r"(?=.*\b(dan|hier(bij)?|daar(bij)?|nu|ik|we|wij|mij|ons|dit)\b)[^.,:;]*$",
    re.IGNORECASE,
)
_NOEMT_PROJECT = re.compile(
    r"^(?=.*\b(project\w*|traject\w*|opdracht|opgave|dossier)\b)"
    r".*\b(werkvorm\w*|niveau|participatie\w*|betrek\w*|inwoners|bewoners|planning|raming)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_RAAD = 16


def vraagt_om_een_onderdeel(tekst: str, stand: Stand) -> bool:
    """Whether an employee asks what fits the own project."""
    if len(tekst.split()) > _MAX_WOORDEN_RAAD or stand["fase"] not in ("geen", "vraag"):
        return False
    if stand.get("medewerker"):
        hier = stand["fase"] == "geen" and _RAAD_HIER.match(tekst)
        return bool(hier or _RAAD_VOOR_PROJECT.match(tekst) or _RAAD_MIJ.match(tekst))
    if stand["fase"] != "geen" or not _NOEMT_PROJECT.match(tekst):
        return False
    return _RAAD_VOOR_PROJECT.match(tekst) is not None


# Who says to work at the municipality and speaks of involving people, brings no idea of a resident.
_WERKT_BIJ_DE_GEMEENTE = re.compile(
    r"\b(ik\s+werk\s+(zelf\s+)?(bij|voor)\s+(de\s+|een\s+)?gemeente|(wij|we)\s+als\s+gemeente"
    r"|ik\s+ben\s+(een\s+)?\w*medewerk(st)?er\b(?!\s+(van|bij)\s+(?!(de\s+)?gemeente|jullie))"
    r"|(ik\s+ben|als)\s+(een\s+|de\s+)?(\w+\s+)?(projectleid\w+|projectmanager|programmamanager|beleids\w+"
    r"|ambtenaar|gebiedsmanager|wijkmanager|participatie(coach|adviseur)|\w+\s+(bij|van|voor)\s+(de\s+)?gemeente)"
    r"|(mijn|onze|ons)\s+(wethouder|college\s+van))\b"
    r"|\b(inwoners|burgers|bewoners|omwonenden)\b.{0,20}\blaten\s+mee(denken|praten|doen|beslissen)\b",
    re.IGNORECASE,
)
_OVER_BETREKKEN = re.compile(
    r"betrek|participatie|\bmee\s?(denken|praten|doen|beslissen)\b|inspraak|bewonersavond|inloop|\w*visie\b"
    r"|\b(inwoners|bewoners|burgers|omwonenden)\b",
    re.IGNORECASE,
)
_ALS_INWONER = re.compile(
    r"\b(zelf|eigen)\b.*\b(idee|initiatief)\b|\b(mijn|onze|eigen)\s+(straat|buurt|wijk|dorp)\b",
    re.IGNORECASE,
)
_NOEMT_ONDERDEEL = re.compile(
    r"participatieplan|plan van aanpak|planning|werkvorm|niveau|kaders|raming|omgevingsanalyse"
    r"|stakeholder|evaluatie|eindverslag|paragraaf|bewonersavond|bijeenkomst|uitnodiging|draaiboek",
    re.IGNORECASE,
)
_WIL_CHECKLIST = re.compile(r"\bchecklist\b", re.IGNORECASE)
# "Ik ben medewerker, hoe kies ik een werkvorm?" asks, and begins no part.
_VRAAGT_UITLEG = re.compile(
    r"(^|[.,;:!]\s*|\ben\s+)(wat|hoe|welke?|wie|waar\w*|wanneer|hoeveel)\b(?!.*\b(project|traject|plan)\b)",
    re.IGNORECASE,
)
_MAX_WOORDEN_MEDEWERKER = 40


def begint_als_medewerker(tekst: str, stand: Stand) -> Optional[str]:
    """Where an employee begins, who says to be one: at a part that is named, or at whether to involve
    people. None for anybody else."""
    if stand["fase"] != "geen" or len(tekst.split()) > _MAX_WOORDEN_MEDEWERKER:
        return None
    if not _WERKT_BIJ_DE_GEMEENTE.search(tekst) or _ALS_INWONER.search(tekst):
        return None
    if _WIL_CHECKLIST.search(tekst):
        return "checklist"
    betrekt, onderdeel = _OVER_BETREKKEN.search(tekst), _NOEMT_ONDERDEEL.search(tekst)
    if onderdeel and not betrekt and _VRAAGT_UITLEG.search(tekst):
        return None
    if onderdeel:
        return "dossier_onderdeel"
    return "checklist" if betrekt else None


_KLOPT_NIET = re.compile(
    r"^\W*((nee|oeps|sorry|oh?|wacht)[\s,.]+)?(de|het|die|dat|mijn|onze)\s+\w+(\s+\w+){0,2}?\s+"
    r"(klopt|kloppen)\s+niet\s*[,.:;]\s*\w",
    re.IGNORECASE,
)
_WAAROM_NIET = re.compile(
    r"^\W*((en|maar|dus|ok[eé]?)[\s,]+)?(waarom|hoezo)\s+((dan|ook)\s+)?(niet|geen|juist)(\s+\w+){0,2}\W*$",
    re.IGNORECASE,
)
_WIL_TOCH = re.compile(
    r"^\W*((nee|maar|ok[eé]?)[\s,]+)?(ik|we|wij)\s+(wil|willen|kies|kiezen)\s+((toch|liever|eigenlijk|voor)\s+)+"
    r"(?!(stop|ophou|terug|hulp|iemand|een\s+mens|bel|praten|opnieuw|weg)\w*)\w+\W*$",
    re.IGNORECASE,
)
_MAX_WOORDEN_VERBETERT = 12


def verbetert(tekst: str, stand: Stand) -> Optional[str]:
    """What an employee says of an answer in the dossier, which is no objection to a decision."""
    if not stand.get("medewerker") or len(tekst.split()) > _MAX_WOORDEN_VERBETERT:
        return None
    if stand.get("vervolg") and _WAAROM_NIET.match(tekst):
        # Not the yes that it is elsewhere: something came out, and that is asked about.
        return "waarom"
    anders = stand.get("vervolg") and _WIL_TOCH.match(tekst)
    return "wijzigen" if anders or _KLOPT_NIET.match(tekst) else None
