"""The command itself."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.terminal.meet.tabel import nieuwe_tabel
from bot.terminal.meet.telegram.meten import Telling, meet
from bot.terminal.nederlands import Opdracht

_CHATS = 200


def registreer(app: typer.Typer) -> None:
    """Add the command."""
    app.command(cls=Opdracht)(telegram)


def telegram(
    *,
    chats: Annotated[int, typer.Option(min=1, help="Zo veel mensen praten tegelijk.")] = _CHATS,
) -> None:
    """Meet wat er gebeurt als veel mensen tegelijk in Telegram praten.

    Iedereen dient een idee in, bij een nagemaakte Telegram op deze machine, die
    net zo weinig berichten per seconde aanneemt als de echte. Daarna wordt
    geteld wat kwijt is, dubbel is of door elkaar kwam. Eindigt met code 1 als
    dat niet nul is.

    Voorbeelden:
      ./samenspraak meet telegram
      ./samenspraak meet telegram --chats 20
    """
    with tempfile.TemporaryDirectory(prefix="samenspraak-meet-", ignore_cleanup_errors=True) as map_:
        telling = asyncio.run(meet(Path(map_), chats))
    _toon(telling)
    if telling.verloren or telling.dubbel or telling.door_elkaar:
        raise typer.Exit(1)


def _toon(telling: Telling) -> None:
    tijden = telling.tijden
    tabel = nieuwe_tabel("Telegram, iedereen tegelijk", "Gemeten", "", rechts=1)
    for wat, waarde in (
        ("Chats", str(telling.chats)),
        ("Berichten van mensen", str(telling.gestuurd)),
        ("Kwijt", str(telling.verloren)),
        ("Dubbel", str(telling.dubbel)),
        ("Chats waarin iets door elkaar kwam", str(telling.door_elkaar)),
        ("Onbekend of het één keer aankwam", str(telling.onbekend)),
        ("Keer dat Telegram om wachten vroeg (429)", str(telling.geweigerd)),
        ("Antwoord na, mediaan", _seconden(tijden.mediaan)),
        ("Antwoord na, p95", _seconden(tijden.p95)),
        ("Berichten per seconde", "" if tijden.per_seconde is None else _getal(tijden.per_seconde)),
    ):
        tabel.add_row(wat, waarde)
    Console(highlight=False).print(tabel)


def _seconden(milliseconden: float | None) -> str:
    return "" if milliseconden is None else f"{_getal(milliseconden / 1000)} s"


def _getal(waarde: float) -> str:
    return f"{waarde:.1f}".replace(".", ",")
