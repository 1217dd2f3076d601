"""Headers on every answer: nothing from elsewhere, nothing inline, in nobody's frame."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CSP = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

KOPPEN = {
    "Content-Security-Policy": CSP,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Beveiligingskoppen:
    """Adds the headers; no cache keeps a page, unless the page itself says that it may."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        self._app = app
        self._koppen = dict(KOPPEN)
        if https:
            self._koppen["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def stuur(bericht: Message) -> None:
            if bericht["type"] == "http.response.start":
                koppen = MutableHeaders(scope=bericht)
                for naam, waarde in self._koppen.items():
                    koppen.setdefault(naam, waarde)
                if not scope["path"].startswith("/static/"):
                    koppen.setdefault("Cache-Control", "no-store")
            await send(bericht)

        await self._app(scope, receive, stuur)


_LAAT_UITPRATEN = 50 * 1024 * 1024
"""So many bytes more are read and thrown away before somebody is told that it is too much."""


class Maximumlengte:
    """Refuses bodies over `maximum` bytes, also those that do not say how long they are.

    `met_bestand` is the maximum by path for forms that may hold a file.
    """

    def __init__(
        self, app: ASGIApp, *, maximum: int, met_bestand: Mapping[str, int] | None = None
    ) -> None:
        self._app = app
        self._maximum = maximum
        self._met_bestand = met_bestand or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request; raises TeLang inside the application."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        soort = Headers(scope=scope).get("Content-Type", "")
        maximum = self._maximum
        if soort.startswith("multipart/form-data"):
            maximum = self._met_bestand.get(scope["path"], maximum)
        ontvangen = 0

        async def lees() -> Message:
            nonlocal ontvangen
            bericht = await receive()
            ontvangen += len(bericht.get("body", b""))
            if ontvangen > maximum:
                # A browser that is still sending reads no answer: it says that the line broke.
                while bericht.get("more_body") and ontvangen < maximum + _LAAT_UITPRATEN:
                    bericht = await receive()
                    ontvangen += len(bericht.get("body", b""))
                raise TeLang
            return bericht

        await self._app(scope, lees, send)


class TeLang(Exception):
    """The request is longer than anybody types."""
