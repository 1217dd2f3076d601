"""Who hands in another idea gives the same contact details as before, without typing them again."""

from __future__ import annotations

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.opslag import Antwoord, Invulling
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.toestand import Toestand, open_vraag
from kennisbank.schema.vraag import ContactVraag
from kennisbank.schema.vragenlijst import Vragenlijst

_HETZELFDE = re.compile(
    r"\W*(?:(?:ja|jawel|graag|doe|neem|maar|gewoon|weer|die|dat|de|het|is|zijn|mijn)\W+)*"
    r"(?:ja|(?:het|de)?zelfde|van\s+(?:net|daarnet|zonet|de\s+vorige))"
    r"(?:\W+(?:graag|maar|hoor|gegevens|adres|naam|als|net|daarnet|zonet|eerst|eerder|de|het|bij|mijn|in"
    r"|vorige|andere|keer|idee|gebruiken|weer|is|goed|prima|dezelfde))*\W*",
    re.IGNORECASE,
)


_OP_HETZELFDE = re.compile(
    r"(?P<naam>[^\W\d_][^,?]*?)[,\s]+(?:(?:op|met|het|de|en|via)\s+)*(?:het|de)?zelfde\s+(?:\w+\s+)?(?:nummer|gegevens"
    r"|telefoon\w*|e-?mail\w*|mail\w*|adres)(?:\s+als\b.*)?[\s.!]*",
    re.IGNORECASE,
)


def eerder_contact(
    sessie: Session, gesprek_id: str, lijst: Vragenlijst, toestand: Toestand
) -> str | None:
    """The contact details that were handed in last in this conversation, in words; None without any, or
    where nothing of the kind is being asked for the first time."""
    vraag = open_vraag(lijst, toestand)
    if lijst.dossier or not isinstance(vraag, ContactVraag) or vraag.sleutel in toestand.antwoorden:
        return None
    waarde = sessie.scalar(
        select(Antwoord.waarde)
        .join(Invulling, Invulling.id == Antwoord.invulling_id)
        .where(
            Invulling.gesprek_id == gesprek_id,
            Invulling.vragenlijst == lijst.sleutel,
            Invulling.status == "afgerond",
            Antwoord.vraag == vraag.sleutel,
            Antwoord.status == "gegeven",
        )
        .order_by(Antwoord.id.desc())
        .limit(1)
    )
    return soort_van(vraag).toon(vraag, waarde) if isinstance(waarde, dict) else None


def lees_hetzelfde(gebeurtenis: g.Gebeurtenis, eerder: str | None) -> g.Gebeurtenis:
    """The answer that "dezelfde als net" is, when there are such details; else the same event."""
    match gebeurtenis:
        case (
            g.Behoud(tekst=tekst) | g.Bevestig(tekst=tekst) | g.Beantwoord(inbreng=Inbreng(tekst=tekst))
        ):
            if eerder is not None and _HETZELFDE.fullmatch(tekst):
                return g.Beantwoord(Inbreng(tekst=eerder))
            anders = _OP_HETZELFDE.fullmatch(tekst.strip())
            if eerder is not None and anders is not None:
                # Under another name, or the same in other words, at the same number.
                adressen = eerder.partition(", ")[2]
                return g.Beantwoord(Inbreng(tekst=f"{anders['naam']}, {adressen}"))
    return gebeurtenis
