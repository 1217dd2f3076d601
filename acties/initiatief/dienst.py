"""Initiatives: handing in, and finding them again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.afweging.uitkomst import Afweging
from acties.afweging.verschil import verschillen
from acties.bijlagen.dienst import neem_mee
from acties.initiatief.brieven import aan_coordinator, aan_inwoner, bevestiging, nieuw_initiatief
from acties.initiatief.herweging import zoals_het_nu_is
from acties.initiatief.kenmerk import lees_kenmerk, nieuw_kenmerk
from acties.initiatief.samenvatting import Samenvatting, noem_bijlagen, vat_samen
from acties.initiatief.status import verander_status, vergrendeld
from acties.initiatief.toegang import eigen_initiatieven
from acties.initiatief.toestemming import controleer_toestemming, toestemming_van
from acties.initiatief.weging import vervolg_van, weeg_initiatief
from acties.instellingen import Instellingen
from acties.meldingen.dienst import meld_initiatief
from acties.opslag import Aanvulling, Databron, Initiatief, Initiatiefgebeurtenis
from acties.vragenlijst.afronding import Afgerond
from kennisbank.laden import Versie
from kennisbank.schema.afwegingskader import Afwegingskader
from kennisbank.schema.statussen import STATUSSEN, Initiatiefstatus


@dataclass(frozen=True, slots=True)
class Indiening:
    """Handing in: stores the initiative and puts the summary for the coördinator in the outbox."""

    instellingen: Instellingen
    kader: Versie[Afwegingskader] | None = None
    """By which it is weighed, where the municipality gave one."""

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
        aan_coordinator(
            sessie,
            self.instellingen,
            f"intake:{samenvatting.kenmerk}",
            nieuw_initiatief(samenvatting),
        )
        meld_initiatief(sessie, samenvatting)
        aan_inwoner(
            sessie,
            samenvatting,
            f"ingediend:{samenvatting.kenmerk}",
            bevestiging(afgerond.gemeente.inhoud, samenvatting, self.instellingen.publieke_url),
        )
        # Whether it may be passed on to a partner outside is asked at once, while people are there.
        vervolg = vervolg_van(samenvatting.afweging)
        return {"kenmerk": samenvatting.kenmerk} | ({"vervolg": vervolg} if vervolg else {})

    def _vat_samen(self, sessie: Session, afgerond: Afgerond) -> Samenvatting:
        termijn = afgerond.gemeente.inhoud.termijnen.eerste_contact
        kenmerk = _vrij_kenmerk(sessie)
        return Samenvatting(
            kenmerk=kenmerk,
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
            vragen_bron=str(afgerond.lijst.bron),
            antwoorden=vat_samen(afgerond.lijst, afgerond.antwoorden),
            bijlagen=noem_bijlagen(neem_mee(sessie, afgerond.invulling_id, kenmerk)),
            afweging=weeg_initiatief(sessie, self.kader, afgerond),
        )


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """A change of status."""

    van: str
    naar: str
    door: str
    notitie: str | None
    gebeurd_op: datetime


@dataclass(frozen=True, slots=True)
class Aangevuld:
    """Something that was added after handing in."""

    tekst: str
    gegeven_op: datetime
    anders: tuple[str, ...] = ()
    """What it changed in the proposal, in words for the coördinator."""


@dataclass(frozen=True, slots=True)
class Stand:
    """How it stands with an initiative now."""

    samenvatting: Samenvatting
    """As it was handed in, with the proposal that was made last."""
    status: Initiatiefstatus
    sinds: datetime
    gebeurtenissen: tuple[Gebeurtenis, ...]
    """Oldest first."""
    aanvullingen: tuple[Aangevuld, ...]
    """Oldest first."""
    toestemming: bool | None = None
    """What the person said about passing it on to a partner outside; None is nothing yet."""


class Initiatieven:
    """The initiatives that were handed in."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def vind(self, kenmerk: str) -> Samenvatting | None:
        """The initiative with this kenmerk, however it was typed."""
        stand = self.stand(kenmerk)
        return stand.samenvatting if stand is not None else None

    def stand(self, kenmerk: str) -> Stand | None:
        """How it stands with the initiative with this kenmerk, however it was typed."""
        gelezen = lees_kenmerk(kenmerk)
        if gelezen is None:
            return None
        with self._bron.lezen() as sessie:
            rij = sessie.scalar(select(Initiatief).where(Initiatief.kenmerk == gelezen))
            return _stand(sessie, rij) if rij is not None else None

    def alle(self) -> list[Stand]:
        """All initiatives, newest first."""
        with self._bron.lezen() as sessie:
            rijen = sessie.scalars(select(Initiatief).order_by(Initiatief.id.desc()))
            return [_stand(sessie, rij) for rij in rijen]

    def van(self, gesprek_id: str) -> list[Stand]:
        """The initiatives to which this conversation has access, newest first."""
        with self._bron.lezen() as sessie:
            return [_stand(sessie, rij) for rij in eigen_initiatieven(sessie, gesprek_id)]

    def verander_status(
        self,
        kenmerk: str,
        naar: Initiatiefstatus,
        *,
        door: str,
        notitie: str | None = None,
        binnen: bool = False,
    ) -> None:
        """Move on, with a note of who did so.

        `binnen`: who handles it works at the municipality itself, whatever was proposed. Raises
        OnbekendInitiatief, OnmogelijkeOvergang when this does not follow on what it was, or
        GeenToestemming when it would go to a partner outside.
        """
        with self._bron.schrijven() as sessie:
            initiatief = vergrendeld(sessie, lees_kenmerk(kenmerk))
            if naar == "bij_behandelaar" and not binnen:
                samenvatting = zoals_het_nu_is(sessie, initiatief)
                controleer_toestemming(samenvatting, toestemming_van(sessie, samenvatting))
            verander_status(sessie, initiatief, naar, door=door, notitie=notitie)


def _stand(sessie: Session, rij: Initiatief) -> Stand:
    eerste, samenvatting = Samenvatting.model_validate(rij.inhoud), zoals_het_nu_is(sessie, rij)
    gebeurtenissen = tuple(
        Gebeurtenis(g.van, g.naar, g.door, g.notitie, g.gebeurd_op)
        for g in sessie.scalars(
            select(Initiatiefgebeurtenis)
            .where(Initiatiefgebeurtenis.initiatief_id == rij.id)
            .order_by(Initiatiefgebeurtenis.id)
        )
    )
    aanvullingen = sessie.scalars(
        select(Aanvulling).where(Aanvulling.initiatief_id == rij.id).order_by(Aanvulling.id)
    )
    return Stand(
        samenvatting=samenvatting,
        status=_status(rij.status),
        sinds=gebeurtenissen[-1].gebeurd_op if gebeurtenissen else rij.ingediend_op,
        gebeurtenissen=gebeurtenissen,
        aanvullingen=tuple(_aangevuld(aanvullingen, eerste.afweging)),
        toestemming=toestemming_van(sessie, samenvatting),
    )


def _aangevuld(aanvullingen: Iterable[Aanvulling], afweging: Afweging | None) -> Iterator[Aangevuld]:
    for rij in aanvullingen:
        anders: tuple[str, ...] = ()
        if rij.afweging is not None:
            nu = Afweging.model_validate(rij.afweging)
            anders, afweging = verschillen(afweging, nu), nu
        yield Aangevuld(rij.tekst, rij.gegeven_op, anders)


def _status(naam: str) -> Initiatiefstatus:
    for status in STATUSSEN:
        if status == naam:
            return status
    raise ValueError(f"onbekende status '{naam}' van een initiatief in de database")


def _vrij_kenmerk(sessie: Session) -> str:
    while True:
        kenmerk = nieuw_kenmerk(klok.vandaag().year)
        if sessie.scalar(select(Initiatief.id).where(Initiatief.kenmerk == kenmerk)) is None:
            return kenmerk
