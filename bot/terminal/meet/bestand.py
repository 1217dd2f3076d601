"""The file in which everything that was measured is written, for a program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bot.terminal.meet.fouten import Meetfout


def controleer_plek(bestand: Path | None) -> None:
    """Raises Meetfout when it cannot be written there: before measuring, which takes long."""
    if bestand is not None and not bestand.absolute().parent.is_dir():
        raise Meetfout(f"De map van {bestand} bestaat niet. Maak haar eerst, of kies een andere.")


def schrijf(bestand: Path | None, gegevens: dict[str, Any]) -> None:
    """Write this, for who asked for a file."""
    if bestand is not None:
        tekst = json.dumps(gegevens, ensure_ascii=False, indent=2)
        bestand.write_text(tekst + "\n", encoding="utf-8")
