"""Processes that run for a measurement, and are gone after it, however it ends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from bot.processen.logboek import Logboek
from bot.processen.proces import Kind, Proces, reden
from bot.terminal.meet.fouten import Meetfout

_GEDULD_BIJ_STOPPEN_S = 15.0
_VRAAG_ELKE_S = 0.05


class Lopend:
    """The processes of one measurement."""

    def __init__(self, logmap: Path) -> None:
        self._logmap = logmap
        self._kinderen: dict[str, tuple[Kind, asyncio.Task[int], Logboek]] = {}
        self._begin = time.perf_counter()

    async def start(self, proces: Proces) -> None:
        """Start one more."""
        logboek = Logboek(self._logmap, proces.naam)
        logboek.begin()
        kind = await Kind.start(proces, logboek.schrijf)
        self._kinderen[proces.naam] = (kind, asyncio.create_task(kind.wacht()), logboek)

    def pid(self, naam: str) -> int:
        """The process id of one of them."""
        return self._kinderen[naam][0].pid

    async def einde(self, naam: str) -> float:
        """Wait until this one ends by itself; the seconds since the start. Raises Meetfout."""
        _, taak, logboek = self._kinderen[naam]
        code = await asyncio.shield(taak)
        duur = time.perf_counter() - self._begin
        if code != 0:
            raise _mislukt(naam, code, logboek)
        return duur

    async def tot(self, probeer: Callable[[], Awaitable[object]], geduld: float) -> float:
        """Try until it raises no Meetfout; the seconds since the start. Raises Meetfout."""
        while True:
            try:
                await probeer()
            except Meetfout:
                if time.perf_counter() - self._begin > geduld:
                    raise
            else:
                return time.perf_counter() - self._begin
            for naam, (_, taak, logboek) in self._kinderen.items():
                if taak.done():
                    raise _mislukt(naam, taak.result(), logboek)
            await asyncio.sleep(_VRAAG_ELKE_S)

    async def stop(self) -> None:
        """Stop them all."""
        await asyncio.gather(
            *(kind.stop(_GEDULD_BIJ_STOPPEN_S) for kind, _, _ in self._kinderen.values())
        )
        for _, taak, logboek in self._kinderen.values():
            await taak
            logboek.sluit()


@asynccontextmanager
async def lopend(processen: Sequence[Proces], logmap: Path) -> AsyncIterator[Lopend]:
    """These processes, started at once."""
    samen = Lopend(logmap)
    try:
        for proces in processen:
            await samen.start(proces)
        yield samen
    finally:
        await samen.stop()


def _mislukt(naam: str, code: int, logboek: Logboek) -> Meetfout:
    staart = "".join(f"    {regel}\n" for regel in logboek.staart)
    return Meetfout(f"{staart}{naam} is gestopt ({reden(code)}); hierboven staan de laatste regels.")
