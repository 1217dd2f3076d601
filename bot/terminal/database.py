"""`database`: the tables."""

from __future__ import annotations

import typer

from acties.opslag import Databron
from bot.terminal.fouten import databaseadres, lees_instellingen
from bot.terminal.nederlands import Opdracht, nieuwe_groep
from bot.terminal.uitvoer import toon


def registreer(app: typer.Typer) -> None:
    """Add the commands."""
    groep = nieuwe_groep("Onderhoud aan de database.", no_args_is_help=True)

    @groep.callback()
    def _groep() -> None:
        """Present, so that `bijwerken` stays a command below it."""

    groep.command(cls=Opdracht)(bijwerken)
    app.add_typer(groep, name="database")


def bijwerken() -> None:
    """Breng de tabellen bij de tijd; dat kan altijd, ook vaker.

    './samenspraak start' doet dit zelf al.

    Voorbeeld:
      ./samenspraak database bijwerken
    """
    instellingen = lees_instellingen()
    bron = Databron(instellingen.database)
    try:
        bron.werk_bij()
    finally:
        bron.sluit()
    toon(f"De database is bijgewerkt: {databaseadres(instellingen)}")
