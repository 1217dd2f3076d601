"""The participatiekalender: what runs, who can take part, and what was done with contributions.

Public and the same for everybody, without a conversation and without a cookie. What stands on it was
put there by an employee; see `acties.participatie.kalender`.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from icalendar import Event
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from acties import klok
from acties.participatie.kalender.blad import OpenbaarMoment, Stand
from acties.participatie.kalender.dienst import Gepubliceerd
from acties.participatie.kalender.weergave import KALENDER
from acties.participatie.planning.agenda import MEDIATYPE, agenda, gebeurtenissen
from bot.web.staat import Webstaat, staat_van

_KOPPEN: dict[Stand, str] = {
    "meedoen": "Hier kunt u meedoen",
    "loopt": "Dit loopt",
    "afgerond": "Dit is afgerond",
}
"""The groups of the page, in their order."""
_BESTAND = "participatiekalender.ics"
_GEEN_DATUM = "De datum volgt nog"


@dataclass(frozen=True, slots=True)
class Rij:
    """A moment of a project, as it stands on a page."""

    wanneer: str
    naam: str
    soort: str
    plaats: str | None
    project: str = ""
    pad: str = ""


def routes() -> list[Route]:
    """The pages and the calendar files; the fixed name before those of projects."""
    return [
        Route(KALENDER, kalender),
        Route(f"{KALENDER}/{_BESTAND}", bestand),
        Route(f"{KALENDER}/{{adres}}", project),
        Route(f"{KALENDER}/{{adres}}/agenda.ics", bestand),
    ]


async def kalender(verzoek: Request) -> Response:
    """All that is on the kalender: what comes first, and every project in its group."""
    staat = staat_van(verzoek)
    alle = await asyncio.to_thread(staat.omgeving.publicaties.alle)
    vandaag = klok.vandaag()
    groepen = [
        {
            "kop": kop,
            "sleutel": stand,
            "projecten": [_kort(p) for p in alle if p.blad.stand(vandaag) == stand],
        }
        for stand, kop in _KOPPEN.items()
    ]
    return _toon(
        verzoek,
        staat,
        "kalender.html",
        {
            "komend": _komend(alle, vandaag),
            "groepen": [groep for groep in groepen if groep["projecten"]],
            "feed": f"{KALENDER}/{_BESTAND}",
        },
    )


async def project(verzoek: Request) -> Response:
    """One project: what it is about, when there is what, the plan and what came of it."""
    staat = staat_van(verzoek)
    gevonden = await _gevonden(verzoek, staat)
    blad, vandaag = gevonden.blad, klok.vandaag()
    return _toon(
        verzoek,
        staat,
        "project.html",
        {
            "blad": blad,
            "sinds": klok.zonder_weekdag(klok.dag(gevonden.sinds)),
            "stand": _KOPPEN[blad.stand(vandaag)],
            "komend": [_rij(m) for m in blad.komend(vandaag)],
            "geweest": [_rij(m) for m in blad.momenten if m not in blad.komend(vandaag)],
            "feed": f"{KALENDER}/{gevonden.adres}/agenda.ics",
        },
    )


async def bestand(verzoek: Request) -> Response:
    """The moments as a calendar file: of one project, or of all to subscribe to."""
    staat = staat_van(verzoek)
    gemeente = staat.omgeving.gegevens.gemeente.inhoud
    if "adres" in verzoek.path_params:
        gevonden = [await _gevonden(verzoek, staat)]
        naam = gevonden[0].blad.titel
    else:
        gevonden = await asyncio.to_thread(staat.omgeving.publicaties.alle)
        naam = f"Participatie in {gemeente.naam}"
    inhoud = agenda(
        [gebeurtenis for p in gevonden for gebeurtenis in _events(p, gemeente.sleutel)], naam=naam
    )
    tag = f'"{hashlib.sha256(inhoud).hexdigest()[:16]}"'
    koppen = {"ETag": tag, "Cache-Control": "public, no-cache"}
    bekend = verzoek.headers.get("if-none-match", "")
    if tag in {deel.strip().removeprefix("W/") for deel in bekend.split(",")}:
        return Response(status_code=304, headers=koppen)
    # A calendar program shows it, a browser saves it.
    koppen["Content-Disposition"] = f'attachment; filename="{_BESTAND}"'
    return Response(inhoud, media_type=MEDIATYPE, headers=koppen)


async def _gevonden(verzoek: Request, staat: Webstaat) -> Gepubliceerd:
    gevonden = await asyncio.to_thread(staat.omgeving.publicaties.een, verzoek.path_params["adres"])
    if gevonden is None:
        raise HTTPException(404)
    return gevonden


def _toon(verzoek: Request, staat: Webstaat, sjabloon: str, context: dict[str, Any]) -> Response:
    regels = staat.omgeving.gegevens.publicatie.regels
    gedeeld = {"kalender": KALENDER, "regels": regels}
    return staat.sjablonen.TemplateResponse(
        verzoek, f"participatiekalender/{sjabloon}", gedeeld | context
    )


def _events(gepubliceerd: Gepubliceerd, gemeente: str) -> list[Event]:
    blad = gepubliceerd.blad
    return gebeurtenissen(
        [moment.als_moment for moment in blad.momenten],
        van=gepubliceerd.adres,
        titel=blad.titel,
        gemeente=gemeente,
        sinds=gepubliceerd.sinds,
    )


def _komend(alle: Iterable[Gepubliceerd], vandaag: date) -> Sequence[Rij]:
    """Of all projects the moments to come that have a date, by date."""
    paren = [(moment, p) for p in alle for moment in p.blad.komend(vandaag) if moment.datum is not None]
    paren.sort(key=lambda paar: (paar[0].datum or date.max, str(paar[0].begin or "")))
    return [_rij(moment, p) for moment, p in paren]


def _rij(moment: OpenbaarMoment, van: Gepubliceerd | None = None) -> Rij:
    wanneer = klok.voluit(moment.datum) if moment.datum else _GEEN_DATUM
    if moment.datum and moment.begin:
        tot = f" tot {moment.einde:%H.%M}" if moment.einde else ""
        wanneer = f"{wanneer}, {moment.begin:%H.%M}{tot} uur"
    return Rij(
        wanneer,
        moment.naam,
        moment.soortnaam,
        moment.plaats,
        van.blad.titel if van else "",
        _pad(van) if van else "",
    )


def _kort(gepubliceerd: Gepubliceerd) -> dict[str, str]:
    return {
        "titel": gepubliceerd.blad.titel,
        "pad": _pad(gepubliceerd),
        "tekst": gepubliceerd.blad.tekst,
    }


def _pad(gepubliceerd: Gepubliceerd) -> str:
    return f"{KALENDER}/{gepubliceerd.adres}"
