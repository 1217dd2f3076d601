"""A sentence that changes the answer it is about: it names the question, or what stands there."""

from __future__ import annotations

import re

from acties.vragenlijst.aanpassen import als_wijziging, vertel_erbij, zet_in_de_plaats, zet_nieuw
from acties.vragenlijst.pad import pad
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from acties.vragenlijst.zoeken import lees_bedoeld, lees_toekenning
from kennisbank.schema.vragenlijst import Vragenlijst


def bewerk(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Haal de school eruit", "ook nog de dorpsraad": of the last answer that this can be about."""
    vragen = pad(lijst, toestand.antwoorden)
    gegeven = {s: a for s, a in toestand.antwoorden.items() if a.status == "gegeven"}
    for vraag in reversed([vraag for vraag in vragen if vraag.sleutel in gegeven]):
        soort = soort_van(vraag)
        gelezen = soort.bewerk(vraag, gegeven[vraag.sleutel].waarde, tekst)
        if gelezen is None:
            continue
        if gelezen.waarde == gegeven[vraag.sleutel].waarde and gelezen.opmerking is None:
            # What stands there already is said once more; there is nothing to tell about it.
            continue
        return als_wijziging(toestand, vraag, gelezen)
    return None


_ZEGT = re.compile(r"\b(?:is|zijn|was|wordt|worden)\b(?!\W*$)", re.IGNORECASE)


def ken_toe(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Die datum moet mei zijn", "mijn nummer is 06 ...": changes the answer that it names.

    Of a story a few words can't take the place: what they say ("de plek is trouwens bij de brug") comes
    with it, and what only asks for a change ("het idee moet groter zijn") reopens it. Then this is
    None, as when it names no answer that was given.
    """
    gevonden = lees_toekenning(pad(lijst, toestand.antwoorden), tekst)
    if gevonden is None:
        return None
    in_de_plaats = zet_in_de_plaats(lijst, toestand, *gevonden)
    if in_de_plaats is None and open_vraag(lijst, toestand) != gevonden[0] and _ZEGT.search(tekst):
        erbij = vertel_erbij(lijst, Resultaat(toestand), gevonden[0].sleutel, tekst, "bedacht")
        return erbij if erbij.nieuw else None
    return in_de_plaats


def zet_bedoeld(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "30 mensen bedoel ik": in the place of what was answered last, where that is of its kind; None
    where the open question asks for it, or nothing was answered that it can replace."""
    if (bedoeld := lees_bedoeld(tekst)) is None:
        return None
    inbreng, open_ = Inbreng(tekst=bedoeld), open_vraag(lijst, toestand)
    if open_ is not None and soort_van(open_).lees(open_, inbreng, None).fout is None:
        return None
    vragen = {vraag.sleutel: vraag for vraag in pad(lijst, toestand.antwoorden)}
    gegeven = [s for s, a in toestand.antwoorden.items() if a.status == "gegeven" and s in vragen]
    laatste = vragen[gegeven[-1]] if gegeven else None
    if laatste is None or laatste == open_ or laatste.soort in ("open", "contact", "reeks"):
        return None
    vervangen = zet_nieuw(lijst, Resultaat(toestand), laatste.sleutel, inbreng, gevraagd=False)
    return vervangen if vervangen.nieuw else None


_TOCH_ANDERS = re.compile(
    r"^\W*(?:(?:nee|oh?|wacht|sorry|hm+|of|maar)\b[\s,.]*)*(?:toch|liever|eigenlijk|beter\s+gezegd)\b"
    r"(?:\s+(?:liever|toch|maar|beter|eigenlijk|gewoon|zo))*\s*[:,]?\s+(?P<nieuw>\S+\s+\S+\s+\S.*)$",
    re.IGNORECASE | re.DOTALL,
)


def zet_toch_anders(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Nee toch liever: ophalen wat mensen belangrijk vinden", where the next question asks for a
    choice or a number: in the place of the text that was written just before. None where the open
    question can be answered with it, or no text came before."""
    treffer, open_ = _TOCH_ANDERS.match(tekst), open_vraag(lijst, toestand)
    if treffer is None or open_ is None or open_.soort in ("open", "contact", "reeks"):
        return None
    gelezen = (
        soort_van(open_).lees(open_, Inbreng(tekst=gezegd), None)
        for gezegd in (tekst, treffer["nieuw"])
    )
    vragen = {vraag.sleutel: vraag for vraag in pad(lijst, toestand.antwoorden)}
    gegeven = [s for s, a in toestand.antwoorden.items() if a.status == "gegeven" and s in vragen]
    laatste = vragen[gegeven[-1]] if gegeven else None
    if laatste is None or laatste.soort != "open" or any(g.fout is None for g in gelezen):
        return None
    vervangen = zet_nieuw(
        lijst, Resultaat(toestand), laatste.sleutel, Inbreng(tekst=treffer["nieuw"]), gevraagd=True
    )
    return vervangen if vervangen.nieuw else None
