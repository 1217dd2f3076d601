"""Work that comes back, in a process that must never stop doing it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import structlog

log = structlog.get_logger(__name__)


def herhaal(ronde: Callable[[], object], stop: threading.Event, *, rust_s: float, mislukt: str) -> None:
    """This now and after each rest of `rust_s` seconds, until `stop`.

    What fails is logged as the event `mislukt` and tried again the next round, whatever it is: a
    database that is away is waited for, not given up on.
    """
    while not stop.is_set():
        try:
            ronde()
        except Exception as fout:  # noqa: BLE001 - whatever it is, the next round tries again
            log.error(mislukt, fout=type(fout).__name__)
        stop.wait(rust_s)
