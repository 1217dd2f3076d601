"""How much of the processor others used meanwhile: what they take, the measurement does not get."""

from __future__ import annotations

import os
import resource
import time
from pathlib import Path

_STAT = Path("/proc/stat")


class Drukte:
    """From its making on."""

    def __init__(self) -> None:
        self._begin = time.monotonic()
        self._bezet = _bezet_s()
        self._eigen = _eigen_s()

    def van_anderen(self) -> float | None:
        """The part (0 to 1) that did not go to us and our processes that ended; only Linux tells."""
        bezet = _bezet_s()
        if bezet is None or self._bezet is None:
            return None
        anderen = bezet - self._bezet - (_eigen_s() - self._eigen)
        beschikbaar = (time.monotonic() - self._begin) * (os.cpu_count() or 1)
        return max(0.0, anderen / beschikbaar)


def _bezet_s() -> float | None:
    """Seconds that the processors of this machine were at work, or were taken away from it."""
    try:
        tellers = [int(getal) for getal in _STAT.read_text().split("\n", 1)[0].split()[1:9]]
    except (OSError, ValueError):
        return None
    gebruiker, beleefd, systeem, _rust, _wacht, irq, softirq, gestolen = tellers
    som = gebruiker + beleefd + systeem + irq + softirq + gestolen
    return som / os.sysconf("SC_CLK_TCK")


def _eigen_s() -> float:
    gebruik = (resource.getrusage(wie) for wie in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(deel.ru_utime + deel.ru_stime for deel in gebruik)
