"""Telegram, for employees who linked a chat: one message to the Bot API for each zending.

Telegram knows no key by which a repeat is recognised, so what may have arrived is sent again: rather
twice than never, and visible as such in the outbox. Who can't be reached in Telegram (any more) gets an
e-mail.
"""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

import httpx
from sqlalchemy.orm import Session

from acties import klok
from acties.instellingen import Instellingen
from acties.meldingen.dienst import Melding, Termijn, account_id_van, chats_van, herinnering, meld
from acties.opslag import Account, Databron, Initiatief, Telegramchat
from acties.outbox.dienst import Zending, leg_klaar
from acties.outbox.wegen.basis import NietNodig, Uitgesteld, UitkomstOnbekend
from acties.outbox.wegen.email import Brief

MAX_TEKENS = 4000
"""Telegram takes 4096 characters; what is longer stands in the e-mail."""

_WACHT_S = 20.0
_TE_VEEL, _GEEN_TOEGANG = 429, (401, 404)


class Telegram:
    """Sends a message to the chat of an account."""

    def __init__(self, instellingen: Instellingen, bron: Databron) -> None:
        self._i = instellingen
        self._bron = bron
        self._niet_voor = 0.0
        """The moment (of the monotonic clock) before which Telegram wants to hear nothing from us."""

    def bezorg(self, zending: Zending) -> None:
        """Raises Uitgesteld, UitkomstOnbekend, or NietNodig when it goes by e-mail instead."""
        chat_id = self._chat_van(zending)
        if chat_id is None or not self._i.telegram_token.get_secret_value():
            self._per_email(zending, None)
            raise NietNodig("geen chat in Telegram meer: het gaat per e-mail")
        if (nog := self._niet_voor - time.monotonic()) > 0:
            raise Uitgesteld("Telegram vraagt te wachten", timedelta(seconds=nog))
        tekst = Melding.model_validate(zending.inhoud).tekst
        if len(tekst) > MAX_TEKENS:
            tekst = f"{tekst[: MAX_TEKENS - 40]} …\n\nDe rest staat in de e-mail."
        self._lees(zending, chat_id, self._stuur({"chat_id": chat_id, "text": tekst}))

    def _stuur(self, velden: dict[str, Any]) -> httpx.Response:
        token = self._i.telegram_token.get_secret_value()
        url = f"{self._i.telegram_url}/bot{token}/sendMessage"
        inhoud = velden | {"link_preview_options": {"is_disabled": True}}
        try:
            return httpx.post(url, json=inhoud, timeout=httpx.Timeout(_WACHT_S, connect=5.0))
        except (httpx.ConnectError, httpx.ConnectTimeout) as fout:
            raise Uitgesteld(f"Telegram is niet bereikbaar: {type(fout).__name__}") from None
        except httpx.HTTPError as fout:
            # From None: the address in the error holds the token.
            raise UitkomstOnbekend(f"Telegram gaf geen antwoord: {type(fout).__name__}") from None

    def _lees(self, zending: Zending, chat_id: int, antwoord: httpx.Response) -> None:
        code = antwoord.status_code
        if code == httpx.codes.OK:
            return
        if code == _TE_VEEL:
            wacht = _retry_after(antwoord)
            self._niet_voor = time.monotonic() + wacht.total_seconds()
            raise Uitgesteld("Telegram vraagt te wachten (429)", wacht)
        if code >= httpx.codes.INTERNAL_SERVER_ERROR:
            raise Uitgesteld(f"Telegram kan het nu niet aannemen ({code})")
        if code in _GEEN_TOEGANG:
            raise Uitgesteld(f"Telegram kent het token van de bot niet ({code})")
        # 403: the bot was blocked. 400: the chat is gone, or the message is not taken.
        self._per_email(zending, chat_id if code == httpx.codes.FORBIDDEN else None)
        raise NietNodig(f"Telegram weigert het ({code}): het gaat per e-mail")

    def _chat_van(self, zending: Zending) -> int | None:
        nummer = account_id_van(zending.ontvanger)
        if nummer is None:
            return None
        with self._bron.lezen() as sessie:
            rij = sessie.scalar(chats_van(nummer).limit(1))
            return rij.chat_id if rij is not None else None

    def _per_email(self, zending: Zending, geblokkeerd: int | None) -> None:
        """Put the same in the outbox as e-mail, and note that the bot may not write there."""
        nummer = account_id_van(zending.ontvanger)
        with self._bron.schrijven() as sessie:
            if geblokkeerd is not None:
                _noteer_geblokkeerd(sessie, geblokkeerd)
            account = sessie.get(Account, nummer) if nummer is not None else None
            if account is None or account.uitgeschakeld_op is not None:
                return
            tekst = Melding.model_validate(zending.inhoud).tekst
            leg_klaar(
                sessie,
                sleutel=f"{zending.sleutel}:email",
                soort="email",
                ontvanger=account.email,
                inhoud=Brief(
                    onderwerp="Bericht van Samenspraak",
                    tekst=f"{tekst}\n\nDit bericht kon niet naar Telegram. Wil je het daar weer"
                    " krijgen? Meld je dan in Telegram opnieuw aan.",
                ).als_inhoud(),
            )


class Termijnen:
    """Reminds of a term when its day has come, if that is still needed."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def bezorg(self, zending: Zending) -> None:
        """One message for each coördinator with a chat; raises NietNodig when there was contact."""
        termijn = Termijn.model_validate(zending.inhoud)
        with self._bron.schrijven() as sessie:
            rij = sessie.query(Initiatief).filter_by(kenmerk=termijn.kenmerk).one_or_none()
            if rij is None or rij.status != "ingediend":
                raise NietNodig("er is al contact geweest")
            tekst = herinnering(termijn.kenmerk, termijn.uiterlijk, klok.vandaag())
            if not meld(sessie, rij.gemeente, "coordinator", zending.sleutel, tekst):
                raise NietNodig("geen coördinator heeft een chat in Telegram")


def _retry_after(antwoord: httpx.Response) -> timedelta:
    """How long Telegram asks us to wait; a minute when it does not say."""
    try:
        seconden = float(antwoord.json()["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        seconden = 60.0
    return timedelta(seconds=max(1.0, seconden))


def _noteer_geblokkeerd(sessie: Session, chat_id: int) -> None:
    for rij in sessie.query(Telegramchat).filter_by(chat_id=chat_id):
        # As the bot itself does: the number is of no use any more.
        rij.chat_id, rij.geblokkeerd_op = None, klok.nu()
