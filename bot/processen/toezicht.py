"""The supervisor: starts processes, restarts one that dies, and stops them all."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from bot.processen.fouten import Startfout
from bot.processen.logboek import Logboek
from bot.processen.proces import Gereed, Kind, Proces, reden
from bot.processen.scherm import Scherm, seconden

_MAX_OP_SCHERM = 200


@dataclass(frozen=True, slots=True)
class Ritme:
    """How patient the supervisor is, in seconds; tests are less so."""

    eerste_wacht: float = 0.2
    langste_wacht: float = 10.0
    gezond_na: float = 10.0
    """Alive for so long, and the next restart is a quick one again."""
    opgeven_na: int = 5
    """Dead so often before it was ever ready, and the start is given up."""
    snel_dood: float = 20.0
    """Only a death within this time counts for that: a slow one may be a dependency's."""
    leeft_na: float = 1.0
    """A process that answers nothing counts as ready when it lives so long."""
    vraag_elke: float = 0.1
    geduld_bij_stoppen: float = 8.0


class Toezicht:
    """Keeps processes alive until `stop`."""

    def __init__(self, scherm: Scherm, logmap: Path, ritme: Ritme | None = None) -> None:
        self._scherm = scherm
        self._logmap = logmap
        self._ritme = ritme or Ritme()
        self._bewaakt: list[_Bewaakt] = []

    async def start(self, proces: Proces) -> None:
        """Start a process and wait until it is ready; raises Startfout when it keeps dying."""
        bewaakt = _Bewaakt(proces, Logboek(self._logmap, proces.naam), self._scherm, self._ritme)
        self._bewaakt.append(bewaakt)
        await bewaakt.start()

    async def stop(self) -> None:
        """Stop all processes at once; whoever does not stop in time is killed."""
        await asyncio.gather(*(bewaakt.stop() for bewaakt in self._bewaakt))
        self._bewaakt.clear()

    async def draai(self, opstarten: Coroutine[Any, Any, None]) -> None:
        """Do `opstarten`, then watch over what it started, until Ctrl-C or SIGTERM stops us.

        What `opstarten` raises is raised; all processes are stopped in any case.
        """
        seinen: asyncio.Queue[None] = asyncio.Queue()
        lus = asyncio.get_running_loop()
        for sein in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            lus.add_signal_handler(sein, seinen.put_nowait, None)
        start = asyncio.create_task(opstarten)
        gestopt = asyncio.create_task(seinen.get())
        try:
            await asyncio.wait({start, gestopt}, return_when=asyncio.FIRST_COMPLETED)
            if start.done():
                start.result()
            await gestopt
        finally:
            begin = time.monotonic()
            gestopt.cancel()
            start.cancel()
            if self._bewaakt:
                self._scherm.bezig("stoppen", "alles krijgt even de tijd om af te ronden")
                await asyncio.gather(start, self.stop(), return_exceptions=True)
                self._scherm.sluit()
                self._scherm.klaar("alles is gestopt", time.monotonic() - begin)


class _Bewaakt:
    """One process under supervision. Its task alone starts it, stops it and sees it die."""

    def __init__(self, proces: Proces, logboek: Logboek, scherm: Scherm, ritme: Ritme) -> None:
        self._proces = proces
        self._logboek = logboek
        self._scherm = scherm
        self._ritme = ritme
        self._stoppen = asyncio.Event()
        self._gereed = asyncio.Event()
        self._taak = asyncio.create_task(self._bewaak())

    async def start(self) -> None:
        """Wait until it was ready once."""
        gereed = asyncio.create_task(self._gereed.wait())
        try:
            await asyncio.wait({gereed, self._taak}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            gereed.cancel()
        if self._taak.done():
            self._taak.result()

    async def stop(self) -> None:
        self._stoppen.set()
        # A start that was given up has been reported by `start`.
        with suppress(Startfout):
            await self._taak
        self._scherm.niet_meer_bezig(self._proces.naam)
        self._logboek.sluit()

    async def _bewaak(self) -> None:
        wacht = self._ritme.eerste_wacht
        mislukt = 0
        while not self._stoppen.is_set():
            begin = time.monotonic()
            einde = await self._een_leven(begin)
            if einde is None:
                return
            leefde = time.monotonic() - begin
            if not self._gereed.is_set():
                mislukt = mislukt + 1 if leefde < self._ritme.snel_dood else 1
                if mislukt >= self._ritme.opgeven_na:
                    raise Startfout(self._waarom_opgegeven(einde))
            if leefde >= self._ritme.gezond_na:
                wacht = self._ritme.eerste_wacht
            self._scherm.waarschuw(
                f"{self._proces.naam} is gestopt ({einde}) en start over {seconden(wacht)} opnieuw."
                f" Laatste regel: {self._logboek.laatste[:_MAX_OP_SCHERM] or '(geen)'}"
            )
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stoppen.wait(), wacht)
            wacht = min(wacht * 2, self._ritme.langste_wacht)

    async def _een_leven(self, begin: float) -> str | None:
        """From start to death: how it ended, or None when we stopped it ourselves."""
        self._logboek.begin()
        self._scherm.bezig(self._proces.naam, "start")
        try:
            kind = await Kind.start(self._proces, self._regel)
        except OSError as fout:
            return f"niet te starten: {fout.strerror}"
        dood = asyncio.create_task(kind.wacht())
        stoppen = asyncio.create_task(self._stoppen.wait())
        gereed = asyncio.create_task(self._wacht_op_gereed(begin))
        await asyncio.wait({dood, stoppen}, return_when=asyncio.FIRST_COMPLETED)
        gereed.cancel()
        stoppen.cancel()
        if self._stoppen.is_set():
            await kind.stop(self._ritme.geduld_bij_stoppen)
            await dood
            return None
        return reden(await dood)

    async def _wacht_op_gereed(self, begin: float) -> None:
        if self._proces.gereed is None:
            await asyncio.sleep(self._ritme.leeft_na)
        else:
            await self._vraag_tot_gereed(self._proces.gereed)
        weer = "weer " if self._gereed.is_set() else ""
        self._scherm.niet_meer_bezig(self._proces.naam)
        self._scherm.klaar(f"{self._proces.naam} is {weer}gereed", time.monotonic() - begin)
        self._gereed.set()

    async def _vraag_tot_gereed(self, gereed: Gereed) -> None:
        # Never through a proxy: what we ask is on this machine.
        async with httpx.AsyncClient(trust_env=False, timeout=2.0) as client:
            while True:
                with suppress(httpx.HTTPError):
                    antwoord = await client.get(gereed.url, headers=dict(gereed.koppen))
                    if antwoord.status_code == httpx.codes.OK:
                        return
                await asyncio.sleep(self._ritme.vraag_elke)

    def _regel(self, regel: str) -> None:
        self._logboek.schrijf(regel)
        self._scherm.logregel(self._proces.naam, regel)

    def _waarom_opgegeven(self, einde: str) -> str:
        staart = "".join(f"    {regel}\n" for regel in self._logboek.staart)
        return (
            f"{staart}{self._proces.naam} stopt steeds meteen na de start ({einde}); hierboven staan de"
            f" laatste regels, en alles staat in {self._logboek.bestand}."
        )
