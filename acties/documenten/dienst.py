"""Keeping documents, and giving them to the people of the conversation they were made in."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Databron, Document


@dataclass(frozen=True, slots=True)
class Bestand:
    """A document as it is handed out."""

    naam: str
    mediatype: str
    inhoud: bytes


def bewaar(
    sessie: Session,
    *,
    sleutel: str,
    gesprek_id: str,
    bestand: Bestand,
    kenmerk: str | None = None,
) -> str:
    """Keep a document in the caller's transaction; its token. The same `sleutel` keeps the first."""
    bestaand = sessie.scalar(select(Document.token).where(Document.sleutel == sleutel))
    if bestaand is not None:
        return bestaand
    token = secrets.token_urlsafe(24)
    sessie.add(
        Document(
            sleutel=sleutel,
            token=token,
            gesprek_id=gesprek_id,
            kenmerk=kenmerk,
            naam=bestand.naam,
            mediatype=bestand.mediatype,
            inhoud=bestand.inhoud,
            gemaakt_op=klok.nu(),
        )
    )
    return token


class Documenten:
    """The documents of one installation."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def haal(self, gesprek_id: str, token: str) -> Bestand | None:
        """The document with this token, for the people of that conversation; None for all others."""
        with self._bron.lezen() as sessie:
            rij = sessie.scalar(
                select(Document).where(Document.token == token, Document.gesprek_id == gesprek_id)
            )
            return Bestand(rij.naam, rij.mediatype, rij.inhoud) if rij is not None else None
