"""The files of conversations: kept in the database, with the idea they were sent for.

In the database and not in a folder: they are written and erased in one transaction with what they
belong to, are in the same back-up, and are where every process can reach them. No page serves them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.orm import Session

from acties import klok
from acties.bijlagen.keuring import Gekeurd
from acties.documenten.dienst import Bestand
from acties.opslag import Bijlage, Databron, Invulling
from kennisbank.laden import GemeenteGegevens

MAX_AANTAL = 10
"""How many files may wait in one conversation, and go with one idea."""

_NEEMT_MEE = ("initiatief_indienen", "aanvullen")
"""The afrondingen with which files are handed in."""

_ERVOOR = timedelta(days=1)
"""A photo that was sent before somebody said that they have an idea, goes with it; no older one."""

Plek = Literal["idee", "aanvulling", "gepauzeerd", "los"]
"""With what a file was put: what is open, an idea that was put away, or only the conversation."""


@dataclass(frozen=True, slots=True)
class Bijgevoegd:
    """A file, without its content."""

    id: int
    naam: str
    mediatype: str
    omvang: int
    kenmerk: str | None
    ontvangen_op: datetime

    @property
    def label(self) -> str:
        """Its name and size, for reading."""
        return f"{self.naam} ({grootte(self.omvang)})"


def grootte(omvang: int) -> str:
    """So many bytes in words: 12 kB, 3,4 MB."""
    if omvang < 1_000_000:
        return f"{max(1, round(omvang / 1000))} kB"
    return f"{omvang / 1_000_000:.1f} MB".replace(".", ",")


class TeVeel(Exception):
    """So many files wait in this conversation that no more are kept."""


def bewaar(
    sessie: Session,
    gegevens: GemeenteGegevens,
    *,
    gesprek_id: str,
    inkomend_id: int,
    bestand: Gekeurd,
) -> tuple[Bijgevoegd, Plek]:
    """Keep a file with its message, in the caller's transaction; raises TeVeel."""
    wachtend = and_(Bijlage.gesprek_id == gesprek_id, Bijlage.kenmerk.is_(None))
    if (sessie.scalar(select(func.count()).where(wachtend)) or 0) >= MAX_AANTAL:
        raise TeVeel
    invulling, plek = waarbij(sessie, gegevens, gesprek_id)
    rij = Bijlage(
        gesprek_id=gesprek_id,
        inkomend_id=inkomend_id,
        invulling_id=invulling.id if invulling is not None else None,
        naam=_vrije_naam(sessie, wachtend, bestand.naam),
        mediatype=bestand.mediatype,
        omvang=len(bestand.inhoud),
        inhoud=bestand.inhoud,
        ontvangen_op=klok.nu(),
    )
    sessie.add(rij)
    sessie.flush()
    return _bijgevoegd(rij), plek


def neem_mee(sessie: Session, invulling_id: int, kenmerk: str | None = None) -> tuple[Bijgevoegd, ...]:
    """Bind to this run what was sent for it, also shortly before it began; with `kenmerk` for good."""
    rijen = sessie.scalars(
        select(Bijlage)
        .where(_voor(sessie.get_one(Invulling, invulling_id)))
        .order_by(Bijlage.id)
        .with_for_update()
    ).all()
    for rij in rijen:
        rij.invulling_id = invulling_id
        rij.kenmerk = kenmerk
    sessie.flush()
    return tuple(_bijgevoegd(rij) for rij in rijen)


def verhuis(sessie: Session, invulling_id: int, gesprek_id: str) -> None:
    """The run goes on in another conversation, and its files with it."""
    sessie.execute(
        update(Bijlage)
        .where(Bijlage.invulling_id == invulling_id, Bijlage.kenmerk.is_(None))
        .values(gesprek_id=gesprek_id)
    )


def lees_bijlage(sessie: Session, bijlage_id: int) -> Bestand | None:
    """A file with its content; None when it was taken away."""
    rij = sessie.get(Bijlage, bijlage_id)
    return Bestand(rij.naam, rij.mediatype, rij.inhoud) if rij is not None else None


def bijlagen_van(bron: Databron, kenmerk: str) -> tuple[Bijgevoegd, ...]:
    """The files that were handed in with an initiative, or added to it, the oldest first."""
    with bron.lezen() as sessie:
        return _alle(sessie, Bijlage.kenmerk == kenmerk)


class Bijlagen:
    """The files of one installation."""

    def __init__(self, bron: Databron, gegevens: GemeenteGegevens) -> None:
        self._bron = bron
        self._gegevens = gegevens

    def van_gesprek(self, gesprek_id: str) -> tuple[Bijgevoegd, ...]:
        """All files of this conversation, also those that were handed in, the oldest first."""
        with self._bron.lezen() as sessie:
            return _alle(sessie, Bijlage.gesprek_id == gesprek_id)

    def van_initiatief(self, kenmerk: str) -> tuple[Bijgevoegd, ...]:
        """The files that were handed in with an initiative, or added to it."""
        return bijlagen_van(self._bron, kenmerk)

    def van_invulling(self, invulling_id: int) -> tuple[Bijgevoegd, ...]:
        """What will go with this run when it is handed in; nothing where nothing goes with it."""
        with self._bron.lezen() as sessie:
            invulling = sessie.get_one(Invulling, invulling_id)
            if not neemt_mee(self._gegevens, invulling):
                return ()
            return _alle(sessie, _voor(invulling))

    def lees(self, gesprek_id: str, bijlage_id: int) -> Bestand | None:
        """A file of this conversation with its content; None for what is not of it."""
        with self._bron.lezen() as sessie:
            rij = sessie.get(Bijlage, bijlage_id)
            if rij is None or rij.gesprek_id != gesprek_id:
                return None
            return Bestand(rij.naam, rij.mediatype, rij.inhoud)

    def inhoud(self, bijlage_id: int) -> Bestand | None:
        """A file for the coördinator; None when it was taken away meanwhile."""
        with self._bron.lezen() as sessie:
            return lees_bijlage(sessie, bijlage_id)

    def laatste(self, gesprek_id: str, mediatypen: Sequence[str]) -> Bijgevoegd | None:
        """The file of one of these kinds that was sent last in this conversation."""
        eigen = [b for b in self.van_gesprek(gesprek_id) if b.mediatype in mediatypen]
        return eigen[-1] if eigen else None

    def gebruik(self, gesprek_id: str, bijlage_id: int, voor: str) -> None:
        """Note that a file was for something else than an idea: it is not handed in with one."""
        with self._bron.schrijven() as sessie:
            sessie.execute(
                update(Bijlage)
                .where(
                    Bijlage.id == bijlage_id,
                    Bijlage.gesprek_id == gesprek_id,
                    Bijlage.kenmerk.is_(None),
                )
                .values(gebruikt_voor=voor, invulling_id=None)
            )

    def haal_weg(self, gesprek_id: str, bijlage_id: int) -> bool:
        """Take a file of this conversation away for good; False when it was handed in already.

        What is gone already stays gone: asked again, the answer is the same.
        """
        with self._bron.schrijven() as sessie:
            rij = sessie.get(Bijlage, bijlage_id, with_for_update=True)
            if rij is None or rij.gesprek_id != gesprek_id:
                return True
            if rij.kenmerk is not None:
                return False
            sessie.delete(rij)
            return True


def waarbij(
    sessie: Session, gegevens: GemeenteGegevens, gesprek_id: str
) -> tuple[Invulling | None, Plek]:
    """The run for which a file that comes now is meant."""
    onaf = sessie.scalars(
        select(Invulling)
        .where(Invulling.gesprek_id == gesprek_id, Invulling.status.in_(("open", "gepauzeerd")))
        .order_by(Invulling.gewijzigd_op.desc())
    ).all()
    passend = [invulling for invulling in onaf if neemt_mee(gegevens, invulling)]
    open_ = next((invulling for invulling in passend if invulling.status == "open"), None)
    if open_ is not None:
        return open_, "idee" if open_.kenmerk is None else "aanvulling"
    # Not to an addition that was left: what is sent now may be for something else.
    idee = next((invulling for invulling in passend if invulling.kenmerk is None), None)
    return idee, "gepauzeerd" if idee is not None else "los"


def neemt_mee(gegevens: GemeenteGegevens, invulling: Invulling) -> bool:
    """Whether files are handed in with this run."""
    lijst = gegevens.vragenlijsten.get(invulling.vragenlijst)
    return lijst is not None and lijst.inhoud.afronding in _NEEMT_MEE


def _voor(invulling: Invulling) -> ColumnElement[bool]:
    los = and_(
        Bijlage.gesprek_id == invulling.gesprek_id,
        Bijlage.invulling_id.is_(None),
        Bijlage.gebruikt_voor.is_(None),
        Bijlage.ontvangen_op >= invulling.begonnen_op - _ERVOOR,
    )
    return and_(Bijlage.kenmerk.is_(None), or_(Bijlage.invulling_id == invulling.id, los))


def _vrije_naam(sessie: Session, waar: ColumnElement[bool], naam: str) -> str:
    """People point at a file by its name, so two of them don't share one."""
    bezet = set(sessie.scalars(select(Bijlage.naam).where(waar)))
    stam, _, ending = naam.rpartition(".")
    nieuw, nummer = naam, 2
    while nieuw in bezet:
        nieuw, nummer = f"{stam} ({nummer}).{ending}", nummer + 1
    return nieuw


def _alle(sessie: Session, waar: ColumnElement[bool]) -> tuple[Bijgevoegd, ...]:
    return tuple(
        _bijgevoegd(rij) for rij in sessie.scalars(select(Bijlage).where(waar).order_by(Bijlage.id))
    )


def _bijgevoegd(rij: Bijlage) -> Bijgevoegd:
    return Bijgevoegd(rij.id, rij.naam, rij.mediatype, rij.omvang, rij.kenmerk, rij.ontvangen_op)
