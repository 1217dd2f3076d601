"""Brings what the assistant says to the chats: in order, and at least once.

What Telegram surely did not take is tried again. Where it may have taken it and only its answer was
lost, it is tried again as well, rather twice than never; that this happened stays visible.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import Literal

import structlog
from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from acties.omgeving import Omgeving
from bot.telegram.bezorgstaat import Bezorgstaat, TeBezorgen
from bot.telegram.chats import Chats
from bot.telegram.opmaak import als_html, bijschrift, kaal
from bot.telegram.per_chat import PerChat
from bot.telegram.teksten import DELEN_IS_WEG, DELEN_KAN
from bot.telegram.tempo import Tempo
from bot.telegram.toetsenbord import DEELKNOP_WEG, Knoppen, deelknop, toetsenbord, voluit
from bot.telegram.verbinding import is_niet_aangekomen, wachttijd_van

log = structlog.get_logger(__name__)

MAX_ONBEKEND = 5
"""So often it may have arrived: then it most likely did, and nobody wants to read it once more."""

_LANGSTE_WACHT_S = 60.0
_ONBEREIKBAAR = ("chat not found", "user is deactivated", "peer_id_invalid", "user not found")


@dataclass(frozen=True, slots=True)
class Deel:
    """One message of Telegram."""

    soort: Literal["tekst", "foto", "document"]
    tekst: str = ""
    """HTML; for a picture the words below it, without looks."""
    token: str = ""
    """Of the file."""
    knoppen: Knoppen | None = None


class _Weg(Exception):
    """The bot may not write in this chat."""


class Bezorging:
    """Delivers to all chats; within one, one thing after another."""

    def __init__(self, omgeving: Omgeving, bot: Bot, staat: Bezorgstaat, chats: Chats) -> None:
        self._omgeving = omgeving
        self._bot = bot
        self._staat = staat
        self._chats = chats
        self._tempo = Tempo()
        self._per_chat = PerChat(self._breng)

    def begin(self, chat: str) -> None:
        """Bring this chat what there is for it; by itself, nobody waits for it."""
        self._per_chat.begin(chat)

    async def ronde(self) -> None:
        """Begin with every chat for which there is something."""
        await self._per_chat.ronde(self._staat.wachtende)

    async def rond_af(self, seconden: float) -> None:
        """Give what is under way a moment to finish."""
        await self._per_chat.rond_af(seconden)

    async def _breng(self, chat: str) -> None:
        try:
            while (taak := await asyncio.to_thread(self._staat.volgende, chat)) is not None:
                await self._breng_een(taak)
        except _Weg:
            log.info("telegram.geblokkeerd", chat=chat[:12])
            await asyncio.to_thread(self._chats.blokkeer, chat)
        except Exception as fout:  # noqa: BLE001 - the next round tries again
            log.error("telegram.bezorgen_mislukt", chat=chat[:12], fout=type(fout).__name__)

    async def _breng_een(self, taak: TeBezorgen) -> None:
        delen = self._delen(taak)
        laatste = None
        for nummer, deel in enumerate(delen):
            if nummer in taak.gehad:
                continue
            gelukt = await self._deel(taak, nummer, deel)
            if gelukt and nummer == len(delen) - 1:
                # Noted together with the whole: one transaction less for nearly every message.
                laatste = nummer
            elif gelukt:
                await self._meld(taak, nummer, "bezorgd")
        await asyncio.to_thread(self._staat.klaar, taak, laatste)

    def _delen(self, taak: TeBezorgen) -> list[Deel]:
        uit, publiek = taak.uit, self._omgeving.instellingen.publieke_url
        knoppen = toetsenbord(uit)
        weg = taak.deelknop is not None and taak.deelknop_na is None
        teksten = als_html(
            uit.bericht, publiek, voluit(uit.bericht), in_tweeen=weg and knoppen is not None
        )
        delen = [Deel("tekst", tekst) for tekst in teksten]
        delen += [Deel("foto", bijschrift(beeld.alt), beeld.token) for beeld in uit.bericht.beelden]
        delen += [Deel("document", token=document.token) for document in uit.bericht.documenten]
        if delen and knoppen is not None:
            # Below the last: that is where people look.
            delen[-1] = replace(delen[-1], knoppen=knoppen)
        if weg:
            # It can't go with a message that has buttons.
            if not delen or delen[0].knoppen is not None:
                delen.insert(0, Deel("tekst", DELEN_IS_WEG))
            delen[0] = replace(delen[0], knoppen=DEELKNOP_WEG)
        elif taak.deelknop_na is not None and taak.deelknop_na != taak.deelknop:
            wat = taak.deelknop_na
            delen.append(Deel("tekst", DELEN_KAN[wat], knoppen=deelknop(wat)))
        return delen

    async def _deel(self, taak: TeBezorgen, nummer: int, deel: Deel) -> bool:
        """Bring one part, however often that takes; False when it was given up on."""
        while True:
            poging, onbekend = await asyncio.to_thread(self._staat.begin, taak, nummer)
            if onbekend >= MAX_ONBEKEND:
                await self._meld(taak, nummer, "mislukt", "te vaak onbekend of het aankwam")
                return False
            await self._tempo.wacht()
            try:
                await self._stuur(taak, deel)
            except RetryAfter as fout:
                await self._meld(taak, nummer, "wacht", "429: te veel tegelijk")
                await asyncio.sleep(wachttijd_van(fout))
            except Forbidden:
                await self._meld(taak, nummer, "wacht", "403: geblokkeerd")
                raise _Weg from None
            except InvalidToken:
                await self._meld(taak, nummer, "wacht", "401: het token wordt niet herkend")
                await asyncio.sleep(_LANGSTE_WACHT_S)
            except BadRequest as fout:
                if any(woord in fout.message.casefold() for woord in _ONBEREIKBAAR):
                    await self._meld(taak, nummer, "wacht", "400: de chat bestaat niet meer")
                    raise _Weg from None
                log.error("telegram.geweigerd", deel=deel.soort, reactie=taak.uit.id)
                await self._meld(taak, nummer, "mislukt", "400: Telegram weigert dit bericht")
                return False
            except NetworkError as fout:
                zeker_niet = is_niet_aangekomen(fout)
                wat = "niet bereikt" if zeker_niet else "onbekend of het aankwam"
                log.warning("telegram.netwerk", uitkomst=wat, poging=poging, reactie=taak.uit.id)
                await self._meld(taak, nummer, "wacht", wat, onbekend=0 if zeker_niet else 1)
                await asyncio.sleep(min(_LANGSTE_WACHT_S, 0.5 * 2**poging))
            except TelegramError as fout:
                log.error("telegram.fout", fout=type(fout).__name__, reactie=taak.uit.id)
                await self._meld(taak, nummer, "mislukt", type(fout).__name__)
                return False
            else:
                return True

    async def _meld(
        self,
        taak: TeBezorgen,
        deel: int,
        status: Literal["wacht", "bezorgd", "mislukt"],
        fout: str | None = None,
        onbekend: int = 0,
    ) -> None:
        await asyncio.to_thread(self._staat.meld, taak, deel, status, fout, onbekend)

    async def _stuur(self, taak: TeBezorgen, deel: Deel) -> None:
        if deel.soort == "tekst":
            await self._stuur_tekst(taak.chat_id, deel)
            return
        bestand = await asyncio.to_thread(self._omgeving.documenten.haal, taak.gesprek_id, deel.token)
        if bestand is None:
            # Erased meanwhile: there is nothing to bring any more.
            return
        if deel.soort == "foto":
            await self._bot.send_photo(
                taak.chat_id,
                bestand.inhoud,
                caption=deel.tekst or None,
                filename=bestand.naam,
                reply_markup=deel.knoppen,
            )
        else:
            await self._bot.send_document(
                taak.chat_id, bestand.inhoud, filename=bestand.naam, reply_markup=deel.knoppen
            )

    async def _stuur_tekst(self, chat_id: int, deel: Deel) -> None:
        zonder_voorbeeld = LinkPreviewOptions(is_disabled=True)
        try:
            await self._bot.send_message(
                chat_id,
                deel.tekst,
                parse_mode=ParseMode.HTML,
                link_preview_options=zonder_voorbeeld,
                reply_markup=deel.knoppen,
            )
        except BadRequest as fout:
            if "parse entities" not in fout.message.casefold():
                raise
            # Ugly is better than nothing.
            log.error("telegram.opmaak_geweigerd")
            await self._bot.send_message(
                chat_id,
                kaal(deel.tekst),
                link_preview_options=zonder_voorbeeld,
                reply_markup=deel.knoppen,
            )
