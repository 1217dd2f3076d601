"""`database`, and what commands say of a database that does not work."""

from __future__ import annotations

from pathlib import Path

import pytest

from acties.opslag import Databron
from bot.terminal.app import voer_uit
from bot.terminal.meet.postgres import vrije_poort


def typ(capsys: pytest.CaptureFixture[str], *woorden: str) -> tuple[int, str]:
    code = voer_uit(woorden)
    gezien = capsys.readouterr()
    return code, gezien.out + gezien.err


def test_bijwerken_maakt_de_tabellen_en_kan_vaker(
    database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    code, zin = typ(capsys, "initiatieven")
    assert code == 2
    assert "heeft de tabellen nog niet. Draai eerst './samenspraak database bijwerken'" in zin
    for _ in range(2):
        code, zin = typ(capsys, "database", "bijwerken")
        assert code == 0
        assert zin.startswith("De database is bijgewerkt: ")
    assert typ(capsys, "initiatieven") == (0, "Er zijn nog geen initiatieven ingediend.\n")
    Databron(database_url).sluit()


@pytest.mark.parametrize(
    "opdracht", [("initiatieven",), ("outbox",), ("outbox", "opnieuw", "x"), ("database", "bijwerken")]
)
def test_een_database_die_weg_is(
    opdracht: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"postgresql://ik:geheim@127.0.0.1:{vrije_poort()}/db")
    code, zin = typ(capsys, *opdracht)
    assert code == 2
    assert zin.startswith("De database is niet bereikbaar: postgresql://ik:***@127.0.0.1:")
    assert zin.count("\n") == 1


@pytest.mark.parametrize("url", ["onzin", "onzin://ik:geheim@ergens/db"])
def test_een_adres_dat_geen_adres_is(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    code, zin = typ(capsys, "outbox")
    assert code == 2
    assert zin.startswith("DATABASE_URL is niet te begrijpen: ")
    assert "geheim" not in zin


def test_een_map_waar_geen_bestand_kan_komen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bestand").touch()
    monkeypatch.setenv("SAMENSPRAAK_DATAMAP", str(tmp_path / "bestand/var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    code, zin = typ(capsys, "outbox")
    assert code == 2
    assert "is niet te gebruiken" in zin
