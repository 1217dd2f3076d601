"""An amount, a moment or an address in the place of the one that was given, without naming that one."""

from __future__ import annotations

import re

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.bereikbaar import emails_in, telefoons_in
from acties.vragenlijst.in_antwoord import GETAL, LIDWOORD, VULSEL
from acties.vragenlijst.verbetering.ander_bedrag import in_de_plaats
from acties.vragenlijst.verbetering.contactgegevens import contact_met
from acties.vragenlijst.verbetering.gesprek import IN_EEN_WOORD, Gesprek, onduidelijk
from acties.vragenlijst.zoeken import lees_toekenning, zoek_vraag
from kennisbank.schema.vraag import Vraag


def ander_moment(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Verbeter | None:
    """ "Het is niet elke dinsdag, ik wil het voor de zomer": the answer that is denied, and a new one
    of its kind."""
    for vraag, eerder in hier.laatste_eerst():
        if vraag == open_ or vraag.herken is None or vraag.herken.soort not in IN_EEN_WOORD:
            continue
        ontkend = re.search(rf"\b(?:niet|geen)\s+{re.escape(str(eerder))}(?!\w)", tekst, re.IGNORECASE)
        if ontkend is None:
            continue
        nieuw = hier.vind(vraag, f"{tekst[: ontkend.start()]} {tekst[ontkend.end() :]}")
        if nieuw and nieuw.casefold() != str(eerder).casefold():
            return g.Verbeter(vraag.sleutel, nieuw)
    return None


def toegekend(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Verbeter | None:
    """ "Wijzig het bedrag naar 400", "mijn naam is Janssen": of an answer of a word."""
    gevonden = lees_toekenning(hier.vragen, tekst)
    if gevonden is None:
        return None
    vraag, nieuw = gevonden
    eerder = hier.waarde(vraag)
    if eerder is None or vraag == open_:
        return None
    if isinstance(eerder, dict):
        anders = contact_met(eerder, nieuw)
        if anders == eerder:
            # "Mijn achternaam is Bakker met dt": what has to change was not understood.
            return onduidelijk(vraag)
        return g.Verbeter(vraag.sleutel, anders) if anders is not None else None
    if vraag.herken is None or vraag.herken.soort not in IN_EEN_WOORD:
        return None
    return g.Verbeter(vraag.sleutel, in_de_plaats(vraag, str(eerder), nieuw))


def begint_met_de_naam(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Verbeter | None:
    """ "De kosten kan ik wel zeggen, 15 euro per huis": the amount and what follows, by its name."""
    eerste = re.match(
        rf"\W*(?:(?:en|maar|oh?|nou)\s+)?{LIDWOORD}(?P<naam>\w+)\s+\S", tekst, re.IGNORECASE
    )
    vraag = zoek_vraag(hier.vragen, eerste["naam"]) if eerste is not None else None
    if vraag is None or vraag == open_ or hier.waarde(vraag) is None:
        return None
    waarde = hier.vind(vraag, tekst)
    plek = tekst.find(waarde) if waarde is not None else -1
    return g.Verbeter(vraag.sleutel, tekst[plek:].strip()) if plek > 0 else None


_MAX_WOORDEN_WAARDE = 12
# "Maak daar augustus van", "doe er toch maar 900 euro van".
_MAAK_ERVAN = re.compile(
    r"^\W*(?:(?:nee|oh?|en|sorry|wacht|ach|nou)\b[\s,]*)*(?:maak|doe|zet)\s+(?:daar|er|dat|het|dit)\s+"
    r"(?:(?:toch|maar|liever|eens|dan|even)\s+)*(?P<nieuw>\S.*?)(?:\s+van)?[\s.!]*$",
    re.IGNORECASE,
)


def nieuwe_waarde(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Verbeter | None:
    """An amount, a moment or an address alone: in the place of the one that was given."""
    if open_ is not None or len(tekst.split()) > _MAX_WOORDEN_WAARDE:
        return None
    if (ervan := _MAAK_ERVAN.match(tekst)) is not None:
        tekst = ervan["nieuw"]
    for vraag, eerder in hier.laatste_eerst():
        if isinstance(eerder, dict):
            if len([*emails_in(tekst), *telefoons_in(tekst)]) == 1:
                anders = contact_met(eerder, tekst)
                return g.Verbeter(vraag.sleutel, anders) if anders not in (None, eerder) else None
            continue
        nieuw = hier.vind(vraag, tekst) or _kaal_bedrag(vraag, tekst)
        if nieuw is None and ervan is not None and hier.vind(vraag, f"in {tekst}") == f"in {tekst}":
            # "Maak daar het najaar van".
            return g.Verbeter(vraag.sleutel, in_de_plaats(vraag, str(eerder), f"in {tekst}"))
        if nieuw and nieuw.casefold() != str(eerder).casefold() and not _over_iets_anders(tekst, nieuw):
            return g.Verbeter(vraag.sleutel, in_de_plaats(vraag, str(eerder), nieuw))
    return None


def eerste_waarde(hier: Gesprek, tekst: str) -> g.Verbeter | None:
    """An amount or a moment alone, for a question that was not answered yet."""
    for vraag in hier.vragen:
        nieuw = hier.vind(vraag, tekst) or _kaal_bedrag(vraag, tekst)
        onbekend = vraag.sleutel not in hier.toestand.antwoorden
        if nieuw and onbekend and not _over_iets_anders(tekst, nieuw):
            return g.Verbeter(vraag.sleutel, nieuw)
    return None


def _kaal_bedrag(vraag: Vraag, tekst: str) -> str | None:
    """The only number in "het kost 1800", for the question what it costs."""
    geld = vraag.herken is not None and vraag.herken.soort == "geld"
    getallen: list[str] = GETAL.findall(tekst) if geld and _KOST.search(tekst) else []
    return getallen[0] if len(getallen) == 1 else None


def _over_iets_anders(tekst: str, waarde: str) -> bool:
    """Whether the sentence says more than that this is the amount or the moment."""
    rest = re.findall(r"[^\W\d_]+", tekst.casefold().replace(waarde.casefold(), " "))
    over = [w for w in rest if w not in VULSEL and w not in _OVER_EEN_WAARDE]
    return bool(over)


_KOST = re.compile(r"\bkost(?:en)?\b", re.IGNORECASE)
_OVER_EEN_WAARDE = frozenset(
    "geworden kan kunnen willen wil gaan gaat doen pas liefst al zeggen zeg ongeveer euro hij ze later"
    " eerder duurder goedkoper meer minder worden hebben heeft kost kosten".split()
)
