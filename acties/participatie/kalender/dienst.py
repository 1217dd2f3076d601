"""Putting a dossier on the participatiekalender and taking it off, and what is on it now."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Databron, Publicatie
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.participatie.kalender.blad import Blad
from kennisbank.artikelen import anker

_LANGSTE_NAAM = 60
_ALFABET = "abcdefghjkmnpqrstuvwxyz23456789"


@dataclass(frozen=True, slots=True)
class Gepubliceerd:
    """A project on the kalender."""

    adres: str
    blad: Blad
    sinds: datetime
    """When this version of it was published."""


class Publicaties:
    """What is on the participatiekalender of one installation."""

    def __init__(self, bron: Databron, gemeente: str) -> None:
        self._bron = bron
        self._gemeente = gemeente

    def alle(self) -> list[Gepubliceerd]:
        """Everything that is on it now, the newest first."""
        with self._bron.lezen() as sessie:
            laatste = (
                select(func.max(Publicatie.id))
                .where(Publicatie.gemeente == self._gemeente)
                .group_by(Publicatie.kenmerk)
            )
            rijen = sessie.scalars(
                select(Publicatie).where(Publicatie.id.in_(laatste)).order_by(Publicatie.id.desc())
            )
            return [_lees(rij) for rij in rijen if rij.inhoud is not None]

    def een(self, adres: str) -> Gepubliceerd | None:
        """The project at this address; None when there is none, or it was taken off."""
        return next((gepubliceerd for gepubliceerd in self.alle() if gepubliceerd.adres == adres), None)

    def adres_van(self, kenmerk: str) -> str | None:
        """Where this dossier stands on the kalender now, if it does."""
        with self._bron.lezen() as sessie:
            laatste = _laatste(sessie, kenmerk)
            return laatste.adres if laatste is not None and laatste.inhoud is not None else None

    def haal_weg(self, adres: str) -> bool:
        """Take a project off the kalender, for who manages the installation; whether it was on it."""
        with self._bron.schrijven() as sessie:
            rij = sessie.scalar(
                select(Publicatie)
                .where(Publicatie.adres == adres, Publicatie.gemeente == self._gemeente)
                .order_by(Publicatie.id.desc())
                .limit(1)
            )
            if rij is None or rij.inhoud is None:
                return False
            trek_in(sessie, kenmerk=rij.kenmerk, account_id=None, sleutel=f"beheer:{rij.id}")
            return True


def publiceer(
    sessie: Session, *, kenmerk: str, gemeente: str, blad: Blad, account_id: int | None, sleutel: str
) -> str:
    """Put this on the kalender in the caller's transaction, in place of what was there; its address."""
    eerder = _laatste(sessie, kenmerk)
    adres = eerder.adres if eerder is not None else _nieuw_adres(blad.titel)
    voeg_toe_als_nieuw(
        sessie,
        Publicatie,
        sleutel=sleutel,
        kenmerk=kenmerk,
        adres=adres,
        gemeente=gemeente,
        inhoud=blad.model_dump(mode="json"),
        account_id=account_id,
        op=klok.nu(),
    )
    return adres


def trek_in(sessie: Session, *, kenmerk: str, account_id: int | None, sleutel: str) -> bool:
    """Take this dossier off the kalender in the caller's transaction; whether it was on it."""
    eerder = _laatste(sessie, kenmerk)
    if eerder is None or eerder.inhoud is None:
        return False
    return voeg_toe_als_nieuw(
        sessie,
        Publicatie,
        sleutel=sleutel,
        kenmerk=kenmerk,
        adres=eerder.adres,
        gemeente=eerder.gemeente,
        inhoud=None,
        account_id=account_id,
        op=klok.nu(),
    )


def staat_erop(sessie: Session, kenmerk: str) -> bool:
    """Whether this dossier is on the kalender now."""
    laatste = _laatste(sessie, kenmerk)
    return laatste is not None and laatste.inhoud is not None


def _laatste(sessie: Session, kenmerk: str) -> Publicatie | None:
    return sessie.scalar(
        select(Publicatie).where(Publicatie.kenmerk == kenmerk).order_by(Publicatie.id.desc()).limit(1)
    )


def _lees(rij: Publicatie) -> Gepubliceerd:
    return Gepubliceerd(rij.adres, Blad.model_validate(rij.inhoud), rij.op)


def _nieuw_adres(titel: str) -> str:
    """Words of the title, and something that no other has: titles are not unique."""
    woorden = anker(titel)[:_LANGSTE_NAAM].strip("-")
    staart = "".join(secrets.choice(_ALFABET) for _ in range(6))
    return f"{woorden or 'project'}-{staart}"
