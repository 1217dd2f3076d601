"""Who may be a resident, and says what an employee says as well.

What employees make here asks for a project and an opdrachtgever, and says "je". So who speaks of an
idea, of help with a plan or of no more than "een project" chooses, and who has a code as well.
"""

from __future__ import annotations

from typing import Optional, Tuple

from componenten.bedoelingen import ANTWOORD, INDIENEN, TERUGVAL, Stand
from componenten.wendingen import AANLOOP, BEWONERS, EIGEN, IK, WERKT_BIJ_DE_GEMEENTE, een_van, wending

MEDEWERKER = frozenset(
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
"""What only an employee does here."""

# As it is given to who handed something in; six letters after a year are a word: "2026 winter".
_KENMERK = wending(
    r"(?<![\w-])20\d\d[\s-]?(?=\w*\d)[2-9a-hjkmnp-tv-z]{6}(?![\w-])|(?<![\w-])20\d\d-[a-z]{6}(?![\w-])"
)
# That there is one, and nothing of what to do with it: "ik heb een code van gisteren".
_CODE = wending(
    AANLOOP + rf"(?:{IK}\s+)?(?:heb|hebben|kreeg|kregen|had|hier\s+is)\s+(?:\w+\s+){{0,3}}?"
    r"(?:een|'?n|mijn|de)\s+code(?:\s+van\s+\w+(?:\s+\w+)?)?\W*$"
)
_AANMELDEN = wending(
    r"\b(?:in\s?log\w*|log\w*\s+in|log\s?in\w*|(?:aan|af|in|uit)\s?(?:ge|te\s?)?(?:meld|log)\w*|meld\w*\b.*\b(?:aan|af)|eenmalig\w*"
    r"|medewerk\w*|account|beheerder|collega\w*|ambtenaar|werk\s+(?:\w+\s+)?(?:bij|voor))\b"
)
_WERKT_ER = wending(WERKT_BIJ_DE_GEMEENTE)
_VAKWOORD = wending(
    r"participati\w*|\b(?:\w*dossier\w*|traject\w*|werkvorm\w*|\w*niveau|\w*analyse|stakeholder\w*|belanghebbend\w*"
    r"|wethouder\w*|college\b|raadsvoorstel|opdrachtgever|stuurgroep|adviseur|collega\w*|beleids\w*|kaders?|raming"
    r"|eindverslag|draaiboek|tijdpad|projectleid\w*|plan\s+van\s+aanpak|pva|checklist)\b"
)
_EIGEN_IDEE = wending(
    rf"\b(?:{EIGEN}|een|'?n|dit|het|nieuw)\s+(?:\w+\s+)?(?:\w*idee\w*|\w*initiatief|wens)\b"
)
_HELPT = een_van(
    r"help helpt helpen hulp meehelpen meedenken meekijken (?:denk|kijk)t?_(?:\w+_){0,2}mee begeleid\w*"
    r" ondersteun\w*"
)
_HULP_MET_EEN_PLAN = wending(
    rf"\b{_HELPT}\b.*\b\w*plan(?:netje|nen)?\b|\b\w*plan(?:netje)?\b.*\b{_HELPT}\b"
)
# "Ik heb een project" says nothing of whose it is; what it is about may.
_EEN_PROJECT = wending(
    AANLOOP
    + rf"(?:(?:{IK}|er)\s+)?(?:heb|hebben|hadden|had|wil\w*|zou\w*|ga|gaan|is|wou)\s+(?:{IK}\s+)?"
    r"(?:(?:graag|hier|al|ook|toch)\s+)*(?:een|'?n|nog\s+een|dit)\s+(?:\w+\s+){0,2}?\w*proje[ck]+t(?:je)?\b"
)
_VRAAGT_HULP = wending(
    AANLOOP + rf"(?:(?:k[au]n\w*|wil\w*|zou\w*|mag|moet\w*)\s+\w+\s+(?:\w+\s+)?)?{_HELPT}\b"
)


def noemt_kenmerk(tekst: str) -> bool:
    """Whether the kenmerk of an idea stands in this, as the letters that make one up."""
    return _KENMERK.search(tekst) is not None


def keuze_voor_een_inwoner(tekst: str, eerste: str, stand: Stand) -> Optional[Tuple[str, ...]]:
    """Between what the person chooses who gives no sign to be an employee; one intent where there is
    nothing to choose. None for anything else."""
    if eerste not in MEDEWERKER or stand.get("medewerker") or _WERKT_ER.search(tekst):
        return None
    if noemt_kenmerk(tekst):
        return (TERUGVAL,)
    if eerste == "aanmelden":
        los = _CODE.match(tekst) is not None and _AANMELDEN.search(tekst) is None
        return ("hervatten", eerste) if los else None
    eigen_idee = _EIGEN_IDEE.search(tekst) is not None
    if eigen_idee or (_VAKWOORD.search(tekst) is None and _kan_van_een_inwoner_zijn(tekst)):
        return (INDIENEN, eerste)
    return None


def _kan_van_een_inwoner_zijn(tekst: str) -> bool:
    if _HULP_MET_EEN_PLAN.search(tekst) is not None:
        return True
    return _EEN_PROJECT.match(tekst) is not None and wending(BEWONERS).search(tekst) is None


def bij_een_inwoner(tekst: str, eerste: str, stand: Stand) -> Optional[str]:
    """What this is in the middle of what a resident fills in, that has the words of an employee: a call
    for help, or an answer where a kenmerk was asked. None leaves it as it is: then it is asked."""
    if eerste not in MEDEWERKER or not stand.get("inwoner"):
        return None
    if stand["soort"] == "kenmerk" and _AANMELDEN.search(tekst) is None:
        return ANTWOORD
    return "hulp" if _VRAAGT_HULP.match(tekst) and not _WERKT_ER.search(tekst) else None
