"""Initiatives: handing in, and finding them again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.initiatief.kenmerk import lees_kenmerk, nieuw_kenmerk
from acties.initiatief.samenvatting import Samenvatting, vat_samen
from acties.instellingen import Instellingen
from acties.opslag import Databron, Initiatief
from acties.outbox.dienst import leg_klaar
from acties.outbox.wegen.email import Bijlage, Brief
from acties.vragenlijst.dienst import Afgerond

ZONDER_ADRES = "coordinator@localhost"
"""To whom the summary is addressed in the mail folder when no address was set."""


@dataclass(frozen=True, slots=True)
class Indiening:
    """Handing in: stores the initiative and puts the summary for the coördinator in the outbox."""

    instellingen: Instellingen

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """One run makes one initiative, however often this is called."""
        bestaand = sessie.scalar(
            select(Initiatief).where(Initiatief.invulling_id == afgerond.invulling_id)
        )
        if bestaand is not None:
            return {"kenmerk": bestaand.kenmerk}
        samenvatting = self._vat_samen(sessie, afgerond)
        sessie.add(
            Initiatief(
                kenmerk=samenvatting.kenmerk,
                gemeente=samenvatting.gemeente,
                gemeente_versie=samenvatting.gemeente_versie,
                invulling_id=afgerond.invulling_id,
                gesprek_id=afgerond.gesprek_id,
                ingediend_op=samenvatting.ingediend_op,
                contact_uiterlijk=samenvatting.contact_uiterlijk,
                inhoud=samenvatting.model_dump(mode="json"),
            )
        )
        leg_klaar(
            sessie,
            sleutel=f"intake:{samenvatting.kenmerk}",
            soort="email",
            ontvanger=self.instellingen.coordinator_email or ZONDER_ADRES,
            inhoud=_brief(samenvatting).als_inhoud(),
        )
        return {"kenmerk": samenvatting.kenmerk}

    @staticmethod
    def _vat_samen(sessie: Session, afgerond: Afgerond) -> Samenvatting:
        termijn = afgerond.gemeente.inhoud.termijnen.eerste_contact
        return Samenvatting(
            kenmerk=_vrij_kenmerk(sessie),
            gemeente=afgerond.gemeente.inhoud.sleutel,
            gemeente_naam=afgerond.gemeente.inhoud.naam,
            gemeente_versie=afgerond.gemeente.versie,
            vragenlijst=afgerond.lijst.sleutel,
            vragenlijst_versie=afgerond.versie,
            ingediend_op=klok.nu(),
            contact_uiterlijk=(
                klok.vandaag() + timedelta(weeks=termijn.weken) if termijn is not None else None
            ),
            contact_bron=str(termijn.bron) if termijn is not None else None,
            antwoorden=vat_samen(afgerond.lijst, afgerond.antwoorden),
        )


class Initiatieven:
    """The initiatives that were handed in."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def vind(self, kenmerk: str) -> Samenvatting | None:
        """The initiative with this kenmerk, however it was typed."""
        gelezen = lees_kenmerk(kenmerk)
        if gelezen is None:
            return None
        with self._bron.lezen() as sessie:
            inhoud = sessie.scalar(select(Initiatief.inhoud).where(Initiatief.kenmerk == gelezen))
        return Samenvatting.model_validate(inhoud) if inhoud is not None else None

    def alle(self) -> list[Samenvatting]:
        """All initiatives, newest first."""
        with self._bron.lezen() as sessie:
            rijen = sessie.scalars(select(Initiatief.inhoud).order_by(Initiatief.id.desc()))
            return [Samenvatting.model_validate(inhoud) for inhoud in rijen]


def _vrij_kenmerk(sessie: Session) -> str:
    while True:
        kenmerk = nieuw_kenmerk(klok.vandaag().year)
        if sessie.scalar(select(Initiatief.id).where(Initiatief.kenmerk == kenmerk)) is None:
            return kenmerk


def _brief(samenvatting: Samenvatting) -> Brief:
    # The subject of an e-mail is seen by many: no answers in it.
    return Brief(
        onderwerp=f"Nieuw initiatief {samenvatting.kenmerk}",
        tekst="Er is een nieuw initiatief ingediend.\n\n" + samenvatting.als_tekst() + "\n",
        bijlagen=(
            Bijlage(
                naam=f"initiatief-{samenvatting.kenmerk}.json",
                soort="json",
                tekst=samenvatting.model_dump_json(indent=2),
            ),
        ),
    )
