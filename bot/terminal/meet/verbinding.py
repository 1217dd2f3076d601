"""The way to a server that is measured: the same client for both sides."""

from __future__ import annotations

import time
from typing import Any

import httpx

from bot.terminal.meet.fouten import Meetfout

_GEDULD_S = 60.0
_GRENZEN = httpx.Limits(
    # Shorter than the servers keep a connection, so that none is closed under our hands.
    keepalive_expiry=2.0
)


class Verbinding:
    """Connections to one server, shared by all conversations with it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._vervoer = httpx.AsyncHTTPTransport(limits=_GRENZEN)
        self._klant = self.klant()

    def klant(self) -> httpx.AsyncClient:
        """A client with cookies of its own."""
        return httpx.AsyncClient(
            base_url=self.url, transport=self._vervoer, timeout=_GEDULD_S, trust_env=False
        )

    async def haal(self, pad: str, klant: httpx.AsyncClient) -> httpx.Response:
        """A page. Raises Meetfout."""
        try:
            return await klant.get(pad)
        except httpx.HTTPError as fout:
            raise self._onbereikbaar(pad, fout) from fout

    async def post(
        self, pad: str, klant: httpx.AsyncClient | None = None, **verzoek: Any
    ) -> tuple[httpx.Response, float]:
        """The answer, and how many ms it took until it was here. Raises Meetfout."""
        begin = time.perf_counter()
        try:
            antwoord = await (klant or self._klant).post(pad, **verzoek)
        except httpx.HTTPError as fout:
            raise self._onbereikbaar(pad, fout) from fout
        return antwoord, (time.perf_counter() - begin) * 1000

    async def aclose(self) -> None:
        """Close all connections."""
        await self._vervoer.aclose()

    def _onbereikbaar(self, pad: str, fout: httpx.HTTPError) -> Meetfout:
        return Meetfout(f"{self.url}{pad} antwoordt niet: {type(fout).__name__} {fout}")
