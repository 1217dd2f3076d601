"""The documentation says what the code does."""

from __future__ import annotations

import re

import pytest

from acties.instellingen import WORTEL, Instellingen
from bot.terminal.fouten import variabele
from bot.terminal.instellingen import waarde
from scripts.opzet import VARIABELEN

RIJ = re.compile(r"^\| `([A-Z0-9_]+)` \| (?:`([^`]*)`)? ?\| (.+) \|$", re.MULTILINE)


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
