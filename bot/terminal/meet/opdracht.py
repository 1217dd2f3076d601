"""The command itself."""

from __future__ import annotations

import asyncio
import inspect
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.processen.scherm import Scherm
from bot.terminal.meet import begrip, telegram, vraagbaak, zoeken
from bot.terminal.meet.aantallen import Aantallen
from bot.terminal.meet.bestand import controleer_plek, schrijf
from bot.terminal.meet.verloop import meet_alles
from bot.terminal.meet.weergave import als_gegevens, als_markdown, toon_verslag
from bot.terminal.nederlands import Abort, UsageError, nieuwe_groep
from bot.terminal.uitvoer import toon

_GEWOON = Aantallen()
_SNEL = Aantallen.snel()


def registreer(app: typer.Typer) -> None:
    """Add the command, with what else is measured as commands below it."""
    groep = nieuwe_groep(inspect.cleandoc(meet.__doc__ or ""), invoke_without_command=True)
    groep.callback()(meet)
    begrip.registreer(groep)
    vraagbaak.registreer(groep)
    zoeken.registreer(groep)
    telegram.registreer(groep)
    app.add_typer(groep, name="meet")


def meet(
    ctx: typer.Context,
    *,
    snel: Annotated[
        bool, typer.Option("--snel", help="Meet weinig: om te zien of alles werkt.")
    ] = False,
    zonder_starter: Annotated[
        bool, typer.Option("--zonder-starter", help="Meet alleen onze kant, zonder te vergelijken.")
    ] = False,
    berichten: Annotated[
        int | None,
        typer.Option(min=1, help=f"Zo veel berichten per reeks; anders {_GEWOON.berichten}."),
    ] = None,
    lange: Annotated[
        int | None,
        typer.Option(min=1, help=f"Zo veel lange gesprekken; anders {_GEWOON.lange}."),
    ] = None,
    naar_json: Annotated[
        Path | None, typer.Option("--json", help="Schrijf alles ook als JSON in dit bestand.")
    ] = None,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="Toon de tabel als Markdown, in het Engels.")
    ] = False,
    eis: Annotated[
        bool, typer.Option("--eis", help="Eindig met code 1 als een eis niet is gehaald.")
    ] = False,
) -> None:
    """Meet deze assistent naast het startproject van Rasa.

    Het startproject is dat van 'rasa init', met Rasa zoals de makers het
    leveren (2,5 GB; wordt geïnstalleerd als het er niet is). Gemeten worden
    training, koude start, geheugen, schijfruimte en snelheid. Dat duurt een
    kwartier, en de machine mag intussen niets anders doen. Alles gebeurt in
    een tijdelijke map: de gegevens van deze installatie blijven erbuiten.

    Voorbeelden:
      ./samenspraak meet
      ./samenspraak meet --snel --zonder-starter
      ./samenspraak meet --eis --json uitslag.json --markdown
    """
    if ctx.invoked_subcommand is not None:
        if any((snel, zonder_starter, berichten, lange, naar_json, markdown, eis)):
            raise UsageError(f"zet de opties achter '{ctx.invoked_subcommand}'.", ctx)
        return
    basis = _SNEL if snel else _GEWOON
    aantallen = replace(basis, berichten=berichten or basis.berichten, lange=lange or basis.lange)
    controleer_plek(naar_json)
    # Progress goes to stderr, so that the result can go into a file.
    scherm = Scherm(Console(stderr=True, highlight=False, soft_wrap=True))
    try:
        with tempfile.TemporaryDirectory(
            prefix="samenspraak-meet-", ignore_cleanup_errors=True
        ) as map_:
            uitslag = meet_alles(Path(map_), aantallen, scherm, met_starter=not zonder_starter)
    except asyncio.CancelledError:
        raise Abort from None
    finally:
        scherm.sluit()
    schrijf(naar_json, als_gegevens(uitslag.rijen, uitslag.machine, uitslag.aantallen))
    if markdown:
        toon(als_markdown(uitslag.rijen, uitslag.machine))
    else:
        toon_verslag(uitslag.rijen, uitslag.machine)
    if eis and uitslag.gemist:
        raise typer.Exit(1)
