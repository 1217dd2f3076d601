"""Who speaks as an employee: begins a part, asks what fits their project, or puts an outcome right."""

from __future__ import annotations

from typing import Optional

from componenten.bedoelingen import Stand
from componenten.wendingen import (
    AANLOOP,
    BEWONERS,
    EIGEN,
    IK,
    RAAD,
    VRAAGWOORD,
    WERKT_BIJ_DE_GEMEENTE,
    een_van,
    wending,
)

# What a part of the dossier answers: "welke werkvormen passen bij mijn project". Without a dossier open
# only who says that it is about a project is an employee.
_EIGEN_PROJECT = wending(
    rf"\b(?:{EIGEN}|dit|het)\s+(?:\w+\s+)?(?:project\w*|traject\w*|opdracht|opgave|dossier|plan"
    r"|wijkplan|visie)\b"
)
_NOEMT_PROJECT = wending(r"\b(?:project\w*|traject\w*|opdracht|opgave|dossier)\b")
_VRAAGT = wending(
    AANLOOP + r"(?:(?:op|voor)\s+)?(?:wat|welke?|hoe|kies|advi\w+|raad|geef|kun|kan|help)\b"
)
_RAAD = wending(rf"\b(?:{RAAD}|gebruik\w*|nodig|inzet\w*|neem|nemen|hoort|geldt)\b")
_RAADT_U = wending(r"\b(?:raad\w*|adviseer\w*|zou)\s+(?:je|jij|u)\b(?:.*\b(?:aan|doen|kiezen)\b)?")
# "Welk niveau past dan?", after an outcome: it is about what was talked of, and no question of policy.
_KEUZE_HIER = wending(
    r"\b(?:welke?|wat\s+voor)\s+(?:\w+\s+)?(?:\w*niveau|trede|strategie|werkvorm(?:en)?|kaders"
    rf"|vorm(?:en)?)\b(?=.*\b(?:dan|hier(?:bij)?|daar(?:bij)?|nu|mij|dit|{IK}|{EIGEN})\b)[^.,:;]*$"
)
_MAX_WOORDEN_RAAD = 16


def vraagt_om_een_onderdeel(tekst: str, stand: Stand) -> bool:
    """Whether an employee asks what fits the own project."""
    if len(tekst.split()) > _MAX_WOORDEN_RAAD or stand["fase"] not in ("geen", "vraag"):
        return False
    if not _VRAAGT.match(tekst) or not _RAAD.search(tekst):
        return False
    eigen = _EIGEN_PROJECT.search(tekst) is not None
    if not stand.get("medewerker"):
        waarover = _OVER_BETREKKEN.search(tekst) or _NOEMT_ONDERDEEL.search(tekst)
        van_een_project = waarover is not None and _NOEMT_PROJECT.search(tekst) is not None
        return eigen and van_een_project and stand["fase"] == "geen"
    hier = stand["fase"] == "geen" and _KEUZE_HIER.search(tekst) is not None
    return eigen or hier or _RAADT_U.search(tekst) is not None


# Who says to work at the municipality and speaks of involving people, brings no idea of a resident.
_WERKT_BIJ_DE_GEMEENTE = wending(
    rf"{WERKT_BIJ_DE_GEMEENTE}|\b{EIGEN}\s+(?:wethouder|college\s+van)\b"
    rf"|\b{BEWONERS}\b.{{0,20}}\blaten\s+mee(?:denken|praten|doen|beslissen)\b"
)
_OVER_BETREKKEN = wending(
    r"betrek|participatie|\bmee\s?(?:denken|praten|doen|beslissen)\b|inspraak|bewonersavond|inloop"
    rf"|\w*visie\b|{BEWONERS}"
)
_ALS_INWONER = wending(
    rf"\b(?:zelf|eigen)\b.*\b(?:idee|initiatief)\b|\b(?:{EIGEN}|eigen)\s+(?:straat|buurt|wijk|dorp)\b"
)
_NOEMT_ONDERDEEL = wending(
    r"participatieplan|plan van aanpak|planning|werkvorm|niveau|kaders|raming|omgevingsanalyse"
    r"|stakeholder|evaluatie|eindverslag|paragraaf|bewonersavond|bijeenkomst|uitnodiging|draaiboek"
)
# "Ik ben medewerker, hoe kies ik een werkvorm?" asks, and begins no part.
_VRAAGT_UITLEG = wending(rf"(?:^|[.,;:!]\s*|\ben\s+){VRAAGWOORD}\b(?!.*\b(?:project|traject|plan)\b)")
_MAX_WOORDEN_MEDEWERKER = 40

# "Ik ben projectleider bij de gemeente, we gaan het winkelplein herinrichten": what is told is work.
_WERK = een_van(
    r"""
    \w*beleid(?:splan|snota)? \w*visie \w*nota \w*verordening
    (?:her)?(?:inricht|ontwikkel|ontwerp)\w* reconstructie\w* aanleg(?:gen)? vernieuw\w*
    verkeersplan wijkplan gebiedsplan stedenbouw\w*
    """
)
_WIJ_DOEN = (
    r"\b(?:(?:we|wij)\s+(?!zijn\b|werken\s+(?:bij|voor)\b)\w+"
    r"|(?:gaan|willen|moeten|maken|starten)\s+(?:we|wij))\b"
)
_VERTELT_WERK = wending(rf"{_WIJ_DOEN}|\b{_WERK}\b")
_ELDERS = wending(
    r"\b(?:bij|van|voor)\s+(?!(?:(?:de|een|onze|mijn)\s+)?(?:gemeente|afdeling|team|domein|cluster)\b)"
    r"(?:(?:een|het|de)\s+)?(?:bank|bedrijf|bureau|corporatie|waterschap|provincie|rijk\w*|stichting|school|universiteit|winkel"
    r"|zorg\w*|ziekenhuis|woning\w*)\b"
)
_ALS_BUURT = wending(
    r"\bmet\s+(?:(?:de|het|onze|mijn|een\s+paar|wat|alle)\s+)*(?:buur\w*|straat|wijk|dorp|vrienden|vriendinnen)\b"
    r"|\b(?:\w*idee(?:en|ën)?|initiatief)\b"
)
_WIL_IETS_ANDERS = wending(
    r"\b(?:aanmeld\w*|meld\w*|inlog\w*|log\w*|code|account|dossiers?)\b|\bhulp\b|\bmeele[sz]\w*"
)
_BEROEP = wending(
    r"\b(?:ik\s+ben|als)\s+(?:een\s+)?\w*adviseur\b(?!\s+(?:bij|van|voor)\s+(?:de\s+)?gemeente)"
)


def _vertelt_van_het_werk(tekst: str) -> bool:
    """Whether who works at the municipality tells what they do there, and asks nothing of policy."""
    if tekst.rstrip().endswith("?") or _VRAAGT_UITLEG.search(tekst) or not _VERTELT_WERK.search(tekst):
        return False
    als_inwoner = _ALS_BUURT.search(tekst) or _ELDERS.search(tekst) or _BEROEP.search(tekst)
    return als_inwoner is None and _WIL_IETS_ANDERS.search(tekst) is None


def begint_als_medewerker(tekst: str, stand: Stand) -> Optional[str]:
    """Where an employee begins, who says to be one: at a part that is named, or at whether to involve
    people. None for anybody else."""
    if stand["fase"] != "geen" or len(tekst.split()) > _MAX_WOORDEN_MEDEWERKER:
        return None
    if not _WERKT_BIJ_DE_GEMEENTE.search(tekst) or _ALS_INWONER.search(tekst):
        return None
    if "checklist" in tekst.casefold():
        return "checklist"
    betrekt, onderdeel = _OVER_BETREKKEN.search(tekst), _NOEMT_ONDERDEEL.search(tekst)
    if onderdeel and not betrekt and _VRAAGT_UITLEG.search(tekst):
        return None
    if onderdeel:
        return "dossier_onderdeel"
    return "checklist" if betrekt or _vertelt_van_het_werk(tekst) else None


_KLOPT_NIET = wending(
    AANLOOP
    + rf"(?:{EIGEN}|de|het|die|dat)\s+\w+(?:\s+\w+){{0,2}}?\s+(?:klopt|kloppen)\s+niet\s*[,.:;]\s*\w"
)
_WAAROM_NIET = wending(
    AANLOOP + r"(?:waarom|hoezo)\s+(?:(?:dan|ook)\s+)?(?:niet|geen|juist)(?:\s+\w+){0,2}\W*$"
)
_WIL_TOCH = wending(
    AANLOOP + rf"{IK}\s+(?:wil|willen|kies|kiezen)\s+(?:(?:toch|liever|eigenlijk"
    r"|voor)\s+)+(?!(?:stop|ophou|terug|hulp|iemand|een\s+mens|bel|praten|opnieuw|weg)\w*)\w+\W*$"
)
# "Wijzig het aantal rondes in 3": between two parts, of an answer that is named.
_WIJZIG_IN = wending(
    AANLOOP
    + r"(?:wijzig|verander|verbeter|corrigeer)\s+(?!.*\b(?:dossier|stand|status|vastgesteld|naam)\b)"
    r"\w.*\s(?:in|naar|op|tot)\s+\S.*$"
)
_MAX_WOORDEN_VERBETERT = 12


def verbetert(tekst: str, stand: Stand) -> Optional[str]:
    """What an employee says of an answer in the dossier, which is no objection to a decision."""
    if not stand.get("medewerker") or len(tekst.split()) > _MAX_WOORDEN_VERBETERT:
        return None
    if stand.get("vervolg") and _WAAROM_NIET.match(tekst):
        # Not the yes that it is elsewhere: something came out, and that is asked about.
        return "waarom"
    anders = stand.get("vervolg") and (_WIL_TOCH.match(tekst) or _WIJZIG_IN.match(tekst))
    return "wijzigen" if anders or _KLOPT_NIET.match(tekst) else None
