"""What somebody wants, where single words point another way, or two ways stay open.

"Kan er een skatebaan komen" has the words of a report, and may come from who wants to build it: the
person chooses.
"""

from __future__ import annotations

from componenten.wendingen import EIGEN, IK, INGESTUURD, wending
from componenten.woordgroepen import groepen_in

_ER = r"(?:er|d'r|hier|daar)"
# A sign or a lamp nobody makes with the neighbours.
_IETS = r"(?:\w+\s+){0,2}?(?:een|'?n|meer|extra)\s+(?!bord|drempel|lamp|camera|hek)\w+"
_KOMT_ER = wending(
    rf"\b(?:kan|kunnen|zou|zouden|mag|mogen)\s+{_ER}\s+{_IETS}.*\b(?:komen|bij)\b"
    rf"|\b(?:{_ER}\s+zou(?:den)?|(?:als|dat)\s+{_ER})\s+{_IETS}\b.*\b(?:komt|komen|kwam(?:en)?)\b"
    rf"|\b{_ER}\s+\w{{4,}}(?:en|s)\s+(?:kunnen|mogen)\s+komen\b"
)
_IEMAND_MOET = wending(
    r"\b(?:iemand|politie|boa'?s?|handhav\w*|control\w*|toezicht\w*|nieuwe?|ander\w*"
    # What is dangerous now is a report, also when somebody knows what would help.
    r"|\w*gevaarlijk\w*|onveilig\w*|\w*donker\w*|ongeluk\w*|te\s+hard|hardrijd\w*)\b"
)
_WAT_VINDT_U = wending(
    r"^\W*(?:\w+\W+)?wat\s+(?=(?:\w+\s+){0,4}(?:jullie|u|je|gemeente)\b)(?:\w+\s+){0,4}?vin(?:d|dt"
    r"|den)\s+(?:\w+\s+){0,2}?van\s+(?:een|'?n)\s+(?!(?:\w+\s+)?(?:idee|plan|voorstel)\b)\w"
)
_WAT_ER_KOMT = (
    r"(?:plan\w*|\w*bouw\w*|\w*flat\w*|windmolen\w*|turbine\w*|azc|opvang|kap\w*|bomen|weg"
    r"|\w*sluiting|vergunning\w*|zonnepark|zonneveld|mast|huizen|woningen|komst|besluit)"
)
_IS_TEGEN = wending(
    r"\bniet\s+(?:mee\s+)?eens\s+(?:met|dat)\s+\w"
    r"|^(?:\w+\W+){6,}(?:ben|zijn)\s.*\bniet\s+mee\s+eens\b"
    rf"|\b(?:ben|zijn)\s+(?:{IK}\s+)?(?:fel\s+|er\s+)?tegen\s+(?:die|de|dat|het|deze|een"
    rf"|jullie)\s+(?:\w+\s+){{0,3}}{_WAT_ER_KOMT}\b"
)
_BUREN_BOUWEN = wending(
    r"\b(?:over)?(?:buren|buurman|buurvrouw)\b.*\b(?:niet\s+blij|er\s+tegen|op\s+tegen"
    r"|niet\s+mee\s+eens)\b"
)
_MIN_WOORDEN_TEGEN = 5
_STUURDE_IN = wending(INGESTUURD)
_HIERHEEN_GESTUURD = wending(
    rf"^(?=.*\b(?:{EIGEN}|een)\s+(?:idee|plan)\b).*\b(?:zei|zegt|zeiden|verwees"
    r"|verwezen)\b.*\b(?:hier|jullie|u)\b"
)


def vraagt_om_iets_nieuws(tekst: str) -> bool:
    """Whether somebody asks for something that is not there yet, without saying who makes it."""
    if _KOMT_ER.search(tekst) is None or _IEMAND_MOET.search(tekst) is not None:
        return False
    return {"stuk", "vuil", "hinder", "klus"}.isdisjoint(groepen_in(tekst))


def werd_hierheen_gestuurd(tekst: str) -> bool:
    """Whether somebody brings an idea who says that another sent them; not who sent one in before."""
    return _HIERHEEN_GESTUURD.search(tekst) is not None and _STUURDE_IN.search(tekst) is None


def vraagt_wat_we_ervan_vinden(tekst: str) -> bool:
    """Whether somebody asks what we think of something that they have in mind."""
    return _WAT_VINDT_U.match(tekst) is not None


def is_ergens_tegen(tekst: str) -> bool:
    """Whether somebody is against what another is going to do, and does not say what to do instead."""
    if _BUREN_BOUWEN.search(tekst) is not None:
        return True
    if len(tekst.split()) < _MIN_WOORDEN_TEGEN or _IS_TEGEN.search(tekst) is None:
        return False
    return {"wij_zelf", "stuk"}.isdisjoint(groepen_in(tekst))
