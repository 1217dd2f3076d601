"""State machines as tables: which moves there are, each with its reason beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

Status = TypeVar("Status", bound=str)


class OnmogelijkeOvergang(Exception):
    """A move that is not in the table."""


@dataclass(frozen=True, slots=True)
class Overgangen(Generic[Status]):
    """The moves of `wat`: from one status to another, and why."""

    wat: str
    tabel: Mapping[tuple[Status, Status], str]

    def controleer(self, van: str, naar: Status) -> None:
        """Raise OnmogelijkeOvergang when this move is not in the table."""
        if (van, naar) not in self.tabel:
            raise OnmogelijkeOvergang(f"{self.wat} kan niet van '{van}' naar '{naar}'")
