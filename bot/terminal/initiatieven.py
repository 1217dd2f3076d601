"""`initiatieven`: what was handed in."""

from __future__ import annotations

from typing import Annotated

import typer

from acties.initiatief.dienst import Initiatieven
from acties.initiatief.kenmerk import lees_kenmerk
from acties.initiatief.samenvatting import Samenvatting
from acties.opslag import Databron
from bot.terminal.fouten import Bedieningsfout, lees_instellingen
from bot.terminal.nederlands import Opdracht
from bot.terminal.uitvoer import JSON_UITLEG, moment, schoon, toon, toon_json, toon_tabel

_MAX_IDEE = 80


def registreer(app: typer.Typer) -> None:
    """Add the command."""
    app.command(cls=Opdracht)(initiatieven)


def initiatieven(
    kenmerk: Annotated[
        str | None, typer.Argument(help="Kenmerk van een initiatief, zoals 2026-7KQ3MY.")
    ] = None,
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
) -> None:
    """Toon de ingediende initiatieven, het nieuwste bovenaan, of een ervan.

    Voorbeelden:
      ./samenspraak initiatieven
      ./samenspraak initiatieven 2026-7KQ3MY
      ./samenspraak initiatieven --json
    """
    dienst = Initiatieven(Databron(lees_instellingen().database))
    if kenmerk is None:
        _toon_alle(dienst.alle(), als_json=als_json)
    else:
        _toon_een(_vind(dienst, kenmerk), als_json=als_json)


def _vind(dienst: Initiatieven, kenmerk: str) -> Samenvatting:
    gelezen = lees_kenmerk(kenmerk)
    if gelezen is None:
        raise Bedieningsfout(
            f"'{schoon(kenmerk)}' kan geen kenmerk zijn: er zit een typefout in. Een kenmerk ziet eruit"
            " als 2026-7KQ3MY. Alle kenmerken zie je met './samenspraak initiatieven'."
        )
    samenvatting = dienst.vind(gelezen)
    if samenvatting is None:
        raise Bedieningsfout(
            f"Er is geen initiatief met kenmerk {gelezen}. Alle kenmerken zie je met"
            " './samenspraak initiatieven'."
        )
    return samenvatting


def _toon_een(samenvatting: Samenvatting, *, als_json: bool) -> None:
    if als_json:
        toon_json(samenvatting.model_dump(mode="json"))
    else:
        toon(samenvatting.als_tekst())


def _toon_alle(alle: list[Samenvatting], *, als_json: bool) -> None:
    if als_json:
        toon_json([samenvatting.model_dump(mode="json") for samenvatting in alle])
    elif not alle:
        toon("Er zijn nog geen initiatieven ingediend.")
    else:
        toon_tabel(
            ("Kenmerk", "Ingediend", "Contact uiterlijk", "Idee"),
            [
                (
                    s.kenmerk,
                    moment(s.ingediend_op),
                    f"{s.contact_uiterlijk:%d-%m-%Y}" if s.contact_uiterlijk else "geen termijn",
                    _idee(s),
                )
                for s in alle
            ],
        )


def _idee(samenvatting: Samenvatting) -> str:
    """The first line of the idea: the question of that name, else the first answer in words."""
    teksten = {a.sleutel: a.waarde for a in samenvatting.antwoorden if isinstance(a.waarde, str)}
    tekst = teksten.get("idee") or next(iter(teksten.values()), "")
    regel = next((r.strip() for r in tekst.splitlines() if r.strip()), "")
    return regel if len(regel) <= _MAX_IDEE else regel[: _MAX_IDEE - 1].rstrip() + "…"
