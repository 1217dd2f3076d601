"""The web application: routes, errors and what runs beside them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from acties.omgeving import Omgeving
from acties.opslag import DATABASE_WEG
from bot.poort import MAX_BESTAND_BYTES
from bot.web import gesprek, kennisbank, overstap, participatiekalender, telegram
from bot.web.beveiliging import Beveiligingskoppen, Maximumlengte, TeLang
from bot.web.staat import HIER, Webstaat, staat_van

log = structlog.get_logger(__name__)

MAX_BYTES = 256 * 1024
"""More than ten times the longest answer that a questionnaire takes."""

MAX_MET_BESTAND = MAX_BESTAND_BYTES + MAX_BYTES
"""The same with a file; one that is only a little larger is told so in the conversation."""


def maak_app(omgeving: Omgeving) -> Starlette:
    """The application for this omgeving."""
    staat = Webstaat.van(omgeving)

    @asynccontextmanager
    async def levensloop(_: Starlette) -> AsyncIterator[None]:
        herspelen = asyncio.create_task(staat.poort.herspeel_steeds())
        try:
            yield
        finally:
            herspelen.cancel()
            with suppress(asyncio.CancelledError):
                await herspelen
            await staat.rasa.sluit()

    app = Starlette(
        routes=[
            Route("/", gesprek.pagina),
            Route("/bericht", gesprek.bericht, methods=["POST"]),
            Route("/nieuw", gesprek.nieuw),
            Route("/document/{token}", gesprek.document),
            Route("/gezondheid", gesprek.gezondheid),
            *kennisbank.routes(),
            *participatiekalender.routes(),
            *([telegram.route(omgeving)] if omgeving.instellingen.telegram_webhook else []),
            *overstap.routes(),
            Route("/privacy", _tekstpagina("Privacy", "privacy")),
            Route("/toegankelijkheid", _tekstpagina("Toegankelijkheid", "toegankelijkheid")),
            Mount("/static", StaticFiles(directory=HIER / "static")),
        ],
        middleware=[
            Middleware(Beveiligingskoppen, https=omgeving.instellingen.https),
            Middleware(Maximumlengte, maximum=MAX_BYTES, met_bestand={"/bericht": MAX_MET_BESTAND}),
        ],
        exception_handlers={
            HTTPException: _fout,
            TeLang: _te_lang,
            **dict.fromkeys(DATABASE_WEG, _database_weg),
            Exception: _onverwacht,
        },
        lifespan=levensloop,
    )
    app.state.web = staat
    return app


def _tekstpagina(titel: str, veld: str) -> Callable[[Request], Awaitable[Response]]:
    async def pagina(verzoek: Request) -> Response:
        staat = staat_van(verzoek)
        alineas = getattr(staat.omgeving.gegevens.gemeente.inhoud, veld)
        context = {"titel": titel, "alineas": alineas}
        return staat.sjablonen.TemplateResponse(verzoek, "tekstpagina.html", context)

    return pagina


async def _fout(verzoek: Request, fout: Exception) -> Response:
    return _foutpagina(verzoek, fout.status_code if isinstance(fout, HTTPException) else 500)


async def _te_lang(verzoek: Request, _: Exception) -> Response:
    return _foutpagina(verzoek, 413)


async def _database_weg(verzoek: Request, fout: Exception) -> Response:
    log.error("web.database_weg", pad=verzoek.url.path, fout=type(fout).__name__)
    return _foutpagina(verzoek, 503)


async def _onverwacht(verzoek: Request, fout: Exception) -> Response:
    log.error("web.fout", pad=verzoek.url.path, fout=type(fout).__name__, exc_info=fout)
    return _foutpagina(verzoek, 500)


def _foutpagina(verzoek: Request, code: int) -> Response:
    return staat_van(verzoek).sjablonen.TemplateResponse(
        verzoek, "fout.html", {"code": code}, status_code=code
    )
