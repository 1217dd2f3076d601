"""The server: what it keeps, and the methods of the Bot API that the bot uses."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Literal

import httpx

from tests.hulp.telegram.http import Bestand, HangOp, Respons, Verzoek, bedien
from tests.hulp.telegram.mensen import Groep, Mens
from tests.hulp.telegram.opmaak import KanNiet, Opgemaakt, lees_html
from tests.hulp.telegram.storingen import Soort, Storing, Vloed

MAX_TEKENS, MAX_BIJSCHRIFT, MAX_DATA_BYTES, MAX_KNOPPEN = 4096, 1024, 64, 100
MAX_VERBINDINGEN = 40
"""So many updates Telegram posts to a webhook at the same time."""
MAX_OPHALEN, MAX_DOCUMENT, MAX_FOTO = 20 * 1024**2, 50 * 1024**2, 10 * 1024**2
_NIET_VANZELF = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_BEELD = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8", b"RIFF")
_ACTIES = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document"
    " choose_sticker find_location record_video_note upload_video_note".split()
)


class Fout(Exception):
    """An error as Telegram answers it."""

    def __init__(self, code: int, tekst: str, **parameters: int) -> None:
        super().__init__(tekst)
        self.code = code
        self.parameters = parameters


@dataclass(frozen=True)
class Knop:
    """A button below a message."""

    label: str
    data: str | None = None
    url: str | None = None


@dataclass
class Gezonden:
    """A message of the bot, as somebody sees it in the chat."""

    chat: int
    message_id: int
    tekst: str
    soort: Literal["text", "photo", "document"] = "text"
    delen: list[dict[str, Any]] = field(default_factory=list)
    """What is bold in it, and its links (entities)."""
    knoppen: list[list[Knop]] = field(default_factory=list)
    toetsenbord: dict[str, Any] | None = None
    """A keyboard instead of the one of the phone (to share a contact), or its removal."""
    bestand: Bestand | None = None
    beschermd: bool = False
    zonder_voorbeeld: bool = False
    """Whether the preview of links is off."""
    verzonden_op: float = field(default_factory=time.monotonic)
    bewerkt: int = 0

    @property
    def alle_knoppen(self) -> list[Knop]:
        """Its buttons, without their rows."""
        return [knop for rij in self.knoppen for knop in rij]

    @property
    def links(self) -> list[str]:
        """The addresses that its text links to."""
        return [deel["url"] for deel in self.delen if deel["type"] == "text_link"]

    def vet(self) -> list[str]:
        """What is bold in it."""
        code = self.tekst.encode("utf-16-le")
        return [
            code[2 * d["offset"] : 2 * (d["offset"] + d["length"])].decode("utf-16-le")
            for d in self.delen
            if d["type"] == "bold"
        ]


class NepTelegram:
    """The Bot API for one bot. What tests do with it may be done from any thread."""

    def __init__(self) -> None:
        self.token = f"{secrets.randbelow(10**9) + 10**9}:{secrets.token_urlsafe(26)}"
        self.naam = "SamenspraakTestbot"
        self.gezonden: list[Gezonden] = []
        """All messages of the bot, in the order in which Telegram accepted them."""
        self.aanroepen: list[tuple[str, dict[str, Any]]] = []
        """All calls: method and fields, files as `Bestand`."""
        self.vloed: Vloed | None = None
        self.opdrachten: list[dict[str, str]] = []
        self.wijzigingen: list[tuple[int, int]] = []
        self.getypt: list[tuple[int, str]] = []
        """The chat actions: chat and action."""
        self.beantwoord: dict[str, str | None] = {}
        """The presses that were answered, and with which text."""
        self.webhook: dict[str, Any] | None = None
        self.door_elkaar = False
        """Whether batches of updates come in another order than they were made."""
        self.omschrijving = ""
        self.verlaten: list[int] = []
        self.luisteraar: Callable[[Gezonden], None] | None = None
        """Told of each message of the bot at once, by the thread of the server."""
        self.poort = 0
        self.wissel = threading.Condition(threading.RLock())
        self._storingen: list[Storing] = []
        self._chats: dict[int, Mens | Groep] = {}
        self._wachtend: list[dict[str, Any]] = []
        self._gegeven: list[dict[str, Any]] = []
        self._update_id = secrets.randbelow(10**8) + 10**8
        self._toegestaan: frozenset[str] | None = None
        self._poller = 0
        self._bestanden: dict[str, Bestand] = {}
        self._drukken: set[str] = set()
        self._lus: asyncio.AbstractEventLoop | None = None
        self._post: asyncio.Event | None = None

    # --- What tests use -----------------------------------------------------------------------

    @property
    def basis(self) -> str:
        """Its address, which takes the place of https://api.telegram.org."""
        return f"http://127.0.0.1:{self.poort}"

    @property
    def instellingen(self) -> dict[str, str]:
        """With which the assistant has a bot here."""
        return {
            "SAMENSPRAAK_TELEGRAM_TOKEN": self.token,
            "SAMENSPRAAK_TELEGRAM_URL": self.basis,
        }

    def mens(self, voornaam: str = "Sanne", achternaam: str = "de Boer") -> Mens:
        """Somebody new, with a chat of their own with the bot."""
        with self.wissel:
            nummer = 5_000_000_000 + len(self._chats) + 1
            mens = Mens(self, nummer, voornaam, achternaam)
            self._chats[nummer] = mens
            return mens

    def groep(self, titel: str = "Buurtapp") -> Groep:
        """A group that the bot was added to."""
        with self.wissel:
            groep = Groep(self, -(4_000_000_000 + len(self._chats) + 1), titel)
            self._chats[groep.id] = groep
            return groep

    def stoor(
        self,
        methode: str,
        soort: Soort,
        keer: int = 1,
        seconden: float = 1.0,
        chat: int | None = None,
    ) -> Storing:
        """Let the next calls of a method fail."""
        storing = Storing(methode, soort, keer, seconden, chat)
        with self.wissel:
            self._storingen.append(storing)
        return storing

    def bied_aan(self, soort: str, inhoud: dict[str, Any]) -> int:
        """A new update for the bot; its number."""
        with self.wissel:
            self._update_id += 1
            toegestaan = self._toegestaan
            mag = soort in toegestaan if toegestaan is not None else soort not in _NIET_VANZELF
            if mag:
                self._wachtend.append({"update_id": self._update_id, soort: inhoud})
            self._wek()
            return self._update_id

    def herhaal(self, aantal: int = 1) -> None:
        """Give the last updates once more, though the bot has confirmed them."""
        with self.wissel:
            wachtend = {update["update_id"] for update in self._wachtend}
            nog_eens = [u for u in self._gegeven[-aantal:] if u["update_id"] not in wachtend]
            self._wachtend = [*nog_eens, *self._wachtend]
            self._wek()

    def leg_bestand(self, bestand: Bestand) -> str:
        """Put a file with Telegram; its file_id."""
        with self.wissel:
            file_id = secrets.token_urlsafe(24)
            self._bestanden[file_id] = bestand
            return file_id

    def drukt(self) -> str:
        """The id of a new press of a button."""
        with self.wissel:
            nummer = str(secrets.randbelow(10**18))
            self._drukken.add(nummer)
            return nummer

    def van(self, chat: int) -> list[Gezonden]:
        """What the bot sent in a chat."""
        with self.wissel:
            return [bericht for bericht in self.gezonden if bericht.chat == chat]

    def aantal(self, methode: str) -> int:
        """How often a method was called."""
        with self.wissel:
            return sum(m == methode for m, _ in self.aanroepen)

    def wacht(self, klopt: Callable[[], Any], waarop: str, seconden: float = 60.0) -> Any:
        """Wait until something is true, and give what it gave."""
        einde = time.monotonic() + seconden
        with self.wissel:
            while not (uitkomst := klopt()):
                rest = einde - time.monotonic()
                if rest <= 0:
                    raise AssertionError(f"niet gebeurd binnen {seconden} s: {waarop}")
                self.wissel.wait(min(rest, 0.1))
            return uitkomst

    @property
    def alles_gehaald(self) -> bool:
        """Whether the bot confirmed all updates."""
        with self.wissel:
            return not self._wachtend

    # --- The server ---------------------------------------------------------------------------

    async def serveer(self, klaar: threading.Event, stop: asyncio.Event) -> None:
        """Run until `stop`."""
        self._lus, self._post = asyncio.get_running_loop(), asyncio.Event()
        server = await bedien(self._verwerk)
        self.poort = server.sockets[0].getsockname()[1]
        bezorgen = asyncio.create_task(self._bezorg_webhook())
        klaar.set()
        await stop.wait()
        server.close()
        bezorgen.cancel()
        with suppress(asyncio.CancelledError):
            await bezorgen

    def _wek(self) -> None:
        self.wissel.notify_all()
        if self._lus is not None and self._post is not None and not self._lus.is_closed():
            self._lus.call_soon_threadsafe(self._post.set)

    async def _verwerk(self, verzoek: Verzoek) -> Respons:
        delen = verzoek.pad.strip("/").split("/")
        if delen[0] == "file":
            return self._haal_bestand(delen[1:])
        methode = _METHODENAMEN.get(delen[1].casefold()) if len(delen) == 2 else None
        if delen[0] != f"bot{self.token}":
            vorm = re.fullmatch(r"bot\d+:[\w-]{20,}", delen[0])
            return _fout(401, "Unauthorized") if vorm else _fout(404, "Not Found")
        return _fout(404, "Not Found") if methode is None else await self._beantwoord(methode, verzoek)

    async def _beantwoord(self, methode: str, verzoek: Verzoek) -> Respons:
        chat = _geheel(verzoek.velden.get("chat_id"))
        with self.wissel:
            self.aanroepen.append((methode, {**verzoek.velden, **verzoek.bestanden}))
            storing = next((s for s in self._storingen if s.past(methode, chat)), None)
            if storing is not None:
                storing.gebeurd += 1
            self.wissel.notify_all()
        if storing is not None and storing.soort != "antwoord_weg":
            return await self._faal(storing)
        try:
            uitkomst = await self._doe(methode, verzoek)
        except KanNiet as fout:
            return _fout(400, f"Bad Request: {fout}")
        except Fout as fout:
            return _fout(fout.code, str(fout), **fout.parameters)
        if storing is not None:
            raise HangOp
        return Respons.json(200, {"ok": True, "result": uitkomst})

    async def _faal(self, storing: Storing) -> Respons:
        match storing.soort:
            case "vloed":
                wacht = max(1, round(storing.seconden))
                return _fout(429, f"Too Many Requests: retry after {wacht}", retry_after=wacht)
            case "fout":
                return _fout(500, "Internal Server Error")
            case "html":
                return Respons(502, b"<html><h1>502 Bad Gateway</h1></html>", "text/html")
            case "geblokkeerd":
                return _fout(403, "Forbidden: bot was blocked by the user")
            case "geweigerd":
                return _fout(400, "Bad Request: message is not acceptable")
            case "stil":
                await asyncio.sleep(storing.seconden)
                raise HangOp
            case _:
                raise HangOp

    async def _doe(self, methode: str, verzoek: Verzoek) -> Any:
        if methode == "getUpdates":
            return await self._get_updates(verzoek.velden)
        with self.wissel:
            uitkomst = _METHODEN[methode](self, verzoek)
            self._wek()
            return uitkomst

    # --- Updates ------------------------------------------------------------------------------

    async def _get_updates(self, velden: dict[str, Any]) -> list[dict[str, Any]]:
        offset = _geheel(velden.get("offset")) or 0
        maximum = min(max(_geheel(velden.get("limit")) or 100, 1), 100)
        einde = time.monotonic() + (_geheel(velden.get("timeout")) or 0)
        assert self._post is not None
        with self.wissel:
            if self.webhook is not None:
                raise Fout(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active;"
                    " use deleteWebhook to delete the webhook first",
                )
            self._sta_toe(velden)
            self._poller += 1
            mijn = self._poller
            self._wek()
            if offset < 0:
                self._wachtend = self._wachtend[offset:]
            elif offset:
                self._wachtend = [u for u in self._wachtend if u["update_id"] >= offset]
        while True:
            with self.wissel:
                self._post.clear()
                if self._poller != mijn:
                    raise Fout(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one"
                        " bot instance is running",
                    )
                if self._wachtend:
                    stapel = self._wachtend[:maximum]
                    gehad = {u["update_id"] for u in self._gegeven}
                    self._gegeven += [u for u in stapel if u["update_id"] not in gehad]
                    return _gehusseld(stapel) if self.door_elkaar else stapel
            rest = einde - time.monotonic()
            if rest <= 0:
                return []
            with suppress(TimeoutError):
                await asyncio.wait_for(self._post.wait(), min(rest, 0.1))

    def _sta_toe(self, velden: dict[str, Any]) -> None:
        if (lijst := _json(velden.get("allowed_updates"))) is not None:
            self._toegestaan = frozenset(lijst) or None

    def _set_webhook(self, verzoek: Verzoek) -> bool:
        velden = verzoek.velden
        url = str(velden.get("url", ""))
        lokaal = url.startswith("http://127.0.0.1")
        if url and not (url.startswith("https://") or lokaal):
            raise Fout(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        geheim = str(velden.get("secret_token", ""))
        if geheim and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", geheim):
            raise Fout(400, "Bad Request: secret token contains unallowed characters")
        self._sta_toe(velden)
        if str(velden.get("drop_pending_updates", "")).lower() == "true":
            self._wachtend.clear()
        self.webhook = {"url": url, "geheim": geheim} if url else None
        return True

    def _delete_webhook(self, verzoek: Verzoek) -> bool:
        self.webhook = None
        if str(verzoek.velden.get("drop_pending_updates", "")).lower() == "true":
            self._wachtend.clear()
        return True

    def _webhook_info(self, _: Verzoek) -> dict[str, Any]:
        return {
            "url": self.webhook["url"] if self.webhook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._wachtend),
        }

    async def _bezorg_webhook(self) -> None:
        """Post updates to the webhook, several at once, until each is taken."""
        async with httpx.AsyncClient(timeout=20, trust_env=False) as http:
            onderweg: dict[tuple[str, int], asyncio.Task[None]] = {}
            while True:
                await asyncio.sleep(0.01)
                with self.wissel:
                    hook = self.webhook
                    if hook is None:
                        continue
                    # Of one kind and one chat, the next is posted when the one before it was taken.
                    begonnen: set[tuple[str, int]] = set()
                    for update in self._wachtend:
                        rij = _rij(update)
                        bezig = rij in onderweg and not onderweg[rij].done()
                        if rij in begonnen or bezig or len(begonnen) >= MAX_VERBINDINGEN:
                            continue
                        begonnen.add(rij)
                        onderweg[rij] = asyncio.create_task(self._post_een(http, hook, update))

    async def _post_een(
        self, http: httpx.AsyncClient, hook: dict[str, Any], update: dict[str, Any]
    ) -> None:
        koppen = {"X-Telegram-Bot-Api-Secret-Token": hook["geheim"]} if hook["geheim"] else {}
        try:
            gelukt = (await http.post(hook["url"], json=update, headers=koppen)).is_success
        except httpx.HTTPError:
            gelukt = False
        if not gelukt:
            # Telegram waits longer each time; a test has no time for that.
            await asyncio.sleep(0.2)
            return
        with self.wissel:
            if update in self._wachtend:
                self._wachtend.remove(update)
            self._gegeven.append(update)
            self.wissel.notify_all()

    # --- Messages -----------------------------------------------------------------------------

    def _chat(self, velden: dict[str, Any]) -> Mens | Groep:
        chat = self._chats.get(_geheel(velden.get("chat_id")) or 0)
        if chat is None:
            raise Fout(400, "Bad Request: chat not found")
        if chat.blokkeert:
            raise Fout(403, chat.blokkeert)
        if not chat.begonnen:
            raise Fout(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    def _mag_nu(self, chat: int) -> None:
        if self.vloed is not None and (wacht := self.vloed.wacht(chat)):
            raise Fout(429, f"Too Many Requests: retry after {wacht}", retry_after=wacht)

    def _send_message(self, verzoek: Verzoek) -> dict[str, Any]:
        velden = verzoek.velden
        chat = self._chat(velden)
        tekst = _opgemaakt(velden, "text", MAX_TEKENS, "message is too long")
        if not tekst.tekst.strip():
            raise Fout(400, "Bad Request: message text is empty")
        voorbeeld = _json(velden.get("link_preview_options")) or {}
        return self._zend(
            chat, velden, tekst, "text", None, zonder_voorbeeld=bool(voorbeeld.get("is_disabled"))
        )

    def _send_photo(self, verzoek: Verzoek) -> dict[str, Any]:
        chat = self._chat(verzoek.velden)
        bestand = self._bijlage(verzoek, "photo", MAX_FOTO)
        if not bestand.inhoud.startswith(_BEELD):
            raise Fout(400, "Bad Request: IMAGE_PROCESS_FAILED")
        tekst = _opgemaakt(verzoek.velden, "caption", MAX_BIJSCHRIFT, "message caption is too long")
        return self._zend(chat, verzoek.velden, tekst, "photo", bestand)

    def _send_document(self, verzoek: Verzoek) -> dict[str, Any]:
        chat = self._chat(verzoek.velden)
        bestand = self._bijlage(verzoek, "document", MAX_DOCUMENT)
        tekst = _opgemaakt(verzoek.velden, "caption", MAX_BIJSCHRIFT, "message caption is too long")
        return self._zend(chat, verzoek.velden, tekst, "document", bestand)

    def _bijlage(self, verzoek: Verzoek, veld: str, maximum: int) -> Bestand:
        waarde = str(verzoek.velden.get(veld, ""))
        bestand = verzoek.bestanden.get(waarde.removeprefix("attach://") if waarde else veld)
        bestand = bestand or self._bestanden.get(waarde)
        if bestand is None:
            raise Fout(400, f"Bad Request: there is no {veld} in the request")
        if not bestand.inhoud:
            raise Fout(400, "Bad Request: file must be non-empty")
        if len(bestand.inhoud) > maximum:
            raise Fout(413, "Request Entity Too Large")
        return bestand

    def _zend(
        self,
        chat: Mens | Groep,
        velden: dict[str, Any],
        tekst: Opgemaakt,
        soort: Literal["text", "photo", "document"],
        bestand: Bestand | None,
        *,
        zonder_voorbeeld: bool = False,
    ) -> dict[str, Any]:
        knoppen, toetsenbord = _knoppen(velden, prive=isinstance(chat, Mens))
        self._mag_nu(chat.id)
        bericht = Gezonden(
            chat.id,
            chat.volgend_nummer(),
            tekst.tekst,
            soort,
            tekst.delen,
            knoppen,
            toetsenbord,
            bestand,
            str(velden.get("protect_content", "")).lower() == "true",
            zonder_voorbeeld,
        )
        self.gezonden.append(bericht)
        if self.luisteraar is not None:
            self.luisteraar(bericht)
        return self.als_bericht(bericht)

    def als_bericht(self, bericht: Gezonden) -> dict[str, Any]:
        """A message of the bot as Telegram writes it."""
        uit: dict[str, Any] = {
            "message_id": bericht.message_id,
            "date": int(time.time()),
            "chat": self._chats[bericht.chat].als_chat(),
            "from": self.ik(),
        }
        if bericht.soort == "text":
            uit |= {"text": bericht.tekst, "entities": bericht.delen}
        else:
            uit |= {"caption": bericht.tekst, "caption_entities": bericht.delen}
            assert bericht.bestand is not None
            gegevens = {
                "file_id": self.leg_bestand(bericht.bestand),
                "file_unique_id": secrets.token_hex(6),
                "file_size": len(bericht.bestand.inhoud),
            }
            if bericht.soort == "photo":
                uit["photo"] = [gegevens | {"width": 800, "height": 600}]
            else:
                uit["document"] = gegevens | {"file_name": bericht.bestand.naam}
        if bericht.knoppen:
            uit["reply_markup"] = {
                "inline_keyboard": [[_knop_uit(knop) for knop in rij] for rij in bericht.knoppen]
            }
        return uit

    def ik(self) -> dict[str, Any]:
        """The bot itself."""
        nummer = int(self.token.partition(":")[0])
        return {"id": nummer, "is_bot": True, "first_name": "Samenspraak", "username": self.naam}

    def _get_me(self, _: Verzoek) -> dict[str, Any]:
        return self.ik() | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }

    def _te_bewerken(self, velden: dict[str, Any]) -> Gezonden:
        chat = self._chat(velden)
        nummer = _geheel(velden.get("message_id"))
        for bericht in self.gezonden:
            if bericht.chat == chat.id and bericht.message_id == nummer:
                if bericht.toetsenbord is not None:
                    # Only messages without any, or with buttons below them.
                    raise Fout(400, "Bad Request: message can't be edited")
                return bericht
        raise Fout(400, "Bad Request: message to edit not found")

    def _edit_markup(self, verzoek: Verzoek) -> dict[str, Any]:
        bericht = self._te_bewerken(verzoek.velden)
        knoppen = _onder_het_bericht(verzoek.velden)
        if knoppen == bericht.knoppen:
            raise Fout(400, _NIETS_ANDERS)
        self._mag_nu(bericht.chat)
        bericht.knoppen = knoppen
        return self._bewerkt(bericht)

    def _edit_text(self, verzoek: Verzoek) -> dict[str, Any]:
        bericht = self._te_bewerken(verzoek.velden)
        if bericht.soort != "text":
            raise Fout(400, "Bad Request: there is no text in the message to edit")
        tekst = _opgemaakt(verzoek.velden, "text", MAX_TEKENS, "MESSAGE_TOO_LONG")
        knoppen = _onder_het_bericht(verzoek.velden)
        if (tekst.tekst, tekst.delen, knoppen) == (bericht.tekst, bericht.delen, bericht.knoppen):
            raise Fout(400, _NIETS_ANDERS)
        self._mag_nu(bericht.chat)
        bericht.tekst, bericht.delen, bericht.knoppen = tekst.tekst, tekst.delen, knoppen
        return self._bewerkt(bericht)

    def _bewerkt(self, bericht: Gezonden) -> dict[str, Any]:
        bericht.bewerkt += 1
        self.wijzigingen.append((bericht.chat, bericht.message_id))
        return self.als_bericht(bericht)

    def _answer_callback(self, verzoek: Verzoek) -> bool:
        nummer = str(verzoek.velden.get("callback_query_id", ""))
        if nummer not in self._drukken:
            raise Fout(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            )
        tekst = verzoek.velden.get("text")
        if tekst is not None and len(str(tekst)) > 200:
            raise Fout(400, "Bad Request: MESSAGE_TOO_LONG")
        self._drukken.discard(nummer)
        self.beantwoord[nummer] = None if tekst is None else str(tekst)
        return True

    def _chat_action(self, verzoek: Verzoek) -> bool:
        chat = self._chat(verzoek.velden)
        actie = str(verzoek.velden.get("action", ""))
        if actie not in _ACTIES:
            raise Fout(400, "Bad Request: wrong parameter action in request")
        self.getypt.append((chat.id, actie))
        return True

    def _set_commands(self, verzoek: Verzoek) -> bool:
        lijst = _json(verzoek.velden.get("commands")) or []
        if len(lijst) > 100:
            raise Fout(400, "Bad Request: BOT_COMMANDS_TOO_MUCH")
        for opdracht in lijst:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", opdracht["command"]):
                raise Fout(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(opdracht["description"]) <= 256:
                raise Fout(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.opdrachten = lijst
        return True

    def _get_commands(self, _: Verzoek) -> list[dict[str, str]]:
        return self.opdrachten

    def _set_description(self, verzoek: Verzoek) -> bool:
        tekst = str(verzoek.velden.get("description", ""))
        if len(tekst) > 512:
            raise Fout(400, "Bad Request: BOT_DESCRIPTION_TOO_LONG")
        self.omschrijving = tekst
        return True

    def _leave_chat(self, verzoek: Verzoek) -> bool:
        chat = self._chat(verzoek.velden)
        if isinstance(chat, Mens):
            raise Fout(400, "Bad Request: chat member status can't be changed in private chats")
        chat.blokkeert = "Forbidden: bot is not a member of the group chat"
        self.verlaten.append(chat.id)
        return True

    # --- Files --------------------------------------------------------------------------------

    def _get_file(self, verzoek: Verzoek) -> dict[str, Any]:
        file_id = str(verzoek.velden.get("file_id", ""))
        bestand = self._bestanden.get(file_id)
        if bestand is None:
            raise Fout(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        if len(bestand.inhoud) > MAX_OPHALEN:
            raise Fout(400, "Bad Request: file is too big")
        return {
            "file_id": file_id,
            "file_unique_id": file_id[:12],
            "file_size": len(bestand.inhoud),
            "file_path": f"files/{file_id}",
        }

    def _haal_bestand(self, delen: list[str]) -> Respons:
        if len(delen) != 3 or delen[0] != f"bot{self.token}":
            return _fout(404, "Not Found")
        with self.wissel:
            bestand = self._bestanden.get(delen[2])
        if bestand is None:
            return _fout(404, "Not Found: the file is not available")
        return Respons(200, bestand.inhoud, "application/octet-stream")


_NIETS_ANDERS = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly"
    " the same as a current content and reply markup of the message"
)

_METHODEN: dict[str, Callable[[NepTelegram, Verzoek], Any]] = {
    "getUpdates": lambda *_: None,
    "getMe": NepTelegram._get_me,
    "setWebhook": NepTelegram._set_webhook,
    "deleteWebhook": NepTelegram._delete_webhook,
    "getWebhookInfo": NepTelegram._webhook_info,
    "sendMessage": NepTelegram._send_message,
    "sendPhoto": NepTelegram._send_photo,
    "sendDocument": NepTelegram._send_document,
    "sendChatAction": NepTelegram._chat_action,
    "editMessageReplyMarkup": NepTelegram._edit_markup,
    "editMessageText": NepTelegram._edit_text,
    "answerCallbackQuery": NepTelegram._answer_callback,
    "setMyCommands": NepTelegram._set_commands,
    "getMyCommands": NepTelegram._get_commands,
    "setMyDescription": NepTelegram._set_description,
    "leaveChat": NepTelegram._leave_chat,
    "getFile": NepTelegram._get_file,
}

_METHODENAMEN = {methode.casefold(): methode for methode in _METHODEN}


def _rij(update: dict[str, Any]) -> tuple[str, int]:
    """In which line an update waits for the webhook: its kind and its chat."""
    [soort] = update.keys() - {"update_id"}
    inhoud = update[soort]
    return soort, int(inhoud.get("chat", inhoud.get("message", {}).get("chat"))["id"])


def _fout(code: int, tekst: str, **parameters: int) -> Respons:
    inhoud: dict[str, Any] = {"ok": False, "error_code": code, "description": tekst}
    if parameters:
        inhoud["parameters"] = parameters
    return Respons.json(code, inhoud)


def _json(waarde: Any) -> Any:
    return json.loads(waarde) if isinstance(waarde, str) and waarde else waarde or None


def _geheel(waarde: Any) -> int | None:
    try:
        return int(waarde)
    except (TypeError, ValueError):
        return None


def _gehusseld(stapel: list[dict[str, Any]]) -> list[dict[str, Any]]:
    gehusseld = list(stapel)
    secrets.SystemRandom().shuffle(gehusseld)
    return gehusseld


def _opgemaakt(velden: dict[str, Any], veld: str, maximum: int, te_lang: str) -> Opgemaakt:
    bron = str(velden.get(veld, ""))
    vorm = str(velden.get("parse_mode", ""))
    if vorm not in ("", "HTML"):
        raise Fout(400, f"Bad Request: the double of Telegram does not read {vorm}")
    tekst = lees_html(bron) if vorm else Opgemaakt(bron)
    if len(tekst.tekst) > maximum:
        raise Fout(400, f"Bad Request: {te_lang}")
    return tekst


def _knoppen(
    velden: dict[str, Any], *, prive: bool = True
) -> tuple[list[list[Knop]], dict[str, Any] | None]:
    """The buttons below the message, or else the keyboard below the chat (also its removal)."""
    opmaak = _json(velden.get("reply_markup")) or {}
    if not isinstance(opmaak, dict):
        raise Fout(400, "Bad Request: object expected as reply markup")
    if "keyboard" in opmaak:
        _controleer_toetsenbord(opmaak["keyboard"], prive=prive)
    if "inline_keyboard" not in opmaak:
        return [], opmaak or None
    rijen = [[_knop_in(knop) for knop in rij] for rij in opmaak["inline_keyboard"]]
    if sum(map(len, rijen)) > MAX_KNOPPEN or any(len(rij) > 8 for rij in rijen):
        raise Fout(400, "Bad Request: reply markup is too long")
    return [rij for rij in rijen if rij], None


def _onder_het_bericht(velden: dict[str, Any]) -> list[list[Knop]]:
    knoppen, toetsenbord = _knoppen(velden)
    if toetsenbord is not None:
        raise Fout(400, "Bad Request: inline keyboard expected")
    return knoppen


def _controleer_toetsenbord(rijen: list[list[dict[str, Any]]], *, prive: bool) -> None:
    if not any(rijen):
        raise Fout(400, "Bad Request: reply keyboard must have at least one button")
    for knop in (knop for rij in rijen for knop in rij):
        if not str(knop.get("text", "")).strip():
            raise Fout(400, "Bad Request: keyboard button text must be non-empty")
        for veld, wat in (("request_contact", "phone number"), ("request_location", "location")):
            if knop.get(veld) and not prive:
                raise Fout(400, f"Bad Request: {wat} can be requested in private chats only")


def _knop_in(knop: dict[str, Any]) -> Knop:
    label, data, url = str(knop.get("text", "")), knop.get("callback_data"), knop.get("url")
    if not label.strip():
        raise Fout(400, "Bad Request: inline keyboard button text must be non-empty")
    if data is None and url is None:
        raise Fout(
            400,
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline"
            " keyboard",
        )
    if data is not None and not 1 <= len(str(data).encode()) <= MAX_DATA_BYTES:
        raise Fout(400, "Bad Request: BUTTON_DATA_INVALID")
    if url is not None and not re.match(r"(?:https?://[\w-]+\.[\w.-]+|tg://)", str(url)):
        raise Fout(400, f"Bad Request: inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return Knop(label, None if data is None else str(data), None if url is None else str(url))


def _knop_uit(knop: Knop) -> dict[str, str]:
    uit = {"text": knop.label}
    if knop.data is not None:
        uit["callback_data"] = knop.data
    if knop.url is not None:
        uit["url"] = knop.url
    return uit


@contextmanager
def neptelegram() -> Iterator[NepTelegram]:
    """The server, running in a thread of its own."""
    nep, klaar = NepTelegram(), threading.Event()
    einde: list[Callable[[], object]] = []

    async def draai() -> None:
        stop, lus = asyncio.Event(), asyncio.get_running_loop()
        einde.append(lambda: lus.call_soon_threadsafe(stop.set))
        await nep.serveer(klaar, stop)

    draad = threading.Thread(target=lambda: asyncio.run(draai()), daemon=True)
    draad.start()
    assert klaar.wait(10), "de nagemaakte Telegram start niet"
    try:
        yield nep
    finally:
        einde[0]()
        draad.join(10)
