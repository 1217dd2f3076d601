"""The werkvormen: all of them or those of one level or kind, and each on a page of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.web.fragment import fragment
from bot.web.kennisbank.delen import hoofdletter, naar_werkvorm, voor_wie
from bot.web.kennisbank.pagina import Pagina, leeszaal_van, toon
from kennisbank import adressen
from kennisbank.artikelen import anker
from kennisbank.leeszaal import Leeszaal, Werkvormplek
from kennisbank.werkvormen import GEEN_BELEID, Werkvorm


async def werkvormen(verzoek: Request) -> Response:
    """All werkvormen, or those of one level or kind."""
    zaal = leeszaal_van(verzoek)
    niveau, vorm = verzoek.query_params.get("niveau", ""), verzoek.query_params.get("vorm", "")

    def maak() -> Pagina:
        blad = zaal.ladders(zaal.eigen)
        bij = {
            plek.niveau
            for plekken in zaal.werkvormplekken.values()
            for plek in plekken
            if plek.gemeente == zaal.eigen
        }
        alle = [n for _, n in blad.niveaus.alle_niveaus() if n.sleutel in bij] if blad else []
        keuzes = {n.sleutel: n.naam for n in alle}
        gekozen = niveau if niveau in keuzes else ""
        soort = vorm if vorm in {"online", "offline"} else ""
        return "werkvormen.html", {
            "niveaus": keuzes,
            "niveau": gekozen,
            "vorm": soort,
            "werkvormen": [
                _werkvormrij(werkvorm)
                for werkvorm in zaal.werkvormen.values()
                if _past(zaal, werkvorm, gekozen, soort)
            ],
        }

    return await toon(verzoek, zaal, maak)


async def werkvorm(verzoek: Request) -> Response:
    """One werkvorm: what it is, how it goes, and at which level the policies name it."""
    zaal = leeszaal_van(verzoek)
    gevonden = (await asyncio.to_thread(lambda: zaal.werkvormen)).get(verzoek.path_params["sleutel"])
    if gevonden is None:
        raise HTTPException(404)

    def maak() -> Pagina:
        return "werkvorm.html", {
            "titel": hoofdletter(gevonden.naam),
            "passages": [
                {"kop": p.kop, "anker": anker(p.kop), "tekst": p.tekst, "voor": voor_wie(p.voor)}
                for p in gevonden.passages
            ],
            "plekken": _plekken(zaal, zaal.werkvormplekken.get(gevonden.sleutel, ())),
            "samen_met": [naar_werkvorm(zaal, s) for s in gevonden.gegevens.combineert_met],
            "geen_beleid": GEEN_BELEID,
            "bron": gevonden.passages[0].gegevens.bronnen[0].document,
        }

    return await toon(verzoek, zaal, maak)


def _werkvormrij(gevonden: Werkvorm) -> dict[str, Any]:
    return {
        "pad": adressen.werkvorm(gevonden.sleutel),
        "naam": hoofdletter(gevonden.naam),
        "vorm": " en ".join(gevonden.gegevens.vorm),
        "uitleg": fragment(gevonden.passage("wat").tekst, "", woorden=18),
    }


def _past(zaal: Leeszaal, gevonden: Werkvorm, niveau: str, vorm: str) -> bool:
    """Whether it is of this kind, and the active municipality names it at this level."""
    if not niveau:
        return not vorm or vorm in gevonden.gegevens.vorm
    return any(
        plek.gemeente == zaal.eigen and plek.niveau == niveau and vorm in {"", plek.vorm}
        for plek in zaal.werkvormplekken.get(gevonden.sleutel, ())
    )


def _plekken(zaal: Leeszaal, plekken: Sequence[Werkvormplek]) -> list[dict[str, Any]]:
    return [
        {
            "gemeente": zaal.namen[plek.gemeente],
            "niveau": plek.niveau_naam,
            "vorm": plek.vorm,
            "pad": adressen.niveaus(plek.gemeente, zaal.eigen, plek.niveau),
        }
        for plek in plekken
    ]
