"""Turns of phrase whose words point another way, and sentences that only look like them."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import INDIENEN, TWIJFEL
from componenten.besluit import beslis

GEEN = {"fase": "geen", "soort": None}
VRAAG = {"fase": "vraag", "soort": "open"}


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
    ("tekst", "leek", "intent"),
    [
        (
            "ik heb geen idee om in te dienen, ik wil weten wanneer de brug opengaat",
            INDIENEN,
            "kennisvraag",
        ),
        ("niks indienen hoor, alleen een vraag over de weg", INDIENEN, "kennisvraag"),
        ("mijn scooter is gejat", "melding", "kennisvraag"),
        ("waar kan ik aangifte doen", "buiten_bereik", "kennisvraag"),
        ("wij willen nergens aan meedoen", "meepraten", "ontkennen"),
        ("ik hoef nergens over mee te praten", "meepraten", "ontkennen"),
        ("een medewerker van jullie schold me uit", "aanmelden", "klacht"),
        ("ik ben afgesnauwd aan de balie", "aanmelden", "klacht"),
        ("vorige maand ons plan ingediend en nog niks gehoord", "klacht", "status"),
        ("niemand antwoordt op mijn inzending", "klacht", "status"),
        ("geen klacht, wat gebeurt er nu met mijn idee", "klacht", "status"),
        ("in het dorpsplan staat een beweegtuin, die willen we nu zelf maken", "dorpsvisie", INDIENEN),
        ("de wethouder zei dat ik met een idee bij jullie moest zijn", "status", INDIENEN),
    ],
)
def test_wat_iemand_wil(tekst: str, leek: str, intent: str) -> None:
    assert intent_van(tekst, leek) == intent
    assert beslis(tekst, {"antwoord": 0.9}, VRAAG).intent == "antwoord"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("ik heb een idee, ik wil weten hoe dat werkt", INDIENEN),
        ("wij willen niet alleen meepraten maar ook meedoen", "meepraten"),
        ("de medewerker was heel vriendelijk", "bedanken"),
        ("ik heb een melding ingestuurd en hoor niks", "klacht"),
        ("hoe lang duurt het voordat ik iets hoor als ik het heb ingestuurd", "kennisvraag"),
        ("ik heb een brief gestuurd en nooit antwoord gehad", "klacht"),
        ("wij willen een nieuwe dorpsvisie maken", "dorpsvisie"),
        ("fietsen die gestolen worden bij het station", "melding"),
    ],
)
def test_wat_er_alleen_op_lijkt_blijft_wat_het_was(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent) == intent


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
        "is een buurtbieb in een oude telefooncel iets voor jullie?",
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
