"""A real PostgreSQL to measure and test with: own folder, own port, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def vind_programma(naam: str) -> str | None:
    """The program, in the PATH or where Debian puts each version."""
    if gevonden := shutil.which(naam):
        return str(Path(gevonden).resolve())
    kandidaten = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{naam}"), reverse=True)
    return str(kandidaten[0]) if kandidaten else None


def vrije_poort() -> int:
    """A port that nobody uses now."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def _gewone_gebruiker() -> str | None:
    """Who runs it: PostgreSQL refuses to run as root. None is who we are."""
    if os.geteuid() != 0:
        return None
    for naam in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(naam).pw_name
        except KeyError:
            continue
    raise RuntimeError("er is geen gewone gebruiker om PostgreSQL mee te starten")


@contextmanager
def postgres() -> Iterator[str]:
    """The URL of a fresh server; it has one database and forgets everything at the end."""
    initdb, server = vind_programma("initdb"), vind_programma("postgres")
    if initdb is None or server is None:
        raise FileNotFoundError("initdb")
    gebruiker = _gewone_gebruiker()
    with tempfile.TemporaryDirectory(prefix="samenspraak-pg-", ignore_cleanup_errors=True) as map_:
        if gebruiker is not None:
            shutil.chown(map_, gebruiker)
        data = f"{map_}/data"
        poort = vrije_poort()
        subprocess.run(
            [initdb, "-D", data, "-U", "samenspraak", "-A", "trust", "-E", "UTF8", "--no-sync"],
            check=True,
            capture_output=True,
            user=gebruiker,
            cwd=map_,
        )
        # To a file, because a pipe that nobody reads fills up, and then the server stands still.
        logboek = Path(map_) / "server.log"
        with logboek.open("wb") as uitvoer:
            proces = subprocess.Popen(
                [
                    server,
                    *("-D", data, "-p", str(poort), "-k", map_, "-h", "127.0.0.1"),
                    *("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "max_connections=60"),
                ],
                stdout=subprocess.DEVNULL,
                stderr=uitvoer,
                user=gebruiker,
                cwd=map_,
                start_new_session=True,
            )
        try:
            _wacht_tot_gereed(proces, logboek)
            yield f"postgresql://samenspraak@127.0.0.1:{poort}/postgres"
        finally:
            # Its "fast" way: at a SIGTERM it would wait for everybody who is still connected.
            proces.send_signal(signal.SIGINT)
            proces.wait(30)


def _wacht_tot_gereed(proces: subprocess.Popen[bytes], logboek: Path) -> None:
    while proces.poll() is None:
        if b"ready to accept connections" in logboek.read_bytes():
            return
        time.sleep(0.05)
    raise RuntimeError("PostgreSQL is gestopt voordat het gereed was")
