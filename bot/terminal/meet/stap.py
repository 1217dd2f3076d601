"""One step of the measurement, on the screen while it lasts."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from bot.processen.scherm import Scherm


@contextmanager
def stap(scherm: Scherm, kant: str, wat: str) -> Iterator[None]:
    """Shown when it begins, and when it succeeded with how long it took."""
    scherm.bezig(kant, wat)
    begin = time.monotonic()
    try:
        yield
    finally:
        scherm.niet_meer_bezig(kant)
    scherm.klaar(f"{kant}: {wat}", time.monotonic() - begin)
