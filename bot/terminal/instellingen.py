"""`instellingen`: every setting with its value now."""

from __future__ import annotations

from typing import Annotated

import typer
from pydantic import SecretStr

from acties.instellingen import Instellingen
from bot.terminal.fouten import databaseadres, lees_instellingen, variabele
from bot.terminal.nederlands import Opdracht
from bot.terminal.uitvoer import JSON_UITLEG, toon, toon_json, toon_tabel


def registreer(app: typer.Typer) -> None:
    """Add the command."""
    app.command(cls=Opdracht)(instellingen)


def instellingen(
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
) -> None:
    """Toon alle instellingen met hun waarde; geheimen blijven verborgen.

    Een instelling is een omgevingsvariabele. De uitleg van elk staat in
    docs/instellingen.md.

    Voorbeelden:
      ./samenspraak instellingen
      SAMENSPRAAK_WEB_POORT=8081 ./samenspraak instellingen --json
    """
    nu = lees_instellingen()
    rijen = [
        (variabele(veld), waarde(nu, veld), veld in nu.model_fields_set)
        for veld in Instellingen.model_fields
    ]
    if als_json:
        toon_json([{"naam": n, "waarde": w, "zelf_ingesteld": zelf} for n, w, zelf in rijen])
        return
    toon_tabel(
        ("Instelling", "Herkomst", "Waarde"),
        [(n, "zelf ingesteld" if zelf else "standaard", w or "(leeg)") for n, w, zelf in rijen],
    )
    toon("\nDe uitleg staat in docs/instellingen.md.")


def waarde(nu: Instellingen, veld: str) -> str:
    """The value of a setting as it may be shown."""
    inhoud = getattr(nu, veld)
    if isinstance(inhoud, SecretStr):
        return "(verborgen)" if inhoud.get_secret_value() else ""
    if inhoud is None:
        return ""
    if veld == "database_url" and inhoud:
        return databaseadres(nu)
    return str(inhoud).lower() if isinstance(inhoud, bool) else str(inhoud)
