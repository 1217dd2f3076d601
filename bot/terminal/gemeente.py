"""`gemeente`: the data of a municipality."""

from __future__ import annotations

from typing import Annotated

import typer

from acties.documenten.vragenlijst import controleer_sjablonen
from acties.participatie.documenten.controle import fouten_in_sjablonen
from bot.terminal.fouten import Bedieningsfout
from bot.terminal.nederlands import Opdracht, nieuwe_groep
from bot.terminal.uitvoer import toon
from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import gemeentemap, laad_gemeente


def registreer(app: typer.Typer) -> None:
    """Add the commands."""
    groep = nieuwe_groep("Werk aan de gegevens van een gemeente.", no_args_is_help=True)

    @groep.callback()
    def _groep() -> None:
        """Present, so that `controleer` stays a command below it."""

    groep.command(cls=Opdracht)(controleer)
    app.add_typer(groep, name="gemeente")


def controleer(
    gemeente: Annotated[
        str, typer.Argument(metavar="MAP-OF-NAAM", help="Een map, of een naam zoals dalfsen.")
    ],
) -> None:
    """Kijk of de gegevens van een gemeente kloppen; toont alle fouten ineens.

    Voorbeelden:
      ./samenspraak gemeente controleer dalfsen
      ./samenspraak gemeente controleer ../gegevens/onze-gemeente
    """
    try:
        gegevens = laad_gemeente(gemeentemap(gemeente))
        controleer_sjablonen(gegevens)
        if fouten := list(fouten_in_sjablonen(gegevens)):
            raise OngeldigeGegevens(fouten)
    except OngeldigeGegevens as fout:
        raise Bedieningsfout(str(fout)) from None
    lijsten = ", ".join(f"{s} {v.versie}" for s, v in sorted(gegevens.vragenlijsten.items()))
    kader = f" afwegingskader {k.versie};" if (k := gegevens.afwegingskader) else ""
    toon(
        f"{gegevens.gemeente.inhoud.naam} is in orde: gemeente {gegevens.gemeente.versie};"
        f"{kader} vragenlijsten: {lijsten}."
    )
