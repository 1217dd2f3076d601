"""What is said of the open question itself, to an employee who asks something about it.

"Moet ik daar de overkant ook bij doen?", "goh lastig, wat zou jij doen?" and "volgens het beleid
hoeft dat niet, toch?" are no answers, and no words for the vraagbaak either: "dat" is what is asked.
Why it is asked, what there is to choose from and where that stands can be said for certain.
"""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.tussendoor.vraagzin import is_vraagzin
from acties.vragenlijst.je_vorm import je_vorm
from kennisbank.schema.reeksvraag import ReeksVraag
from kennisbank.schema.vraag import KeuzeVraag, MeerkeuzeVraag, Vraag

_MAX_KEUZES = 8
_MIN_WOORDEN_VRAAG = 4
_RAAD = re.compile(
    r"\bwat\s+(?:zou|raad|vind|adviseer|denk|doe)\s+(?:jij|je)\b(?!\s+(?:met|voor|aan\s+(?:de|het|een)))"
    r"|\bwat\s+(?:is|lijkt)\s+(?:(?:hier|dan|nou|je|het|jou)\s+)*(?:slim|handig|verstandig|gebruikelijk|normaal|wijs|het\s+beste|beter)\b"
    r"|\bwat\s+(?:moet|zal|kan|mag)\s+ik\s+(?:(?:hier|dan|nou|nu|daar|daarop|hierop|bij)\s+)*(?:kiezen|invullen|antwoorden|zeggen|opschrijven"
    r"|doen|invoeren)\b|\bhelp\s+(?:me|mij)\s+(?:\w+\s+){0,2}kiezen\b|\bkun\s+jij\s+(?:dat\s+|dit\s+)?(?:niet\s+)?(?:kiezen|bedenken|beslissen)\b"
    r"|\b(?:ik|wij|we)\s+(?:twijfel|aarzel)\w*\b|^\W*(?:(?:goh|pf+|tja|oei|nou|dat\s+is|best)\W+)*(?:lastig|moeilijk)(?:e\s+vraag)?\W*$"
    r"|\bhoe\s+(?:weet|bepaal|kies|schat|kom)\s+(?:ik|je|we)\s+(?:dat|dit|daar|daarachter)\b",
    re.IGNORECASE,
)
# Of what is asked now: "hoeft dat", "moet ik daar ook ...", "mag dit".
_HIERVAN = re.compile(
    r"\b(?:dat|dit|daar\w*|hier\w*|die|deze|ermee|erbij|erin|er|hem)\b", re.IGNORECASE
)
_TOCH = re.compile(
    r"[,\s](?:toch|h[eèé]|of\s+niet|of\s+wel|niet\s+dan|klopt\s+(?:dat|het)|zo\s+is\s+het\s+toch)\W*$",
    re.IGNORECASE,
)
_ANTWOORDT = re.compile(r"^\W*(?:ja|nee|jawel|neen|nope|jep)\b", re.IGNORECASE)


def vraagt_raad(tekst: str) -> bool:
    """Whether somebody asks what to answer, or how one knows that."""
    return _RAAD.search(tekst) is not None


def stelt_een_vraag(tekst: str) -> bool:
    """Whether this asks something, where an answer was expected: by the order of its words, or by how
    it ends ("dat hoeft volgens het beleid niet, toch?"). Who begins with a yes or a no, answers."""
    if _ANTWOORDT.match(tekst):
        return False
    if is_vraagzin(tekst) or vraagt_raad(tekst):
        return True
    lang = len(tekst.split()) >= _MIN_WOORDEN_VRAAG
    return (lang and tekst.rstrip().endswith("?")) or wil_bevestiging(tekst)


def wil_bevestiging(tekst: str) -> bool:
    """Whether this says how it is and asks whether that is so: "dat hoeft niet, toch?"."""
    return len(tekst.split()) >= _MIN_WOORDEN_VRAAG and _TOCH.search(tekst) is not None


def slaat_op_de_vraag(tekst: str) -> bool:
    """Whether it leaves what it is about to what was asked: "hoeft dat wel?"."""
    return _HIERVAN.search(tekst) is not None or vraagt_raad(tekst)


def leg_de_vraag_uit(vraag: Vraag, tekst: str) -> Bericht:
    """Why this is asked, of what one chooses, and where that stands; the question itself follows."""
    if vraagt_raad(tekst):
        begin = "Kiezen doe je zelf, met je opdrachtgever. Dit kan helpen."
    else:
        begin = "Een antwoord dat precies op je vraag past, vind ik niet. Dit weet ik er wel van."
    delen = [begin, f"Ik vraag dit hierom: {vraag.waarom.strip()}"]
    if isinstance(vraag, KeuzeVraag | MeerkeuzeVraag) and len(vraag.keuzes) <= _MAX_KEUZES:
        delen.append("Je kunt kiezen uit: " + "; ".join(keuze.label for keuze in vraag.keuzes) + ".")
    if isinstance(vraag, ReeksVraag):
        delen.append("Twijfel je of iets erbij hoort? Zet het erbij: eruit halen kan altijd.")
    elif not vraag.verplicht:
        delen.append("Weet je het niet? Zeg dan ‘sla over’.")
    bron = str(vraag.bron) if vraag.bron is not None else None
    return Bericht(tekst=je_vorm("\n\n".join(delen)), bron=bron)
