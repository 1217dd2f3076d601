"""The ladders of a municipality: its levels of participation, and the werkvormen at each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.kennisbank.delen import Verwijzing, naar_werkvorm
from bot.web.kennisbank.pagina import Pagina, gemeente_van, leeszaal_van, toon
from kennisbank import adressen
from kennisbank.leeszaal import Ladderblad, Leeszaal
from kennisbank.schema.artikel import Vindplaats
from kennisbank.schema.niveaus import Ladder, Niveau, Vorm
from kennisbank.vraagbaak.antwoord import bronregel
from kennisbank.zoeken.passages import Bronplaats


async def niveaus(verzoek: Request) -> Response:
    """The ladders of a municipality, with the werkvormen at each level."""
    zaal = leeszaal_van(verzoek)
    gemeente = gemeente_van(verzoek, zaal)
    if verzoek.url.path != (pad := adressen.niveaus(gemeente, zaal.eigen)):
        return RedirectResponse(pad, status_code=301)

    def maak() -> Pagina:
        blad = zaal.ladders(gemeente)
        return "niveaus.html", {
            "gemeente": gemeente,
            "naam": zaal.namen[gemeente],
            "ladders": _ladders(zaal, gemeente, blad) if blad else [],
            "genoemd": [naar_werkvorm(zaal, s) for s in blad.niveaus.genoemde_werkvormen]
            if blad
            else [],
            "werkvormen_bron": _bronregel(zaal, gemeente, blad, blad.niveaus.werkvormen_bronnen)
            if blad
            else "",
            "soorten": _soorten(zaal, gemeente, blad) if blad else [],
            "elders": [
                Verwijzing(adressen.niveaus(ander, zaal.eigen), naam)
                for ander, naam in zaal.namen.items()
                if ander != gemeente and zaal.ladders(ander) is not None
            ],
        }

    return await toon(verzoek, zaal, maak)


def _ladders(zaal: Leeszaal, gemeente: str, blad: Ladderblad) -> list[dict[str, Any]]:
    gezien: set[str] = set()

    def plek(ladder: Ladder, niveau: Niveau) -> str:
        # Two ladders may have a level of the same name; an address means the first.
        eigen = f"{ladder.sleutel}-{niveau.sleutel}" if niveau.sleutel in gezien else niveau.sleutel
        gezien.add(niveau.sleutel)
        return eigen

    return [
        {
            "naam": ladder.naam,
            "anker": f"ladder-{ladder.sleutel}",
            "bron": _bronregel(zaal, gemeente, blad, ladder.bronnen),
            "met_uitleg": any(niveau.uitleg for niveau in ladder.niveaus),
            "met_werkvormen": any(niveau.werkvormen for niveau in ladder.niveaus),
            "niveaus": [
                {
                    "naam": niveau.naam,
                    "anker": plek(ladder, niveau),
                    "synoniemen": niveau.synoniemen,
                    "uitleg": niveau.uitleg,
                    "offline": _namen(zaal, niveau, "offline"),
                    "online": _namen(zaal, niveau, "online"),
                }
                for niveau in ladder.niveaus
            ],
        }
        for ladder in blad.niveaus.ladders
    ]


def _namen(zaal: Leeszaal, niveau: Niveau, vorm: Vorm) -> list[Verwijzing]:
    return [naar_werkvorm(zaal, s) for s in niveau.werkvormen.bij(vorm)] if niveau.werkvormen else []


def _soorten(zaal: Leeszaal, gemeente: str, blad: Ladderblad) -> list[dict[str, Any]]:
    namen = {niveau.sleutel: niveau.naam for _, niveau in blad.niveaus.alle_niveaus()}
    return [
        {
            "naam": soort.naam,
            "doel": soort.doel,
            "niveaus": [
                Verwijzing(adressen.niveaus(gemeente, zaal.eigen, n), namen[n]) for n in soort.niveaus
            ],
            "uitzondering": soort.uitzondering,
            "bron": _bronregel(zaal, gemeente, blad, soort.bronnen),
        }
        for soort in blad.niveaus.soorten_werk
    ]


def _bronregel(zaal: Leeszaal, gemeente: str, blad: Ladderblad, plaatsen: Iterable[Vindplaats]) -> str:
    bronnen = [Bronplaats(p.document or blad.document, p.paragraaf, p.stap) for p in plaatsen]
    return bronregel(zaal.namen[gemeente], bronnen)
