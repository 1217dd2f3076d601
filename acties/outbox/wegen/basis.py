"""A weg: one way to deliver. What it raises says whether trying again makes sense."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

from acties.outbox.dienst import Zending


class Uitgesteld(Exception):
    """It surely did not arrive; it can be tried again, not before `wacht` is over."""

    def __init__(self, reden: str, wacht: timedelta | None = None) -> None:
        super().__init__(reden)
        self.wacht = wacht


class UitkomstOnbekend(Exception):
    """It was handed over, but whether it was accepted is not known."""


class Geweigerd(Exception):
    """It was refused for good: trying again the same way is of no use."""


class NietNodig(Exception):
    """It does not have to be delivered (any more), or not this way: the reason says why."""


class Weg(Protocol):
    """Delivers one zending, or raises Uitgesteld, UitkomstOnbekend, Geweigerd or NietNodig."""

    def bezorg(self, zending: Zending) -> None: ...
