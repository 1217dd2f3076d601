"""A child that does one thing and ends, such as a training: its log, its progress and how it ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.processen.logboek import Logboek
from bot.processen.proces import Kind, Proces
from bot.processen.scherm import Scherm

_GEDULD_BIJ_STOPPEN_S = 5.0


@dataclass(frozen=True, slots=True)
class Uitloop:
    """How it ended."""

    code: int
    """Its exit code."""
    staart: tuple[str, ...]
    """The last lines that it wrote."""
    logboek: Path

    def waarom(self, wat: str) -> str:
        """The sentence for a person when it failed, below those lines."""
        regels = "".join(f"    {regel}\n" for regel in self.staart)
        return (
            f"{regels}{wat} is mislukt; hierboven staan de laatste regels, en alles staat in"
            f" {self.logboek}."
        )


async def draai_af(
    proces: Proces, logmap: Path, scherm: Scherm, naar_regel: Callable[[str], None]
) -> Uitloop:
    """Run it to its end; `naar_regel` gets each line that it writes. Cancelling stops it."""
    logboek = Logboek(logmap, proces.naam)
    logboek.begin()

    def regel(tekst: str) -> None:
        logboek.schrijf(tekst)
        scherm.logregel(proces.naam, tekst)
        naar_regel(tekst)

    try:
        kind = await Kind.start(proces, regel)
        try:
            code = await kind.wacht()
        except asyncio.CancelledError:
            await kind.stop(_GEDULD_BIJ_STOPPEN_S)
            raise
        return Uitloop(code, tuple(logboek.staart), logboek.bestand)
    finally:
        logboek.sluit()
        scherm.niet_meer_bezig(proces.naam)
