"""The runs of questionnaires as they are kept: which is open, put away, or open elsewhere."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.opslag import Gesprek, Invulling, Stap
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanvraag import Aanvraag
from acties.vragenlijst.overgangen import OVERGANGEN, Status


class OnbekendGesprek(LookupError):
    """There is no conversation with this id: the port makes it before anything else happens."""


def vergrendel(sessie: Session, gesprek_id: str) -> None:
    """One step at a time in a conversation, on PostgreSQL too (SQLite has one writer anyway)."""
    gevonden = sessie.scalar(select(Gesprek.id).where(Gesprek.id == gesprek_id).with_for_update())
    if gevonden is None:
        raise OnbekendGesprek(gesprek_id)


def kwam_net_terug(sessie: Session, gesprek_id: str) -> bool:
    """Whether the step before this one ended something that came in between, after which what was open
    before that was shown again."""
    uitkomst = sessie.scalar(
        select(Stap.uitkomst).where(Stap.gesprek_id == gesprek_id).order_by(Stap.id.desc()).limit(1)
    )
    return uitkomst is not None and uitkomst["soort"] == "einde" and bool(uitkomst.get("vervolg"))


def zei_net_waarom(sessie: Session, gesprek_id: str) -> bool:
    """Whether the last thing that this person did here was asking why."""
    vorige = select(Stap.gebeurtenis).where(Stap.gesprek_id == gesprek_id).order_by(Stap.id.desc())
    return sessie.scalar(vorige.limit(1)) == g.Waarom.__name__


def open_invulling(sessie: Session, gesprek_id: str) -> Invulling | None:
    return sessie.scalar(
        select(Invulling).where(Invulling.gesprek_id == gesprek_id, Invulling.status == "open")
    )


def eerder_mislukt(sessie: Session, gesprek_id: str, vraag: str) -> int:
    """How many times in a row an answer to this question could not be read, up to now."""
    vorige = sessie.scalar(
        select(Stap.uitkomst).where(Stap.gesprek_id == gesprek_id).order_by(Stap.id.desc()).limit(1)
    )
    if vorige is None or vorige.get("vraag") != vraag:
        return 0
    return int(vorige.get("mislukt", 0))


def gepauzeerde(
    sessie: Session,
    gesprek_id: str,
    aanvraag: Aanvraag | None = None,
    *,
    dossier: str | None = None,
) -> Invulling | None:
    zoek = select(Invulling).where(Invulling.gesprek_id == gesprek_id, Invulling.status == "gepauzeerd")
    if dossier is not None:
        zoek = zoek.where(Invulling.kenmerk == dossier)
    if aanvraag is not None:
        zoek = zoek.where(
            Invulling.vragenlijst == aanvraag.vragenlijst,
            Invulling.kenmerk.is_not_distinct_from(aanvraag.kenmerk),
        )
    return sessie.scalar(zoek.order_by(Invulling.gewijzigd_op.desc()).limit(1))


def open_elders(sessie: Session, aanvraag: Aanvraag) -> Invulling | None:
    """What is not finished in another conversation about the same initiative: who has access to
    that here, goes on with it here."""
    if aanvraag.kenmerk is None:
        return None
    return sessie.scalar(
        select(Invulling)
        .where(
            Invulling.vragenlijst == aanvraag.vragenlijst,
            Invulling.kenmerk == aanvraag.kenmerk,
            Invulling.status.in_(("open", "gepauzeerd")),
        )
        .order_by(Invulling.gewijzigd_op.desc())
        .limit(1)
    )


def verander(invulling: Invulling, naar: Status) -> None:
    OVERGANGEN.controleer(invulling.status, naar)
    invulling.status = naar
