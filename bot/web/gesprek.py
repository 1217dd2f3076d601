"""The chat page: shows the conversation and takes messages, with and without JavaScript."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any
from urllib.parse import quote

import structlog
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from acties.berichten import Bericht, Knop
from acties.bijlagen.keuring import AANNEMEN
from acties.opslag import DATABASE_WEG
from acties.tussendoor.woorden import opdracht_van
from bot.poort import (
    MAX_BESTAND_BYTES,
    Bestand,
    Inbreng,
    Knopdruk,
    OnbekendeKnop,
    Regel,
    Tekst,
    UitgaandBericht,
)
from bot.poort.knoppen import welkomtokens
from bot.telegram.stand import stand_van
from bot.web.sessie import Websessie
from bot.web.staat import Webstaat, staat_van

log = structlog.get_logger(__name__)

KANAAL = "web"
_FRAGMENT = "X-Samenspraak"


async def pagina(verzoek: Request) -> Response:
    """The whole conversation."""
    staat = staat_van(verzoek)
    sessie = staat.sessies.van(verzoek)
    regels = [] if sessie.nieuw else await _regels(staat, sessie)
    context = _context(staat, sessie, regels) | {
        "wakker": await staat.is_wakker(),
        "welkom": _welkom(staat),
        "telegram": await staat.botnaam() is not None,
    }
    antwoord = staat.sjablonen.TemplateResponse(verzoek, "gesprek.html", context)
    staat.sessies.onthoud(antwoord, sessie)
    return antwoord


async def bericht(verzoek: Request) -> Response:
    """One message: typed, or a pressed button. Answers with what is new, or sends to the page."""
    staat = staat_van(verzoek)
    sessie = staat.sessies.van(verzoek)
    formulier = await verzoek.form(max_files=1, max_fields=10)
    if not staat.sessies.is_eigen_formulier(sessie, _tekst(formulier, "csrf")):
        raise HTTPException(403)
    inbreng = await _inbreng(formulier)
    if inbreng is not None:
        # Bound to the conversation: an id from another browser must not show its answer here.
        bericht_id = f"{sessie.gesprek_id}:{_tekst(formulier, 'bericht_id')[:64]}"
        try:
            await staat.poort.verwerk(sessie.gesprek_id, KANAAL, bericht_id, inbreng)
        except OnbekendeKnop:
            raise HTTPException(403) from None
        except DATABASE_WEG as fout:
            log.error("web.niet_bewaard", fout=type(fout).__name__)
            return _niet_bewaard(verzoek, staat, formulier)
    if verzoek.headers.get(_FRAGMENT) == "fragment":
        return await _fragment(verzoek, staat, sessie, _getal(_tekst(formulier, "na")))
    return RedirectResponse("/#laatste", status_code=303)


def _niet_bewaard(verzoek: Request, staat: Webstaat, formulier: FormData) -> Response:
    """A page with the message that could not be written down, to send it again without typing it again.

    Under the same id, and not to be changed: if it did arrive after all, it is not taken twice.
    """
    namen = ("csrf", "bericht_id", "tekst", "knop")
    bestand = formulier.get("bestand")
    context = {
        "velden": {naam: _tekst(formulier, naam) for naam in namen if _tekst(formulier, naam)},
        "had_bestand": isinstance(bestand, UploadFile) and bool(bestand.filename),
    }
    return staat.sjablonen.TemplateResponse(verzoek, "niet_bewaard.html", context, status_code=503)


async def nieuw(verzoek: Request) -> Response:
    """What came since line `na`: answers that took longer, or what another tab wrote."""
    staat = staat_van(verzoek)
    sessie = staat.sessies.van(verzoek)
    return await _fragment(verzoek, staat, sessie, _getal(verzoek.query_params.get("na", "")))


async def document(verzoek: Request) -> Response:
    """A document that was made in this conversation; for anybody else it does not exist."""
    staat = staat_van(verzoek)
    sessie = staat.sessies.van(verzoek)
    bestand = await asyncio.to_thread(
        staat.omgeving.documenten.haal, sessie.gesprek_id, verzoek.path_params["token"]
    )
    if bestand is None:
        raise HTTPException(404)
    # Always saved, never shown: what people wrote stands in it.
    koppen = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(bestand.naam)}"}
    return Response(bestand.inhoud, media_type=bestand.mediatype, headers=koppen)


async def gezondheid(verzoek: Request) -> Response:
    """Whether this process answers, and whether the assistant is awake; where there is a bot in
    Telegram, when that answered last and what is in the way; where files are looked at for viruses,
    whether that can be done. Open, and says no more."""
    staat = staat_van(verzoek)
    uit: dict[str, Any] = {"web": True, "wakker": await staat.is_wakker()}
    if (scan := await staat.virusscan_is_er()) is not None:
        uit["virusscan"] = {"bereikbaar": scan}
    stand = await asyncio.to_thread(stand_van, staat.omgeving.bron)
    if stand is not None:
        contact = stand.laatste_contact
        uit["telegram"] = {
            "leeft": stand.leeft,
            "laatste_contact": None if contact is None else contact.isoformat(timespec="seconds"),
            "storing": stand.storing,
        }
    return JSONResponse(uit)


async def _fragment(verzoek: Request, staat: Webstaat, sessie: Websessie, na: int) -> Response:
    regels = [] if sessie.nieuw else await _regels(staat, sessie, na)
    begin = 0 if sessie.nieuw else await asyncio.to_thread(staat.poort.inbox.begin, sessie.gesprek_id)
    context = _context(staat, sessie, regels) | {"wakker": await staat.is_wakker(), "begin": begin}
    if not regels:
        context["laatste_id"] = na
    antwoord = staat.sjablonen.TemplateResponse(verzoek, "fragment.html", context)
    staat.sessies.onthoud(antwoord, sessie)
    return antwoord


async def _regels(staat: Webstaat, sessie: Websessie, na: int = 0) -> list[Regel]:
    return await asyncio.to_thread(staat.poort.inbox.regels, sessie.gesprek_id, na=na)


def _context(staat: Webstaat, sessie: Websessie, regels: list[Regel]) -> dict[str, Any]:
    return {
        "berichten": [_item(regel) for regel in regels],
        "formulier": {
            "bericht_id": secrets.token_urlsafe(16),
            "csrf": staat.sessies.csrf(sessie),
            "open": True,
        },
        "aannemen": ",".join(AANNEMEN),
        "max_mb": MAX_BESTAND_BYTES >> 20,
        "laatste_id": regels[-1].nummer if regels else 0,
    }


def _item(regel: Regel) -> dict[str, Any]:
    if regel.uitgaand is None:
        return {"van": "u", "id": regel.nummer, "tekst": regel.tekst, "bestand": regel.bestand}
    bericht = _voor_sjabloon(regel.uitgaand)
    return {"van": "samenspraak", "id": regel.nummer, "bericht": bericht, "los": regel.los}


def _welkom(staat: Webstaat) -> dict[str, Any]:
    gemeente = staat.omgeving.gegevens.gemeente.inhoud
    welkom = Bericht(
        tekst=gemeente.welkom.tekst,
        knoppen=tuple(
            Knop(label=keuze.label, opdracht=opdracht_van(keuze), nadruk=nummer == 0)
            for nummer, keuze in enumerate(gemeente.welkom.keuzes)
        ),
    )
    return _voor_sjabloon(UitgaandBericht(0, welkom, welkomtokens(gemeente)))


def _voor_sjabloon(uit: UitgaandBericht) -> dict[str, Any]:
    """A message as the template takes it: each button with its token, and nothing of what it means."""
    tokens = dict(zip(map(id, uit.bericht.alle_knoppen()), uit.tokens, strict=True))

    def toon(knop: Knop | None) -> dict[str, Any] | None:
        if knop is None:
            return None
        return {"token": tokens[id(knop)], "label": knop.label, "nadruk": knop.nadruk}

    return {
        "tekst": uit.bericht.tekst,
        "opgemaakt": uit.bericht.opgemaakt,
        "soort": uit.bericht.soort,
        "fout": uit.bericht.fout,
        "voortgang": uit.bericht.voortgang,
        "bron": uit.bericht.bron,
        "bron_url": uit.bericht.bron_url,
        "taal": uit.bericht.taal,
        "knoppen": [toon(knop) for knop in uit.bericht.knoppen],
        "documenten": [{"naam": d.naam, "token": d.token} for d in uit.bericht.documenten],
        "beelden": [beeld.model_dump() for beeld in uit.bericht.beelden],
        "regels": [
            {
                "nummer": regel.nummer,
                "vraag": regel.vraag,
                "antwoord": regel.antwoord,
                "knop": toon(regel.knop),
            }
            for regel in uit.bericht.regels
        ],
    }


async def _inbreng(formulier: FormData) -> Inbreng | None:
    if token := _tekst(formulier, "knop"):
        return Knopdruk(token)
    tekst, bestand = _tekst(formulier, "tekst"), formulier.get("bestand")
    # A field in which no file was chosen sends one without a name.
    if isinstance(bestand, UploadFile) and bestand.filename:
        inhoud = await bestand.read(MAX_BESTAND_BYTES + 1)
        if len(inhoud) > MAX_BESTAND_BYTES:
            return Bestand(bestand.filename, bijschrift=tekst, te_groot=True)
        return Bestand(bestand.filename, inhoud, tekst)
    return Tekst(tekst) if tekst.strip() else None


def _tekst(formulier: FormData, naam: str) -> str:
    waarde = formulier.get(naam)
    return waarde if isinstance(waarde, str) else ""


def _getal(tekst: str) -> int:
    return int(tekst) if tekst.isdecimal() and len(tekst) <= 9 else 0
