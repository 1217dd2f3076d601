"""The secrets that the start makes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import SecretStr

from acties.instellingen import Instellingen
from bot.processen.fouten import Startfout
from bot.processen.sleutels import intern_geheim, sessiesleutel


@pytest.fixture(autouse=True)
def zonder_eigen_geheimen(monkeypatch: pytest.MonkeyPatch) -> None:
    for naam in ("SESSIESLEUTEL", "INTERN_GEHEIM"):
        monkeypatch.delenv(f"SAMENSPRAAK_{naam}", raising=False)


def test_de_sessiesleutel_blijft_dezelfde_en_is_van_niemand_anders(tmp_path: Path) -> None:
    instellingen = Instellingen(datamap=tmp_path / "nieuw")
    sleutel = sessiesleutel(instellingen)
    assert len(sleutel) >= 32
    assert sessiesleutel(instellingen) == sleutel
    [bestand] = (tmp_path / "nieuw").iterdir()
    assert bestand.name == "sleutels.json"
    assert bestand.stat().st_mode & 0o777 == 0o600


def test_te_ruime_rechten_worden_hersteld(tmp_path: Path) -> None:
    instellingen = Instellingen(datamap=tmp_path)
    sleutel = sessiesleutel(instellingen)
    (tmp_path / "sleutels.json").chmod(0o644)
    assert sessiesleutel(instellingen) == sleutel
    assert (tmp_path / "sleutels.json").stat().st_mode & 0o777 == 0o600


def test_een_eigen_sleutel_gaat_voor_en_wordt_niet_bewaard(tmp_path: Path) -> None:
    instellingen = Instellingen(datamap=tmp_path, sessiesleutel=SecretStr("van mij"))
    assert sessiesleutel(instellingen) == "van mij"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "inhoud", ["", "{", "[]", "{}", json.dumps({"sessiesleutel": "kort"}), '{"sessiesleutel": null}']
)
def test_een_kapot_bestand_wordt_niet_stil_vervangen(tmp_path: Path, inhoud: str) -> None:
    (tmp_path / "sleutels.json").write_text(inhoud)
    with pytest.raises(Startfout, match="haal het bestand weg"):
        sessiesleutel(Instellingen(datamap=tmp_path))
    assert (tmp_path / "sleutels.json").read_text() == inhoud


def test_het_interne_geheim_is_steeds_nieuw_tenzij_gekozen(tmp_path: Path) -> None:
    instellingen = Instellingen(datamap=tmp_path)
    assert intern_geheim(instellingen) != intern_geheim(instellingen)
    assert intern_geheim(Instellingen(intern_geheim=SecretStr("x"))) == "x"
