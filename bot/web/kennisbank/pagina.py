"""What every page shares: whose kennisbank it shows, how it is filled in, and how long it is kept."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.web.staat import HIER, Webstaat, staat_van
from kennisbank import adressen
from kennisbank.leeszaal import Leeszaal
from kennisbank.zoeken.passages import LANDELIJK

_BEWAREN = "public, no-cache"
"""Anybody may keep a page, and asks each time whether it is still the same."""
Pagina = tuple[str, dict[str, Any]]
"""A template below `kennisbank/`, and what it needs."""


def leeszaal_van(verzoek: Request) -> Leeszaal:
    """The articles to read; without them there are no pages."""
    zaal = staat_van(verzoek).leeszaal
    if zaal is None:
        raise HTTPException(404)
    return zaal


def gemeente_van(verzoek: Request, zaal: Leeszaal) -> str:
    """The municipality in the address: without one it is the active one, or `landelijk`."""
    if verzoek.url.path.startswith(adressen.ALGEMEEN):
        return LANDELIJK
    gemeente: str = verzoek.path_params.get("gemeente", zaal.eigen)
    if gemeente not in zaal.namen:
        raise HTTPException(404)
    return gemeente


async def toon(verzoek: Request, zaal: Leeszaal, maak: Callable[[], Pagina]) -> Response:
    """The page, unless the visitor still has it. It is made in a thread: the first one reads files."""
    staat = staat_van(verzoek)
    tag = await asyncio.to_thread(_etag, staat, zaal)
    koppen = {"ETag": tag, "Cache-Control": _BEWAREN}
    bekend = {deel.strip().removeprefix("W/") for deel in _kop(verzoek, "if-none-match").split(",")}
    if tag in bekend:
        return Response(status_code=304, headers=koppen)
    sjabloon, context = await asyncio.to_thread(maak)
    return vul_sjabloon(verzoek, zaal, sjabloon, context, koppen)


def vul_sjabloon(
    verzoek: Request,
    zaal: Leeszaal,
    sjabloon: str,
    context: Mapping[str, Any],
    koppen: Mapping[str, str] | None = None,
) -> Response:
    """This template with its own words, and those that every page has."""
    gedeeld = {
        "eigen": zaal.eigen,
        "namen": zaal.namen,
        "heeft_niveaus": zaal.ladders(zaal.eigen) is not None,
    }
    return staat_van(verzoek).sjablonen.TemplateResponse(
        verzoek, f"kennisbank/{sjabloon}", gedeeld | dict(context), headers=koppen
    )


def _kop(verzoek: Request, naam: str) -> str:
    return verzoek.headers.get(naam, "")


def _etag(staat: Webstaat, zaal: Leeszaal) -> str:
    """Another one when the content, the looks or the municipality's own data changed."""
    gegevens, i = staat.omgeving.gegevens, staat.omgeving.instellingen
    uiterlijk = _uiterlijk(HIER)
    delen = (zaal.stempel, uiterlijk, gegevens.gemeente.versie, i.thema_css, i.thema_klasse)
    return f'"{hashlib.sha256("/".join(delen).encode()).hexdigest()[:16]}"'


@lru_cache
def _uiterlijk(map_: Path) -> str:
    som = hashlib.sha256()
    for bestand in sorted([*map_.glob("templates/**/*.html"), *map_.glob("**/*.py")]):
        som.update(bestand.read_bytes())
    return som.hexdigest()
