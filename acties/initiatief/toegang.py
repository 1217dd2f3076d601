"""Who may see and change an initiative.

The conversation in which it was handed in, and each conversation that gave its kenmerk together
with the e-mail address or phone number of who handed it in. Which of the two was wrong is never
told, and wrong attempts are counted: for each conversation, and for each kenmerk, since anybody can
have as many conversations as they like.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import phonenumbers
from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from acties import klok
from acties.initiatief.samenvatting import Samenvatting
from acties.opslag import Initiatief, Toegang, Toegangspoging
from acties.opslag.invoegen import voeg_toe_als_nieuw

MAX_FOUT = 5
"""After so many wrong attempts within WACHT of each other, one has to wait."""

WACHT = timedelta(hours=1)


def eigen_kenmerken(sessie: Session, gesprek_id: str) -> Sequence[str]:
    """The initiatives to which this conversation has access, the newest first."""
    return [initiatief.kenmerk for initiatief in eigen_initiatieven(sessie, gesprek_id)]


def eigen_initiatieven(sessie: Session, gesprek_id: str) -> Sequence[Initiatief]:
    """The same, as rows. What was erased belongs to nobody any more."""
    gekregen = select(Toegang.initiatief_id).where(Toegang.gesprek_id == gesprek_id)
    return sessie.scalars(
        select(Initiatief)
        .where(
            or_(Initiatief.gesprek_id == gesprek_id, Initiatief.id.in_(gekregen)),
            Initiatief.status != "verwijderd",
        )
        .order_by(Initiatief.id.desc())
    ).all()


def geef_toegang(sessie: Session, gesprek_id: str, initiatief: Initiatief) -> None:
    """Let this conversation see and change the initiative."""
    voeg_toe_als_nieuw(
        sessie, Toegang, gesprek_id=gesprek_id, initiatief_id=initiatief.id, gegeven_op=klok.nu()
    )


def wacht_tot(sessie: Session, *, gesprek_id: str, doel: str | None = None) -> datetime | None:
    """Until when no more attempts are taken, because too many were wrong; None when they are."""
    tijden = [_wacht_tot(sessie, Toegangspoging.gesprek_id == gesprek_id)]
    if doel is not None:
        tijden.append(_wacht_tot(sessie, Toegangspoging.doel == doel))
    return max((tijd for tijd in tijden if tijd is not None), default=None)


def _wacht_tot(sessie: Session, welke: ColumnElement[bool]) -> datetime | None:
    fout = sessie.scalars(
        select(Toegangspoging.gedaan_op)
        .where(welke, Toegangspoging.gelukt.is_(False))
        .order_by(Toegangspoging.gedaan_op.desc())
        .limit(MAX_FOUT)
    ).all()
    if len(fout) < MAX_FOUT or fout[0] - fout[-1] > WACHT:
        return None
    einde = fout[0] + WACHT
    return einde if einde > klok.nu() else None


def noteer_poging(sessie: Session, *, gesprek_id: str, doel: str, gelukt: bool) -> None:
    """Note an attempt, so that wrong ones can be counted."""
    sessie.add(Toegangspoging(gesprek_id=gesprek_id, doel=doel, gelukt=gelukt, gedaan_op=klok.nu()))
    sessie.flush()


def hash_van(kenmerk: str) -> str:
    """What is kept of a kenmerk or code that somebody tried."""
    return hashlib.sha256(kenmerk.encode()).hexdigest()


def bereikbaar(waarde: Any) -> set[str]:
    """The e-mail addresses and phone numbers in an answer, in a form in which they are comparable."""
    if not isinstance(waarde, dict):
        return set()
    gevonden = set()
    for naam, adres in waarde.items():
        if isinstance(adres, str) and naam.startswith("email"):
            gevonden.add(adres.strip().casefold())
        elif isinstance(adres, str) and naam.startswith("telefoon"):
            gevonden.add(_e164(adres))
    return gevonden


def bereikbaar_voor(initiatief: Initiatief) -> set[str]:
    """How who handed this in can be reached."""
    samenvatting = Samenvatting.model_validate(initiatief.inhoud)
    return {adres for a in samenvatting.antwoorden for adres in bereikbaar(a.waarde)}


def _e164(nummer: str) -> str:
    try:
        gelezen = phonenumbers.parse(nummer, "NL")
    except phonenumbers.NumberParseException:
        return nummer
    return str(phonenumbers.format_number(gelezen, phonenumbers.PhoneNumberFormat.E164))
