"""Which chat is which conversation."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from sqlalchemy import Select, delete, exists, select
from sqlalchemy.orm import Session

from acties import klok
from acties.berichten import Bericht
from acties.gesprekken import zeg_uit_zichzelf
from acties.instellingen import Instellingen
from acties.opslag import Databron, Gesprek, Inkomend, Reactie, Telegramchat
from bot.telegram import KANAAL
from kennisbank.schema.gemeente import Gemeente


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat and its conversation."""

    sleutel: str
    gesprek_id: str
    chat_id: int | None
    nieuw: bool = False


class Chats:
    """The chats of one installation."""

    def __init__(self, bron: Databron, instellingen: Instellingen, gemeente: Gemeente) -> None:
        sleutel = instellingen.sessiesleutel.get_secret_value()
        if not sleutel:
            raise ValueError(
                "SAMENSPRAAK_SESSIESLEUTEL is leeg: zonder sleutel zijn chats niet te herkennen."
            )
        self._bron = bron
        self._sleutel = sleutel.encode()
        self._gemeente = gemeente

    def sleutel(self, chat_id: int) -> str:
        """Under what a chat is known: who reads the database does not see who it is."""
        return hmac.new(self._sleutel, f"telegram:{chat_id}".encode(), hashlib.sha256).hexdigest()

    def vind(self, chat_id: int) -> Chat | None:
        """The chat with this number, if it has a conversation."""
        with self._bron.lezen() as sessie:
            rij = sessie.get(Telegramchat, self.sleutel(chat_id))
            return _chat(rij) if rij is not None else None

    def open(self, chat_id: int, begin: Bericht | None = None) -> Chat:
        """The chat with this number, to which we may write again; with a conversation of its own.

        In a new conversation `begin` is the first thing that is said, at once with its start.
        """
        sleutel = self.sleutel(chat_id)
        gevonden = self.vind(chat_id)
        if gevonden is not None and gevonden.chat_id == chat_id:
            return gevonden
        with self._bron.schrijven() as sessie:
            rij = sessie.get(Telegramchat, sleutel)
            nieuw = rij is None
            if rij is None:
                rij = self._begin(sessie, sleutel, begin)
            rij.chat_id, rij.geblokkeerd_op = chat_id, None
            return _chat(rij, nieuw=nieuw)

    def _begin(self, sessie: Session, sleutel: str, begin: Bericht | None) -> Telegramchat:
        gesprek = Gesprek(
            id=secrets.token_urlsafe(24),
            gemeente=self._gemeente.sleutel,
            kanaal=KANAAL,
            begonnen_op=klok.nu(),
            volgorde=0,
        )
        sessie.add(gesprek)
        sessie.flush()
        if begin is not None:
            zeg_uit_zichzelf(sessie, gesprek.id, f"telegram-begin:{gesprek.id}", begin)
        rij = Telegramchat(
            sleutel=sleutel,
            gesprek_id=gesprek.id,
            bezorgd_tot=0,
            begonnen_op=klok.nu(),
            vergeten=False,
        )
        sessie.add(rij)
        return rij

    def verhuis(self, sleutel: str, gesprek_id: str) -> None:
        """Go on in this chat with another conversation, from what is said in it next."""
        with self._bron.schrijven() as sessie:
            rij = sessie.get_one(Telegramchat, sleutel)
            rij.gesprek_id = gesprek_id
            rij.bezorgd_tot = sessie.get_one(Gesprek, gesprek_id).volgorde

    def blokkeer(self, sleutel: str) -> None:
        """The bot may not write here (any more): its number is of no use then."""
        with self._bron.schrijven() as sessie:
            rij = sessie.get(Telegramchat, sleutel)
            if rij is not None:
                rij.chat_id, rij.geblokkeerd_op = None, klok.nu()
                # Who comes back has thrown it away, as likely as not.
                rij.toetsenbord = None

    def vergeet(self) -> None:
        """Let go of the chats of people who had their data erased, as soon as they were told."""
        klaar = Telegramchat.vergeten.is_(True) & ~exists(_nog_bezig()) & ~exists(_nog_te_zeggen())
        with self._bron.lezen() as sessie:
            if sessie.scalar(select(Telegramchat.sleutel).where(klaar).limit(1)) is None:
                return
        with self._bron.schrijven() as sessie:
            sessie.execute(delete(Telegramchat).where(klaar))


def _nog_bezig() -> Select[int]:
    """What this person sent and was not answered yet."""
    return (
        select(Inkomend.id)
        .where(Inkomend.gesprek_id == Telegramchat.gesprek_id, Inkomend.status == "ontvangen")
        .correlate(Telegramchat)
    )


def _nog_te_zeggen() -> Select[int]:
    """What was answered and not delivered yet."""
    return (
        select(Reactie.id)
        .where(
            Reactie.gesprek_id == Telegramchat.gesprek_id,
            Reactie.volgorde > Telegramchat.bezorgd_tot,
        )
        .correlate(Telegramchat)
    )


def _chat(rij: Telegramchat, *, nieuw: bool = False) -> Chat:
    return Chat(rij.sleutel, rij.gesprek_id, rij.chat_id, nieuw)
