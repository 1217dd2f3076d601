"""The commands together: their help, and what happens on wrong usage."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from bot.terminal.app import maak_app, voer_uit

Capsys = pytest.CaptureFixture[str]
ENGELS = re.compile(r"\b(Usage|Options|Commands|Arguments|Show|this|and exit|Error|Missing|Got|Try)\b")


def opdrachten(groep: TyperGroup, pad: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield pad
    for naam, opdracht in groep.commands.items():
        if isinstance(opdracht, TyperGroup):
            yield from opdrachten(opdracht, (*pad, naam))
        else:
            yield (*pad, naam)


def alle_opdrachten() -> list[tuple[str, ...]]:
    app = get_command(maak_app())
    assert isinstance(app, TyperGroup)
    return list(opdrachten(app))


@pytest.mark.parametrize("woorden", alle_opdrachten(), ids=" ".join)
def test_elke_opdracht_heeft_uitleg_met_een_voorbeeld_in_het_nederlands(
    woorden: tuple[str, ...], capsys: Capsys
) -> None:
    assert voer_uit([*woorden, "--help"]) == 0
    uit = capsys.readouterr().out
    assert uit.startswith(" ".join(["Gebruik: ./samenspraak", *woorden, "[OPTIES]"]))
    assert not ENGELS.findall(uit)
    if woorden not in {("gemeente",), ("database",)}:
        assert re.search(r"Voorbeeld(en)?:\n  \S*", uit)
    assert max(len(regel) for regel in uit.splitlines()) <= 80


@pytest.mark.parametrize("woorden", [(), ("gemeente",), ("database",)])
def test_zonder_opdracht_staat_er_welke_er_zijn(woorden: tuple[str, ...], capsys: Capsys) -> None:
    assert voer_uit(woorden) == 0
    assert "\nOpdrachten:\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (
            "strat",
            "Dit kan niet: de opdracht 'strat' bestaat niet. Kies uit: start, vraag, initiatieven,",
        ),
        ("outbox weg", "Dit kan niet: de opdracht 'weg' bestaat niet. Kies uit: opnieuw."),
        (
            "start --hard",
            "Dit kan niet: de optie '--hard' bestaat niet. Zie './samenspraak start",
        ),
        ("start nu meteen", "Dit kan niet: 'nu meteen' is te veel. Zie './samenspraak start --help'."),
        ("gemeente controleer", "Dit kan niet: MAP-OF-NAAM ontbreekt. Zie './samenspraak gemeente"),
        (
            "outbox opnieuw",
            "Dit kan niet: SLEUTEL ontbreekt. Zie './samenspraak outbox",
        ),
    ],
)
def test_verkeerd_gebruik_geeft_een_zin(woorden: str, zin: str, capsys: Capsys) -> None:
    assert voer_uit(woorden.split()) == 2
    gezien = capsys.readouterr()
    assert gezien.out == ""
    assert gezien.err.startswith(zin)
    assert gezien.err.count("\n") == 1


def test_als_programma_vanuit_een_map_met_verwarrende_namen(tmp_path: Path) -> None:
    for naam in ("bot", "acties", "kennisbank"):
        (tmp_path / naam).mkdir()
        (tmp_path / naam / "__init__.py").write_text("raise SystemExit('de verkeerde')")
    gedraaid = subprocess.run(
        [sys.executable, "-P", "-m", "bot.terminal", "gemeente", "controleer", "dalfsen"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (gedraaid.returncode, gedraaid.stderr) == (0, "")
    assert gedraaid.stdout.startswith("Dalfsen is in orde")
