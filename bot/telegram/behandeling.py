"""Does what came in: for each chat in order, for all chats at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import structlog
from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from acties.omgeving import Omgeving
from bot.poort import (
    Bestand,
    Doorgestuurd,
    GedeeldContact,
    GedeeldeLocatie,
    Inbreng,
    Kanaalbericht,
    Knopdruk,
    OnbekendeKnop,
    Poort,
    Tekst,
    Wijziging,
)
from bot.poort.poort import KNOP_VOORBIJ
from bot.telegram import KANAAL, teksten
from bot.telegram.bezorging import Bezorging
from bot.telegram.chats import Chat, Chats
from bot.telegram.opdrachten import Opdrachten
from bot.telegram.per_chat import PerChat
from bot.telegram.post import Post
from bot.telegram.postvak import Postvak, TeDoen
from bot.telegram.toetsenbord import GEKOZEN, gekozen
from bot.telegram.verbinding import wachttijd_van

log = structlog.get_logger(__name__)

TEGELIJK = 16
"""How many messages are handled at the same moment: more would only wait for each other, in Rasa."""

MAX_POGINGEN = 5
_TYPT_NA_S, _TYPT_ELKE_S = 0.4, 4.5
_MAX_WACHT_S = 30.0


class _LaterNogEens(Exception):
    """What has to be asked of Telegram can't be had now."""


class Behandeling:
    """Handles the updates of all chats."""

    def __init__(
        self,
        omgeving: Omgeving,
        bot: Bot,
        *,
        poort: Poort,
        postvak: Postvak,
        chats: Chats,
        bezorging: Bezorging,
    ) -> None:
        self._omgeving = omgeving
        self._bot = bot
        self._poort = poort
        self._postvak = postvak
        self._chats = chats
        self._bezorging = bezorging
        self._opdrachten = Opdrachten(omgeving, chats)
        self._plek = asyncio.Semaphore(TEGELIJK)
        self._per_chat = PerChat(self._alle)

    def begin(self, chat: str) -> None:
        """Handle what this chat has waiting; by itself, nobody waits for it."""
        self._per_chat.begin(chat)

    async def ronde(self) -> None:
        """Begin with every chat that has something waiting."""
        await self._per_chat.ronde(self._postvak.wachtende)

    async def rond_af(self, seconden: float) -> None:
        """Give what is under way a moment to finish."""
        await self._per_chat.rond_af(seconden)

    async def _alle(self, chat: str) -> None:
        try:
            while (taak := await asyncio.to_thread(self._postvak.volgende, chat)) is not None:
                if not await self._een(taak):
                    return
        except Exception as fout:  # noqa: BLE001 - the next round tries again
            log.error("telegram.behandelen_mislukt", chat=chat[:12], fout=type(fout).__name__)

    async def _een(self, taak: TeDoen) -> bool:
        """Handle one update; False when the chat has to wait a moment."""
        try:
            async with self._plek:
                await self._behandel(taak)
        except _LaterNogEens as fout:
            await asyncio.to_thread(self._postvak.mislukt, taak.update_id, str(fout))
            await asyncio.sleep(min(_MAX_WACHT_S, 2.0**taak.pogingen))
            return True
        except Exception as fout:
            log.exception("telegram.update_mislukt", update=taak.update_id)
            aantal = await asyncio.to_thread(self._postvak.mislukt, taak.update_id, type(fout).__name__)
            if aantal >= MAX_POGINGEN:
                await self._geef_op(taak, type(fout).__name__)
                return True
            await asyncio.sleep(min(_MAX_WACHT_S, 0.5 * 2.0**aantal))
            return True
        await asyncio.to_thread(self._postvak.klaar, taak.update_id)
        return True

    async def _geef_op(self, taak: TeDoen, fout: str) -> None:
        with suppress(TelegramError):
            await self._bot.send_message(taak.post.chat_id, teksten.NIET_BEWAARD)
        await asyncio.to_thread(self._postvak.klaar, taak.update_id, fout)

    async def _behandel(self, taak: TeDoen) -> None:
        post = taak.post
        match post.soort:
            case "groep":
                await self._groep(post)
            case "geblokkeerd":
                await asyncio.to_thread(self._chats.blokkeer, self._chats.sleutel(post.chat_id))
            case "terug":
                if await asyncio.to_thread(self._chats.vind, post.chat_id) is not None:
                    chat = await asyncio.to_thread(self._chats.open, post.chat_id)
                    self._bezorging.begin(chat.sleutel)
            case "knop":
                await self._knop(taak)
            case _:
                chat = await self._chat(post)
                await self._verwerk(chat, taak, await self._inbreng(chat, taak))

    async def _chat(self, post: Post) -> Chat:
        """The chat; somebody new first hears who this is and what Telegram is."""
        i, gemeente = self._omgeving.instellingen, self._omgeving.gegevens.gemeente.inhoud
        begin = teksten.kennismaking(gemeente, i.publieke_url)
        if post.soort == "opdracht" and post.opdracht == "start" and not post.tekst:
            # The welcome says it.
            return await asyncio.to_thread(self._chats.open, post.chat_id)
        return await asyncio.to_thread(self._chats.open, post.chat_id, begin)

    async def _inbreng(  # noqa: PLR0911 - one for each kind of message
        self, chat: Chat, taak: TeDoen
    ) -> Inbreng:
        post = taak.post
        match post.soort:
            case "opdracht":
                return await asyncio.to_thread(
                    self._opdrachten.inbreng, chat, post.opdracht, post.tekst
                )
            case "bestand":
                return await self._bestand(chat, taak, post.tekst)
            case "contact":
                return GedeeldContact(post.naam, post.telefoon, post.eigen)
            case "locatie":
                return GedeeldeLocatie(post.breedtegraad, post.lengtegraad)
            case "wijziging":
                return Wijziging(self._bericht_id(chat, post), post.tekst)
            case "doorgestuurd":
                mee = await self._bestand(chat, taak) if post.file_id else None
                return Doorgestuurd(post.tekst, mee)
            case "anders":
                return Kanaalbericht(f"[{post.tekst}]", (teksten.kan_ik_niet(post.tekst),))
            case _:
                return Tekst(post.tekst)

    async def _bestand(self, chat: Chat, taak: TeDoen, bijschrift: str = "") -> Bestand:
        post = taak.post
        niet = post.te_groot or post.andere_soort
        if not niet:
            # What is not taken for being too much need not be fetched either.
            niet = await asyncio.to_thread(self._poort.inbox.is_vol, chat.gesprek_id)
        inhoud = None if niet else await self._haal(post)
        return Bestand(
            post.naam,
            inhoud,
            bijschrift,
            te_groot=post.te_groot,
            andere_soort=post.andere_soort,
            nog_meer=await asyncio.to_thread(self._postvak.volgt_in_album, chat.sleutel, taak),
        )

    async def _haal(self, post: Post) -> bytes | None:
        """The content of a file; None when Telegram does not have it (any more)."""
        try:
            bestand = await self._bot.get_file(post.file_id)
            return bytes(await bestand.download_as_bytearray())
        except BadRequest:
            return None
        except RetryAfter as fout:
            await asyncio.sleep(wachttijd_van(fout))
            raise _LaterNogEens("429 bij het ophalen van een bestand") from None
        except TelegramError as fout:
            raise _LaterNogEens(f"{type(fout).__name__} bij het ophalen van een bestand") from None

    def _bericht_id(self, chat: Chat, post: Post) -> str:
        return f"{chat.sleutel[:32]}:m{post.message_id}"

    async def _verwerk(self, chat: Chat, taak: TeDoen, inbreng: Inbreng) -> None:
        # An update that is given twice has one number, a message one id; an edit is a message more.
        bericht_id = self._bericht_id(chat, taak.post)
        if taak.post.soort == "wijziging":
            bericht_id += f":{taak.update_id}"
        elif taak.post.soort == "knop":
            bericht_id = f"{chat.sleutel[:32]}:u{taak.update_id}"
        # A code may have tied this chat to another conversation.
        nu = await asyncio.to_thread(self._chats.vind, taak.post.chat_id) or chat
        async with self._typt(taak.post.chat_id):
            antwoord = await self._poort.verwerk(nu.gesprek_id, KANAAL, bericht_id, inbreng)
        if antwoord.onderweg and not taak.pogingen:
            with suppress(TelegramError):
                await self._bot.send_message(taak.post.chat_id, teksten.DUURT_LANGER)
        self._bezorging.begin(nu.sleutel)

    @asynccontextmanager
    async def _typt(self, chat_id: int) -> AsyncIterator[None]:
        """As long as this takes, people see that an answer is being written."""

        async def typ() -> None:
            await asyncio.sleep(_TYPT_NA_S)
            while True:
                with suppress(TelegramError):
                    await self._bot.send_chat_action(chat_id, ChatAction.TYPING)
                await asyncio.sleep(_TYPT_ELKE_S)

        taak = asyncio.create_task(typ())
        try:
            yield
        finally:
            taak.cancel()

    # --- Buttons ------------------------------------------------------------------------------

    async def _knop(self, taak: TeDoen) -> None:
        post = taak.post
        if post.token == GEKOZEN:
            self._per_chat.terzijde(self._antwoord_druk(post, teksten.AL_GEKOZEN))
            return
        chat = await self._chat(post)
        inbox = self._poort.inbox
        bekend = await asyncio.to_thread(inbox.knop_is, chat.gesprek_id, post.token)
        if bekend == "onbekend":
            self._per_chat.terzijde(self._antwoord_druk(post, teksten.KNOP_WERKT_NIET))
            voorbij = Kanaalbericht(post.tekst or "[knop]", (KNOP_VOORBIJ,))
            await self._verwerk(chat, taak, voorbij)
            return
        gezegd = teksten.VRAAG_VOORBIJ if bekend == "voorbij" else None
        self._per_chat.terzijde(self._antwoord_druk(post, gezegd, merk=bekend == "nu"))
        try:
            await self._verwerk(chat, taak, Knopdruk(post.token))
        except OnbekendeKnop:
            # Erased between the look and the press.
            await self._verwerk(chat, taak, Kanaalbericht("[knop]", (KNOP_VOORBIJ,)))

    async def _antwoord_druk(self, post: Post, gezegd: str | None, *, merk: bool = False) -> None:
        """Let the button stop turning, and show which one was chosen. A press that is old can no
        longer be answered; nothing depends on it."""
        with suppress(TelegramError):
            await self._bot.answer_callback_query(post.druk_id, gezegd)
        if merk and post.tekst:
            with suppress(TelegramError):
                await self._bot.edit_message_reply_markup(
                    post.chat_id, post.message_id, reply_markup=gekozen(post.tekst)
                )

    # --- Groups -------------------------------------------------------------------------------

    async def _groep(self, post: Post) -> None:
        """Say that this is not for groups, and leave."""
        try:
            await self._bot.send_message(post.chat_id, teksten.in_een_groep(self._bot.username))
            await self._bot.leave_chat(post.chat_id)
        except (BadRequest, Forbidden):
            # It left already, or may not write there.
            return
        except RetryAfter as fout:
            await asyncio.sleep(wachttijd_van(fout))
            raise _LaterNogEens("429 in een groep") from None
        except TelegramError as fout:
            raise _LaterNogEens(f"{type(fout).__name__} in een groep") from None
