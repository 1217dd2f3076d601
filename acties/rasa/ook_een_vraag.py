"""Whether a message that was taken for something else asks something of the vraagbaak all the same.

By its shape and by what it was taken for; that the vraagbaak also has the answer, is for who asks it.
What only names or asks something of the policy is in `acties/tussendoor/beleidsvraag.py`.
"""

from __future__ import annotations

import re

from acties.gesprekken import NIET_BEGREPEN
from acties.tussendoor.vraagvorm import (
    begint_als_vraag,
    vraag_aan_het_eind,
    vraag_na_antwoord,
    vraagt_om_kennis,
)
from acties.tussendoor.wendingen import AANLOOP, EIGEN, een_woord, wending
from kennisbank.schema.routes import ROUTEINTENTS

ZOEKT_DE_WEG = frozenset({"bezwaar", "inspraak", "klacht", "melding"})
"""Who asks something that was taken for one of these, has it and wants the way."""

_EEN_VERHAAL = frozenset(
    {NIET_BEGREPEN, "buiten_bereik", "hulp", "twijfel", *ROUTEINTENTS} - ZOEKT_DE_WEG
)
"""What a story with a question at its end may be taken for, by the story."""

_WAT_IS = wending(rf"{AANLOOP}(?:wat\s+(?:is|zijn|betekent|betekenen|houdt)|hoe\s+werkt)\b")
# "Wat is daarvoor nodig": that is asked of an idea.
_OVER_HOE = een_woord(
    "daar\\w+ hier\\w+ nodig procedure mogelijk mogelijkheden bedoeling stap stappen regels"
)
_LANG_VERTELD = 8
_WIL_IETS = een_woord(
    "wil willen wilde wilden wou wouden zou zouden graag idee ideeën plan plannen voorstel initiatief"
    " mogen kunnen laten bedacht"
)
"""With one of these a story may bring an idea, whatever it asks in the end."""

_VAN_EEN_PLAN = frozenset({"dorpsvisie", "meepraten"})
"""What somebody is taken for who tells of a plan of the municipality, or makes one for it."""
_OVER_MIJ = een_woord(rf"ik mij {EIGEN} u uw jullie")

# "Klopt dat, en wat mag ik verwachten?" asks as well.
_KLOPT = wending(r"^\W*(?:en\s+)?(?:klopt|klopte)\b")
_REGELS = re.compile(r"\b\w*verordening\w*\b", re.IGNORECASE)
"""Who speaks of the verordening asks about the rules, and hands nothing in under them."""
_GELD = een_woord(
    r"""
    subsidies? geld bijdrage\w* potje fonds\w* sponsor\w* financi\w* betal\w* kost\w* lening
    """
)
# Who reads along, and what becomes of what somebody types here.
_OVER_MEELEZEN = een_woord(
    r"""
    lee?s\w* meelee?s\w* zie[nt]? mee\w* inzage inzien privacy\w* avg gegevens naam namen anoniem\w*
    openbaar openbare bewaa?r\w* deel\w* delen gedeeld doorge\w+ opgeslagen opslaan opsla\w* wie hier
    chat gesprek typ\w* computer anderen vertrouwelijk\w* geheim iedereen
    """
)

# "Wie schrijft de brief?" asks about somebody else than who is spoken with here.
_WIE = wending(AANLOOP + r"(?:(?:door|met|aan|van|voor|bij)\s+)?wie\b(?!\s+(?:dit|dat)\W*$)")
_OVER_ONS = een_woord(
    "u uw je jij jou jouw jullie ik me mij dit hier mens persoon robot bot chatbot computer programma"
    " samenspraak erachter hierachter chat gesprek spreekt? praat antwoordt? ai"
)


def gaat_over_een_ander(tekst: str) -> bool:
    """Whether this asks who does something, and not who is spoken with: "wie schrijft de brief"."""
    return _WIE.match(tekst) is not None and _OVER_ONS.search(tekst) is None


def vraagt_na_een_verhaal(naam: str, tekst: str) -> bool:
    """Whether a story, that was taken for `naam`, ends with a question to the municipality."""
    if naam not in _EEN_VERHAAL or (vraag := vraag_aan_het_eind(tekst)) is None:
        return False
    return begint_als_vraag(vraag) or _KLOPT.match(vraag) is not None


def vertelt_en_vraagt_uitleg(tekst: str) -> bool:
    """Whether a story without any wish ends with asking what something is: "ze hebben het hier over
    een ladder, wat is dat voor ladder?"."""
    vraag = vraag_na_antwoord(tekst)
    if vraag is None or not _WAT_IS.match(vraag) or _OVER_HOE.search(vraag):
        return False
    verteld = tekst.strip().removesuffix(vraag)
    return len(verteld.split()) >= _LANG_VERTELD and _WIL_IETS.search(verteld) is None


def vraagt_bij_een_plan(naam: str, tekst: str) -> bool:
    """Whether a story of who works at a plan, and not of who wants to join in, ends with a question:
    "de avond is gepland in december. Hoe bereiken we de winkeliers?"."""
    vraag = vraag_aan_het_eind(tekst) if naam in _VAN_EEN_PLAN else None
    return vraag is not None and vraagt_om_kennis(vraag) and _OVER_MIJ.search(tekst) is None


def gaat_over_regels(naam: str, tekst: str) -> bool:
    """Whether what was taken for handing in a reaction is about the rules for that."""
    return naam == "inspraak" and _REGELS.search(tekst) is not None


def vraagt_geen_geld(naam: str, tekst: str) -> bool:
    """Whether what was taken for looking for subsidy has no word for money: "krijg ik een oppas"."""
    return naam == "subsidie" and _GELD.search(tekst) is None


def vraagt_wie_meeleest(tekst: str) -> bool:
    """Whether a word of it is about who reads what is told here."""
    return _OVER_MEELEZEN.search(tekst) is not None
