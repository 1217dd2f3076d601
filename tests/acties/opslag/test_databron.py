"""The database: both kinds behave the same where it matters."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError, StatementError

from acties.opslag import Antwoord, Basis, Databron, Gesprek, Inkomend, Invulling
from acties.opslag.databron import migratieconfiguratie
from tests.hulp.gesprekken import maak_gesprek


def test_migraties_maken_precies_de_tabellen(bron: Databron) -> None:
    with bron.engine.connect() as verbinding:
        verschillen = compare_metadata(MigrationContext.configure(verbinding), Basis.metadata)
    assert verschillen == []


def test_bijwerken_kan_vaker(bron: Databron) -> None:
    maak_gesprek(bron)
    bron.werk_bij()
    with bron.lezen() as sessie:
        assert sessie.query(Gesprek).count() == 1


def test_bijwerken_verliest_niets(database_url: str) -> None:
    """From the first version on: what people wrote is there after every migration."""
    bron = Databron(database_url)
    with bron.engine.connect() as verbinding:
        configuratie = migratieconfiguratie()
        configuratie.attributes["verbinding"] = verbinding
        command.upgrade(configuratie, "0001")
        verbinding.commit()
    toen = datetime(2026, 7, 1, tzinfo=UTC)
    with bron.schrijven() as sessie:
        for opdracht in (
            "INSERT INTO gesprek (id, gemeente, kanaal, begonnen_op, volgorde)"
            " VALUES ('g', 'dalfsen', 'web', :toen, 0)",
            "INSERT INTO invulling (id, gesprek_id, gemeente, vragenlijst, versie, status,"
            " begonnen_op, gewijzigd_op)"
            " VALUES (1, 'g', 'dalfsen', 'intake', 'v', 'open', :toen, :toen)",
            "INSERT INTO antwoord (invulling_id, gemeente, vragenlijst, versie, vraag, status, waarde,"
            " bericht_id, gegeven_op) VALUES (1, 'dalfsen', 'intake', 'v', 'idee', 'gegeven',"
            " '\"een moestuin\"', 'b', :toen)",
        ):
            sessie.execute(text(opdracht), {"toen": toen})
    bron.werk_bij()
    with bron.lezen() as sessie:
        assert sessie.query(Antwoord.waarde).scalar() == "een moestuin"
        assert sessie.query(Invulling.kenmerk).scalar() is None
    bron.sluit()


def test_verwijzingen_worden_bewaakt(bron: Databron) -> None:
    with pytest.raises(IntegrityError), bron.schrijven() as sessie:
        sessie.add(
            Inkomend(
                gesprek_id="bestaat niet",
                volgorde=1,
                kanaal="test",
                bericht_id="1",
                tekst="",
                ontvangen_op=datetime.now(UTC),
                status="ontvangen",
            )
        )


def test_een_fout_draait_alles_terug(bron: Databron) -> None:
    with pytest.raises(RuntimeError), bron.schrijven() as sessie:
        sessie.add(
            Gesprek(id="x", gemeente="dalfsen", kanaal="t", begonnen_op=datetime.now(UTC), volgorde=0)
        )
        sessie.flush()
        raise RuntimeError
    with bron.lezen() as sessie:
        assert sessie.get(Gesprek, "x") is None


def test_tijden_houden_hun_tijdzone(bron: Databron) -> None:
    gesprek = maak_gesprek(bron)
    with bron.lezen() as sessie:
        assert sessie.get_one(Gesprek, gesprek).begonnen_op.tzinfo is UTC


def test_een_tijd_zonder_tijdzone_wordt_geweigerd(bron: Databron) -> None:
    with pytest.raises(StatementError, match="tijdzone"), bron.schrijven() as sessie:
        zonder = datetime.now(UTC).replace(tzinfo=None)
        sessie.add(Gesprek(id="x", gemeente="d", kanaal="t", begonnen_op=zonder, volgorde=0))
        sessie.flush()


def test_sqlite_schrijft_vooruit_en_bewaakt_verwijzingen(bron: Databron) -> None:
    if not bron.sqlite:
        assert inspect(bron.engine).dialect.name == "postgresql"
        return
    with bron.engine.connect() as verbinding:
        assert verbinding.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert verbinding.execute(text("PRAGMA foreign_keys")).scalar() == 1
