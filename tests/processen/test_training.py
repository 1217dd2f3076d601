"""When a model is made, and what becomes of it. A small program plays the part of Rasa's training."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from acties.instellingen import Instellingen
from bot.processen.fouten import Startfout
from bot.processen.slot import slot
from bot.processen.training import eigen_kopie, modelbestand, rasa_python, vingerafdruk, zorg_voor_model
from tests.hulp.stelsel import wacht_tot
from tests.processen.kleintjes import Opgenomen

# In the real one's own words, as far as we read them.
_TRAINING = """
import os, pathlib, sys, time
hier = pathlib.Path(".")
with (hier / "aantal").open("a") as f: f.write("x")
uit = pathlib.Path(sys.argv[sys.argv.index("--out") + 1])
naam = sys.argv[sys.argv.index("--fixed-model-name") + 1]
print("2026-01-01 INFO rasa.engine.training.hooks - Starting to train component 'Indeling'.")
(hier / "pid").write_text(str(os.getpid()))
while (hier / "wacht").exists(): time.sleep(0.02)
if (hier / "mislukt").exists(): sys.exit("InvalidConfigException: onbekend onderdeel")
print("2026-01-01 INFO rasa.engine.training.hooks - Restored component 'RulePolicy' from cache.")
(uit / (naam + ".tar.gz")).write_text("model")
"""


@pytest.fixture
def nlu(tmp_path: Path) -> Path:
    """A room for Rasa with just enough in it."""
    map_ = tmp_path / "nlu"
    for bestand, inhoud in {
        "start.py": _TRAINING,
        "config.yml": "pipeline: []",
        "uv.lock": "slot",
        "domain/domein.yml": "intents: []",
        "data/nlu/groeten.yml": "nlu: []",
        "componenten/eigen.py": "# iets",
        "volledig/uv.lock": "ander slot",
    }.items():
        (map_ / bestand).parent.mkdir(parents=True, exist_ok=True)
        (map_ / bestand).write_text(inhoud)
    for omgeving in (".venv", ".venv-volledig"):
        (map_ / omgeving / "bin").mkdir(parents=True)
        (map_ / omgeving / "bin/python").symlink_to(sys.executable)
    return map_


@pytest.fixture
def instellingen(tmp_path: Path) -> Instellingen:
    return Instellingen(datamap=tmp_path / "var", rasa_installatie="licht")


def train(instellingen: Instellingen, nlu: Path, opgenomen: Opgenomen | None = None) -> Path:
    scherm = (opgenomen or Opgenomen()).scherm
    return asyncio.run(zorg_voor_model(instellingen, scherm, nlu))


def aantal_trainingen(nlu: Path) -> int:
    return len((nlu / "aantal").read_text()) if (nlu / "aantal").exists() else 0


@pytest.mark.parametrize(
    "verandering",
    [
        lambda nlu: (nlu / "config.yml").write_text("pipeline: [x]"),
        lambda nlu: (nlu / "uv.lock").write_text("nieuwer"),
        lambda nlu: (nlu / "domain/domein.yml").write_text("intents: [x]"),
        lambda nlu: (nlu / "data/nlu/groeten.yml").write_text("nlu: [x]"),
        lambda nlu: (nlu / "data/nlu/nieuw.yml").write_text(""),
        lambda nlu: (nlu / "data/nlu/groeten.yml").rename(nlu / "data/nlu/anders.yml"),
        lambda nlu: (nlu / "componenten/eigen.py").write_text("# anders"),
    ],
    ids=["config", "lock", "domein", "voorbeelden", "bestand erbij", "andere naam", "onderdeel"],
)
def test_de_vingerafdruk_verandert_mee(
    instellingen: Instellingen, nlu: Path, verandering: Callable[[Path], object]
) -> None:
    eerst = vingerafdruk(instellingen, nlu)
    assert vingerafdruk(instellingen, nlu) == eerst
    verandering(nlu)
    assert vingerafdruk(instellingen, nlu) != eerst


def test_wat_er_niet_toe_doet_verandert_de_vingerafdruk_niet(
    instellingen: Instellingen, nlu: Path
) -> None:
    eerst = vingerafdruk(instellingen, nlu)
    (nlu / "data/.groeten.yml.swp").write_text("x")
    (nlu / "data/groeten.yml~").write_text("x")
    (nlu / "volledig/uv.lock").write_text("nieuwer")
    (nlu / "modellen").mkdir()
    (nlu / "modellen/oud.tar.gz").write_text("x")
    assert vingerafdruk(instellingen, nlu) == eerst
    assert vingerafdruk(instellingen.model_copy(update={"gemeente": "assen"}), nlu) == eerst


def test_de_volledige_installatie_heeft_een_eigen_model(instellingen: Instellingen, nlu: Path) -> None:
    volledig = instellingen.model_copy(update={"rasa_installatie": "volledig"})
    assert modelbestand(volledig, nlu) != modelbestand(instellingen, nlu)
    assert rasa_python(volledig, nlu).parts[-3] == ".venv-volledig"


def test_een_keer_trainen_is_genoeg_en_de_voortgang_is_te_zien(
    instellingen: Instellingen, nlu: Path
) -> None:
    opgenomen = Opgenomen()
    model = train(instellingen, nlu, opgenomen)
    assert model == nlu / "modellen" / f"{vingerafdruk(instellingen, nlu)[:16]}.tar.gz"
    assert model.read_text() == "model"
    assert "training: onderdeel 1, Indeling" in opgenomen.tekst
    assert "training: onderdeel 2, RulePolicy" in opgenomen.tekst
    assert "taalmodel getraind (" in opgenomen.tekst
    assert "Starting to train" in (instellingen.datamap / "logboek/training.log").read_text()

    stil = Opgenomen()
    assert train(instellingen, nlu, stil) == model
    assert (aantal_trainingen(nlu), stil.tekst) == (1, "")


def test_andere_voorbeelden_trainen_opnieuw_en_twee_modellen_blijven(
    instellingen: Instellingen, nlu: Path
) -> None:
    modellen = []
    for versie in range(4):
        (nlu / "data/nlu/groeten.yml").write_text(f"versie: {versie}")
        modellen.append(train(instellingen, nlu))
        os.utime(modellen[-1], (versie + 1, versie + 1))
    assert set((nlu / "modellen").glob("*.tar.gz")) == set(modellen[-2:])
    # Back to the one before costs nothing.
    (nlu / "data/nlu/groeten.yml").write_text("versie: 2")
    assert train(instellingen, nlu) == modellen[2]
    assert aantal_trainingen(nlu) == 4


def test_een_mislukte_training_zegt_waarom_en_laat_niets_achter(
    instellingen: Instellingen, nlu: Path
) -> None:
    (nlu / "mislukt").touch()
    with pytest.raises(Startfout) as fout:
        train(instellingen, nlu)
    assert "InvalidConfigException: onbekend onderdeel" in str(fout.value)
    assert "Het trainen van het taalmodel is mislukt" in str(fout.value)
    assert [p.name for p in (nlu / "modellen").iterdir()] == [".slot"]
    (nlu / "mislukt").unlink()
    assert train(instellingen, nlu).exists()


def test_een_afgebroken_training_stopt_en_hindert_de_volgende_niet(
    instellingen: Instellingen, nlu: Path
) -> None:
    (nlu / "wacht").touch()
    (nlu / "modellen/.bezig").mkdir(parents=True)
    (nlu / "modellen/.bezig/half.tar.gz").write_text("half")
    pid = nlu / "pid"

    async def proef() -> None:
        taak = asyncio.create_task(zorg_voor_model(instellingen, Opgenomen().scherm, nlu))
        await asyncio.to_thread(
            wacht_tot, lambda: pid.exists() and bool(pid.read_text()), "ze loopt", 20
        )
        taak.cancel()
        with pytest.raises(asyncio.CancelledError):
            await taak

    asyncio.run(proef())
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)
    (nlu / "wacht").unlink()
    assert train(instellingen, nlu).exists()


def test_twee_starts_trainen_samen_een_keer(instellingen: Instellingen, nlu: Path) -> None:
    (nlu / "wacht").touch()
    tweede = Opgenomen()

    async def proef() -> list[Path]:
        een = asyncio.create_task(zorg_voor_model(instellingen, Opgenomen().scherm, nlu))
        await asyncio.to_thread(wacht_tot, (nlu / "pid").exists, "de eerste traint", 20)
        twee = asyncio.create_task(zorg_voor_model(instellingen, tweede.scherm, nlu))
        await asyncio.to_thread(wacht_tot, lambda: "daar wacht ik op" in tweede.tekst, "wacht", 20)
        (nlu / "wacht").unlink()
        return list(await asyncio.gather(een, twee))

    een, twee = asyncio.run(proef())
    assert een == twee
    assert aantal_trainingen(nlu) == 1


def test_het_slot_van_een_dode_geldt_niet(instellingen: Instellingen, nlu: Path) -> None:
    with slot(nlu / "modellen/.slot"):
        pass
    assert (nlu / "modellen/.slot").exists()
    begin = time.monotonic()
    train(instellingen, nlu)
    assert time.monotonic() - begin < 20


def test_zonder_omgeving_van_rasa_een_duidelijke_zin(instellingen: Instellingen, nlu: Path) -> None:
    (nlu / ".venv/bin/python").unlink()
    with pytest.raises(Startfout, match=r"Start met './samenspraak start'"):
        train(instellingen, nlu)


def test_een_eigen_kopie_overleeft_het_opruimen(tmp_path: Path) -> None:
    model = tmp_path / "model.tar.gz"
    model.write_bytes(b"een model")
    kopie = eigen_kopie(model, tmp_path)
    model.unlink()
    assert kopie.read_bytes() == b"een model"
    model.write_bytes(b"een nieuwer model")
    assert eigen_kopie(model, tmp_path).read_bytes() == b"een nieuwer model"
