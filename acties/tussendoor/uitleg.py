"""What a question means, for who does not understand it; and how much is still to come."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.tussendoor.ideeen import toon_ideeen
from acties.vragenlijst.je_vorm import zeg_zo
from kennisbank.schema.vraag import KeuzeVraag, MeerkeuzeVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_MAX_WOORDEN = 10
_MAX_KEUZES = 10
_DIT = r"(?:(?:de|deze|die|uw|je|jullie)\s+vraag|het|dit|dat|'t|t|er|hier)"
_SNAPT_NIET = re.compile(
    rf"\b(?:snap|begrijp|vat)\b(?:\s+ik)?(?:\s+{_DIT})?(?:\s+(?:even|echt|nog|eigenlijk))*\s+(?:niet|niks|niets|nie)\b"
    r"(?:\s+(?:goed|helemaal|zo|precies|van|wat|je|u|bedoel\w*|hier))*\W*$"
    rf"|\bwat\s+bedoel(?:t|en)?\b(?:\s+(?:je|jij|u|jullie))?(?:\s+(?:precies|eigenlijk|nou|nu|hier|daar|hiermee|daarmee|met|mee|{_DIT}))*\W*$"
    rf"|\b(?:wat|hoe)\s+(?:houdt|betekent|is)\s+{_DIT}(?:\s+(?:in|precies|eigenlijk|hier))*\W*$"
    r"|\b(?:geef|noem|heb\s+je|hebt\s+u|heeft\s+u|kun\s+je|kunt\s+u|mag\s+ik|bijvoorbeeld)\b"
    r"(?:\s+(?:eens|mij|me|een|wat|misschien|ook))*\s+voorbeeld(?:en|je)?(?:\s+(?:geven|noemen|van|hiervan|daarvan|krijgen|voor|mij|me))*\W*$"
    rf"|\b(?:leg|kun\s+je|kunt\s+u|wil\s+je|wilt\s+u)\s+(?:mij\s+|me\s+)?{_DIT}(?:\s+(?:eens|even|nog|een\s+keer|anders))*"
    r"\s+(?:uit|uitleggen)\W*$|^\W*onduidelijke?\s+vraag\W*$|^\W*(?:en\s+)?(?:hoe\s+bedoel|bedoel)\s*(?:je|t\s+u|jij)(?:\s+(?:dat|dit|die\s+vraag))?\W*$",
    re.IGNORECASE,
)
# "Wat bedoel je met gewenst": with words of the question, it is asked what that means.
_BEDOELT_MET = re.compile(
    r"\b(?:wat|hoe)\s+bedoel(?:t|en)?\b(?:\s+(?:je|jij|u|jullie))?(?:\s+(?:precies|eigenlijk|nou|nu|hier))*\s+"
    r"(?:met\s+|dat\s+)?[\"'‘“]?(?P<wat>[^\"'’”?]+)"
    r"|\bwat\s+(?:is|wordt|betekent)\s+(?:hier\s+)?(?:bedoeld\s+met\s+)?[\"'‘“](?P<woord>[^\"'’”?]+)",
    re.IGNORECASE,
)
_MIN_LETTERS = 4
_HOE_LANG_NOG = re.compile(
    rf"\bhoe\s*(?:lang|veel\s+tijd)\s+(?:duurt|kost|duren|ben\s+ik|gaat)\s+(?:{_DIT}|hiermee|bezig|nog|alles)"
    r"(?:\s+(?:nog|bezig|allemaal|ongeveer|duren|kosten|hiermee|mee))*\W*$"
    rf"|\bwat\s+kost\s+{_DIT}(?:\s+\w+){{0,2}}\s+tijd\W*$"
    rf"|\bmoet(?:en)?\s+(?:ik|we|wij)\s+(?:{_DIT}|al\s+die\s+vragen|alles)(?:\s+(?:nou|nu|dan|echt|per\s+se|allemaal|alles))*"
    r"\s+(?:doen|invullen|beantwoorden|doorlopen|maken)\W*$"
    r"|\bhoe\s*veel\s+vragen\b(?:\s+(?:nog|zijn|komen|krijg|moet|zitten|het|er|ik|dit|nou|dan|eigenlijk|beantwoorden))*\W*$",
    re.IGNORECASE,
)


def leg_uit(lijst: Vragenlijst, vraag: Vraag, tekst: str) -> Bericht | None:
    """Why this is asked and what can be answered, to who says not to understand it, how much is still
    to come to who asks that, or ideas to who asks for some; None for anything else. The question with
    its help follows."""
    if (ideeen := toon_ideeen(vraag, tekst)) is not None:
        return ideeen
    if len(tekst.split()) > _MAX_WOORDEN:
        return None
    if _HOE_LANG_NOG.search(tekst):
        return Bericht(tekst=_voor(lijst, _hoeveel(lijst)))
    if _SNAPT_NIET.search(tekst) is None:
        gemeend = _waar_dat_staat(lijst, vraag, tekst)
        if gemeend is None:
            return None
        if gemeend != vraag:
            hulp = f"\n\n{gemeend.hulp.strip()}" if gemeend.hulp else ""
            eerder = f"Dat hoort bij de vraag: {gemeend.vraag.strip()}{hulp}\n\n"
            return Bericht(tekst=_voor(lijst, f"{eerder}Ik vroeg dat hierom: {gemeend.waarom.strip()}"))
    delen = [f"Ik vraag dit hierom: {vraag.waarom.strip()}"]
    if isinstance(vraag, KeuzeVraag | MeerkeuzeVraag):
        labels = "; ".join(keuze.label for keuze in vraag.keuzes[:_MAX_KEUZES])
        delen.append(f"U kunt kiezen uit: {labels}.")
    if not vraag.verplicht:
        delen.append("Weet u het niet? Zeg dan ‘sla over’.")
    return Bericht(tekst=_voor(lijst, "\n\n".join(delen)))


def _waar_dat_staat(lijst: Vragenlijst, vraag: Vraag, tekst: str) -> Vraag | None:
    """The question with the words of which is asked what they mean, the open one first."""
    treffer = _BEDOELT_MET.search(tekst)
    if treffer is None:
        return None
    gezocht = _woorden(treffer["wat"] or treffer["woord"] or "")
    if not gezocht:
        return None
    hier = lijst.vragen.index(vraag) if vraag in lijst.vragen else len(lijst.vragen)
    for mogelijk in (vraag, *reversed(lijst.vragen[:hier])):
        keuzes = mogelijk.keuzes if isinstance(mogelijk, KeuzeVraag | MeerkeuzeVraag) else ()
        staat_er = " ".join(
            (mogelijk.naam, mogelijk.vraag, mogelijk.hulp or "", *(k.label for k in keuzes))
        )
        if gezocht <= _woorden(staat_er):
            return mogelijk
    return None


def _woorden(tekst: str) -> set[str]:
    return {woord for woord in re.findall(r"\w+", tekst.casefold()) if len(woord) >= _MIN_LETTERS}


def _hoeveel(lijst: Vragenlijst) -> str:
    aantal = len(lijst.vragen)
    hoeveel = "Dit is één vraag." if aantal == 1 else f"Ik stel u hoogstens {aantal} vragen."
    return f"{hoeveel} U kunt stoppen wanneer u wilt: alles blijft bewaard."


def _voor(lijst: Vragenlijst, tekst: str) -> str:
    return zeg_zo(tekst, je=lijst.je)
