"""What Rasa makes of sentences that are not in its training data, with the trained model.

The bounds are floors against slipping back, not the measure of quality: these sentences were looked
at while the bounds of `componenten.besluit` were set.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from acties.instellingen import WORTEL, Instellingen
from bot.processen.training import modelbestand, rasa_python

pytestmark = pytest.mark.stelsel

HIER = Path(__file__).parent
STANDEN: dict[str, dict[str, str | None]] = {
    "vraag": {"fase": "vraag", "soort": "open"},
    "geen": {"fase": "geen", "soort": None},
    "samenvatting": {"fase": "samenvatting", "soort": None},
}
BUITEN = {"initiatief_indienen"}
IN_SAMENVATTING = {"bevestigen", "ontkennen", "versturen"}


def zinnen() -> Iterator[tuple[str, str, str]]:
    """Sentence, where it is said, what it means."""
    lezer = YAML(typ="safe")
    for antwoord in lezer.load(HIER / "antwoorden.yml")["antwoorden"]:
        yield antwoord["tekst"], "vraag", "antwoord"
    for intent, teksten in lezer.load(HIER / "opdrachten.yml")["opdrachten"].items():
        plek = "geen" if intent in BUITEN else "samenvatting" if intent in IN_SAMENVATTING else "vraag"
        for tekst in teksten:
            yield tekst, plek, intent


@pytest.fixture(scope="module")
def gelezen() -> list[tuple[str, str, str]]:
    """Sentence, what it means, what Rasa made of it."""
    instellingen = Instellingen()
    alle = list(zinnen())
    uitvoer = subprocess.run(
        [
            str(rasa_python(instellingen)),
            str(WORTEL / "nlu" / "ontleed.py"),
            str(modelbestand(instellingen)),
        ],
        input=json.dumps([{"tekst": tekst, "stand": STANDEN[plek]} for tekst, plek, _ in alle]),
        capture_output=True,
        text=True,
        check=True,
        cwd=WORTEL / "nlu",
        env={**os.environ, "RASA_TELEMETRY_ENABLED": "false"},
    ).stdout
    gemaakt: list[dict[str, Any]] = json.loads(uitvoer)
    return [
        (tekst, bedoeld, deel["intent"])
        for (tekst, _, bedoeld), deel in zip(alle, gemaakt, strict=True)
    ]


def goed(gelezen: list[tuple[str, str, str]]) -> float:
    return sum(bedoeld == gemaakt for _, bedoeld, gemaakt in gelezen) / len(gelezen)


def test_antwoorden_blijven_antwoorden(gelezen: list[tuple[str, str, str]]) -> None:
    antwoorden = [deel for deel in gelezen if deel[1] == "antwoord"]
    assert len(antwoorden) == 80
    assert goed(antwoorden) >= 0.96, [deel for deel in antwoorden if deel[1] != deel[2]]


def test_opdrachten_worden_begrepen(gelezen: list[tuple[str, str, str]]) -> None:
    opdrachten = [deel for deel in gelezen if deel[1] != "antwoord"]
    assert goed(opdrachten) >= 0.88, [deel for deel in opdrachten if deel[1] != deel[2]]


def test_gevaar_wordt_nooit_overhoord(gelezen: list[tuple[str, str, str]]) -> None:
    assert goed([deel for deel in gelezen if deel[1] == "gevaar"]) == 1
