"""Where the person chooses between two ways, and sentences that only look like those."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import INDIENEN, TWIJFEL
from componenten.besluit import beslis

GEEN = {"fase": "geen", "soort": None}


def intent_van(tekst: str, intent: str) -> str:
    return beslis(tekst, {intent: 0.9}, GEEN).intent


@pytest.mark.parametrize(
    "tekst",
    [
        "kan er een trapveldje komen bij ons",
        "zou er hier ook een bushokje kunnen komen?",
        "kunnen er meer bloembakken komen in de Dorpsstraat",
        "er zou een jeugdhonk moeten komen",
        "zou leuk zijn als er een fontein kwam op het plein",
        "zouden er picknicktafels kunnen komen bij de vijver",
        "is het mogelijk dat er een weggeefkast komt",
    ],
)
def test_wie_om_iets_nieuws_vraagt_kiest_zelf(tekst: str) -> None:
    besluit = beslis(tekst, {"melding": 0.9}, GEEN)
    assert besluit.intent == TWIJFEL
    assert besluit.kandidaten == (INDIENEN, "melding")
    assert intent_van(tekst, INDIENEN) == INDIENEN


@pytest.mark.parametrize(
    "tekst",
    [
        "kan er iemand komen om te snoeien",
        "kan er een nieuwe lamp komen in de lantaarnpaal",
        "kan er een drempel komen, ze rijden te hard",
        "kan er meer politie komen",
        "kan er een spiegel komen bij die gevaarlijke bocht",
        "kunnen er paaltjes komen, het is zo donker op het pad",
        "kunnen jullie komen maaien",
        "kan er een container bij, alles ligt vol zwerfafval",
    ],
)
def test_een_melding_blijft_een_melding(tekst: str) -> None:
    assert intent_van(tekst, "melding") == "melding"


@pytest.mark.parametrize(
    ("tekst", "leek"),
    [
        ("de buurman gaat een schuur bouwen en daar ben ik niet blij mee", "bouwplan"),
        ("wij zijn fel tegen dat zonnepark", "ontkennen"),
        ("ik ben het niet eens met de kap van die eik", "melding"),
    ],
)
def test_wie_ergens_tegen_is_kiest_hoe(tekst: str, leek: str) -> None:
    besluit = beslis(tekst, {leek: 0.9}, GEEN)
    assert (besluit.intent, besluit.kandidaten) == (TWIJFEL, ("bezwaar", "meepraten"))
    assert intent_van(tekst, "bezwaar") == "bezwaar"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("ik ben het niet eens", "ontkennen"),
        ("nee daar ben ik het niet mee eens", "ontkennen"),
        ("je leest niet eens wat ik schrijf", "boos"),
        ("wij zijn tegen zwerfafval en gaan prikken met de buurt", INDIENEN),
        ("een moestuin tegen de verstening", INDIENEN),
    ],
)
def test_wie_nergens_tegen_is(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent) == intent


@pytest.mark.parametrize(
    "tekst",
    [
        "wat vindt u van een pluktuin bij de kerk",
        "wat zouden jullie vinden van een skatebaan?",
    ],
)
def test_wie_vraagt_wat_we_ervan_vinden_heeft_misschien_een_idee(tekst: str) -> None:
    besluit = beslis(tekst, {"buiten_bereik": 0.9}, GEEN)
    assert (besluit.intent, besluit.kandidaten) == (TWIJFEL, (INDIENEN, "kennisvraag"))
    assert intent_van(tekst, INDIENEN) == INDIENEN


@pytest.mark.parametrize(
    "tekst",
    ["wat vinden jullie van mijn idee", "wat vindt u van de burgemeester", "is een enquête anoniem"],
)
def test_een_andere_vraag_blijft_een_vraag(tekst: str) -> None:
    assert intent_van(tekst, "kennisvraag") == "kennisvraag"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("de wethouder zei dat ik met een idee bij jullie moest zijn", INDIENEN),
        ("de balie verwees mij met mijn plan naar jullie", INDIENEN),
        ("ik heb mijn idee ingestuurd en u zei dat ik bericht kreeg", "status"),
        ("de wethouder zei dat de weg dicht gaat", "status"),
    ],
)
def test_wie_hierheen_is_gestuurd_brengt_een_idee(tekst: str, intent: str) -> None:
    assert intent_van(tekst, "status") == intent
