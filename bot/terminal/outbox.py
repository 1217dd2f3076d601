"""`outbox`: what has to be delivered."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from acties.opslag import Databron, Uitgaand
from acties.outbox.dienst import Outbox
from bot.terminal.fouten import Bedieningsfout, lees_instellingen
from bot.terminal.nederlands import Opdracht, nieuwe_groep
from bot.terminal.uitvoer import JSON_UITLEG, moment, schoon, toon, toon_json, toon_tabel


def registreer(app: typer.Typer) -> None:
    """Add the commands."""
    groep = nieuwe_groep(toon_outbox.__doc__ or "", invoke_without_command=True)
    groep.callback()(toon_outbox)
    groep.command(cls=Opdracht)(opnieuw)
    app.add_typer(groep, name="outbox")


def toon_outbox(
    ctx: typer.Context,
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
) -> None:
    """Toon hoeveel er te bezorgen is, en wat nog niet is aangekomen.

    Statussen:
      wacht      wordt bezorgd zodra het kan
      onderweg   wordt nu bezorgd
      onbekend   misschien aangekomen; wordt opnieuw geprobeerd
      mislukt    wordt niet meer geprobeerd: kijk waarom, en geef dan 'opnieuw'
      bezorgd    aangekomen

    Voorbeelden:
      ./samenspraak outbox
      ./samenspraak outbox opnieuw intake:2026-7KQ3MY
    """
    if ctx.invoked_subcommand is not None:
        return
    outbox = _outbox()
    open_ = outbox.alle("wacht", "onderweg", "onbekend", "mislukt")
    tellingen = outbox.tellingen()
    if als_json:
        toon_json({"tellingen": tellingen, "niet_bezorgd": [_als_gegevens(rij) for rij in open_]})
        return
    if not tellingen:
        toon("Er is nog niets te bezorgen geweest.")
        return
    toon(", ".join(f"{aantal} {status}" for status, aantal in sorted(tellingen.items())))
    if open_:
        toon("")
        toon_tabel(
            ("Sleutel", "Ontvanger", "Status", "Pogingen", "Volgende poging", "Laatste fout"),
            [
                (
                    rij.sleutel,
                    rij.ontvanger,
                    rij.status,
                    str(rij.pogingen),
                    "geen" if rij.status == "mislukt" else moment(rij.niet_voor),
                    rij.laatste_fout or "",
                )
                for rij in open_
            ],
        )


def opnieuw(
    sleutel: Annotated[str, typer.Argument(help="Sleutel uit de lijst van './samenspraak outbox'.")],
) -> None:
    """Laat iets dat mislukt is opnieuw bezorgen.

    Voorbeeld:
      ./samenspraak outbox opnieuw intake:2026-7KQ3MY
    """
    outbox = _outbox()
    if outbox.opnieuw(sleutel):
        toon(f"{sleutel} wordt opnieuw bezorgd zodra de bezorger draait.")
        return
    status = next((rij.status for rij in outbox.alle() if rij.sleutel == sleutel), None)
    if status is None:
        raise Bedieningsfout(
            f"Er is niets met sleutel '{schoon(sleutel)}'. De sleutels zie je met"
            " './samenspraak outbox'."
        )
    raise Bedieningsfout(
        f"{sleutel} heeft status '{status}': alleen wat mislukt is, kan opnieuw bezorgd worden."
    )


def _outbox() -> Outbox:
    return Outbox(Databron(lees_instellingen().database))


def _als_gegevens(rij: Uitgaand) -> dict[str, Any]:
    # Not `inhoud`: who looks after delivery need not read what people wrote.
    return {
        "sleutel": rij.sleutel,
        "ontvanger": rij.ontvanger,
        "status": rij.status,
        "pogingen": rij.pogingen,
        "laatste_fout": rij.laatste_fout,
        "volgende_poging": None if rij.status == "mislukt" else rij.niet_voor.isoformat(),
    }
