"""The documentation says what the code does."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import pytest
import typer
from typer.core import TyperGroup

from acties.initiatief.overgangen import OVERGANGEN
from acties.instellingen import WORTEL, Instellingen
from bot.terminal.app import maak_app
from bot.terminal.fouten import variabele
from bot.terminal.instellingen import waarde
from scripts.opzet import VARIABELEN

RIJ = re.compile(r"^\| `([A-Z0-9_]+)` \| (?:`([^`]*)`)? ?\| (.+) \|$", re.MULTILINE)

OPDRACHT = re.compile(
    r"^(?:[A-Z_]+=\S+ )*\./samenspraak (.+?)(?: {2,}#.*)?$|`\./samenspraak ([^`]+)`", re.MULTILINE
)
"""A command on a line of its own, or within a sentence or a table."""
VERWIJZING = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
BLADZIJDEN = sorted(
    pad.relative_to(WORTEL).as_posix()
    for pad in (WORTEL / "README.md", *(WORTEL / "docs").rglob("*.md"))
)
NIET_VAN_DE_ASSISTENT = ("test",)
"""Of the starter script, which sets up the environments."""


def opdrachten(tekst: str) -> Iterator[list[str]]:
    """The commands in a page, without placeholders for what may be left out."""
    for los, midden in OPDRACHT.findall(tekst):
        yield shlex.split((los or midden).replace("[", "").replace("]", ""))


@pytest.mark.parametrize("bladzijde", BLADZIJDEN)
def test_wat_een_bladzijde_zegt_te_doen_bestaat(bladzijde: str) -> None:
    app = typer.main.get_command(maak_app())
    for delen in opdrachten((WORTEL / bladzijde).read_text(encoding="utf-8")):
        if delen[0] in NIET_VAN_DE_ASSISTENT:
            continue
        opdracht = app
        while delen and isinstance(opdracht, TyperGroup) and delen[0] in opdracht.commands:
            opdracht = opdracht.commands[delen.pop(0)]
        assert opdracht is not app, delen
        opties = {naam for parameter in opdracht.params for naam in parameter.opts} | {"--help"}
        onbekend = [
            deel for deel in delen if deel.startswith("--") and deel.split("=")[0] not in opties
        ]
        assert onbekend == [], (opdracht.name, onbekend)
        if "--status" in delen and (status := delen[delen.index("--status") + 1]).islower():
            assert status in {naar for _, naar in OVERGANGEN.tabel}


@pytest.mark.parametrize("bladzijde", BLADZIJDEN)
def test_waar_een_bladzijde_naar_verwijst_is_er(bladzijde: str) -> None:
    pad = WORTEL / bladzijde
    kapot = [
        naar
        for naar in VERWIJZING.findall(pad.read_text(encoding="utf-8"))
        if not (pad.parent / naar).exists()
    ]
    assert kapot == []


def test_het_handboek_noemt_alle_statussen() -> None:
    handboek = (WORTEL / "docs/handboek/coordinator.md").read_text(encoding="utf-8")
    genoemd = set(re.findall(r"^\| `(\w+)` \|", handboek, re.MULTILINE))
    # "Verwijderd" is set by erasing alone, never by the coördinator.
    assert genoemd == {status for edge in OVERGANGEN.tabel for status in edge} - {"verwijderd"}


@pytest.fixture
def beschreven() -> dict[str, str]:
    """The settings in the documentation, with their defaults."""
    rijen = RIJ.findall((WORTEL / "docs/instellingen.md").read_text(encoding="utf-8"))
    assert len({naam for naam, _, _ in rijen}) == len(rijen), "een instelling staat er dubbel in"
    return {naam: standaard for naam, standaard, _ in rijen}


def test_alle_instellingen_staan_beschreven_en_niets_anders(beschreven: dict[str, str]) -> None:
    bestaand = {variabele(veld) for veld in Instellingen.model_fields} | set(VARIABELEN)
    assert set(beschreven) == bestaand


def test_de_standaardwaarden_kloppen(
    beschreven: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for naam in beschreven:
        monkeypatch.delenv(naam, raising=False)
    kaal = Instellingen()
    for veld in Instellingen.model_fields:
        verwacht = waarde(kaal, veld).removeprefix(f"{WORTEL}/")
        assert beschreven[variabele(veld)] == verwacht, variabele(veld)
