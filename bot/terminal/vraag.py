"""Asking the vraagbaak from a terminal: the same answer as in a conversation, with its score."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Annotated

import typer
from rich.console import Console

from acties.omgeving import Omgeving
from bot.processen.doorzoekbaar import zorg_voor_index
from bot.processen.scherm import Scherm
from bot.terminal.fouten import Bedieningsfout, lees_instellingen
from bot.terminal.nederlands import Opdracht
from bot.terminal.uitvoer import JSON_UITLEG, toon
from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.antwoord import Antwoord, Deelantwoord


def registreer(app: typer.Typer) -> None:
    """Add the command."""
    app.command(cls=Opdracht)(vraag)


def vraag(
    tekst: Annotated[str, typer.Argument(metavar="VRAAG", help="De vraag, tussen aanhalingstekens.")],
    *,
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
    als_medewerker: Annotated[
        bool, typer.Option("--medewerker", help="Vraag het als medewerker van de gemeente.")
    ] = False,
) -> None:
    """Stel een vraag aan de vraagbaak.

    Je krijgt het antwoord met de bron, en hoe zeker het is (0 tot 1).

    Voorbeelden:
      ./samenspraak vraag "welke werkvormen passen bij adviseren?"
      ./samenspraak vraag --json "hoe doet Enschede dat?"
    """
    instellingen = lees_instellingen()
    omgeving = Omgeving.van(instellingen)
    # On stderr: what is written is the answer, and may be read by a program.
    scherm = Scherm(Console(stderr=True, highlight=False, soft_wrap=True))
    asyncio.run(zorg_voor_index(omgeving.boekenkast, instellingen, scherm))
    if omgeving.vraagbaak is None:
        raise Bedieningsfout(
            f"De gemeente {omgeving.gegevens.gemeente.inhoud.naam} heeft nog geen artikelen: in"
            f" {omgeving.gegevens.map} staat geen dekking.yml."
        )
    voor: Publiek | None = "medewerker" if als_medewerker else None
    antwoord = omgeving.vraagbaak.vraag(tekst, voor=voor)
    if als_json:
        toon(json.dumps(_als_gegevens(antwoord), ensure_ascii=False, indent=2))
        return
    toon("\n\n".join(_regels(antwoord)))


def _regels(antwoord: Antwoord) -> list[str]:
    maat = f"Zekerheid: {antwoord.zekerheid:.2f}, score: {antwoord.score:.2f}".replace(".", ",")
    if antwoord.grens is not None:
        return [
            "Dit is geen vraag voor de vraagbaak: wie het vraagt, hoort dat en waar het wel kan.",
            maat,
        ]
    if not antwoord.beantwoord:
        nabij = [f"- {vervolg.label}" for vervolg in antwoord.vervolg]
        dichtbij = [_deel(deel) for deel in antwoord.misschien]
        begin = "Dit is misschien geen antwoord, maar het komt er het dichtst bij:"
        if antwoord.waarschijnlijk:
            begin = "Dit past het best bij de vraag:"
        if antwoord.niet_gezegd is not None:
            begin = f"{antwoord.niet_gezegd} Dit komt er het dichtst bij:"
        return [
            *([begin, *dichtbij] if dichtbij else ["Daar heb ik geen antwoord op."]),
            *(
                ["\n".join(["Ook dichtbij:" if dichtbij else "Het dichtst erbij komt:", *nabij])]
                if nabij
                else []
            ),
            maat,
        ]
    delen = [_deel(deel) for deel in antwoord.delen]
    return [*delen, *([antwoord.kanttekening] if antwoord.kanttekening else []), maat]


def _deel(deel: Deelantwoord) -> str:
    return f"{re.sub(r'[*]{2}', '', deel.tekst)}\n\nBron: {deel.bronregel}"


def _als_gegevens(antwoord: Antwoord) -> dict[str, object]:
    return {
        "beantwoord": antwoord.beantwoord,
        "zekerheid": round(antwoord.zekerheid, 4),
        "score": round(antwoord.score, 4),
        "antwoorden": [
            {
                "gemeente": deel.gemeente,
                "sleutel": deel.sleutel,
                "tekst": deel.tekst,
                "bron": deel.bronregel,
            }
            for deel in antwoord.delen
        ],
        "niet_gezegd": antwoord.niet_gezegd,
        "kanttekening": antwoord.kanttekening,
        "vervolg": [{"label": v.label, "vraag": v.vraag} for v in antwoord.vervolg],
    }
