"""The command itself."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from acties.instellingen import Instellingen
from bot.processen.scherm import Scherm
from bot.processen.training import zorg_voor_model
from bot.terminal.fouten import lees_instellingen
from bot.terminal.meet.begrip.lezen import lees
from bot.terminal.meet.begrip.uitslag import Halfuitslag, te_lezen, uitslag_van
from bot.terminal.meet.begrip.velden import veldlezer
from bot.terminal.meet.begrip.weergave import als_gegevens, toon_verslag
from bot.terminal.meet.begrip.zinnen import HELFTEN, lees_helft
from bot.terminal.meet.bestand import controleer_plek, schrijf
from bot.terminal.nederlands import Abort, Opdracht
from kennisbank.laden import gemeentemap, laad_gemeente

_GEMEENTE, _LIJST = "dalfsen", "intake"
"""For which the sentences were written, whatever municipality is active here."""


def registreer(app: typer.Typer) -> None:
    """Add the command."""
    app.command(cls=Opdracht)(begrip)


def begrip(
    *,
    zinnen: Annotated[
        bool,
        typer.Option("--zinnen", help="Toon wat misging, alleen van de helft 'afstemmen'."),
    ] = False,
    naar_json: Annotated[
        Path | None, typer.Option("--json", help="Schrijf alles ook als JSON in dit bestand.")
    ] = None,
) -> None:
    """Meet hoe goed de assistent begrijpt wat mensen zeggen.

    Met zinnen waarvan het taalmodel niet heeft geleerd, uit tests/nlu/begrip:
    wie de assistent bijstelt mag de helft 'afstemmen' bekijken; de helft
    'toets' wordt alleen gemeten. Is het taalmodel er nog niet, dan wordt het
    eerst getraind.

    Voorbeelden:
      ./samenspraak meet begrip
      ./samenspraak meet begrip --zinnen
      ./samenspraak meet begrip --json uitslag.json
    """
    controleer_plek(naar_json)
    # Progress goes to stderr, so that the result can go into a file.
    scherm = Scherm(Console(stderr=True, highlight=False, soft_wrap=True))
    try:
        helften = asyncio.run(meet_begrip(lees_instellingen(), scherm))
    except asyncio.CancelledError:
        raise Abort from None
    finally:
        scherm.sluit()
    schrijf(naar_json, als_gegevens(helften))
    toon_verslag(helften, met_zinnen=zinnen)


async def meet_begrip(instellingen: Instellingen, scherm: Scherm) -> list[Halfuitslag]:
    """Both halves, with the model of the present data. Raises Meetfout or Startfout."""
    helften = [lees_helft(naam) for naam in HELFTEN]
    gegevens = laad_gemeente(gemeentemap(_GEMEENTE))
    lijst = gegevens.vragenlijsten[_LIJST].inhoud
    model = await zorg_voor_model(instellingen, scherm)
    zinnen = [te_lezen(helft, lijst) for helft in helften]
    gelezen = iter(await lees(instellingen, model, [zin for half in zinnen for zin in half], scherm))
    lezer = veldlezer(gegevens, lijst)
    return [
        uitslag_van(helft, [next(gelezen) for _ in eigen], lezer)
        for helft, eigen in zip(helften, zinnen, strict=True)
    ]
