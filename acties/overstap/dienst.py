"""A one-time code by which somebody goes on elsewhere with what they are busy with.

What the code stands for goes to the conversation in which it is used: what is not finished, and access
to what was handed in. Never the other way round, and two people never end up in one conversation: who
is lured into using somebody else's code, gives nothing away.

Unlike a hervatcode (`acties.initiatief.hervatcode`) it works once and for a quarter of an hour, so it
asks no address.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import Select, delete, or_, select, update
from sqlalchemy.orm import Session

from acties import klok
from acties.bijlagen.dienst import neem_mee, neemt_mee, verhuis
from acties.identiteit.dienst import account_van
from acties.initiatief.toegang import eigen_initiatieven, geef_toegang
from acties.opslag import (
    Databron,
    Gesprek,
    Invulling,
    Overstapcode,
    Participatiedossier,
)
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.vragenlijst.overgangen import OVERGANGEN
from kennisbank.laden import GemeenteGegevens

GELDIG = timedelta(minutes=15)
_ALFABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTE = 12
"""30^12 codes, each valid for a quarter of an hour: guessing is hopeless."""


@dataclass(frozen=True, slots=True)
class Meegenomen:
    """What came along with a code."""

    onaf: bool
    """Whether something waits to be gone on with."""
    ideeen: int
    """How many ideas that were handed in can be seen here now."""
    dossiers: int
    """How many participatiedossiers of nobody's account came along."""
    aangemeld: bool = False
    """Whether an employee was signed in where the code was made: a code does not sign in here."""


class Overstappen:
    """The codes of one installation."""

    def __init__(self, bron: Databron, gegevens: GemeenteGegevens) -> None:
        self._bron = bron
        self._gegevens = gegevens

    def maak_code(self, gesprek_id: str) -> str:
        """A code for what this conversation is busy with; shown once, only its hash is kept."""
        code = "".join(secrets.choice(_ALFABET) for _ in range(_LENGTE))
        nu = klok.nu()
        with self._bron.schrijven() as sessie:
            # Of no use to anybody any more.
            sessie.execute(delete(Overstapcode).where(Overstapcode.vervalt_op < nu - GELDIG))
            sessie.add(
                Overstapcode(
                    hash=_hash(code), gesprek_id=gesprek_id, gemaakt_op=nu, vervalt_op=nu + GELDIG
                )
            )
        return code

    def verzilver(self, code: str, gesprek_id: str, kanaal: str) -> Meegenomen | None:
        """Bring here what the code stands for; None when nobody knows it, or not any more.

        A code works in one conversation. There it leads to the same when it is used again. The
        conversation is made when it is not there yet, as one of this `kanaal`.
        """
        with self._bron.schrijven() as sessie:
            voeg_toe_als_nieuw(
                sessie,
                Gesprek,
                id=gesprek_id,
                gemeente=self._gegevens.gemeente.inhoud.sleutel,
                kanaal=kanaal,
                begonnen_op=klok.nu(),
                volgorde=0,
            )
            hash_ = _hash(code)
            nieuw = sessie.scalar(
                update(Overstapcode)
                .where(
                    Overstapcode.hash == hash_,
                    Overstapcode.gebruikt_op.is_(None),
                    Overstapcode.vervalt_op > klok.nu(),
                )
                .values(gebruikt_op=klok.nu(), gebruikt_in=gesprek_id)
                .returning(Overstapcode.hash)
            )
            rij = sessie.get(Overstapcode, hash_)
            if rij is None or rij.gebruikt_in != gesprek_id:
                return None
            if nieuw is not None and rij.gesprek_id != gesprek_id:
                self._breng(sessie, rij.gesprek_id, gesprek_id)
            aangemeld = (
                rij.gesprek_id != gesprek_id
                and account_van(sessie, rij.gesprek_id) is not None
                and account_van(sessie, gesprek_id) is None
            )
            return replace(_wat_er_is(sessie, gesprek_id), aangemeld=aangemeld)

    def _breng(self, sessie: Session, van: str, naar: str) -> None:
        for gesprek_id in sorted((van, naar)):
            # Nobody answers a question that moves away at the same moment.
            sessie.scalar(select(Gesprek.id).where(Gesprek.id == gesprek_id).with_for_update())
        kenmerken = set()
        for initiatief in eigen_initiatieven(sessie, van):
            geef_toegang(sessie, naar, initiatief)
            kenmerken.add(initiatief.kenmerk)
        # What belongs to an account is found by signing in; a code does not sign anybody in.
        for dossier in sessie.scalars(_van_niemand(van)).all():
            dossier.gesprek_id = naar
            kenmerken.add(dossier.kenmerk)
        onaf = sessie.scalars(
            select(Invulling)
            .where(
                Invulling.gesprek_id == van,
                Invulling.status.in_(("open", "gepauzeerd")),
                or_(Invulling.kenmerk.is_(None), Invulling.kenmerk.in_(kenmerken)),
            )
            .order_by(Invulling.gewijzigd_op)
        ).all()
        for invulling in onaf:
            lijst = self._gegevens.vragenlijsten.get(invulling.vragenlijst)
            if lijst is not None and not lijst.inhoud.samenvatten:
                # A short one is asked again where it is needed.
                continue
            if neemt_mee(self._gegevens, invulling):
                neem_mee(sessie, invulling.id)
            if invulling.status == "open":
                OVERGANGEN.controleer(invulling.status, "gepauzeerd")
                invulling.status = "gepauzeerd"
            sessie.flush()
            # The one that was changed last is what they were busy with: it comes next here.
            invulling.gesprek_id, invulling.gewijzigd_op = naar, klok.nu()
            verhuis(sessie, invulling.id, naar)
        sessie.flush()


def _wat_er_is(sessie: Session, gesprek_id: str) -> Meegenomen:
    onaf = select(Invulling.id).where(
        Invulling.gesprek_id == gesprek_id, Invulling.status.in_(("open", "gepauzeerd"))
    )
    return Meegenomen(
        onaf=sessie.scalar(onaf.limit(1)) is not None,
        ideeen=len(eigen_initiatieven(sessie, gesprek_id)),
        dossiers=len(sessie.scalars(_van_niemand(gesprek_id)).all()),
    )


def _van_niemand(gesprek_id: str) -> Select[Participatiedossier]:
    """The dossiers of a conversation in which nobody signed in."""
    return select(Participatiedossier).where(
        Participatiedossier.gesprek_id == gesprek_id, Participatiedossier.account_id.is_(None)
    )


def _hash(code: str) -> str:
    kaal = "".join(teken for teken in code.upper() if teken.isalnum())
    return hashlib.sha256(f"overstap:{kaal}".encode()).hexdigest()
