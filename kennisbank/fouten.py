"""Errors in the data of a municipality, worded so that who made the file can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Gegevensfout:
    """One error: in which file, on which line, at which place, what is wrong and how to cure it."""

    bestand: Path
    regel: int | None
    plek: str
    melding: str
    remedie: str

    def __str__(self) -> str:
        waar = f"{self.bestand}:{self.regel}" if self.regel else str(self.bestand)
        plek = f" bij {self.plek}" if self.plek else ""
        return f"{waar}{plek}: {self.melding} {self.remedie}".rstrip()


class OngeldigeGegevens(Exception):
    """The data of a municipality is not valid; `fouten` names every error found."""

    def __init__(self, fouten: list[Gegevensfout]) -> None:
        self.fouten = fouten
        super().__init__("\n".join(str(fout) for fout in fouten))
