"""Tables of what was measured: figures to the right, parts with their uncertainty."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from bot.terminal.meet.begrip.rekenen import Score

GEHAALD = {True: ("✓", "green"), False: ("✗", "red"), None: ("", "")}
"""How it looks whether a target is met, with its colour."""


_BREEDTE_ZONDER_TERMINAL = 120


def breed_genoeg() -> Console:
    """Where a report is printed: in a file no line of a table is broken."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else _BREEDTE_ZONDER_TERMINAL)


def nieuwe_tabel(titel: str, *koppen: str, rechts: int = 0) -> Table:
    """A table of which the last `rechts` columns hold figures."""
    tabel = Table(
        title=titel,
        title_justify="left",
        title_style="bold",
        box=None,
        pad_edge=False,
        header_style="dim",
    )
    for nummer, kop in enumerate(koppen):
        getal = nummer >= len(koppen) - rechts
        tabel.add_column(kop, justify="right" if getal else "left", no_wrap=getal)
    return tabel


def met_interval(score: Score) -> str:
    """The part, of how many, and Wilson's interval; empty when nothing was measured."""
    if score.interval is None:
        return ""
    laag, hoog = score.interval
    return (
        f"{procent(score.deel)} ({score.goed} van {score.totaal};"
        f" {procent(laag, 0)} – {procent(hoog, 0)})"
    )


def kort(score: Score) -> str:
    """The part, and of how many; empty when nothing was measured."""
    return f"{procent(score.deel, 0)} van {score.totaal}" if score.totaal else ""


def procent(deel: float | None, decimalen: int = 1) -> str:
    """A part (0 to 1) as people read it; empty for None."""
    return "" if deel is None else f"{deel:.{decimalen}%}".replace(".", ",")


def toon_gehaald(console: Console, half: str, gemist: Sequence[str]) -> None:
    """The last line of a half: which targets were missed, or that all were met."""
    slot = f"Niet gehaald: {'; '.join(gemist)}." if gemist else "Alle eisen zijn gehaald."
    console.print(f"{half}: {slot}", markup=False, style="red" if gemist else "green")
