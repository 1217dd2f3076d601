"""The start itself, as a program: what keeps it from starting is one sentence."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from acties.instellingen import WORTEL
from bot.processen.slot import slot
from bot.terminal.meet.postgres import vrije_poort

NAMEN = ("WEB", "RASA", "ACTIES")


class Proef:
    """Starts on free ports; it is expected not to get far."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.zet(DATABASE_URL="", **{f"SAMENSPRAAK_{n}_POORT": str(vrije_poort()) for n in NAMEN})

    def zet(self, **omgeving: str) -> None:
        """Set these for the start."""
        for naam, waarde in omgeving.items():
            self._monkeypatch.setenv(naam, waarde)

    def start(self, datamap: Path) -> subprocess.CompletedProcess[str]:
        """Start, and wait for the end of it."""
        self.zet(SAMENSPRAAK_DATAMAP=str(datamap))
        return subprocess.run(
            [sys.executable, "-m", "bot.terminal", "start"],
            cwd=WORTEL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


@pytest.fixture
def proef(monkeypatch: pytest.MonkeyPatch) -> Proef:
    return Proef(monkeypatch)


@pytest.mark.parametrize("wie", NAMEN)
def test_een_bezette_poort_wordt_gezien_voordat_er_iets_start(
    tmp_path: Path, proef: Proef, wie: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as bezet:
        poort = bezet.getsockname()[1]
        proef.zet(**{f"SAMENSPRAAK_{wie}_POORT": str(poort)})
        gedraaid = proef.start(tmp_path)
    assert gedraaid.returncode == 1
    assert gedraaid.stdout == ""
    assert gedraaid.stderr.startswith(f"Poort {poort} ({wie.lower()}) is al in gebruik. Stop het")
    assert f"SAMENSPRAAK_{wie}_POORT=" in gedraaid.stderr
    assert not (tmp_path / "samenspraak.db").exists()


def test_twee_keer_starten_met_dezelfde_gegevens_kan_niet(tmp_path: Path, proef: Proef) -> None:
    with slot(tmp_path / "start.lock"):
        gedraaid = proef.start(tmp_path)
    assert gedraaid.returncode == 1
    assert gedraaid.stdout == ""
    assert gedraaid.stderr.startswith(f"Samenspraak draait al met deze gegevens ({tmp_path}).")


def test_een_database_die_weg_is(tmp_path: Path, proef: Proef) -> None:
    proef.zet(DATABASE_URL=f"postgresql://naam:geheim@127.0.0.1:{vrije_poort()}/db")
    gedraaid = proef.start(tmp_path)
    assert gedraaid.returncode == 2
    assert "De database is niet bereikbaar: postgresql://naam:***@" in gedraaid.stderr
    assert "Traceback" not in gedraaid.stderr


def test_gegevens_die_niet_kloppen(tmp_path: Path, proef: Proef) -> None:
    (tmp_path / "leeg").mkdir()
    proef.zet(SAMENSPRAAK_GEMEENTE=str(tmp_path / "leeg"))
    gedraaid = proef.start(tmp_path / "var")
    assert gedraaid.returncode == 2
    assert "gemeente.yml: dit bestand ontbreekt. Maak het aan." in gedraaid.stderr


def test_een_datamap_die_niet_kan(tmp_path: Path, proef: Proef) -> None:
    (tmp_path / "bestand").touch()
    gedraaid = proef.start(tmp_path / "bestand" / "var")
    assert gedraaid.returncode == 2
    assert "is niet te gebruiken" in gedraaid.stderr
    assert "Traceback" not in gedraaid.stderr
