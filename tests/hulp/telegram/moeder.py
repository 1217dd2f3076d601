"""A process that has read all that the bot needs, and makes a new bot of itself in no time.

Of a start of the bot nearly all is reading code and the data of a municipality: four seconds, in which
a test that kills it a few times proves nothing. What this one makes is a process like any other: with
an own environment, database and log, which can be killed. That the bot starts with its own command is
proved where the whole assistant is started.

It can become the page as well, which Telegram calls when there is a webhook. Run as
`python -P -m tests.hulp.telegram.moeder`: a line of JSON for each process, its pid as the answer.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import threading
from functools import cache, lru_cache
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from acties.instellingen import WORTEL
from kennisbank.laden import gemeentemap, laad_gemeente


class Moeder:
    """The process, seen by who asks it for a bot."""

    def __init__(self) -> None:
        self._proces = subprocess.Popen(
            [sys.executable, "-P", "-m", "tests.hulp.telegram.moeder"],
            env={**os.environ, "PYTHONPATH": str(WORTEL)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._slot = threading.Lock()
        atexit.register(self._proces.kill)

    def maak(self, module: str, omgeving: dict[str, str], logboek: Path) -> int:
        """A new process of this module with this environment; its pid."""
        assert self._proces.stdin is not None
        assert self._proces.stdout is not None
        with self._slot:
            self._proces.stdin.write(json.dumps([module, omgeving, str(logboek)]) + "\n")
            self._proces.stdin.flush()
            return int(self._proces.stdout.readline())


@cache
def moeder() -> Moeder:
    """The one of this test run."""
    return Moeder()


def main() -> None:
    """Until nobody asks any more."""
    import_module("bot.telegram.__main__")
    omgeving = import_module("acties.omgeving")
    lees = lru_cache(laad_gemeente)
    vars(omgeving)["laad_gemeente"] = lees
    lees(gemeentemap("dalfsen"))
    # What ends is not waited for: others look whether it is still there.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for regel in sys.stdin:
        module, eigen, logboek = json.loads(regel)
        if not (pid := os.fork()):
            _word(module, eigen, Path(logboek))
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


def _word(module: str, omgeving: dict[str, str], logboek: Path) -> NoReturn:
    code = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.setsid()
        with logboek.open("ab") as uit, Path(os.devnull).open("rb") as niets:
            os.dup2(niets.fileno(), 0)
            os.dup2(uit.fileno(), 1)
            os.dup2(uit.fileno(), 2)
        os.environ.clear()
        os.environ.update(omgeving)
        import_module(f"{module}.__main__").main()
        code = 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
