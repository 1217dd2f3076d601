"""What stands in the files of a running installation."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_ZOEK = """
import pathlib, sys
gezocht = sys.stdin.buffer.read()
for pad in sorted(pathlib.Path(sys.argv[1]).rglob("*")):
    try:
        if pad.is_file() and gezocht in pad.read_bytes():
            print(pad)
    except FileNotFoundError:
        pass  # gone meanwhile
"""


def bestanden_met(gezocht: str, map_: Path) -> list[str]:
    """The files below a folder in which this text stands, the database among them.

    A process of its own looks. Whoever opens and closes the file of an SQLite database in which it
    also has a connection, loses the locks of that connection (https://www.sqlite.org/howtocorrupt.html,
    2.2). The program under test would then throw away its log at its end, and the test would from then
    on read a database that nobody writes in any more.
    """
    zoek = subprocess.run(
        [sys.executable, "-c", _ZOEK, str(map_)],
        input=gezocht.encode(),
        capture_output=True,
        check=True,
    )
    return zoek.stdout.decode().splitlines()
