"""Which replies still have to be brought to a chat, and what is known of each attempt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

from sqlalchemy import ColumnElement, delete, exists, select
from sqlalchemy.orm import Session

from acties import klok
from acties.berichten import Deelbaar
from acties.gesprekken import EIGEN_KANAAL
from acties.opslag import Databron, Inkomend, Reactie, Telegrambezorging, Telegramchat
from bot.poort import Inbox, UitgaandBericht
from bot.poort.bestanden import NOG_MEER
from bot.telegram import KANAAL

Status = Literal["onderweg", "wacht", "bezorgd", "mislukt"]


@dataclass(frozen=True, slots=True)
class TeBezorgen:
    """A reply for a chat. `gehad` are its parts with which nothing has to be done any more.

    `deelknop` is what can be shared with the button below the chat, `deelknop_na` what it has to be
    from this reply on.
    """

    chat: str
    chat_id: int
    gesprek_id: str
    volgorde: int
    uit: UitgaandBericht
    gehad: frozenset[int]
    deelknop: Deelbaar | None = None
    deelknop_na: Deelbaar | None = None


class Bezorgstaat:
    """The deliveries of one installation. A part is known by its reply and its number: its key."""

    def __init__(self, bron: Databron, inbox: Inbox) -> None:
        self._bron = bron
        self._inbox = inbox

    def wachtende(self) -> list[str]:
        """The chats to which something has to be brought."""
        with self._bron.lezen() as sessie:
            iets = (
                select(Reactie.id)
                .join(Inkomend, Inkomend.id == Reactie.inkomend_id)
                .where(
                    Reactie.gesprek_id == Telegramchat.gesprek_id,
                    Reactie.volgorde > Telegramchat.bezorgd_tot,
                    _hierheen(),
                )
                .correlate(Telegramchat)
            )
            mag = Telegramchat.chat_id.is_not(None)
            return list(sessie.scalars(select(Telegramchat.sleutel).where(mag, exists(iets))))

    def volgende(self, chat: str) -> TeBezorgen | None:
        """The first reply that this chat did not get yet."""
        with self._bron.lezen() as sessie:
            rij = sessie.get(Telegramchat, chat)
            if rij is None or rij.chat_id is None:
                return None
            reactie = sessie.scalar(
                select(Reactie)
                .join(Inkomend, Inkomend.id == Reactie.inkomend_id)
                .where(
                    Reactie.gesprek_id == rij.gesprek_id,
                    Reactie.volgorde > rij.bezorgd_tot,
                    _hierheen(),
                )
                .order_by(Reactie.volgorde)
                .limit(1)
            )
            if reactie is None:
                return None
            gehad = sessie.scalars(
                select(Telegrambezorging.deel).where(
                    Telegrambezorging.reactie_id == reactie.id,
                    Telegrambezorging.status.in_(("bezorgd", "mislukt")),
                )
            )
            return TeBezorgen(
                chat,
                rij.chat_id,
                rij.gesprek_id,
                reactie.volgorde,
                self._inbox.uitgaand(sessie, reactie),
                frozenset(gehad),
                nu := cast("Deelbaar | None", rij.toetsenbord),
                _deelknop_na(sessie, reactie, nu),
            )

    def begin(self, taak: TeBezorgen, deel: int) -> tuple[int, int]:
        """An attempt begins: which one it is, and of how many before it the outcome is unknown.

        Who finds one under way, after a crash, does not know whether it arrived.
        """
        with self._bron.schrijven() as sessie:
            rij = sessie.get(Telegrambezorging, (taak.uit.id, deel))
            if rij is None:
                rij = Telegrambezorging(
                    reactie_id=taak.uit.id,
                    deel=deel,
                    chat=taak.chat,
                    status="wacht",
                    pogingen=0,
                    onbekend_aantal=0,
                    gewijzigd_op=klok.nu(),
                )
                sessie.add(rij)
            if rij.status == "onderweg":
                rij.onbekend_aantal += 1
                rij.fout = "gestopt voordat de uitkomst bekend was"
            rij.status, rij.gewijzigd_op = "onderweg", klok.nu()
            rij.pogingen += 1
            return rij.pogingen, rij.onbekend_aantal

    def meld(
        self, taak: TeBezorgen, deel: int, status: Status, fout: str | None = None, onbekend: int = 0
    ) -> None:
        """How the attempt ended."""
        with self._bron.schrijven() as sessie:
            rij = sessie.get(Telegrambezorging, (taak.uit.id, deel))
            if rij is None:
                # Erased meanwhile.
                return
            rij.status, rij.gewijzigd_op = status, klok.nu()
            rij.onbekend_aantal += onbekend
            # What went wrong before it arrived is of no use any more, an unknown outcome is.
            rij.fout = fout or (rij.fout if rij.onbekend_aantal else None)

    def klaar(self, taak: TeBezorgen, laatste: int | None = None) -> None:
        """All of a reply was brought, `laatste` being the part of which that was not noted yet."""
        with self._bron.schrijven() as sessie:
            van_deze = Telegrambezorging.reactie_id == taak.uit.id
            if laatste is not None:
                rij = sessie.get(Telegrambezorging, (taak.uit.id, laatste))
                if rij is not None:
                    rij.status, rij.gewijzigd_op = "bezorgd", klok.nu()
            sessie.flush()
            niets_bijzonders = (Telegrambezorging.onbekend_aantal == 0) & (
                Telegrambezorging.status == "bezorgd"
            )
            sessie.execute(delete(Telegrambezorging).where(van_deze, niets_bijzonders))
            chat = sessie.get(Telegramchat, taak.chat)
            if chat is not None and chat.gesprek_id == taak.gesprek_id:
                chat.bezorgd_tot = max(chat.bezorgd_tot, taak.volgorde)
                chat.toetsenbord = taak.deelknop_na


def _deelknop_na(sessie: Session, reactie: Reactie, nu: Deelbaar | None) -> Deelbaar | None:
    """What can be shared below the chat once this reply is there.

    What is said by itself leaves it as it was, and so does what comes before the question in one
    answer, or before that to the last of some photos: a button that goes and comes back is restless.
    """
    aanleiding = sessie.get_one(Inkomend, reactie.inkomend_id)
    if aanleiding.kanaal == EIGEN_KANAAL or NOG_MEER in (aanleiding.opdracht or {}).get("gegevens", ()):
        return nu
    wat: Deelbaar | None = reactie.inhoud.get("deelbaar")
    if wat is not None:
        return wat
    straks = sessie.scalars(
        select(Reactie.inhoud).where(
            Reactie.inkomend_id == reactie.inkomend_id, Reactie.volgnummer > reactie.volgnummer
        )
    )
    return nu if any("deelbaar" in inhoud for inhoud in straks) else None


def _hierheen() -> ColumnElement[bool]:
    """What was said here or by itself; what somebody said on the page is answered there."""
    return Inkomend.kanaal.in_((KANAAL, EIGEN_KANAAL))
