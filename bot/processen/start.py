"""The start: everything in the right order, until somebody stops it.

The page comes first. It answers within seconds and says that the assistant is waking up; training,
Rasa and the index of the vraagbaak take their time behind it, side by side.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from acties.instellingen import Instellingen
from acties.omgeving import Omgeving
from bot.processen.doorzoekbaar import zorg_voor_index
from bot.processen.fouten import Startfout
from bot.processen.poorten import controleer_poorten
from bot.processen.scherm import Scherm
from bot.processen.sleutels import intern_geheim, sessiesleutel
from bot.processen.slot import Bezet, slot
from bot.processen.stelsel import Stelsel, paginaadres, poorten
from bot.processen.toezicht import Toezicht
from bot.processen.training import eigen_kopie, rasa_python, zorg_voor_model
from kennisbank.vraagbaak.boekenkast import Boekenkast

TELEGRAM_IN_VIJF_STAPPEN = (
    "1. Open Telegram en zoek @BotFather (met het blauwe vinkje).",
    "2. Stuur hem /newbot.",
    "3. Geef een naam, en een gebruikersnaam die eindigt op bot.",
    "4. Kopieer het token dat u krijgt: een getal, een dubbele punt en letters.",
    "5. Start opnieuw: SAMENSPRAAK_TELEGRAM_TOKEN=<het token> ./samenspraak start",
)
"""How to get a bot, for who has none."""


def start(instellingen: Instellingen, scherm: Scherm) -> None:
    """Run the assistant until Ctrl-C or SIGTERM.

    Raises Startfout when it cannot start, and what reading the data and the database raise.
    """
    try:
        with slot(instellingen.datamap / "start.lock"):
            rasa_python(instellingen)
            controleer_poorten(poorten(instellingen))
            stelsel = Stelsel(instellingen, sessiesleutel(instellingen), intern_geheim(instellingen))
            asyncio.run(_draai(stelsel, scherm))
    except Bezet:
        raise Startfout(
            f"Samenspraak draait al met deze gegevens ({instellingen.datamap}). Stop die eerst met"
            " Ctrl-C, of kies een andere map: SAMENSPRAAK_DATAMAP=/pad/naar/map ./samenspraak start"
        ) from None
    finally:
        scherm.sluit()


async def _draai(stelsel: Stelsel, scherm: Scherm) -> None:
    toezicht = Toezicht(scherm, stelsel.instellingen.datamap / "logboek")
    await toezicht.draai(_start_op(stelsel, scherm, toezicht))


async def _start_op(stelsel: Stelsel, scherm: Scherm, toezicht: Toezicht) -> None:
    instellingen = stelsel.instellingen
    begin = time.monotonic()
    kast = await asyncio.to_thread(_bereid_voor, instellingen, scherm)
    await toezicht.start(stelsel.web())
    scherm.meld(f"De pagina is er al: {paginaadres(instellingen)}. De assistent wordt nog wakker.")

    async def acties() -> None:
        # Its first answer may need the index, and would else make it anew while somebody waits.
        await zorg_voor_index(kast, instellingen, scherm)
        await toezicht.start(stelsel.acties())

    async def taal() -> None:
        model = await zorg_voor_model(instellingen, scherm)
        await toezicht.start(stelsel.rasa(eigen_kopie(model, instellingen.datamap)))

    try:
        # A group: when one of them gives up, the others are not waited for.
        async with asyncio.TaskGroup() as groep:
            groep.create_task(acties())
            groep.create_task(toezicht.start(stelsel.bezorger()))
            groep.create_task(taal())
            if instellingen.telegram_token.get_secret_value():
                groep.create_task(toezicht.start(stelsel.telegram()))
    except* Startfout as fouten:
        raise fouten.exceptions[0] from None
    scherm.klaar("Samenspraak draait", time.monotonic() - begin)
    _vertel(instellingen, scherm)


def _bereid_voor(instellingen: Instellingen, scherm: Scherm) -> Boekenkast | None:
    begin = time.monotonic()
    omgeving = Omgeving.van(instellingen)
    scherm.klaar(f"gegevens van {omgeving.gegevens.gemeente.inhoud.naam} zijn in orde")
    try:
        omgeving.bron.werk_bij()
    finally:
        omgeving.bron.sluit()
    scherm.klaar("database is bijgewerkt", time.monotonic() - begin)
    return omgeving.boekenkast


def _vertel(instellingen: Instellingen, scherm: Scherm) -> None:
    scherm.meld("")
    scherm.meld(f"Open de pagina:  {paginaadres(instellingen)}")
    if not instellingen.smtp_host:
        scherm.meld(f"E-mail staat in: {_kort(instellingen.postmap)} (er is geen SMTP ingesteld)")
    if instellingen.telegram_token.get_secret_value():
        scherm.meld("Telegram:        ./samenspraak telegram zegt hoe het ermee staat")
    scherm.meld(f"Logboeken:       {_kort(instellingen.datamap / 'logboek')}")
    scherm.meld("Ctrl-C stopt alles.")
    if not instellingen.telegram_token.get_secret_value():
        for regel in ("", "Ook in Telegram? In vijf stappen:", *TELEGRAM_IN_VIJF_STAPPEN):
            scherm.meld(regel)


def _kort(pad: Path) -> str:
    """As somebody in this folder would write it."""
    try:
        return str(pad.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(pad.absolute())
