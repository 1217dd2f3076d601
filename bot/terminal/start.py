"""`start`: the whole assistant."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.processen.scherm import Scherm
from bot.processen.start import start as start_alles
from bot.terminal.fouten import lees_instellingen
from bot.terminal.nederlands import Opdracht


def registreer(app: typer.Typer) -> None:
    """Add the command."""
    app.command(cls=Opdracht)(start)


def start(
    uitvoerig: Annotated[
        bool, typer.Option("--uitvoerig", help="Toon ook alles wat de processen in hun logboek zetten.")
    ] = False,
) -> None:
    """Start de assistent: de pagina, Rasa, de acties en de bezorger.

    De eerste keer wordt het taalmodel getraind. Ctrl-C stopt alles.

    Voorbeelden:
      ./samenspraak start
      SAMENSPRAAK_WEB_POORT=8081 ./samenspraak start --uitvoerig
    """
    start_alles(lees_instellingen(), Scherm(uitvoerig=uitvoerig))
