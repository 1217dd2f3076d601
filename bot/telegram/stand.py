"""How it stands with the connection to Telegram, for who keeps the installation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Databron, Telegrambezorging, Telegramchat, Telegramstand, Telegramupdate

STIL_NA = timedelta(seconds=90)
"""Longer than Telegram may wait with its answer, a time-out and a wait before the next try."""

_ELKE = timedelta(seconds=5)
_RIJ = 1


@dataclass(frozen=True, slots=True)
class Stand:
    """The state of the bot."""

    botnaam: str | None
    laatste_contact: datetime | None
    storing: str | None
    storing_sinds: datetime | None
    te_doen: int
    """Updates that wait to be handled."""
    onderweg: int
    """Parts of replies that are on their way, or wait for a next attempt."""
    onbekend: int
    """Parts of which it is not known how often they arrived."""
    mislukt: int
    """Parts that were given up on."""
    chats: int
    geblokkeerd: int

    @property
    def leeft(self) -> bool:
        """Whether Telegram answered lately, and nothing is in the way."""
        return (
            self.storing is None
            and self.laatste_contact is not None
            and klok.nu() - self.laatste_contact < STIL_NA
        )


class Standen:
    """Keeps the state in the database, where other processes see it."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron
        self._gemeld: datetime | None = None
        self._storing: str | None = None

    def heet(self, botnaam: str) -> None:
        """Telegram knows the bot by this name."""
        with self._bron.schrijven() as sessie:
            _rij(sessie).botnaam = botnaam

    def goed(self) -> None:
        """Telegram answered; written down every few seconds at most."""
        nu = klok.nu()
        if self._storing is None and self._gemeld is not None and nu - self._gemeld < _ELKE:
            return
        with self._bron.schrijven() as sessie:
            rij = _rij(sessie)
            rij.laatste_contact, rij.storing, rij.storing_sinds = nu, None, None
        self._gemeld, self._storing = nu, None

    def storing(self, zin: str) -> None:
        """Something is in the way."""
        if zin == self._storing:
            return
        with self._bron.schrijven() as sessie:
            rij = _rij(sessie)
            rij.storing, rij.storing_sinds = zin, klok.nu()
        self._storing = zin


def stand_van(bron: Databron) -> Stand | None:
    """The state; None when the bot never ran here."""
    with bron.lezen() as sessie:
        rij = sessie.get(Telegramstand, _RIJ)
        if rij is None:
            return None

        def tel(voorwaarde: ColumnElement[bool]) -> int:
            return sessie.scalar(select(func.count()).where(voorwaarde)) or 0

        return Stand(
            rij.botnaam,
            rij.laatste_contact,
            rij.storing,
            rij.storing_sinds,
            te_doen=tel(Telegramupdate.afgehandeld_op.is_(None)),
            onderweg=tel(Telegrambezorging.status.in_(("onderweg", "wacht"))),
            onbekend=tel(Telegrambezorging.onbekend_aantal > 0),
            mislukt=tel(Telegrambezorging.status == "mislukt"),
            chats=tel(Telegramchat.chat_id.is_not(None)),
            geblokkeerd=tel(Telegramchat.geblokkeerd_op.is_not(None)),
        )


def _rij(sessie: Session) -> Telegramstand:
    rij = sessie.get(Telegramstand, _RIJ)
    if rij is None:
        rij = Telegramstand(id=_RIJ)
        sessie.add(rij)
    return rij
