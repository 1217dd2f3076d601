"""What Rasa makes of sentences that are not in its training data, with the trained model.

The bounds are floors against slipping back, not the measure of quality: these sentences were looked
at while the bounds of `componenten.grenzen` were set. How well people are understood whose sentences
nobody looked at is measured by `samenspraak meet begrip`.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from acties.instellingen import WORTEL, Instellingen
from acties.vragenlijst.oordeel import oordeel_bij
from acties.vragenlijst.soorten import Inbreng, soort_van
from bot.processen.training import modelbestand, rasa_python
from kennisbank.schema.basis import Bron
from kennisbank.schema.vraag import JaNeeVraag

# Some three thousand sentences are read, one by one.
pytestmark = [pytest.mark.stelsel, pytest.mark.timeout(600)]

HIER = Path(__file__).parent
ZINNEN = HIER / "zinnen"
STEMMEN = HIER / "stemmen" / "afstemmen"
AFSTEMMEN = HIER / "begrip" / "afstemmen"
STANDEN: dict[str, dict[str, str | None]] = {
    "vraag": {"fase": "vraag", "soort": "open"},
    "ja_nee": {"fase": "vraag", "soort": "ja_nee"},
    "geen": {"fase": "geen", "soort": None},
    "samenvatting": {"fase": "samenvatting", "soort": None},
}
BUITEN = {"initiatief_indienen"}
IN_SAMENVATTING = {"bevestigen", "ontkennen", "versturen"}
NAAR_DE_VRAAG = {"bevestigen": True, "ontkennen": False, "antwoord": None}
JA_OF_NEE = JaNeeVraag(
    sleutel="vraag",
    soort="ja_nee",
    naam="Vraag",
    vraag="Ja of nee?",
    waarom="Omdat de test het vraagt.",
    bron=Bron(document="test"),
)
KANTEN = {
    "ja": "bevestigen",
    "nee": "ontkennen",
    "initiatief": "initiatief_indienen",
    "melding": "melding",
}


@dataclass(frozen=True)
class Zin:
    """A sentence, where it is said, and what it means."""

    bron: str
    tekst: str
    plek: str
    intent: str

    @property
    def stand(self) -> dict[str, str | None]:
        """As the conversation port gives it."""
        stand = STANDEN[self.plek]
        return stand | {"oordeel": oordeel_bij(stand["fase"] or "", stand["soort"], self.tekst)}


@dataclass(frozen=True)
class Lezing:
    """What Rasa made of it."""

    zin: Zin
    intent: str
    leek_op: str | None

    @property
    def goed(self) -> bool:
        """Whether it was understood; another language as an answer is kept, and named."""
        if self.zin.plek == "ja_nee":
            # What counts is what the questionnaire notes: its own table of words reads along.
            return self.genoteerd == (self.zin.intent == "bevestigen")
        return self.zin.intent in (self.intent, self.leek_op if self.leek_op == "andere_taal" else None)

    @property
    def genoteerd(self) -> bool | None:
        """What becomes of it at a question for yes or no."""
        if self.intent not in NAAR_DE_VRAAG:
            return None
        inbreng = Inbreng(tekst=self.zin.tekst, ja=NAAR_DE_VRAAG[self.intent])
        gelezen = soort_van(JA_OF_NEE).lees(JA_OF_NEE, inbreng, None)
        return gelezen.waarde if gelezen.fout is None else None


def lees(pad: Path) -> Any:
    return YAML(typ="safe").load(pad.read_text(encoding="utf-8"))


def zinnen() -> Iterator[Zin]:
    for antwoord in lees(HIER / "antwoorden.yml")["antwoorden"]:
        yield Zin("antwoorden", antwoord["tekst"], "vraag", "antwoord")
    for intent, teksten in lees(HIER / "opdrachten.yml")["opdrachten"].items():
        plek = "geen" if intent in BUITEN else "samenvatting" if intent in IN_SAMENVATTING else "vraag"
        for tekst in teksten:
            yield Zin("opdrachten", tekst, plek, intent)
    for zin in lees(AFSTEMMEN / "intents.yml")["zinnen"]:
        yield Zin("intents", zin["tekst"], zin["fase"], zin["intent"])
    for naam, plek in (("ja_nee", "ja_nee"), ("initiatief_of_melding", "geen")):
        for kant, teksten in lees(AFSTEMMEN / f"{naam}.yml").items():
            for tekst in teksten:
                yield Zin(kant, tekst, plek, KANTEN[kant])
    yield from eigen_zinnen()


def eigen_zinnen() -> Iterator[Zin]:
    for kant, teksten in lees(ZINNEN / "initiatief_of_melding.yml").items():
        for tekst in teksten:
            yield Zin(f"meer {kant}", tekst, "geen", KANTEN[kant])
    stemmen = lees(STEMMEN / "initiatief_of_melding.yml")
    for kant in ("initiatief", "melding"):
        for tekst in stemmen[kant]:
            yield Zin(f"stemmen {kant}", tekst, "geen", KANTEN[kant])
    for plek in ("geen", "vraag"):
        for teksten in lees(HIER / "taal" / "talen.yml").values():
            for tekst in teksten:
                yield Zin(f"taal {plek}", tekst, plek, "andere_taal")
        for tekst in lees(HIER / "taal" / "nederlands.yml")["zinnen"]:
            yield Zin("nederlands", tekst, plek, "nederlands")
    yield from gevaar_en_wensen()


def gevaar_en_wensen() -> Iterator[Zin]:
    for intent, teksten in lees(ZINNEN / "wensen.yml").items():
        for tekst in teksten:
            yield Zin("wensen", tekst, "geen", intent)
    over_gevaar = lees(ZINNEN / "gevaar.yml")
    for plek in ("geen", "vraag"):
        for tekst in over_gevaar["gevaar"]:
            yield Zin("gevaar", tekst, plek, "gevaar")
        for tekst in over_gevaar["idee"]:
            yield Zin("geen gevaar", tekst, plek, "initiatief_indienen")
    for tekst in over_gevaar["antwoord"]:
        yield Zin("geen gevaar", tekst, "vraag", "antwoord")


@pytest.fixture(scope="module")
def gelezen() -> list[Lezing]:
    instellingen = Instellingen()
    alle = list(zinnen())
    uitvoer = subprocess.run(
        [
            str(rasa_python(instellingen)),
            str(WORTEL / "nlu" / "ontleed.py"),
            str(modelbestand(instellingen)),
        ],
        input=json.dumps([{"tekst": zin.tekst, "stand": zin.stand} for zin in alle]),
        capture_output=True,
        text=True,
        check=True,
        cwd=WORTEL / "nlu",
        env={**os.environ, "RASA_TELEMETRY_ENABLED": "false"},
    ).stdout
    gemaakt: list[dict[str, Any]] = json.loads(uitvoer)
    return [
        Lezing(zin, deel["intent"], deel["leek_op"]) for zin, deel in zip(alle, gemaakt, strict=True)
    ]


@pytest.mark.parametrize(
    ("bron", "vloer"),
    [
        ("antwoorden", 0.96),
        ("opdrachten", 0.96),
        ("intents", 0.96),
        ("ja", 0.96),
        ("nee", 0.96),
        ("initiatief", 0.95),
        ("melding", 0.95),
        ("meer initiatief", 0.95),
        ("meer melding", 0.88),
        ("stemmen initiatief", 0.92),
        ("stemmen melding", 0.92),
        ("gevaar", 0.98),
        ("taal geen", 0.95),
        ("taal vraag", 0.55),
    ],
)
def test_wat_mensen_zeggen_wordt_begrepen(gelezen: list[Lezing], bron: str, vloer: float) -> None:
    delen = [lezing for lezing in gelezen if lezing.zin.bron == bron]
    assert len(delen) >= 50
    mis = [(lezing.zin.tekst, lezing.zin.intent, lezing.intent) for lezing in delen if not lezing.goed]
    assert 1 - len(mis) / len(delen) >= vloer, mis


def test_wie_over_gevaar_vertelt_is_niet_in_gevaar(gelezen: list[Lezing]) -> None:
    delen = [lezing for lezing in gelezen if lezing.zin.bron == "geen gevaar"]
    assert len(delen) >= 90
    mis = [(lezing.zin.tekst, lezing.zin.plek) for lezing in delen if lezing.intent == "gevaar"]
    assert len(mis) <= 0.035 * len(delen), mis


def test_wat_iemand_wil_is_geleerd(gelezen: list[Lezing]) -> None:
    delen = [lezing for lezing in gelezen if lezing.zin.bron == "wensen"]
    assert len(delen) >= 10
    assert [(lezing.zin.tekst, lezing.intent) for lezing in delen if not lezing.goed] == []


def test_gevaar_wordt_nooit_overhoord(gelezen: list[Lezing]) -> None:
    mis = [lezing.zin for lezing in gelezen if lezing.zin.intent == "gevaar" and not lezing.goed]
    assert mis == []


def test_wie_nederlands_schrijft_hoort_niet_dat_het_een_andere_taal_is(gelezen: list[Lezing]) -> None:
    anders = [
        lezing.zin
        for lezing in gelezen
        if lezing.zin.intent != "andere_taal" and "andere_taal" in (lezing.intent, lezing.leek_op)
    ]
    assert anders == []


def test_twijfel_is_zeldzaam(gelezen: list[Lezing]) -> None:
    buiten = [
        lezing for lezing in gelezen if lezing.zin.plek == "geen" and "meer" not in lezing.zin.bron
    ]
    assert sum(lezing.intent == "twijfel" for lezing in buiten) <= 0.02 * len(buiten)
