"""Whether something has the shape of a question, and what is told before or after it."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import ANTWOORD
from componenten.vraagvorm import is_vraag

from tests.nlu.besluiten import VRAAG, Stand, intent_van


@pytest.mark.parametrize(
    "tekst", ["hoe lang duurt dat", "Wat kost het?", "en wie beslist er dan", "mag dat wel"]
)
def test_wat_een_vraag_is(tekst: str) -> None:
    assert is_vraag(tekst)


@pytest.mark.parametrize("tekst", ["waarde van het groen", "de hele straat", "iedereen mag mee"])
def test_wat_geen_vraag_is(tekst: str) -> None:
    assert not is_vraag(tekst)


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("een moestuin bij de school. Wie beslist daarover?", ANTWOORD),
        ("dat mensen elkaar ontmoeten. krijgen we daar geld voor?", ANTWOORD),
        ("Ik heb een vraag. Wie beslist daarover?", "kennisvraag"),
        ("hoi! wie beslist daarover?", "kennisvraag"),
        ("wie beslist er? en hoe lang duurt het?", "kennisvraag"),
    ],
)
def test_wat_iemand_vertelt_en_dan_vraagt_is_een_antwoord(tekst: str, intent: str) -> None:
    assert intent_van(tekst, "kennisvraag", 0.9, VRAAG) == intent


def test_een_bijzin_van_een_medewerker_is_een_antwoord() -> None:
    dossier: Stand = {**VRAAG, "dossier": True}
    for zin in ("welke onderwerpen op de agenda komen", "hoe het plein eruit gaat zien"):
        assert intent_van(zin, "kennisvraag", 0.9, dossier) == ANTWOORD
        assert intent_van(f"{zin}?", "kennisvraag", 0.9, dossier) == "kennisvraag"
    assert intent_van("welke regels gelden hier", "kennisvraag", 0.9, dossier) == "kennisvraag"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("hoezo? ik doe het alleen", "waarom"),
        ("wie betaalt dat normaal? ik gok 3000", "subsidie"),
        ("is dat niet duidelijk dan? er worden te veel fietsen gejat", "melding"),
        ("wie krijgt dat te zien dan? ik heet Bas Hulst", "wie_leest_dit"),
        ("hoe werkt dat? een groepje ouders doet mee", "kennisvraag"),
    ],
)
def test_wie_na_een_vraag_antwoordt_geeft_een_antwoord(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, VRAAG) == ANTWOORD


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("waarom wilt u dat weten? dat gaat u niks aan", "waarom"),
        ("wie leest dit? dat vraag ik me af", "wie_leest_dit"),
        ("wie leest dit?", "wie_leest_dit"),
        ("hoe lang duurt het? ik snap er niks van", "kennisvraag"),
        ("waarom? nou dan", "waarom"),
    ],
)
def test_wie_alleen_vraagt_geeft_geen_antwoord(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, VRAAG) == intent
