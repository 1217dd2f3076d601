"""Who comes back to whether an idea may be passed on."""

from __future__ import annotations

import pytest

from tests.nlu.besluiten import INGEDIEND, Stand, intent_van

STAND: Stand = {**INGEDIEND, "partner": "WelzijnZuid"}


@pytest.mark.parametrize(
    "tekst",
    [
        "geef mijn plan toch maar niet door aan WelzijnZuid",
        "welzijn zuid mag het niet weten",
        "ik wil liever niet dat jullie het delen met WelzijnZuid",
        "liever toch niet doorsturen",
        "ik trek mijn toestemming in",
        "kan ik mijn toestemming nog intrekken?",
        "WelzijnZuid mag mijn idee nu wel hebben",
        "bij nader inzien mag het wel naar welzijnzuid",
    ],
)
def test_over_het_doorgeven(tekst: str) -> None:
    assert intent_van(tekst, "intrekken", 0.6, STAND) == "toestemming"
    assert intent_van(tekst, "intrekken", 0.6, INGEDIEND) != "toestemming"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("wat doet WelzijnZuid eigenlijk?", "kennisvraag"),
        ("mag WelzijnZuid mijn naam zien?", "kennisvraag"),
        ("trek mijn idee in", "intrekken"),
        ("ik wil het niet meer", "intrekken"),
        ("ik heb nog een idee over de speeltuin", "initiatief_indienen"),
        ("hoe staat het met mijn idee", "status"),
        ("ik wil iets doorgeven over de stoep", "melding"),
    ],
)
def test_wat_daar_niet_over_gaat(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, STAND) == intent
