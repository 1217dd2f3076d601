"""Who takes back a change right after it was made: "zet terug", "nee dat bedoelde ik niet".

Nothing is ever removed, so what stood there is still known. Only the last step is undone, and only
what it changed: a first answer is no change.
"""

from __future__ import annotations

import re
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.opslag import Antwoord, Invulling, Stap
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.antwoordrijen import gegeven_van
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Gelezen, soort_van
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag, sla_op
from acties.vragenlijst.uitkomst import Melding
from kennisbank.schema.vragenlijst import Vragenlijst

_KERN = frozenset(
    "ongedaan undo herstel herstellen terugzetten terugdraaien teruggezet teruggedraaid".split()
)
_DOET = frozenset("zet zetten draai draaien haal doe".split())
"""With "terug" beside it; "ga terug" is to the question before."""
_VULSEL = frozenset(
    "nee neen oh o oei ho hé he wacht sorry oeps maar ja en help nou eh ach dat dit het die alles hem"
    " graag even dan toch weer nu allemaal wijziging verandering laatste kan kun kunt wil wilt mag je u"
    " ik maak maken worden zoals als eerst was stond aub alsjeblieft alstublieft hoor de terug".split()
)
_WOORD = re.compile(r"[^\W_]+")
_VOORAF = (
    r"\W*(?:(?:nee+|oh?|oei|ho+|h[eé]|wacht(?:\s+even)?|sorry|oeps|maar|ja|en|help|nou|ach)\b[\s,.!]*)*"
)
_WAAR = r"(?:bij|in|op)\s+[\w,\s]{1,20}?"
# What came of it is not what was meant; without a word about what it has to be instead.
_NIET_BEDOELD = re.compile(
    _VOORAF
    + r"(?:(?:(?:dat|dit|zo|het)\s+)?bedoel(?:de)?\s+(?:ik|we)\s+(?:(?:helemaal|toch)\s+)*(?:niet|nie)"
    r"|(?:ik|we)\s+bedoel(?:de|den)?\s+(?:dat|dit|het)\s+(?:helemaal\s+)?niet"
    r"|(?:dat|dit|het)\s+(?:was|is)\s+(?:(?:helemaal|echt|toch)\s+)*niet\s+"
    r"(?:de\s+bedoeling|wat\s+ik\s+(?:bedoel\w*|wil\w*|zei|vroeg))"
    rf"|(?:(?:er|daar|nu)\s+)*(?:staat|stiet)\s+(?:(?:er|nu)\s+)*(?:{_WAAR}\s+)?onzin(?:\s+{_WAAR})?)"
    r"(?:\s+(?:nu|hoor|zo|dus))*\W*",
    re.IGNORECASE,
)


def wil_terugzetten(tekst: str) -> bool:
    """Whether this asks in so many words to undo: "zet terug", "kun je dat ongedaan maken?"."""
    woorden = set(_WOORD.findall(tekst.casefold()))
    kern = woorden & _KERN or ("terug" in woorden and woorden & _DOET)
    return bool(kern) and woorden <= _KERN | _DOET | _VULSEL


def zegt_niet_bedoeld(tekst: str) -> bool:
    """Whether this only says that something went wrong: "dat bedoelde ik niet"."""
    return _NIET_BEDOELD.fullmatch(tekst) is not None


def draai_terug(
    sessie: Session,
    invulling: Invulling,
    lijst: Vragenlijst,
    toestand: Toestand,
    gebeurtenis: g.Gebeurtenis,
) -> Resultaat | None:
    """The answers as they were before the last step, for who asks that; None for anything else."""
    tekst = g.gezegd_bij(gebeurtenis)
    uitdrukkelijk = wil_terugzetten(tekst)
    if lijst.dossier or not tekst or not (uitdrukkelijk or zegt_niet_bedoeld(tekst)):
        return None
    resultaat = Resultaat(replace(toestand, heropend=None))
    vragen = {vraag.sleutel: vraag for vraag in lijst.vragen}
    for sleutel, was in _voor_de_laatste_stap(sessie, invulling).items():
        vraag = vragen.get(sleutel)
        if vraag is None or was == toestand.antwoorden.get(sleutel):
            continue
        soort = soort_van(vraag)
        staat = soort.toon(vraag, was.waarde) if was.waarde is not None else "niets"
        melding = Melding(soort="teruggezet", gegevens={"naam": vraag.naam, "nieuw": staat})
        na = sla_op(resultaat.toestand, vraag, Gelezen(was.waarde, status=was.status))
        resultaat = replace(
            na, nieuw=(*resultaat.nieuw, *na.nieuw), meldingen=(*resultaat.meldingen, melding)
        )
    if resultaat.nieuw:
        return resultaat
    if uitdrukkelijk and open_vraag(lijst, toestand) is None:
        return Resultaat(toestand, meldingen=(Melding(soort="niets_terug_te_zetten"),))
    return None


def _voor_de_laatste_stap(sessie: Session, invulling: Invulling) -> dict[str, Gegeven]:
    """What stood where the last step of this conversation changed something, by question."""
    laatste = sessie.scalar(
        select(Stap.bericht_id)
        .where(Stap.gesprek_id == invulling.gesprek_id)
        .order_by(Stap.id.desc())
        .limit(1)
    )
    rijen = sessie.scalars(
        select(Antwoord).where(Antwoord.invulling_id == invulling.id).order_by(Antwoord.id)
    ).all()
    veranderd = {rij.vraag for rij in rijen if rij.bericht_id == laatste}
    return {
        rij.vraag: gegeven_van(rij)
        for rij in rijen
        if rij.vraag in veranderd and rij.bericht_id != laatste
    }
