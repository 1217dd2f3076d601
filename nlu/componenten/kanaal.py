"""The only channel into Rasa: for our port alone, and honest about failures.

Rasa's REST channel believes any sender, obeys "/restart" typed by anyone, and answers 200 with an
empty list when a turn failed. Here the shared secret is asked for, messages are capped and cleaned
whatever the port did, and a turn that failed is a 503.
"""

from __future__ import annotations

import asyncio
import hmac
from typing import Any, Awaitable, Callable, Dict, List, Optional, Text
from urllib.parse import urljoin

import aiohttp
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from componenten.beurt import begin_beurt, meld_storing

MAX_TEKENS = 2000
"""What Rasa reads of a message. Longer ones are kept in full by the port; services read those."""

WACHT_OP_ACTIES_S = 1.0
"""Less than the port waits for whether Rasa is awake."""


class Samenspraakkanaal(InputChannel):
    """`POST /webhooks/samenspraak/webhook` with sender, message and metadata."""

    def __init__(self, geheim: Text) -> None:
        self._geheim = f"Bearer {geheim}"
        self._acties_gezien = False

    @classmethod
    def name(cls) -> Text:
        return "samenspraak"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[Text, Any]]) -> "Samenspraakkanaal":
        geheim = (credentials or {}).get("geheim")
        if not geheim:
            raise ValueError("credentials.yml geeft geen geheim voor het kanaal van Samenspraak")
        return cls(str(geheim))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        kanaal = Blueprint("samenspraak", "samenspraak")

        def mag(request: Request) -> bool:
            return hmac.compare_digest(
                request.headers.get("Authorization", "").encode(), self._geheim.encode()
            )

        @kanaal.get("/")
        async def gezondheid(request: Request) -> HTTPResponse:
            if not mag(request):
                return response.json({"fout": "geen toegang"}, status=401)
            agent = getattr(request.app.ctx, "agent", None)
            wakker = agent is not None and agent.is_ready() and await self._acties_waren_er(agent)
            return response.json({"wakker": wakker}, status=200 if wakker else 503)

        @kanaal.post("/webhook")
        async def ontvang(request: Request) -> HTTPResponse:
            if not mag(request):
                return response.json({"fout": "geen toegang"}, status=401)
            inhoud = request.json
            if not isinstance(inhoud, dict) or not isinstance(inhoud.get("sender"), str):
                return response.json({"fout": "sender ontbreekt"}, status=400)
            uitvoer = Uitvoer()
            beurt = begin_beurt()
            try:
                await on_new_message(
                    UserMessage(
                        schoon(inhoud.get("message")),
                        uitvoer,
                        inhoud["sender"],
                        input_channel=self.name(),
                        metadata=_als_map(inhoud.get("metadata")),
                    )
                )
            except Exception as fout:  # noqa: BLE001 - whatever it is, the person must hear of it
                beurt.mislukt(type(fout).__name__)
            if beurt.storing is None and not uitvoer.messages:
                beurt.mislukt("geen antwoord")
            if beurt.storing is not None:
                return response.json({"fout": beurt.storing}, status=503)
            return response.json(uitvoer.messages)

        return kanaal

    async def _acties_waren_er(self, agent: Any) -> bool:
        """Whether the action server has been there: at the start Rasa may be ready before it. When it
        fails later that is a matter of seconds, and what was sent waits for it."""
        if not self._acties_gezien:
            self._acties_gezien = await _acties_antwoorden(agent)
        return self._acties_gezien


class Uitvoer(CollectingOutputChannel):
    """Collects what is said; an action that reports a failure fails the turn."""

    @classmethod
    def name(cls) -> Text:
        return "samenspraak"

    async def send_custom_json(
        self, recipient_id: Text, json_message: Dict[Text, Any], **kwargs: Any
    ) -> None:
        if "storing" in json_message:
            meld_storing(str(json_message["storing"]))
            return
        await super().send_custom_json(recipient_id, json_message, **kwargs)


async def _acties_antwoorden(agent: Any) -> bool:
    """Whether the action server is there: without it Rasa understands everything and says nothing."""
    eindpunt = getattr(agent, "action_endpoint", None)
    if eindpunt is None:
        return True
    adres = urljoin(str(eindpunt.url), "/health")
    wacht = aiohttp.ClientTimeout(total=WACHT_OP_ACTIES_S)
    try:
        async with aiohttp.ClientSession(timeout=wacht) as sessie, sessie.get(adres) as antwoord:
            return antwoord.status == 200
    except (aiohttp.ClientError, asyncio.TimeoutError):
        return False


def schoon(tekst: Any) -> Text:
    """The text as Rasa may see it: text at all, no NUL or half characters, not endless."""
    if not isinstance(tekst, str):
        return ""
    return tekst.replace("\x00", "").encode("utf-8", "ignore").decode()[:MAX_TEKENS].strip()


def _als_map(waarde: Any) -> Dict[Text, Any]:
    return waarde if isinstance(waarde, dict) else {}


__all__: List[Text] = ["MAX_TEKENS", "Samenspraakkanaal", "Uitvoer", "schoon"]
