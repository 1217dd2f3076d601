"""Memory as the kernel counts it: PSS, in which a page that is shared counts for its part."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

_PROC = Path("/proc")


def boom(pid: int) -> list[int]:
    """A process and all that it started, directly or not."""
    kinderen: dict[int, list[int]] = {}
    for stat in _PROC.glob("[0-9]*/stat"):
        try:
            # The name of a program stands in brackets, and may hold anything.
            ouder = int(stat.read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError, IndexError):
            continue
        kinderen.setdefault(ouder, []).append(int(stat.parent.name))
    gevonden = [pid]
    for gezien in gevonden:
        gevonden += kinderen.get(gezien, [])
    return gevonden


def pss_mb(pids: Iterable[int]) -> float | None:
    """Of these processes together; None where the kernel does not tell (only Linux does)."""
    totaal = 0.0
    for pid in pids:
        try:
            tekst = (_PROC / str(pid) / "smaps_rollup").read_text()
        except OSError:
            return None
        treffer = re.search(r"^Pss:\s+(\d+) kB$", tekst, re.MULTILINE)
        totaal += int(treffer[1]) * 1024 / 1e6 if treffer else 0.0
    return totaal or None
