"""One turn: from a person's message to what is said back. It succeeds or fails as a whole.

Rasa answers 200 with an empty list when an action server is down, and remembers the turn as done.
Here the first failure is noted on the turn; then the tracker is not saved and the channel reports
it, so that the message can be played again as if it had never come.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from typing import Optional


@dataclass
class Beurt:
    """`storing` is what went wrong first, in a technical word; nothing a person wrote."""

    storing: Optional[str] = None

    def mislukt(self, storing: str) -> None:
        """Note a failure; the first one counts."""
        if self.storing is None:
            self.storing = storing


_beurt: ContextVar[Optional[Beurt]] = ContextVar("beurt", default=None)


def begin_beurt() -> Beurt:
    """A new turn, for the task that handles this message."""
    beurt = Beurt()
    _beurt.set(beurt)
    return beurt


def huidige_beurt() -> Optional[Beurt]:
    """The turn of this task, if it is handling a message."""
    return _beurt.get()


def meld_storing(storing: str) -> None:
    """Note a failure on the turn of this task, if there is one."""
    beurt = _beurt.get()
    if beurt is not None:
        beurt.mislukt(storing)
