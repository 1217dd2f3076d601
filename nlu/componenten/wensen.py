"""What somebody wants, by turns of phrase whose words point another way.

"Kan er een skatebaan komen" has the words of a report, "ik wil helemaal geen idee indienen" those of an
idea, "uitgescholden door een ambtenaar" those of an employee.
"""

from __future__ import annotations

import re

from componenten.woordgroepen import groepen_in

_KOMT_ER = re.compile(
    r"\b(kan|kunnen|zou|zouden|mag|mogen)\s+(er|d'r|hier|daar)\s+(\w+\s+){0,2}?(een|n|'n|meer|extra)\s+"
    r"(?!bord|drempel|lamp|camera|hek)\w+.*\b(komen|bij)\b"
    r"|\b(er|hier|daar)\s+(zou|zouden)\s+(\w+\s+){0,2}?(een|n|'n|meer)\s+(?!bord|drempel|lamp)\w+.*\bkomen\b"
    r"|\b(als|dat)\s+(er|hier|daar)\s+(\w+\s+)?(een|n|'n|meer)\s+(?!bord|drempel|lamp)\w+\s+(\w+\s+){0,3}?"
    r"(kwam|komt|kwamen|komen)\b|\b(er|hier|daar)\s+(\w{4,}en|\w{4,}s)\s+(kunnen|mogen)\s+komen\b",
    re.IGNORECASE,
)
_IEMAND_MOET = re.compile(
    r"\b(iemand|politie|boa'?s?|handhav\w*|control\w*|toezicht\w*|monteur|nieuwe?|ander\w*"
    # What is dangerous now is a report, also when somebody knows what would help.
    r"|\w*gevaarlijk\w*|onveilig\w*|\w*donker\w*|ongeluk\w*|te\s+hard|hardrijd\w*)\b",
    re.IGNORECASE,
)


def vraagt_om_iets_nieuws(tekst: str) -> bool:
    """Whether somebody asks for something that is not there yet, without saying who makes it."""
    if _KOMT_ER.search(tekst) is None or _IEMAND_MOET.search(tekst) is not None:
        return False
    return {"stuk", "vuil", "hinder", "klus"}.isdisjoint(groepen_in(tekst))


_WAT_VINDT_U = re.compile(
    r"^\W*(hoi\W+|hallo\W+)?wat\s+(?=(\w+\s+){0,4}(jullie|u|je|de\s+gemeente)\b)(\w+\s+){0,4}?vin(d|dt|den)\s+(\w+\s+){0,2}?"
    r"van\s+(een|'n|n)\s+(?!(\w+\s+)?(idee|plan|voorstel)\b)\w+"
    r"|^\W*is\s+(een|'n|n)\s+(\w+\s+){1,6}(iets|wat|een\s+goed\s+idee)(\s+voor\s+(jullie|u))?\W*$",
    re.IGNORECASE,
)


def vraagt_wat_we_ervan_vinden(tekst: str) -> bool:
    """Whether somebody asks what we think of something that they have in mind."""
    return _WAT_VINDT_U.match(tekst) is not None


_WIL_ALLEEN_WETEN = re.compile(
    r"\b(geen|niks|niets|niet)\s+(\w+\s+){0,2}(idee|plan|indienen|voorstel)\b.*\b(weten|vragen|vraag)\b",
    re.IGNORECASE,
)
_DOET_NIET_MEE = re.compile(
    r"^\W*(nee\W+)?(ik|we|wij)\s+(wil|willen|hoef|hoeven|ga|gaan)\s+(nergens|niet|niks)\s+(aan\s+|met\s+|over\s+)?"
    r"(\w+\s+){0,2}mee\s?(te\s+)?(doen|praten|denken|werken)\W*$",
    re.IGNORECASE,
)
_IS_GESTOLEN = re.compile(
    r"\baangifte\b|\b(mijn|m'n|me|onze|ons)\s+(\w+\s+){1,3}(is|zijn|was|werd)\s+(\w+\s+)?(gestolen|gejat)\b",
    re.IGNORECASE,
)


def wil_alleen_iets_weten(tekst: str) -> bool:
    """Whether somebody says to have no idea, and asks something; or what to do about a theft."""
    return _WIL_ALLEEN_WETEN.search(tekst) is not None or _IS_GESTOLEN.search(tekst) is not None


def doet_niet_mee(tekst: str) -> bool:
    """Whether somebody wants no part in anything."""
    return _DOET_NIET_MEE.match(tekst) is not None


_WAT_ER_KOMT = (
    r"(plan\w*|\w*bouw\w*|\w*flat\w*|windmolen\w*|turbine\w*|azc|opvang|kap\w*|bomen|weg|sluiting|afsluit\w*"
    r"|vergunning\w*|zonnepark|zonneveld|mast|huizen|woningen|komst|besluit)"
)
_IS_TEGEN = re.compile(
    r"\bniet\s+(mee\s+)?eens\s+(met|dat)\s+\w|^(\w+\W+){6,}(ben|zijn)\s.*\bniet\s+mee\s+eens\b"
    r"|\b(ben|zijn)\s+(ik\s+|we\s+|wij\s+)?(fel\s+|er\s+)?tegen\s+"
    rf"(die|de|dat|het|deze|een|jullie)\s+(\w+\s+){{0,3}}{_WAT_ER_KOMT}\b",
    re.IGNORECASE,
)
_BUREN_BOUWEN = re.compile(
    r"\b(buren|buurman|buurvrouw|overburen)\b.*\b(niet\s+blij|er\s+tegen|op\s+tegen|niet\s+mee\s+eens)\b",
    re.IGNORECASE,
)
_MIN_WOORDEN_TEGEN = 5


def is_ergens_tegen(tekst: str) -> bool:
    """Whether somebody is against what another is going to do, and does not say what to do instead."""
    if _BUREN_BOUWEN.search(tekst) is not None:
        return True
    if len(tekst.split()) < _MIN_WOORDEN_TEGEN or _IS_TEGEN.search(tekst) is None:
        return False
    return {"wij_zelf", "stuk"}.isdisjoint(groepen_in(tekst))


_DIENSTVERLENING = re.compile(
    r"\b(ambtena(ar|ren)|medewerk(st)?ers?|balie|loket|wethouder|boa'?s?|iemand\s+van\s+de\s+gemeente)\b",
    re.IGNORECASE,
)
_BEJEGEND = re.compile(
    r"\b(uitgescholden|uitgelachen|afgesnauwd|afgeblaft|afgepoeierd|beledigd|gediscrimineerd|onbeschoft|onbeleefd"
    r"|brutaal|grof|bot|schold|snauwde|lachte)\b",
    re.IGNORECASE,
)


def werd_slecht_behandeld(tekst: str) -> bool:
    """Whether somebody was treated badly by who works at the municipality."""
    return _DIENSTVERLENING.search(tekst) is not None and _BEJEGEND.search(tekst) is not None


_STUURDE_IETS_IN = re.compile(
    r"\b(in|op|door)(gestuurd|gediend)\b|\bingevuld\b|\baangemeld\b|\b(inzending|aanmelding|inschrijving)\b",
    re.IGNORECASE,
)
_HOORT_NIETS = re.compile(
    r"\b(niks|niets|niemand|nooit|geen|niet)\b.*\b(gehoord|hoor|reactie|reageert|gereageerd|antwoordt?|bericht)\b"
    r"|\b(reageert|hoor|antwoordt)\b.*\b(niks|niets|niemand|niet|nooit)\b",
    re.IGNORECASE,
)
_IETS_ANDERS = re.compile(
    r"\b(melding\w*|klacht\w*|bezwaar\w*|vergunning\w*|factuur|aanslag|paspoort|uitkering|balie|brief|mail)\b",
    re.IGNORECASE,
)
_HOE_LANG = re.compile(r"^\W*(hoe\s?lang|wanneer|binnen)\b", re.IGNORECASE)
_GEEN_KLACHT = re.compile(r"\bgeen\s+(klacht|melding|bezwaar)\b", re.IGNORECASE)
_HOE_MET_HET_IDEE = re.compile(
    r"\b(hoe\s+(het|'t|t)|wat\s+(gebeurt\s+)?er)\s+(\w+\s+)?(nou\s+|nu\s+)?(met|aan|van)\s+(mijn|m'n|me|ons|onze|het)\s+(\w+\s+)?"
    r"(idee|plan|aanvraag|initiatief|voorstel|inzending)\b",
    re.IGNORECASE,
)


def wacht_op_bericht(tekst: str) -> bool:
    """Whether somebody asks after what they sent in: that nobody answered is no complaint yet."""
    if _HOE_MET_HET_IDEE.search(tekst):
        return True
    if _HOE_LANG.match(tekst) or _IETS_ANDERS.search(_GEEN_KLACHT.sub("", tekst)):
        return False
    return _STUURDE_IETS_IN.search(tekst) is not None and _HOORT_NIETS.search(tekst) is not None


_UIT_DE_VISIE = re.compile(
    r"\bdorps?(visie|plan)\b.*\b(willen|gaan|kunnen)\s+(wij|we|ik)\b.*\b(zelf|nu)\b"
    r"|\bdorps?(visie|plan)\b.*\b(wij|we)\s+(willen|gaan)\b.*\bzelf\b",
    re.IGNORECASE,
)
_HIERHEEN_GESTUURD = re.compile(
    r"^(?=.*\b(mijn|m'n|een|ons)\s+(idee|plan)\b).*\b(zei|zegt|zeiden|verwees|verwezen|stuurde|gestuurd|hoorde)\b.*"
    r"\b(hier|jullie|u)\b",
    re.IGNORECASE,
)


def brengt_een_idee(tekst: str) -> bool:
    """Whether somebody brings an idea who names a village plan in which it stands, or who sent them."""
    if _STUURDE_IETS_IN.search(tekst) and _HIERHEEN_GESTUURD.search(tekst) is None:
        return False
    return _UIT_DE_VISIE.search(tekst) is not None or _HIERHEEN_GESTUURD.search(tekst) is not None
