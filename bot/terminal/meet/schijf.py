"""The size of an installed environment on disk."""

from __future__ import annotations

import os
from pathlib import Path

_BLOK = 512


def grootte_mb(map_: Path) -> float:
    """As `du` counts, without what Python writes while running: that depends on what has run."""
    gezien: set[tuple[int, int]] = set()
    totaal = 0
    for hier, mappen, bestanden in os.walk(map_):
        if "__pycache__" in mappen:
            mappen.remove("__pycache__")
        for naam in (".", *bestanden):
            status = (Path(hier) / naam).lstat()
            if (status.st_dev, status.st_ino) not in gezien:
                gezien.add((status.st_dev, status.st_ino))
                totaal += status.st_blocks * _BLOK
    return totaal / 1e6
