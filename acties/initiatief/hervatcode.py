"""Going on elsewhere with what was not handed in yet: a code, in the form of a kenmerk.

Who was asked for an address already has to give it again with the code. It can be used until it
expires or the questionnaire is finished: people go from telephone to computer and back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.bijlagen.dienst import neem_mee
from acties.initiatief.brieven import verder_elders
from acties.initiatief.kenmerk import nieuw_kenmerk
from acties.initiatief.toegang import bereikbaar, hash_van
from acties.instellingen import Instellingen
from acties.opslag import Antwoord, Hervatcode, Initiatief, Invulling
from acties.outbox.dienst import leg_klaar
from acties.vragenlijst.afronding import Afgerond

GELDIG = timedelta(days=90)
"""As long as the cookie by which a browser keeps its conversation."""


@dataclass(frozen=True, slots=True)
class HervatcodeMaken:
    """Makes a code for what this person put away last; with `mailen` sends it to their address."""

    instellingen: Instellingen
    mailen: bool = False

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`code` and until when it works; without one when nothing was put away."""
        invulling = sessie.scalar(
            select(Invulling)
            .where(
                Invulling.gesprek_id == afgerond.gesprek_id,
                Invulling.status == "gepauzeerd",
                Invulling.kenmerk.is_(None),
            )
            .order_by(Invulling.gewijzigd_op.desc())
            .limit(1)
        )
        if invulling is None:
            return {"code": None}
        # What was sent before this idea began goes along.
        neem_mee(sessie, invulling.id)
        code, vervalt_op = _vrije_code(sessie), klok.nu() + GELDIG
        sessie.add(
            Hervatcode(
                hash=hash_van(code),
                invulling_id=invulling.id,
                gemaakt_op=klok.nu(),
                vervalt_op=vervalt_op,
            )
        )
        emails = _emails(sessie, invulling)
        gemaild = self.mailen and bool(emails)
        if gemaild:
            brief = verder_elders(
                afgerond.gemeente.inhoud.naam,
                code,
                klok.dag(vervalt_op),
                self.instellingen.publieke_url,
            )
            leg_klaar(
                sessie,
                sleutel=f"hervatcode:{invulling.id}:{hash_van(code)[:12]}",
                soort="email",
                ontvanger=emails[0],
                inhoud=brief.als_inhoud(),
            )
        return {
            "code": None if gemaild else code,
            "gemaild": gemaild,
            "kan_gemaild": bool(emails),
            "adres_nodig": bool(bekend_van(sessie, invulling)),
            "tot": klok.dag(vervalt_op).isoformat(),
        }


def invulling_bij(sessie: Session, code: str) -> Invulling | None:
    """What this code gives access to, as long as it is not finished."""
    return sessie.scalar(
        select(Invulling)
        .join(Hervatcode, Hervatcode.invulling_id == Invulling.id)
        .where(
            Hervatcode.hash == hash_van(code),
            Hervatcode.vervalt_op > klok.nu(),
            Invulling.status.in_(("open", "gepauzeerd")),
        )
        .with_for_update(of=Invulling)
    )


def bekend_van(sessie: Session, invulling: Invulling) -> set[str]:
    """How who filled this in can be reached, as far as they said so."""
    return {adres for waarde in _contact(sessie, invulling) for adres in bereikbaar(waarde)}


def _emails(sessie: Session, invulling: Invulling) -> list[str]:
    return [str(waarde["email"]) for waarde in _contact(sessie, invulling) if "email" in waarde]


def _contact(sessie: Session, invulling: Invulling) -> list[dict[str, Any]]:
    """The latest answers with an address in them, the last one first."""
    rijen = sessie.scalars(
        select(Antwoord).where(Antwoord.invulling_id == invulling.id).order_by(Antwoord.id)
    )
    laatste = {rij.vraag: rij for rij in rijen}
    volgorde = sorted(laatste.values(), key=lambda rij: rij.id, reverse=True)
    return [rij.waarde for rij in volgorde if bereikbaar(rij.waarde)]


def _vrije_code(sessie: Session) -> str:
    """A code that is no kenmerk either: people may mix them up."""
    while True:
        code = nieuw_kenmerk(klok.vandaag().year)
        bestaat = sessie.get(Hervatcode, hash_van(code)) is not None
        kenmerk = sessie.scalar(select(Initiatief.id).where(Initiatief.kenmerk == code))
        if not bestaat and kenmerk is None:
            return code
