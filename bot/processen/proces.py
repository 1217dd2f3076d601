"""One process of the assistant: how it is started, and one run of it."""

from __future__ import annotations

import asyncio
import codecs
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

_KIND = Path(__file__).with_name("kind.py")
_MAX_REGEL = 64 * 1024
_LAATSTE_WOORDEN_S = 2.0


@dataclass(frozen=True, slots=True)
class Gereed:
    """A process is ready when a GET of this address is answered with 200."""

    url: str
    koppen: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Proces:
    """A process as the supervisor starts it. Without `gereed`, being alive for a while will do."""

    naam: str
    opdracht: tuple[str, ...]
    omgeving: Mapping[str, str] = field(default_factory=dict)
    map: Path | None = None
    gereed: Gereed | None = None


class Kind:
    """One run of a process, in a process group of its own."""

    def __init__(
        self, proces: asyncio.subprocess.Process, uitvoer: int, naar_regel: Callable[[str], None]
    ) -> None:
        self._proces = proces
        self._naar_regel = naar_regel
        self._lezer = asyncio.create_task(self._lees(uitvoer))

    @classmethod
    async def start(cls, proces: Proces, naar_regel: Callable[[str], None]) -> Kind:
        """Start it; each line that it writes goes to `naar_regel`."""
        # A pipe of our own: asyncio takes a process whose pipe is still open somewhere, with a
        # grandchild for instance, for one that still lives.
        uitvoer, invoer = os.pipe()
        try:
            kind = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-I", "-S", str(_KIND), str(os.getpid())),
                *proces.opdracht,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=invoer,
                stderr=asyncio.subprocess.STDOUT,
                # A child gets the environment that we were started in, with what it needs on top.
                env={**os.environ, "PYTHONUNBUFFERED": "1", **proces.omgeving},  # noqa: TID251
                cwd=proces.map,
                # Ctrl-C in a terminal reaches only us: we stop the children, in good order.
                start_new_session=True,
            )
        except BaseException:
            os.close(uitvoer)
            raise
        finally:
            os.close(invoer)
        return cls(kind, uitvoer, naar_regel)

    @property
    def pid(self) -> int:
        """Its process id, which is also the id of its group."""
        return self._proces.pid

    async def wacht(self) -> int:
        """Wait for its end; its exit code, or minus the signal that ended it."""
        code = await self._proces.wait()
        # What it started itself must not live on: it may hold the port that its successor needs.
        self.stuur(signal.SIGKILL)
        # Somebody who left the group may hold the other end of the pipe: not for ever.
        await asyncio.wait({self._lezer}, timeout=_LAATSTE_WOORDEN_S)
        self._lezer.cancel()
        return code

    def stuur(self, sein: signal.Signals) -> None:
        """Send a signal to it and to all that it started."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, sein)

    async def stop(self, geduld: float) -> None:
        """Ask it to stop, and after `geduld` seconds make it."""
        self.stuur(signal.SIGTERM)
        try:
            await asyncio.wait_for(asyncio.shield(self._proces.wait()), geduld)
        except TimeoutError:
            self.stuur(signal.SIGKILL)
        await self.wacht()

    async def _lees(self, uitvoer: int) -> None:
        lezer = asyncio.StreamReader()
        pijp, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(lezer), os.fdopen(uitvoer, "rb", buffering=0)
        )
        try:
            await self._lees_regels(lezer)
        finally:
            pijp.close()

    async def _lees_regels(self, lezer: asyncio.StreamReader) -> None:
        tekens = codecs.getincrementaldecoder("utf-8")("replace")
        rest = ""
        while stuk := await lezer.read(_MAX_REGEL):
            *regels, rest = (rest + tekens.decode(stuk)).split("\n")
            for regel in regels:
                self._naar_regel(_zichtbaar(regel))
            if len(rest) > _MAX_REGEL:
                self._naar_regel(_zichtbaar(rest))
                rest = ""
        if rest:
            self._naar_regel(_zichtbaar(rest))


def _zichtbaar(regel: str) -> str:
    """What would stand on a screen: a progress bar writes over itself, and only its end counts."""
    return regel.rstrip("\r").rpartition("\r")[2]


def reden(code: int) -> str:
    """How a process ended, in words."""
    if code >= 0:
        return f"code {code}"
    try:
        return f"signaal {signal.Signals(-code).name}"
    except ValueError:
        return f"signaal {-code}"
