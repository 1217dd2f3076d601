"""When a command or a question is believed while a question is open."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import ANTWOORD
from componenten.grenzen import GRENZEN

from tests.nlu.besluiten import VRAAG, Stand, besluit, intent_van

OPDRACHTEN = {
    "terug": "ga maar terug",
    "stoppen": "stop maar",
    "overslaan": "sla maar over",
    "weet_niet": "dat weet ik niet",
    "versturen": "verstuur het maar",
}


@pytest.mark.parametrize("intent", sorted(GRENZEN))
def test_onzeker_is_een_antwoord(intent: str) -> None:
    assert intent_van("terug?", intent, 0.2, VRAAG) == ANTWOORD


@pytest.mark.parametrize("intent", OPDRACHTEN)
def test_een_opdracht_telt_alleen_als_hij_kort_is(intent: str) -> None:
    assert intent_van(OPDRACHTEN[intent], intent, 0.9, VRAAG) == intent
    lang = (
        "wij willen stoppen met al het afval in de straat, sla dat niet over, terug naar vroeger, en"
        " dat weet iedereen hier in het dorp ook wel"
    )
    gelezen = besluit(lang, intent, 0.9, VRAAG)
    assert gelezen.intent == ANTWOORD
    assert gelezen.leek_op == intent


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("volgend najaar", "overslaan"),
        ("geen cent", "weet_niet"),
        ("1800 euro", "correctie"),
        ("een hek", "wijzigen"),
    ],
)
def test_een_opdracht_telt_alleen_met_de_woorden_ervan(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, VRAAG) == ANTWOORD


def test_een_vraag_telt_alleen_met_de_vorm_van_een_vraag() -> None:
    assert intent_van("hoe lang duurt het?", "kennisvraag", 0.8, VRAAG) == "kennisvraag"
    mededeling = "Hoe lang de straat is: de hele Dorpsstraat"
    assert intent_van(mededeling, "kennisvraag", 0.8, VRAAG) == ANTWOORD
    assert intent_van("het beleid van de gemeente", "kennisvraag", 0.8, VRAAG) == ANTWOORD


def test_wat_na_een_dubbele_punt_komt_is_een_antwoord() -> None:
    assert intent_van("eigenlijk iets anders: minder verkeer", "wijzigen", 0.9, VRAAG) == ANTWOORD
    assert intent_van("correctie: het is de Kerkstraat", "correctie", 0.9, VRAAG) == "correctie"


def test_wie_zegt_wie_hij_is_vraagt_niet_wie_wij_zijn() -> None:
    contact: Stand = {"fase": "vraag", "soort": "contact"}
    assert intent_van("ben daan", "wie_ben_je", 0.9, contact) == ANTWOORD
    assert intent_van("ben je een robot", "wie_ben_je", 0.9, contact) == "wie_ben_je"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("verslag van elke bijeenkomst op de website", "publiceren"),
        ("de planning komt online", "publiceren"),
        ("ik ben projectleider, met een communicatieadviseur", "hulp_vragen"),
        ("de projectleider leidt, de communicatieadviseur doet de teksten", "hulp_vragen"),
    ],
)
def test_hoe_een_project_het_doet_is_geen_opdracht(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.95, VRAAG) == ANTWOORD


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("zet de planning online", "publiceren"),
        ("publiceer het plan", "publiceren"),
        ("haal mijn project van de kalender", "publiceren"),
        ("kan een adviseur meekijken?", "hulp_vragen"),
        ("ik wil hulp van het team", "hulp_vragen"),
    ],
)
def test_en_een_opdracht_blijft_er_een(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.95, VRAAG) == intent


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("uitrusten", "afscheid"),
        ("even bijkomen", "afscheid"),
        ("spelen", "buiten_bereik"),
        ("ontspanning", "buiten_bereik"),
        ("een podium", "buiten_bereik"),
        ("zie boven", "buiten_bereik"),
        ("verbinding", "mens_spreken"),
        ("gezelligheid", "mens_spreken"),
    ],
)
def test_wat_iemand_wil_bereiken_is_geen_groet_of_verzoek(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, VRAAG) == ANTWOORD


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("doei", "afscheid"),
        ("fijne avond", "afscheid"),
        ("welterusten", "afscheid"),
        ("tot morgen dan", "afscheid"),
        ("bellen", "mens_spreken"),
        ("medewerker", "mens_spreken"),
        ("wat voor weer wordt het", "buiten_bereik"),
        ("nieuw paspoort?", "buiten_bereik"),
    ],
)
def test_een_groet_of_verzoek_blijft_dat(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, VRAAG) == intent
