"""The command itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from bot.terminal.fouten import lees_instellingen
from bot.terminal.meet.bestand import controleer_plek, schrijf
from bot.terminal.meet.fouten import Meetfout
from bot.terminal.meet.vraagbaak.uitslag import Halfuitslag, meet_helft
from bot.terminal.meet.vraagbaak.vragenset import HELFTEN, NIET, VRAGEN
from bot.terminal.meet.vraagbaak.weergave import als_gegevens, toon_verslag
from bot.terminal.nederlands import Opdracht
from kennisbank.laden import gemeentemap
from kennisbank.vraagbaak.boekenkast import Boekenkast
from kennisbank.vraagbaak.dienst import Vraagbaak
from kennisbank.zoeken.gewichten import gewichten


def registreer(app: typer.Typer) -> None:
    """Add the command."""
    app.command(cls=Opdracht)(vraagbaak)


def vraagbaak(
    *,
    vragen: Annotated[
        bool, typer.Option("--vragen", help="Toon wat misging, alleen van de helft 'afstemmen'.")
    ] = False,
    naar_json: Annotated[
        Path | None, typer.Option("--json", help="Schrijf alles ook als JSON in dit bestand.")
    ] = None,
) -> None:
    """Meet hoe goed de vraagbaak antwoordt.

    Met vragen die uit de bronnen zijn geschreven, niet uit de artikelen, in
    tests/kennisbank/vragen: wie de vraagbaak bijstelt mag de helft
    'afstemmen' bekijken; de helft 'toets' wordt alleen gemeten.

    Voorbeelden:
      ./samenspraak meet vraagbaak
      ./samenspraak meet vraagbaak --vragen
      ./samenspraak meet vraagbaak --json uitslag.json
    """
    controleer_plek(naar_json)
    helften = meet_vraagbaak(lees_instellingen().index)
    schrijf(naar_json, als_gegevens(helften))
    toon_verslag(helften, met_vragen=vragen)


def meet_vraagbaak(
    indexmap: Path, map_: Path = VRAGEN, helften: Sequence[str] = HELFTEN
) -> list[Halfuitslag]:
    """These halves, for every municipality with questions. Raises Meetfout without questions."""
    gemeenten = sorted(
        bestand.stem for bestand in (map_ / HELFTEN[0]).glob("*.yml") if not bestand.stem.endswith(NIET)
    )
    if not gemeenten:
        raise Meetfout(
            f"De vragen om mee te meten ({map_}) zijn er niet. Ze horen bij de broncode van het"
            " project: meet daar."
        )
    kast = Boekenkast(gemeentemap(gemeenten[0]), indexmap)
    namen = kast.namen()
    gemeenten = [gemeente for gemeente in gemeenten if gemeente in namen]

    def van(gemeente: str) -> Vraagbaak:
        return Vraagbaak(gemeente, namen, kast.bibliotheek, gewichten())

    return [meet_helft(naam, gemeenten, van, map_) for naam in helften]
