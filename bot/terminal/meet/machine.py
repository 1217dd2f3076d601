"""On what was measured: absolute times mean nothing without it."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from acties import klok

_CPUINFO = Path("/proc/cpuinfo")
_STOORT = 0.03


@dataclass(frozen=True, slots=True)
class Machine:
    """The facts."""

    datum: str
    processor: str
    kernen: int
    geheugen_gb: float
    systeem: str
    python: str
    """Of the application."""
    python_rasa: Mapping[str, str]
    """Of each environment of Rasa."""
    van_anderen: float | None
    """Which part of the processor others used meanwhile; None is unknown."""

    @property
    def gestoord(self) -> bool:
        """Whether others were at work enough to disturb the measurement."""
        return self.van_anderen is not None and self.van_anderen > _STOORT


def deze_machine(rasa_omgevingen: Mapping[str, Path], van_anderen: float | None) -> Machine:
    """This machine, now; `rasa_omgevingen` are folders by name."""
    return Machine(
        datum=f"{klok.nu().astimezone(klok.AMSTERDAM):%Y-%m-%d %H:%M}",
        processor=_processor(),
        kernen=len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count() or 1,
        geheugen_gb=os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30,
        systeem=f"{platform.system()} {platform.release()}",
        python=platform.python_version(),
        python_rasa={naam: _versie(map_) for naam, map_ in rasa_omgevingen.items()},
        van_anderen=van_anderen,
    )


def _processor() -> str:
    if _CPUINFO.exists() and (
        treffer := re.search(r"^model name\s*:\s*(.+)$", _CPUINFO.read_text(), re.MULTILINE)
    ):
        return treffer[1].strip()
    return platform.processor() or platform.machine()


def _versie(omgeving: Path) -> str:
    try:
        tekst = (omgeving / "pyvenv.cfg").read_text(encoding="utf-8")
    except FileNotFoundError:
        return "?"
    treffer = re.search(r"^version(?:_info)?\s*=\s*(\S+)", tekst, re.MULTILINE)
    return treffer[1] if treffer else "?"
