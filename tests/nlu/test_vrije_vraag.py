"""Where anything said is the answer: why somebody withdraws an idea."""

from __future__ import annotations

import pytest
from componenten.vrije_vraag import bij_een_vrije_vraag

from tests.nlu.besluiten import VRAAG, Stand, intent_van

VRIJ: Stand = {**VRAAG, "vrij": True, "inwoner": True}


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("te weinig tijd", "stoppen"),
        ("ik heb het te druk om verder te gaan", "stoppen"),
        ("we stoppen er met z'n allen mee", "stoppen"),
        ("mijn vader ligt in het ziekenhuis", "gevaar"),
        ("wij verhuizen naar Zwolle", "buiten_bereik"),
        ("is te duur geworden", "kennisvraag"),
        ("wordt me allemaal te veel", "boos"),
        ("nee", "ontkennen"),
        ("de gemeente luistert toch niet", "klacht"),
        ("niemand wil meedoen", "mens_spreken"),
    ],
)
def test_wat_iemand_zegt_is_de_reden(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.95, VRIJ) == "antwoord"
    assert intent_van(tekst, intent, 0.95, {**VRIJ, "vrij": False}) != "antwoord" or intent in (
        *("ontkennen", "klacht", "kennisvraag", "mens_spreken", "stoppen", "boos"),
    )


@pytest.mark.parametrize(
    ("tekst", "opdracht"),
    [
        ("stop", "stoppen"),
        ("stoppen maar", "stoppen"),
        ("ik wil stoppen", "stoppen"),
        ("terug", "terug"),
        ("vorige vraag graag", "terug"),
        ("sla maar over", "overslaan"),
        ("overslaan", "overslaan"),
        ("help", "hulp"),
    ],
)
def test_een_opdracht_alleen_is_een_opdracht(tekst: str, opdracht: str) -> None:
    assert bij_een_vrije_vraag(tekst) == opdracht


@pytest.mark.parametrize(
    "tekst",
    [
        "waarom vraagt u dit?",
        "kan ik hem later weer indienen",
        "ik wil eerst iemand spreken",
        "haal mijn gegevens weg",
    ],
)
def test_wie_iets_vraagt_of_iemand_wil_spreken_wordt_gehoord(tekst: str) -> None:
    assert bij_een_vrije_vraag(tekst) is None


def test_echt_gevaar_gaat_ook_hier_voor() -> None:
    assert intent_van("er is brand in de schuur", "antwoord", 0.9, VRIJ) == "gevaar"
