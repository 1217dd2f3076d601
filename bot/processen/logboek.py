"""What a child says, in <datamap>/logboek/<naam>.log, and its last lines at hand."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from pathlib import Path

from acties import klok

_MAX_BYTES = 5 * 1024 * 1024
_STAART = 20


class Logboek:
    """The log of one child. Call `sluit` at the end."""

    def __init__(self, map_: Path, naam: str) -> None:
        map_.mkdir(parents=True, exist_ok=True)
        self.bestand = map_ / f"{naam}.log"
        self._staart: deque[str] = deque(maxlen=_STAART)
        if self.bestand.exists() and self.bestand.stat().st_size > _MAX_BYTES:
            self.bestand.replace(self.bestand.with_name(f"{naam}.log.1"))
        self._open = self.bestand.open("a", encoding="utf-8", buffering=1)

    def schrijf(self, regel: str) -> None:
        """Add a line. With a full disk the assistant goes on, without a log."""
        if regel.strip():
            self._staart.append(regel)
        with suppress(OSError):
            self._open.write(regel + "\n")

    @property
    def laatste(self) -> str:
        """The last line that says something."""
        return self._staart[-1].strip() if self._staart else ""

    @property
    def staart(self) -> list[str]:
        """The last lines of this run."""
        return list(self._staart)

    def begin(self) -> None:
        """A new run begins, and must not be blamed for the last words of the one before."""
        self._staart.clear()
        with suppress(OSError):
            self._open.write(f"--- gestart op {klok.nu():%Y-%m-%d %H:%M:%S} UTC\n")

    def sluit(self) -> None:
        """Close the file."""
        with suppress(OSError):
            self._open.close()
