"""The same project on Rasa as its makers ship it: trains, and understands the same."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from acties.instellingen import WORTEL, Instellingen
from bot.processen.training import modelbestand, rasa_python

NLU = WORTEL / "nlu"
PYTHON = NLU / ".venv-volledig/bin/python"

pytestmark = [
    pytest.mark.volledig,
    pytest.mark.timeout(900),
    pytest.mark.skipif(
        not PYTHON.exists(),
        reason="de volledige installatie van Rasa (2,5 GB) is er niet; maak haar met"
        " SAMENSPRAAK_RASA_INSTALLATIE=volledig ./samenspraak test",
    ),
]

ZINNEN = [
    ("ik heb een idee voor de buurt", "geen"),
    ("volgend voorjaar", "vraag"),
    ("waarom vraagt u dat?", "vraag"),
    ("nee, niet zaterdag maar zondag", "vraag"),
    ("ja hoor", "samenvatting"),
]


def ontleed(python: Path, model: Path, installatie: str) -> list[str]:
    """What the intents of the sentences are."""
    vragen = [{"tekst": t, "stand": {"fase": fase, "soort": "open"}} for t, fase in ZINNEN]
    uitvoer = subprocess.run(
        [str(python), str(NLU / "ontleed.py"), str(model)],
        input=json.dumps(vragen),
        capture_output=True,
        text=True,
        check=True,
        cwd=NLU,
        env={**os.environ, "SAMENSPRAAK_RASA_INSTALLATIE": installatie},
    ).stdout
    return [deel["intent"] for deel in json.loads(uitvoer)]


def test_hetzelfde_project_op_de_volledige_installatie(tmp_path: Path) -> None:
    subprocess.run(
        [
            *(str(PYTHON), "start.py", "train", "--config", "config.yml", "--domain", "domain"),
            *("--data", "data", "--out", str(tmp_path), "--fixed-model-name", "volledig"),
        ],
        check=True,
        capture_output=True,
        cwd=NLU,
        env={
            **os.environ,
            "SAMENSPRAAK_RASA_INSTALLATIE": "volledig",
            "RASA_TELEMETRY_ENABLED": "false",
            "RASA_CACHE_DIRECTORY": str(tmp_path / "cache"),
        },
    )
    volledig = ontleed(PYTHON, tmp_path / "volledig.tar.gz", "volledig")
    licht = Instellingen()
    assert volledig == ontleed(rasa_python(licht), modelbestand(licht), "licht")
