"""Where Telegram calls us, when the webhook is on: it is written down, the bot's process does the rest.

The page is what the world can reach; so nothing else has to be opened to it.
"""

from __future__ import annotations

import asyncio
import hmac

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from telegram import Update

from acties.omgeving import Omgeving
from bot.telegram.chats import Chats
from bot.telegram.dienst import WEBHOOK
from bot.telegram.ontvangst import binnengekomen
from bot.telegram.postvak import Postvak
from bot.telegram.verbinding import webhookgeheim, zwijg

log = structlog.get_logger(__name__)

_GEHEIM = "X-Telegram-Bot-Api-Secret-Token"


def route(omgeving: Omgeving) -> Route:
    """The address for Telegram; only who knows the secret is listened to."""
    zwijg()
    i = omgeving.instellingen
    chats = Chats(omgeving.bron, i, omgeving.gegevens.gemeente.inhoud)
    postvak, geheim = Postvak(omgeving.bron), webhookgeheim(i)

    async def ontvang(verzoek: Request) -> Response:
        if not hmac.compare_digest(verzoek.headers.get(_GEHEIM, "").encode(), geheim.encode()):
            return PlainTextResponse("", 403)
        try:
            update = Update.de_json(await verzoek.json())
            binnen = binnengekomen(chats, update)
        except Exception as fout:  # noqa: BLE001 - whatever it is, sending it again does not help
            log.error("telegram.update_onleesbaar", fout=type(fout).__name__)
            return PlainTextResponse("")
        # Only now Telegram hears that we have it; what fails before is delivered again.
        await asyncio.to_thread(postvak.leg_neer, [binnen])
        return PlainTextResponse("")

    return Route(WEBHOOK, ontvang, methods=["POST"])
