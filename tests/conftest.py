"""What all tests share: both databases, and an omgeving on each."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache, partial
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import NullPool, create_engine, text

from acties.instellingen import Instellingen
from acties.omgeving import Omgeving
from acties.opslag import Databron
from bot.terminal.meet.postgres import Postgres, postgres, vind_programma
from kennisbank.laden import GemeenteGegevens, gemeentemap, laad_gemeente
from kennisbank.zoeken import index, woordenboek
from kennisbank.zoeken.index import Zoekindex
from tests.hulp.poort import NieuwePrater, Poortganger, Prater
from tests.hulp.stelsel import INDEXMAP, Bezoeker, Stelsel, stelsel


def ontbreekt(wat: str) -> None:
    """Skip with a clear word; on CI a test that cannot run is a failure."""
    if os.environ.get("CI"):
        pytest.fail(f"{wat} is er niet, en op CI hoort het er te zijn")
    pytest.skip(f"{wat} is er niet: deze test is overgeslagen")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    """One PostgreSQL for all tests; each gets its own database in it."""
    if vind_programma("initdb") is None:
        ontbreekt("PostgreSQL (initdb)")
    with postgres() as server:
        yield server


# No connection is kept meanwhile: a test may take the server away.
@contextmanager
def _database(server: Postgres) -> Iterator[str]:
    naam = f"t{secrets.token_hex(6)}"
    beheer = create_engine(
        server.url.replace("postgresql://", "postgresql+psycopg://"),
        isolation_level="AUTOCOMMIT",
        poolclass=NullPool,
    )
    with beheer.connect() as verbinding:
        verbinding.execute(text(f"CREATE DATABASE {naam}"))
    yield server.url.rpartition("/")[0] + f"/{naam}"
    with beheer.connect() as verbinding:
        verbinding.execute(text(f"DROP DATABASE {naam} WITH (FORCE)"))


@pytest.fixture
def postgres_url(postgres_server: Postgres) -> Iterator[str]:
    """A fresh, empty database on PostgreSQL."""
    with _database(postgres_server) as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database: the same tests on both kinds."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture(scope="session")
def sqlite_sjabloon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with its tables, to copy: migrating anew for each test takes most of its time."""
    bestand = tmp_path_factory.mktemp("sjabloon") / "sjabloon.db"
    databron = Databron(f"sqlite:///{bestand}")
    databron.werk_bij()
    databron.sluit()
    return bestand


@pytest.fixture(scope="session")
def postgres_met_tabellen(postgres_server: Postgres) -> Iterator[tuple[str, Callable[[], None]]]:
    """A database with its tables, and how it becomes empty again.

    Making one anew for each test takes longer than most tests.
    """
    with _database(postgres_server) as url:
        databron = Databron(url)
        databron.werk_bij()
        databron.sluit()
        motor = create_engine(databron.url, poolclass=NullPool)

        def maak_leeg() -> None:
            with motor.begin() as verbinding:
                verbinding.execute(_MAAK_LEEG)

        yield url, maak_leeg


# As if it were just made: no rows, and counting from one. What a test left behind is ended first.
# Without triggers no order of the tables is wrong; and TRUNCATE makes new files for each.
_MAAK_LEEG = text("""
DO $$
DECLARE naam text;
BEGIN
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid();
    SET LOCAL session_replication_role = replica;
    FOR naam IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'alembic_version'
    LOOP
        EXECUTE format('DELETE FROM %I', naam);
    END LOOP;
    PERFORM setval(oid::regclass, 1, false) FROM pg_class
        WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace;
END $$
""")


@pytest.fixture
def sqlite_bron(sqlite_sjabloon: Path, tmp_path: Path) -> Iterator[Databron]:
    """A database on SQLite, with its tables and nothing in them."""
    bestand = tmp_path / "test.db"
    shutil.copy(sqlite_sjabloon, bestand)
    databron = Databron(f"sqlite:///{bestand}")
    yield databron
    databron.sluit()


@pytest.fixture
def postgres_bron(postgres_met_tabellen: tuple[str, Callable[[], None]]) -> Iterator[Databron]:
    """The same on PostgreSQL."""
    url, maak_leeg = postgres_met_tabellen
    databron = Databron(url)
    yield databron
    databron.sluit()
    maak_leeg()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def bron(request: pytest.FixtureRequest) -> Databron:
    """A database with its tables and nothing in them: the same tests on both kinds."""
    databron: Databron = request.getfixturevalue(f"{request.param}_bron")
    return databron


@pytest.fixture(scope="session", autouse=True)
def boeken_een_keer_open() -> Iterator[None]:
    """Every test has a Boekenkast of its own, but what an index holds is read once, and so is the
    table of Dutch words with which each index is made.

    An index never changes (its name is a fingerprint of its content), and to open one takes longer
    than most tests.
    """
    lees: Callable[[Path], Zoekindex] = lru_cache(maxsize=8)(index.lees_index)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index, "lees_index", lees)
        patch.setattr(woordenboek, "lemmatabel", cache(woordenboek.lemmatabel))
        yield


@pytest.fixture(scope="session")
def dalfsen() -> GemeenteGegevens:
    """The data of Dalfsen, as it is delivered."""
    return laad_gemeente(gemeentemap("dalfsen"))


@pytest.fixture
def omgeving(bron: Databron, dalfsen: GemeenteGegevens, tmp_path: Path) -> Omgeving:
    """The omgeving of a test installation of Dalfsen."""
    instellingen = Instellingen(
        _env_file=None,
        DATABASE_URL=bron.url,
        datamap=tmp_path / "var",
        indexmap=INDEXMAP,
        sessiesleutel=SecretStr("sleutel-van-de-test"),
        intern_geheim=SecretStr("geheim-van-de-test"),
    )
    return Omgeving(instellingen, bron, dalfsen)


@pytest.fixture(scope="session")
def lopend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stelsel]:
    """The whole assistant, running on SQLite."""
    with stelsel(tmp_path_factory.mktemp("stelsel")) as draaiend:
        yield draaiend


@pytest.fixture(params=["web", "poort"])
def nieuwe_prater(request: pytest.FixtureRequest, lopend: Stelsel) -> NieuwePrater:
    """Lets new residents come, on the page and over the port itself: the same conversation on both."""
    return lopend.bezoeker if request.param == "web" else partial(Poortganger, lopend)


@pytest.fixture
def prater(nieuwe_prater: NieuwePrater) -> Prater:
    """A new resident, on the page and over the port itself."""
    return nieuwe_prater()


@pytest.fixture
def inwoner(lopend: Stelsel) -> Bezoeker:
    """A new resident, in an own browser."""
    return lopend.bezoeker()
