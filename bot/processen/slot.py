"""The lock of something that only one process may do at a time."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Bezet(Exception):
    """Somebody else has the lock."""


@contextmanager
def slot(bestand: Path) -> Iterator[None]:
    """Hold the lock on this file; raises Bezet when another process has it.

    The kernel gives it back when we die, however that happens: there is no stale lock to remove.
    """
    bestand.parent.mkdir(parents=True, exist_ok=True)
    with bestand.open("a") as open_bestand:
        try:
            fcntl.flock(open_bestand, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Bezet(str(bestand)) from None
        yield
