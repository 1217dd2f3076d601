"""How results are written: for a person, or as JSON for a program."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from acties import klok

_BREEDTE_ZONDER_TERMINAL = 160
JSON_UITLEG = "Als JSON, voor een programma."


def schoon(tekst: str) -> str:
    """Text that a stranger wrote, safe to show: a terminal obeys control characters."""
    return "".join(t if t.isprintable() or t == "\n" else "�" for t in tekst)


def moment(tijdstip: datetime) -> str:
    """A moment as people here write it."""
    return f"{tijdstip.astimezone(klok.AMSTERDAM):%d-%m-%Y %H:%M}"


def toon(tekst: str) -> None:
    """Text for a person."""
    sys.stdout.write(schoon(tekst) + "\n")


def toon_json(waarde: Any) -> None:
    """A value for a program."""
    sys.stdout.write(json.dumps(waarde, ensure_ascii=False, indent=2, default=str) + "\n")


def toon_tabel(koppen: Sequence[str], rijen: Sequence[Sequence[str]]) -> None:
    """A table; the last column takes what room is left."""
    tabel = Table(box=None, pad_edge=False, header_style="bold")
    for nummer, kop in enumerate(koppen, start=1):
        laatste = nummer == len(koppen)
        tabel.add_column(kop, no_wrap=not laatste, overflow="fold")
    for rij in rijen:
        # Text, not markup: what people wrote may hold square brackets.
        tabel.add_row(*(Text(schoon(cel)) for cel in rij))
    breedte = None if sys.stdout.isatty() else _BREEDTE_ZONDER_TERMINAL
    Console(highlight=False, width=breedte).print(tabel)
