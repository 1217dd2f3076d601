"""Small real programs to watch over, and a supervisor over them as a program of its own.

`python -m tests.processen.kleintjes <map> <soort> <port> ...` watches over a server on each port.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable
from contextlib import suppress
from io import StringIO
from pathlib import Path

import psutil
from rich.console import Console

from bot.processen.proces import Gereed, Proces
from bot.processen.scherm import Scherm
from bot.processen.toezicht import Toezicht

GEHEIM = "Bearer geheim"

_SERVER = """
import http.server, os, signal, subprocess, sys
print("server begint", flush=True)
if "doof" in sys.argv:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
if "kleinkind" in sys.argv:
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
class Antwoord(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        mag = self.headers.get("Authorization") == "Bearer geheim"
        self.send_response(200 if mag else 401)
        self.end_headers()
        self.wfile.write(str(os.getpid()).encode())
    def log_message(self, *_):
        pass
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Antwoord).serve_forever()
"""


def server(poort: int, *soort: str) -> Proces:
    """A server that answers with its process id; `doof` does not hear SIGTERM."""
    return Proces(
        naam=f"server{poort}",
        opdracht=(sys.executable, "-c", _SERVER, str(poort), *soort),
        gereed=Gereed(f"http://127.0.0.1:{poort}/", {"Authorization": GEHEIM}),
    )


def programma(code: str, naam: str = "proef") -> Proces:
    """A program that answers nothing."""
    return Proces(naam=naam, opdracht=(sys.executable, "-c", code))


class Opgenomen:
    """A screen of which what it showed can be read."""

    def __init__(self, *, uitvoerig: bool = False) -> None:
        self._uit = StringIO()
        self.scherm = Scherm(Console(file=self._uit, width=300, highlight=False), uitvoerig=uitvoerig)

    @property
    def tekst(self) -> str:
        """All that was shown."""
        return self._uit.getvalue()


def nakomelingen(pid: int) -> list[psutil.Process]:
    """All processes below this one."""
    return psutil.Process(pid).children(recursive=True)


def levenden(familie: Iterable[psutil.Process]) -> list[psutil.Process]:
    """Who of these still lives; one that is dead and not yet buried does not."""
    levend = []
    for lid in familie:
        with suppress(psutil.NoSuchProcess):
            if lid.is_running() and lid.status() != psutil.STATUS_ZOMBIE:
                levend.append(lid)
    return levend


async def _houd_toezicht(map_: Path, soort: str, poorten: list[int]) -> None:
    toezicht = Toezicht(Scherm(), map_)

    async def opstarten() -> None:
        for poort in poorten:
            await toezicht.start(server(poort, soort))
        sys.stdout.write("ALLES DRAAIT\n")
        sys.stdout.flush()

    await toezicht.draai(opstarten())


if __name__ == "__main__":
    asyncio.run(_houd_toezicht(Path(sys.argv[1]), sys.argv[2], [int(poort) for poort in sys.argv[3:]]))
