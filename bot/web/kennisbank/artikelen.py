"""The articles of a municipality, and the overviews that lead to them."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

from babel.dates import format_date
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.kennisbank.delen import Verwijzing, naar_artikel, niveaupad, voor_wie
from bot.web.kennisbank.pagina import Pagina, gemeente_van, leeszaal_van, toon
from kennisbank import adressen
from kennisbank.artikelen import anker
from kennisbank.leeszaal import Leeszaal
from kennisbank.onderwerpen import onderwerpen
from kennisbank.vraagbaak.antwoord import bronregel
from kennisbank.zoeken.passages import LANDELIJK, Vindbaar


async def begin(verzoek: Request) -> Response:
    """The topics of a municipality, each with its articles."""
    zaal = leeszaal_van(verzoek)
    gemeente = gemeente_van(verzoek, zaal)
    if verzoek.url.path != (pad := adressen.gemeente(gemeente, zaal.eigen)):
        return RedirectResponse(pad, status_code=301)

    def maak() -> Pagina:
        return "begin.html", {
            "gemeente": gemeente,
            "naam": zaal.namen.get(gemeente),
            "groepen": _groepen(zaal, gemeente),
            "landelijk": [naar_artikel(zaal, a) for a in zaal.artikelen(LANDELIJK).values()],
            "niveaus": niveaupad(zaal, gemeente),
        }

    return await toon(verzoek, zaal, maak)


async def gemeenten(verzoek: Request) -> Response:
    """The municipalities whose articles are here."""
    zaal = leeszaal_van(verzoek)

    def maak() -> Pagina:
        rijen = [
            {
                "naam": naam,
                "pad": adressen.gemeente(sleutel, zaal.eigen),
                "aantal": len(zaal.artikelen(sleutel)),
                "niveaus": niveaupad(zaal, sleutel),
            }
            for sleutel, naam in zaal.namen.items()
        ]
        return "gemeenten.html", {"gemeenten": rijen}

    return await toon(verzoek, zaal, maak)


async def artikel(verzoek: Request) -> Response:
    """One article, with what else there is on its topic."""
    zaal = leeszaal_van(verzoek)
    gemeente = gemeente_van(verzoek, zaal)
    gevonden = (await asyncio.to_thread(zaal.artikelen, gemeente)).get(verzoek.path_params["artikel"])
    if gevonden is None:
        raise HTTPException(404)
    # Who reads is likely to search next, and then need not wait.
    zaal.zet_klaar()
    if verzoek.url.path != (pad := adressen.artikel(gemeente, gevonden.naam, zaal.eigen)):
        return RedirectResponse(pad, status_code=301)

    def maak() -> Pagina:
        onderwerp = onderwerpen().naam(gevonden.onderwerp)
        elders = zaal.zelfde_onderwerp(gevonden)
        return "artikel.html", {
            "gemeente": gemeente,
            "naam": zaal.namen.get(gemeente),
            "artikel": gevonden,
            "passages": [_passage(zaal, passage) for passage in gevonden.passages],
            "nagekeken": _dag(gevonden.datum) if gevonden.datum else None,
            "onderwerp": Verwijzing(
                f"{adressen.gemeente(gemeente, zaal.eigen)}#{gevonden.onderwerp}", onderwerp
            ),
            "zelfde": [naar_artikel(zaal, ander) for ander in elders.get(gemeente, ())],
            "elders": [
                (zaal.namen.get(waar), [naar_artikel(zaal, ander) for ander in anderen])
                for waar, anderen in elders.items()
                if waar != gemeente
            ],
        }

    return await toon(verzoek, zaal, maak)


def _groepen(zaal: Leeszaal, gemeente: str) -> list[dict[str, Any]]:
    """The groups of topics of which there is an article, each topic with its articles."""
    bij: dict[str, list[Verwijzing]] = {}
    for gevonden in zaal.artikelen(gemeente).values():
        bij.setdefault(gevonden.onderwerp, []).append(naar_artikel(zaal, gevonden))
    groepen = [
        {
            "naam": groep.naam,
            "anker": anker(groep.naam),
            "onderwerpen": [
                {"sleutel": sleutel, "naam": naam, "artikelen": bij[sleutel]}
                for sleutel, naam in groep.onderwerpen.items()
                if sleutel in bij
            ],
        }
        for groep in onderwerpen().groepen
    ]
    return [groep for groep in groepen if groep["onderwerpen"]]


def _passage(zaal: Leeszaal, passage: Vindbaar) -> dict[str, Any]:
    return {
        "kop": passage.kop,
        "anker": passage.sleutel.partition("#")[2],
        "tekst": passage.tekst,
        "voor": voor_wie(passage.voor),
        "bron": bronregel(zaal.namen.get(passage.gemeente, ""), passage.bronnen),
    }


def _dag(datum: date) -> str:
    return str(format_date(datum, "d MMMM y", locale="nl"))
