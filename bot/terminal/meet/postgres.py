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


class Postgres:
    """A server in a folder of its own: it can be taken away, and comes back with what it had."""

    def __init__(self, map_: Path, programma: str, gebruiker: str | None) -> None:
        self._map = map_
        self._programma = programma
        self._gebruiker = gebruiker
        self._poort = vrije_poort()
        self._proces: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Of the database that every server has."""
        return f"postgresql://samenspraak@127.0.0.1:{self._poort}/postgres"

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        # To a file, because a pipe that nobody reads fills up, and then the server stands still.
        logboek = self._map / "server.log"
        with logboek.open("wb") as uitvoer:
            self._proces = subprocess.Popen(
                [
                    self._programma,
                    *("-D", str(self._map / "data"), "-p", str(self._poort), "-k", str(self._map)),
                    *("-h", "127.0.0.1", "-c", "fsync=off", "-c", "synchronous_commit=off"),
                    *("-c", "max_connections=60"),
                ],
                stdout=subprocess.DEVNULL,
                stderr=uitvoer,
                user=self._gebruiker,
                cwd=self._map,
                start_new_session=True,
            )
        _wacht_tot_gereed(self._proces, logboek)

    def stop(self) -> None:
        """Stop it; who is connected is put off."""
        if self._proces is not None:
            # Its "fast" way: at a SIGTERM it would wait for everybody who is still connected.
            self._proces.send_signal(signal.SIGINT)
            self._proces.wait(30)

    @contextmanager
    def weg(self) -> Iterator[None]:
        """For as long as this lasts there is no server."""
        self.stop()
        try:
            yield
        finally:
            self.start()


@contextmanager
def postgres() -> Iterator[Postgres]:
    """A fresh server; it has one database and forgets everything at the end."""
    initdb, programma = vind_programma("initdb"), vind_programma("postgres")
    if initdb is None or programma is None:
        raise FileNotFoundError("initdb")
    gebruiker = _gewone_gebruiker()
    with tempfile.TemporaryDirectory(prefix="samenspraak-pg-", ignore_cleanup_errors=True) as map_:
        if gebruiker is not None:
            shutil.chown(map_, gebruiker)
        subprocess.run(
            [
                *(initdb, "-D", f"{map_}/data", "-U", "samenspraak", "-A", "trust", "-E", "UTF8"),
                "--no-sync",
            ],
            check=True,
            capture_output=True,
            user=gebruiker,
            cwd=map_,
        )
        server = Postgres(Path(map_), programma, gebruiker)
        try:
            server.start()
            yield server
        finally:
            server.stop()


def _wacht_tot_gereed(proces: subprocess.Popen[bytes], logboek: Path) -> None:
    while proces.poll() is None:
        if b"ready to accept connections" in logboek.read_bytes():
            return
        time.sleep(0.05)
    raise RuntimeError("PostgreSQL is gestopt voordat het gereed was")
