"""The screen of the start command: short lines for a person, in Dutch."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.status import Status

_KLEUREN = ("cyan", "magenta", "yellow", "green", "blue")


def seconden(duur: float) -> str:
    """As people here write it: "3,1 s"."""
    return f"{duur:.1f} s".replace(".", ",")


class Scherm:
    """Finished steps stay as lines; what is under way stands below them, on a terminal."""

    def __init__(self, console: Console | None = None, *, uitvoerig: bool = False) -> None:
        self._console = console or Console(highlight=False, soft_wrap=True)
        self._uitvoerig = uitvoerig
        self._bezig: dict[str, str] = {}
        self._status: Status | None = None
        self._kleuren: dict[str, str] = {}

    def klaar(self, tekst: str, duur: float | None = None) -> None:
        """A step that succeeded."""
        staart = f" [dim]({seconden(duur)})[/dim]" if duur is not None else ""
        self._console.print(f"[green]✓[/green] {escape(tekst)}{staart}")

    def meld(self, tekst: str) -> None:
        """Something worth knowing."""
        self._console.print(f"  {escape(tekst)}".rstrip())

    def waarschuw(self, tekst: str) -> None:
        """Something that went wrong and is being taken care of."""
        self._console.print(f"[yellow]![/yellow] {escape(tekst)}")

    def bezig(self, naam: str, tekst: str) -> None:
        """What is under way now; said once, and kept on the screen on a terminal."""
        if not self._console.is_terminal:
            self._console.print(f"… {escape(naam)}: {escape(tekst)}")
        self._bezig[naam] = tekst
        self._ververs()

    def niet_meer_bezig(self, naam: str) -> None:
        """That is over; whoever calls says how it ended."""
        self._bezig.pop(naam, None)
        self._ververs()

    def logregel(self, naam: str, regel: str) -> None:
        """A line from a child's log; only with --uitvoerig."""
        if self._uitvoerig:
            kleur = self._kleuren.setdefault(naam, _KLEUREN[len(self._kleuren) % len(_KLEUREN)])
            self._console.print(f"[{kleur}]{naam:>9}[/{kleur}] [dim]│[/dim] {escape(regel)}")

    def sluit(self) -> None:
        """Leave the terminal as it was."""
        self._bezig.clear()
        self._ververs()

    def _ververs(self) -> None:
        if not self._console.is_terminal:
            return
        if not self._bezig:
            if self._status is not None:
                self._status.stop()
                self._status = None
            return
        tekst = "; ".join(f"{escape(n)}: {escape(t)}" for n, t in self._bezig.items())
        if self._status is None:
            self._status = self._console.status(tekst)
            self._status.start()
        else:
            self._status.update(tekst)
