"""Passing an initiative on to a partner outside the municipality: only with the person's yes.

The record is the answer itself: rows are only ever added, each with the version of the question and
the moment. No answer is no.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.berichten import Bericht
from acties.initiatief.herweging import zoals_het_nu_is
from acties.initiatief.samenvatting import Samenvatting
from acties.initiatief.weging import vervolg_van
from acties.instellingen import Instellingen
from acties.opslag import Antwoord, Initiatief, Invulling
from acties.outbox.dienst import leg_klaar
from acties.outbox.wegen.email import Brief
from acties.vragenlijst.afronding import Afgerond
from kennisbank.laden import GemeenteGegevens


def toestemming_van(sessie: Session, samenvatting: Samenvatting) -> bool | None:
    """What the person last said; None when it was not asked, or not answered."""
    vragenlijst = vervolg_van(samenvatting.afweging)
    if vragenlijst is None:
        return None
    waarde = sessie.scalar(
        select(Antwoord.waarde)
        .join(Invulling, Invulling.id == Antwoord.invulling_id)
        .where(
            Invulling.kenmerk == samenvatting.kenmerk,
            Invulling.vragenlijst == vragenlijst,
            Antwoord.status == "gegeven",
        )
        .order_by(Antwoord.id.desc())
        .limit(1)
    )
    return waarde if isinstance(waarde, bool) else None


class GeenToestemming(Exception):
    """An idea may not go to a partner outside the municipality: the person did not say yes."""

    def __init__(self, partner: str, gezegd: bool | None) -> None:
        super().__init__(partner)
        self.partner = partner
        self.gezegd = gezegd


def controleer_toestemming(samenvatting: Samenvatting, gezegd: bool | None) -> None:
    """Raises GeenToestemming when this would go outside without a yes."""
    if vervolg_van(samenvatting.afweging) is not None and gezegd is not True:
        raise GeenToestemming(partner(samenvatting), gezegd)


@dataclass(frozen=True, slots=True)
class Doorgeven:
    """The afronding of the question: tells the coördinator what the person said."""

    instellingen: Instellingen

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """One answer makes one e-mail. Skipping is no answer: then there is nothing to tell."""
        rij = sessie.scalar(select(Initiatief).where(Initiatief.kenmerk == afgerond.kenmerk))
        gegeven = afgerond.antwoorden.get(afgerond.lijst.vragen[0].sleutel)
        if rij is None or gegeven is None or gegeven.status != "gegeven":
            return {"kenmerk": afgerond.kenmerk, "toestemming": None}
        samenvatting = zoals_het_nu_is(sessie, rij)
        leg_klaar(
            sessie,
            sleutel=f"toestemming:{samenvatting.kenmerk}:{afgerond.invulling_id}",
            soort="email",
            ontvanger=self.instellingen.coordinator,
            inhoud=_brief(samenvatting, ja=bool(gegeven.waarde)).als_inhoud(),
        )
        return {"kenmerk": samenvatting.kenmerk, "toestemming": bool(gegeven.waarde)}


def toon_toestemming(
    gegevens: GemeenteGegevens, samenvatting: Samenvatting, toestemming: bool | None
) -> list[Bericht]:
    """What the person reads after the question."""
    naam = partner(samenvatting)
    wel = gegevens.gemeente.inhoud.vul_in(
        "Dank u wel. {Coordinator} mag uw idee doorgeven aan {partner}.", partner=naam
    )
    niet = f"Goed, dan geeft de gemeente uw idee niet door aan {naam}. Uw idee blijft gewoon ingediend."
    return [Bericht(tekst=wel if toestemming else niet)]


def partner(samenvatting: Samenvatting) -> str:
    """To whom it may be passed on, as people call it."""
    route = samenvatting.afweging.route if samenvatting.afweging else None
    return route.naam if route is not None else "een partner van de gemeente"


def _brief(samenvatting: Samenvatting, *, ja: bool) -> Brief:
    naam = partner(samenvatting)
    wel = f"De inwoner vindt het goed dat u het idee doorgeeft aan {naam}."
    niet = f"De inwoner wil niet dat u het idee doorgeeft aan {naam}."
    return Brief(
        onderwerp=f"Toestemming bij initiatief {samenvatting.kenmerk}: {'ja' if ja else 'nee'}",
        tekst=f"Initiatief {samenvatting.kenmerk}\n\n{wel if ja else niet}\n",
    )
