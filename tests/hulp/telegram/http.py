"""A small HTTP server that may also do what a server should not: take a request and stay silent, or
hang up after having done what was asked. Servers for real use do not let their application do that.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import h11
from starlette.datastructures import UploadFile
from starlette.requests import Request

_MAX_BYTES = 60 * 1024 * 1024


@dataclass(frozen=True)
class Bestand:
    """A file in a request."""

    naam: str
    inhoud: bytes


@dataclass(frozen=True)
class Verzoek:
    """A request, with its fields read from wherever the Bot API allows them to stand."""

    methode: str
    pad: str
    velden: dict[str, Any]
    bestanden: dict[str, Bestand]


@dataclass(frozen=True)
class Respons:
    """An answer."""

    code: int
    inhoud: bytes
    soort: str = "application/json"

    @classmethod
    def json(cls, code: int, inhoud: Any) -> Respons:
        """An answer in JSON, as the Bot API gives them."""
        return cls(code, json.dumps(inhoud).encode())


class HangOp(Exception):
    """The connection is broken without an answer."""


Verwerk = Callable[[Verzoek], Awaitable[Respons]]


async def bedien(verwerk: Verwerk) -> asyncio.Server:
    """Listen on a free port of the loopback interface."""

    async def verbinding(lezer: asyncio.StreamReader, schrijver: asyncio.StreamWriter) -> None:
        with suppress(HangOp, ConnectionError, h11.RemoteProtocolError, asyncio.CancelledError):
            await _verbinding(verwerk, lezer, schrijver)
        # At once and not politely: who broke off had no answer, and nothing follows.
        schrijver.transport.abort()

    return await asyncio.start_server(verbinding, "127.0.0.1", 0, backlog=512)


async def _verbinding(
    verwerk: Verwerk, lezer: asyncio.StreamReader, schrijver: asyncio.StreamWriter
) -> None:
    http = h11.Connection(h11.SERVER, max_incomplete_event_size=_MAX_BYTES)
    while True:
        if (verzoek := await _lees(http, lezer)) is None:
            return
        antwoord = asyncio.ensure_future(verwerk(verzoek))
        # Somebody who hangs up is not answered any more: so does a poller that gives up.
        weg = asyncio.ensure_future(_wacht_op_einde(lezer))
        try:
            await asyncio.wait({antwoord, weg}, return_when=asyncio.FIRST_COMPLETED)
            if not antwoord.done():
                return
            respons = antwoord.result()
        finally:
            weg.cancel()
            antwoord.cancel()
            with suppress(asyncio.CancelledError):
                await weg
        koppen = [("Content-Type", respons.soort), ("Content-Length", str(len(respons.inhoud)))]
        schrijver.write(
            b"".join(
                http.send(deel) or b""
                for deel in (
                    h11.Response(status_code=respons.code, headers=koppen),
                    h11.Data(data=respons.inhoud),
                    h11.EndOfMessage(),
                )
            )
        )
        await schrijver.drain()
        if http.our_state is not h11.DONE or http.their_state is not h11.DONE:
            return
        http.start_next_cycle()


async def _wacht_op_einde(lezer: asyncio.StreamReader) -> None:
    while not lezer.at_eof():  # noqa: ASYNC110 - a stream tells its end to nobody
        await asyncio.sleep(0.05)


async def _lees(http: h11.Connection, lezer: asyncio.StreamReader) -> Verzoek | None:
    kop: h11.Request | None = None
    lijf = bytearray()
    while True:
        deel = http.next_event()
        if deel is h11.NEED_DATA:
            http.receive_data(await lezer.read(256 * 1024))
        elif isinstance(deel, h11.Request):
            kop = deel
        elif isinstance(deel, h11.Data):
            lijf += deel.data
        elif isinstance(deel, h11.EndOfMessage):
            assert kop is not None
            return await _ontleed(kop, bytes(lijf))
        else:
            return None


async def _ontleed(kop: h11.Request, lijf: bytes) -> Verzoek:
    url = urlsplit(kop.target.decode())
    koppen = [(naam.lower(), waarde) for naam, waarde in kop.headers.raw_items()]
    soort = dict(koppen).get(b"content-type", b"").decode()
    velden: dict[str, Any] = dict(parse_qsl(url.query, keep_blank_values=True))
    bestanden: dict[str, Bestand] = {}
    if soort.startswith("application/json") and lijf:
        velden |= json.loads(lijf)
    elif lijf:

        async def ontvang() -> dict[str, Any]:
            return {"type": "http.request", "body": lijf, "more_body": False}

        verzoek = Request({"type": "http", "method": "POST", "headers": koppen}, ontvang)
        for naam, waarde in (await verzoek.form(max_part_size=_MAX_BYTES)).multi_items():
            if isinstance(waarde, UploadFile):
                bestanden[naam] = Bestand(waarde.filename or "", await waarde.read())
            else:
                velden[naam] = waarde
    return Verzoek(kop.method.decode(), unquote(url.path), velden, bestanden)
