"""The connection to the database, and its transactions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from threading import RLock
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event, exc
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session, sessionmaker

_WACHT_OP_SLOT_MS = 10_000


DATABASE_WEG = (exc.OperationalError, exc.InterfaceError, exc.TimeoutError)
"""What SQLAlchemy raises when the database is away or stays locked: the same may go well later."""


class Databron:
    """One database. `lezen` and `schrijven` are the only ways to reach it.

    A writing transaction takes SQLite's write lock at its start: one that begins by reading and
    then wants to write fails at once when another wrote in between, however long it may wait.
    """

    def __init__(self, url: str) -> None:
        self.url = _met_stuurprogramma(url)
        self.sqlite = make_url(self.url).get_backend_name() == "sqlite"
        if self.sqlite and (bestand := make_url(self.url).database):
            Path(bestand).parent.mkdir(parents=True, exist_ok=True)
        self.engine = create_engine(self.url, **self._opties())
        if self.sqlite:
            event.listen(self.engine, "connect", _stel_sqlite_in)
            event.listen(self.engine, "begin", _begin_sqlite)
        # SQLite has one writer. Threads that wait for each other here are woken at once; SQLite
        # itself would have them sleep and look again.
        self._schrijver: AbstractContextManager[object] = RLock() if self.sqlite else nullcontext()
        self._sessies = sessionmaker(self.engine, expire_on_commit=False)

    def _opties(self) -> dict[str, Any]:
        if self.sqlite:
            return {"connect_args": {"timeout": _WACHT_OP_SLOT_MS / 1000}}
        # A database that is away must be noticed within the time people wait for an answer.
        return {"pool_pre_ping": True, "connect_args": {"connect_timeout": 5}}

    @contextmanager
    def lezen(self) -> Iterator[Session]:
        """A session that only reads; nothing of it is kept."""
        with self._sessies() as sessie:
            yield sessie

    @contextmanager
    def schrijven(self) -> Iterator[Session]:
        """One transaction: committed at the end, rolled back when anything raises."""
        with self._schrijver, self._sessies() as sessie:
            sessie.connection(execution_options={"schrijft": True})
            yield sessie
            sessie.commit()

    def werk_bij(self) -> None:
        """Bring the tables to the newest migration; safe to call at each start."""
        with self.engine.connect() as verbinding:
            configuratie = migratieconfiguratie()
            configuratie.attributes["verbinding"] = verbinding
            command.upgrade(configuratie, "head")
            verbinding.commit()

    def sluit(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def migratieconfiguratie() -> Config:
    """Alembic's configuration; there is no alembic.ini, the settings are ours."""
    configuratie = Config()
    configuratie.set_main_option("script_location", str(Path(__file__).parent / "migraties"))
    return configuratie


def _met_stuurprogramma(url: str) -> str:
    """PostgreSQL through psycopg 3, also for the URL forms that hosting companies hand out."""
    for voorvoegsel in ("postgres://", "postgresql://"):
        if url.startswith(voorvoegsel):
            return "postgresql+psycopg://" + url.removeprefix(voorvoegsel)
    return url


def _stel_sqlite_in(verbinding: Any, _: Any) -> None:
    # The driver must not begin transactions by itself: it would begin too late and as a reader.
    verbinding.isolation_level = None
    for opdracht in (
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=NORMAL",
        "PRAGMA foreign_keys=ON",
        # What is erased is overwritten, and does not stay behind in the file.
        "PRAGMA secure_delete=ON",
        f"PRAGMA busy_timeout={_WACHT_OP_SLOT_MS}",
    ):
        verbinding.execute(opdracht)


def _begin_sqlite(verbinding: Any) -> None:
    schrijft = verbinding.get_execution_options().get("schrijft", False)
    verbinding.exec_driver_sql("BEGIN IMMEDIATE" if schrijft else "BEGIN")
