"""`kalender`: what stands on the participatiekalender, and taking something off it."""

from __future__ import annotations

from typing import Annotated

import typer

from acties.omgeving import Omgeving
from acties.participatie.kalender.dienst import Publicaties
from bot.terminal.fouten import Bedieningsfout, lees_instellingen
from bot.terminal.nederlands import Opdracht, nieuwe_groep
from bot.terminal.uitvoer import JSON_UITLEG, moment, schoon, toon, toon_json, toon_tabel

Adres = Annotated[
    str, typer.Argument(help="Adres op de kalender, zoals het in de lijst staat.", metavar="ADRES")
]


def registreer(app: typer.Typer) -> None:
    """Add the commands."""
    groep = nieuwe_groep(toon_kalender.__doc__ or "", invoke_without_command=True)
    groep.callback()(toon_kalender)
    groep.command("haal-weg", cls=Opdracht)(haal_weg)
    app.add_typer(groep, name="kalender")


def toon_kalender(
    ctx: typer.Context,
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
) -> None:
    """Toon wat er op de participatiekalender staat, of haal er iets af.

    Wie een project publiceerde, haalt het er in het gesprek zelf weer af. Met
    haal-weg doet een beheerder dat, als er iets staat wat er niet hoort.

    Voorbeelden:
      ./samenspraak kalender
      ./samenspraak kalender haal-weg dorpsstraat-7kq3mx
    """
    if ctx.invoked_subcommand is not None:
        return
    alle = _publicaties().alle()
    if als_json:
        toon_json(
            [{"adres": p.adres, "titel": p.blad.titel, "sinds": p.sinds.isoformat()} for p in alle]
        )
    elif not alle:
        toon("Er staat niets op de participatiekalender.")
    else:
        rijen = [(p.adres, moment(p.sinds), schoon(p.blad.titel)) for p in alle]
        toon_tabel(("Adres", "Sinds", "Project"), rijen)


def haal_weg(adres: Adres) -> None:
    """Haal een project van de participatiekalender.

    Het dossier blijft zoals het is; publiceren kan daarna opnieuw.

    Voorbeeld:
      ./samenspraak kalender haal-weg dorpsstraat-7kq3mx
    """
    kort = adres.strip().rstrip("/").rpartition("/")[2]
    if not _publicaties().haal_weg(kort):
        raise Bedieningsfout(
            f"'{schoon(kort)}' staat niet op de participatiekalender. Wat er staat, zie je met"
            " './samenspraak kalender'."
        )
    toon(f"{kort} staat niet meer op de participatiekalender.")


def _publicaties() -> Publicaties:
    return Omgeving.van(lees_instellingen()).publicaties
