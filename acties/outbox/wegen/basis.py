"""A weg: one way to deliver. What it raises says whether trying again makes sense."""

from __future__ import annotations

from typing import Protocol

from acties.outbox.dienst import Zending


class Uitgesteld(Exception):
    """It surely did not arrive; it can be tried again."""


class UitkomstOnbekend(Exception):
    """It was handed over, but whether it was accepted is not known."""


class Geweigerd(Exception):
    """It was refused for good: trying again the same way is of no use."""


class Weg(Protocol):
    """Delivers one zending, or raises Uitgesteld, UitkomstOnbekend or Geweigerd."""

    def bezorg(self, zending: Zending) -> None: ...
