"""The bot as a whole: what runs beside each other in its process."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress

import structlog
from telegram import Bot, BotCommand
from telegram.error import TelegramError

from acties.omgeving import Omgeving
from bot.poort import Poort, Rasa
from bot.telegram import teksten
from bot.telegram.behandeling import Behandeling
from bot.telegram.bezorging import Bezorging
from bot.telegram.bezorgstaat import Bezorgstaat
from bot.telegram.chats import Chats
from bot.telegram.ontvangst import Ontvangst
from bot.telegram.postvak import Postvak
from bot.telegram.stand import Standen
from bot.telegram.storing import wacht_na
from bot.telegram.verbinding import SOORTEN, maak_bot, webhookgeheim

log = structlog.get_logger(__name__)

WEBHOOK = "/telegram"
"""Where Telegram calls the page, below its public address."""

_RONDE_S = 0.5
_RONDE_BIJ_WEBHOOK_S = 0.15
_OPRUIMEN_S = 3600.0
_BLIJF_BIJ_S = 30.0
_GEDULD_S = 5.0


class Telegramdienst:
    """The bot of one installation."""

    def __init__(self, omgeving: Omgeving) -> None:
        i, bron = omgeving.instellingen, omgeving.bron
        self._omgeving = omgeving
        self._rasa = Rasa(i)
        self._poort = Poort(omgeving, self._rasa)
        self._bot: Bot = maak_bot(i)
        self._chats = Chats(bron, i, omgeving.gegevens.gemeente.inhoud)
        self._postvak = Postvak(bron)
        self._standen = Standen(bron)
        staat = Bezorgstaat(bron, self._poort.inbox)
        self._bezorging = Bezorging(omgeving, self._bot, staat, self._chats)
        self._behandeling = Behandeling(
            omgeving,
            self._bot,
            poort=self._poort,
            postvak=self._postvak,
            chats=self._chats,
            bezorging=self._bezorging,
        )
        self._ontvangst = Ontvangst(
            self._bot, self._postvak, self._chats, self._standen, self._kom_in_actie
        )

    async def draai(self) -> None:
        """Until SIGTERM or Ctrl-C; what is under way is then finished, or found back at the start.

        Raises what went wrong when one of the tasks ends by itself: then it is better begun anew than
        gone on with in part.
        """
        stop = asyncio.Event()
        lus = asyncio.get_running_loop()
        for sein in (signal.SIGTERM, signal.SIGINT):
            lus.add_signal_handler(sein, stop.set)
        taken = [
            asyncio.create_task(self._rondes()),
            asyncio.create_task(self._luister()),
            asyncio.create_task(self._ruim_op()),
        ]
        gestopt = asyncio.create_task(stop.wait())
        klaar, _ = await asyncio.wait({gestopt, *taken}, return_when=asyncio.FIRST_COMPLETED)
        for taak in (gestopt, *taken):
            taak.cancel()
        await asyncio.gather(gestopt, *taken, return_exceptions=True)
        await self._behandeling.rond_af(_GEDULD_S)
        await self._bezorging.rond_af(_GEDULD_S)
        with suppress(TelegramError, RuntimeError):
            await self._bot.shutdown()
        await self._rasa.sluit()
        for taak in klaar - {gestopt}:
            await taak

    def _kom_in_actie(self, chats: Iterable[str]) -> None:
        for chat in chats:
            self._behandeling.begin(chat)

    async def _luister(self) -> None:
        """Introduce ourselves to Telegram, and then take what comes."""
        webhook = self._omgeving.instellingen.telegram_webhook
        await self._tot_het_lukt(self._bot.initialize)
        await self._tot_het_lukt(self._noteer_naam)
        await self._tot_het_lukt(self._zet_webhook if webhook else self._bot.delete_webhook)
        await self._tot_het_lukt(self._stel_voor)
        log.info("telegram.luistert", bot=self._bot.username, webhook=webhook)
        if not webhook:
            await self._ontvangst.draai()
        while True:
            # Telegram calls the page; here we only see whether it is still there.
            await self._tot_het_lukt(self._kijk_of_telegram_er_is)
            await asyncio.sleep(_BLIJF_BIJ_S)

    async def _noteer_naam(self) -> None:
        await asyncio.to_thread(self._standen.heet, self._bot.username)

    async def _kijk_of_telegram_er_is(self) -> None:
        await self._bot.get_webhook_info()
        await asyncio.to_thread(self._standen.goed)

    async def _zet_webhook(self) -> None:
        i = self._omgeving.instellingen
        await self._bot.set_webhook(
            f"{i.publieke_url}{WEBHOOK}", allowed_updates=SOORTEN, secret_token=webhookgeheim(i)
        )

    async def _stel_voor(self) -> None:
        gemeente = self._omgeving.gegevens.gemeente.inhoud
        await self._bot.set_my_commands([BotCommand(naam, wat) for naam, wat in teksten.MENU])
        await self._bot.set_my_description(teksten.omschrijving(gemeente))

    async def _tot_het_lukt(self, doe: Callable[[], Awaitable[object]]) -> None:
        mislukt = 0
        while True:
            try:
                await doe()
            except Exception as fout:  # noqa: BLE001 - whatever it is, the next try comes
                mislukt += 1
                await wacht_na(self._standen, fout, mislukt)
            else:
                return

    async def _rondes(self) -> None:
        """What was left by a crash, what the page received for us, and what is said by itself."""
        webhook = self._omgeving.instellingen.telegram_webhook
        laatst = 0.0
        while True:
            try:
                await self._behandeling.ronde()
                if time.monotonic() - laatst > _RONDE_S:
                    await self._bezorging.ronde()
                    await asyncio.to_thread(self._chats.vergeet)
                    laatst = time.monotonic()
            except Exception as fout:  # noqa: BLE001 - whatever it is, the next round tries again
                log.error("telegram.ronde_mislukt", fout=type(fout).__name__)
            await asyncio.sleep(_RONDE_BIJ_WEBHOOK_S if webhook else _RONDE_S)

    async def _ruim_op(self) -> None:
        while True:
            with suppress(Exception):
                await asyncio.to_thread(self._postvak.ruim_op)
            await asyncio.sleep(_OPRUIMEN_S)
