"""The participatiedossiers of one installation: what is in them, and how far they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.documenten.dienst import bewaar
from acties.opslag import (
    Account,
    Antwoord,
    Databron,
    Dossiergebeurtenis,
    Invulling,
    Participatiedossier,
)
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.participatie.antwoorden import inhoud_van
from acties.participatie.archief import VERGISSING, Reden, laatste_besluit, waarom_blijft
from acties.participatie.documentmaker import Documentmaker
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.kenmerk import nieuw_kenmerk
from acties.participatie.toegang import dossier_met, eigen_dossiers, huidig_dossier, open_dossier
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.dossier import Documentsoort, Onderdeel

Taakstand = Literal["klaar", "bezig", "nog_niet"]


@dataclass(frozen=True, slots=True)
class Taak:
    """A part, and how far it is."""

    onderdeel: Onderdeel
    stand: Taakstand


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """Something that happened to a dossier."""

    soort: str
    wat: str | None
    door: str | None
    op: date | None
    gebeurd_op: datetime


@dataclass(frozen=True, slots=True)
class Dossierstand:
    """A dossier as it is now."""

    kenmerk: str
    titel: str
    status: str
    begonnen_op: datetime
    geopend_op: datetime
    taken: tuple[Taak, ...]
    gebeurtenissen: tuple[Gebeurtenis, ...] = ()
    gekopieerd_van: str | None = None
    account: str | None = None
    """The e-mail address of whose it is, if anybody signed in."""

    @property
    def volgende(self) -> Onderdeel | None:
        """The part to suggest: the first that is not done, of those whose time has come."""
        klaar = {taak.onderdeel.sleutel for taak in self.taken if taak.stand == "klaar"}
        over = [taak.onderdeel for taak in self.taken if taak.stand != "klaar"]
        aan_de_beurt = [onderdeel for onderdeel in over if set(onderdeel.na) <= klaar]
        return next(iter(aan_de_beurt or over), None)

    @property
    def laatste_status(self) -> Gebeurtenis | None:
        """Who made the status what it is, and when."""
        return next((g for g in reversed(self.gebeurtenissen) if g.soort == "status"), None)


class Dossiers:
    """The service around them."""

    def __init__(self, bron: Databron, gegevens: GemeenteGegevens) -> None:
        self._bron = bron
        self._gegevens = gegevens

    def van(self, gesprek_id: str) -> list[Dossierstand]:
        """The dossiers that this conversation may see, the one that was opened last first."""
        with self._bron.lezen() as sessie:
            return [self._stand(sessie, d) for d in eigen_dossiers(sessie, gesprek_id)]

    def huidig(self, gesprek_id: str) -> Dossierstand | None:
        """The dossier that this conversation is about."""
        with self._bron.lezen() as sessie:
            dossier = huidig_dossier(sessie, gesprek_id)
            return self._stand(sessie, dossier) if dossier is not None else None

    def heeft(self, gesprek_id: str) -> bool:
        """Whether this conversation is about a dossier."""
        with self._bron.lezen() as sessie:
            return huidig_dossier(sessie, gesprek_id) is not None

    def open(self, gesprek_id: str, kenmerk: str) -> Dossierstand | None:
        """Make this the dossier that the conversation is about; None when it may not see it."""
        with self._bron.schrijven() as sessie:
            dossier = dossier_met(sessie, gesprek_id, kenmerk)
            if dossier is None:
                return None
            open_dossier(sessie, gesprek_id, dossier)
            return self._stand(sessie, dossier)

    def stand(self, kenmerk: str) -> Dossierstand | None:
        """Any dossier, for who may see all of them."""
        with self._bron.lezen() as sessie:
            dossier = _met_kenmerk(sessie, kenmerk)
            return self._stand(sessie, dossier) if dossier is not None else None

    def alle(self) -> list[Dossierstand]:
        """All of them, the newest first."""
        with self._bron.lezen() as sessie:
            rijen = sessie.scalars(
                select(Participatiedossier).order_by(Participatiedossier.id.desc())
            ).all()
            return [self._stand(sessie, dossier) for dossier in rijen]

    def inhoud(self, kenmerk: str) -> Dossierinhoud | None:
        """What is in it, for calculations and documents."""
        with self._bron.lezen() as sessie:
            dossier = _met_kenmerk(sessie, kenmerk)
            return inhoud_van(sessie, self._gegevens, dossier) if dossier is not None else None

    def nooit_vastgesteld(self, kenmerk: str, door: str) -> bool:
        """Note that the last step of this dossier was a mistake, for who manages the installation; it
        is a concept again. False when there is no such step."""
        with self._bron.schrijven() as sessie:
            dossier = vergrendeld(sessie, kenmerk)
            stap = laatste_besluit(sessie, dossier)
            if stap is None or waarom_blijft(sessie, dossier) == "kalender":
                return False
            noteer(
                sessie, dossier, VERGISSING, wat=stap.wat, sleutel=f"vergissing:{stap.id}", door=door
            )
            if dossier.status != "concept":
                noteer(
                    sessie, dossier, "status", wat="concept", sleutel=f"hersteld:{stap.id}", door=door
                )
                dossier.status = "concept"
            return True

    def waarom_blijft(self, kenmerk: str) -> Reden | None:
        """Why this dossier cannot be taken away; None when it can, or when there is none."""
        with self._bron.lezen() as sessie:
            dossier = _met_kenmerk(sessie, kenmerk)
            return waarom_blijft(sessie, dossier) if dossier is not None else None

    def maak_documenten(
        self, gesprek_id: str, kenmerk: str, document: Documentsoort, maker: Documentmaker, sleutel: str
    ) -> list[tuple[str, str]]:
        """This document of the dossier as it is now, kept for this conversation: name and token of each
        file. None when the conversation may not see the dossier; the same `sleutel` makes them once."""
        with self._bron.schrijven() as sessie:
            dossier = dossier_met(sessie, gesprek_id, kenmerk)
            if dossier is None:
                return []
            bestanden = maker(inhoud_van(sessie, self._gegevens, dossier), document)
            return [
                (
                    bestand.naam,
                    bewaar(
                        sessie,
                        sleutel=f"{kenmerk}:{sleutel}:{bestand.naam}",
                        gesprek_id=gesprek_id,
                        bestand=bestand,
                        kenmerk=kenmerk,
                    ),
                )
                for bestand in bestanden
            ]

    def _stand(self, sessie: Session, dossier: Participatiedossier) -> Dossierstand:
        rijen = sessie.scalars(
            select(Dossiergebeurtenis)
            .where(Dossiergebeurtenis.dossier_id == dossier.id)
            .order_by(Dossiergebeurtenis.id)
        ).all()
        klaar = {rij.wat for rij in rijen if rij.soort == "onderdeel"}
        bezig = set(
            sessie.scalars(
                select(Invulling.vragenlijst)
                .join(Antwoord, Antwoord.invulling_id == Invulling.id)
                .where(
                    Invulling.kenmerk == dossier.kenmerk, Invulling.status.in_(("open", "gepauzeerd"))
                )
            )
        )
        account = sessie.get(Account, dossier.account_id) if dossier.account_id is not None else None
        return Dossierstand(
            kenmerk=dossier.kenmerk,
            titel=dossier.titel,
            status=dossier.status,
            begonnen_op=dossier.begonnen_op,
            geopend_op=dossier.geopend_op,
            taken=tuple(
                Taak(onderdeel, _taakstand(onderdeel, klaar, bezig))
                for onderdeel in self._gegevens.onderdelen
            ),
            gebeurtenissen=tuple(
                Gebeurtenis(rij.soort, rij.wat, rij.door, rij.op, rij.gebeurd_op) for rij in rijen
            ),
            gekopieerd_van=dossier.gekopieerd_van,
            account=account.email if account is not None else None,
        )


def _taakstand(onderdeel: Onderdeel, klaar: set[str | None], bezig: set[str]) -> Taakstand:
    if onderdeel.vragenlijst in bezig:
        return "bezig"
    return "klaar" if onderdeel.sleutel in klaar else "nog_niet"


def _met_kenmerk(sessie: Session, kenmerk: str) -> Participatiedossier | None:
    return sessie.scalar(select(Participatiedossier).where(Participatiedossier.kenmerk == kenmerk))


def vergrendeld(sessie: Session, kenmerk: str | None) -> Participatiedossier:
    """The dossier, which nobody else changes meanwhile; raises NoResultFound when it is gone."""
    return sessie.scalars(
        select(Participatiedossier).where(Participatiedossier.kenmerk == kenmerk).with_for_update()
    ).one()


def maak_dossier(
    sessie: Session,
    *,
    gemeente: str,
    gesprek_id: str,
    account_id: int | None,
    titel: str,
    sleutel: str,
    gekopieerd_van: str | None = None,
) -> Participatiedossier:
    """A new dossier, in the caller's transaction; the conversation is about it from now on."""
    nu = klok.nu()
    kenmerk = nieuw_kenmerk(klok.vandaag().year)
    while _met_kenmerk(sessie, kenmerk) is not None:
        kenmerk = nieuw_kenmerk(klok.vandaag().year)
    dossier = Participatiedossier(
        kenmerk=kenmerk,
        gemeente=gemeente,
        titel=titel,
        gesprek_id=gesprek_id,
        account_id=account_id,
        status="concept",
        gekopieerd_van=gekopieerd_van,
        begonnen_op=nu,
        geopend_op=nu,
    )
    sessie.add(dossier)
    sessie.flush()
    soort = "gekopieerd" if gekopieerd_van else "begonnen"
    noteer(sessie, dossier, soort, wat=gekopieerd_van, sleutel=sleutel)
    return dossier


def noteer(
    sessie: Session,
    dossier: Participatiedossier,
    soort: str,
    *,
    sleutel: str,
    wat: str | None = None,
    door: str | None = None,
    op: date | None = None,
) -> bool:
    """Note what happened, once for each `sleutel`; False when it was noted already."""
    return voeg_toe_als_nieuw(
        sessie,
        Dossiergebeurtenis,
        dossier_id=dossier.id,
        soort=soort,
        wat=wat,
        sleutel=sleutel,
        door=door,
        op=op,
        gebeurd_op=klok.nu(),
    )
