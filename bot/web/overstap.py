"""Going on in Telegram with what was begun on the page, and the other way round.

A link with a code only opens a page; something happens when its button is pressed. What looks at links
beforehand, such as a preview in Telegram, uses no code up.
"""

from __future__ import annotations

import asyncio
import secrets

import segno
from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from acties.berichten import Opdracht
from acties.overstap.weergave import CODE_ONBEKEND, leesbare_code, link, meegenomen
from bot.poort import Kanaalbericht
from bot.web.gesprek import KANAAL
from bot.web.staat import Webstaat, staat_van

_MAX_CODE = 40


def routes() -> list[Route]:
    """The addresses of these pages."""
    return [
        Route("/verder-in-telegram", naar_telegram, methods=["GET", "POST"]),
        Route("/verder", hierheen, methods=["GET", "POST"]),
    ]


async def naar_telegram(verzoek: Request) -> Response:
    """How to go on in Telegram; after the button with a link, a QR code and until when they work."""
    staat = staat_van(verzoek)
    botnaam = await staat.botnaam()
    if botnaam is None:
        raise HTTPException(404)
    sessie = staat.sessies.van(verzoek)
    adres, qr = f"https://t.me/{botnaam}", None
    if verzoek.method == "POST":
        await _eigen_formulier(verzoek, staat)
        code = await asyncio.to_thread(_maak_code, staat, sessie.gesprek_id)
        if code is not None:
            adres = link(botnaam, code)
            qr = als_qr(adres)
    context = {"csrf": staat.sessies.csrf(sessie), "adres": adres, "qr": qr}
    antwoord = staat.sjablonen.TemplateResponse(verzoek, "telegram.html", context)
    staat.sessies.onthoud(antwoord, sessie)
    return antwoord


async def hierheen(verzoek: Request) -> Response:
    """The code that Telegram gave; after the button the conversation goes on here."""
    staat = staat_van(verzoek)
    sessie = staat.sessies.van(verzoek)
    code, fout = verzoek.query_params.get("code", "")[:_MAX_CODE], None
    if verzoek.method == "POST":
        code = (await _eigen_formulier(verzoek, staat))[:_MAX_CODE]
        wat = await asyncio.to_thread(
            staat.omgeving.overstappen.verzilver, code, sessie.gesprek_id, KANAAL
        )
        if wat is not None:
            bericht = Kanaalbericht(
                "Ik ga hier verder",
                (meegenomen(wat, waar="in Telegram"),),
                Opdracht(intent="hervatten") if wat.onaf else None,
            )
            sleutel = f"{sessie.gesprek_id}:verder-{secrets.token_urlsafe(8)}"
            await staat.poort.verwerk(sessie.gesprek_id, KANAAL, sleutel, bericht)
            return RedirectResponse("/#laatste", status_code=303)
        fout = CODE_ONBEKEND
    context = {
        "csrf": staat.sessies.csrf(sessie),
        "code": leesbare_code("".join(code.split()).replace("-", "")),
        "fout": fout,
    }
    antwoord = staat.sjablonen.TemplateResponse(
        verzoek, "verder.html", context, status_code=200 if fout is None else 422
    )
    staat.sessies.onthoud(antwoord, sessie)
    return antwoord


def als_qr(adres: str) -> Markup:
    """A QR code of this address, as SVG to put in a page; black on white, also where that is dark."""
    qr = segno.make(adres, error="m", micro=False)
    svg = qr.svg_inline(scale=6, border=4, dark="#000", light="#fff", omitsize=False)
    return Markup(svg)  # noqa: S704 - made of squares only


async def _eigen_formulier(verzoek: Request, staat: Webstaat) -> str:
    """The code in the form; 403 for a form from elsewhere."""
    formulier = await verzoek.form(max_files=0, max_fields=5)
    csrf, code = formulier.get("csrf"), formulier.get("code")
    sessie = staat.sessies.van(verzoek)
    if not staat.sessies.is_eigen_formulier(sessie, csrf if isinstance(csrf, str) else ""):
        raise HTTPException(403)
    return code if isinstance(code, str) else ""


def _maak_code(staat: Webstaat, gesprek_id: str) -> str | None:
    """None when nothing was said here yet: then there is nothing to take along."""
    if not staat.poort.inbox.regels(gesprek_id):
        return None
    return staat.omgeving.overstappen.maak_code(gesprek_id)
