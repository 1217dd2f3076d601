"""What is said about an idea that was handed in, or that was being told."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import ANTWOORD, INDIENEN

from tests.nlu.besluiten import GEEN, INGEDIEND, JA_NEE, SAMENVATTING, VRAAG, Stand, intent_van


@pytest.mark.parametrize(
    "tekst",
    [
        "ik wil er nog bij zetten dat we ook een bankje maken",
        "kunt u erbij zetten dat de school ook meedoet",
        "nog een aanvulling: het kost nu 3000 euro",
        "ik ben vergeten te zeggen dat de kerk meedoet",
        "o ja, er komt ook een hek omheen",
        "ik wil nog zeggen dat we een sponsor hebben, en wanneer hoor ik iets?",
        "wij wilden u nog even laten weten dat de school meedoet",
    ],
)
def test_wie_iets_indiende_en_iets_toevoegt_begint_niets_nieuws(tekst: str) -> None:
    assert intent_van(tekst, INDIENEN, 0.9, INGEDIEND) == "wijzigen"
    assert intent_van(tekst, INDIENEN, 0.9, GEEN) == INDIENEN


@pytest.mark.parametrize(
    "tekst",
    [
        "wij willen ons plan graag wijzigen: de fontein vervalt",
        "De vereniging heeft besloten de fontein te laten vervallen.",
        "de glijbaan komt te vervallen, de kosten worden daarmee 800 euro",
        "nee, het is geen nieuw idee, het gaat over mijn initiatief van vorige week",
        "mijn kenmerk is 2026-ABCDEF, ik geef een nieuw telefoonnummer door: 0612345678",
        "mijn mailadres is veranderd in jan@voorbeeld.nl",
    ],
)
def test_wie_iets_verandert_aan_wat_ingediend_is_begint_niets_nieuws(tekst: str) -> None:
    for leek_op in (INDIENEN, "intrekken", "status"):
        assert intent_van(tekst, leek_op, 0.9, INGEDIEND) == "wijzigen"
    assert intent_van(tekst, INDIENEN, 0.9, GEEN) == INDIENEN


@pytest.mark.parametrize(
    "tekst",
    ["ik wil een nieuw plan indienen: een fontein", "ik heb een nieuw idee, een bank bij de school",
     "een nieuwe fietsenstalling bij het station", "kan ik mijn plan nog wijzigen?"],
)  # fmt: skip
def test_iets_nieuws_blijft_iets_nieuws(tekst: str) -> None:
    assert intent_van(tekst, INDIENEN, 0.9, INGEDIEND) == INDIENEN


def test_staat_dat_erbij_laat_zien_wat_er_staat() -> None:
    assert intent_van("ik zei de school toch? staat dat erbij", "wijzigen", 0.9, INGEDIEND) == (
        "samenvatting_tonen"
    )
    assert intent_van("er staat een hek bij", "wijzigen", 0.9, INGEDIEND) == "wijzigen"


@pytest.mark.parametrize("tekst", ["er moet een hek bij", "oh nee, ik ben nog iets vergeten"])
def test_wie_iets_indiende_meldt_niets_en_ontkent_niets(tekst: str) -> None:
    assert intent_van(tekst, "melding", 0.9, INGEDIEND) == "wijzigen"
    assert intent_van(tekst, "melding", 0.9, GEEN) == "melding"


@pytest.mark.parametrize("tekst", ["laat maar, ik heb nog een ander plan", "ik heb nog een idee"])
def test_wie_iets_indiende_begint_met_een_ander_idee(tekst: str) -> None:
    assert intent_van(tekst, "hervatten", 0.9, INGEDIEND) == INDIENEN


def test_wie_iets_indiende_kan_nog_een_idee_hebben() -> None:
    nieuw = "ik heb een nieuw idee, met een tuin erbij"
    assert intent_van(nieuw, INDIENEN, 0.9, INGEDIEND) == INDIENEN


def test_wie_iets_indiende_en_vraagt_wat_nu_wil_weten_hoe_het_staat() -> None:
    assert intent_van("en nu?", "hulp", 0.9, INGEDIEND) == "status"
    assert intent_van("en nu?", "hulp", 0.9, GEEN) == "hulp"


@pytest.mark.parametrize(
    "tekst", ["hoe staat het ermee", "hoe zit het er nou mee", "hoe ver is het", "nog iets bekend?"]
)
def test_hoe_het_ermee_staat_is_geen_andere_vraag(tekst: str) -> None:
    assert intent_van(tekst, "kennisvraag", 0.6, GEEN) == "status"


@pytest.mark.parametrize(
    "tekst",
    [
        "ik wil mijn idee intrekken",
        "wij willen ons idee toch maar weer intrekken",
        "trek mijn idee maar in",
        "ik trek het terug",
        "ik wil ermee stoppen, trek het maar in",
        "toch maar intrekken",
        "ik wil het toch maar intrekken, er komt te veel bij kijken",
        "ik wil het intrekken want we gaan verhuizen",
    ],
)
def test_intrekken_is_geen_antwoord(tekst: str) -> None:
    assert intent_van(tekst, ANTWOORD, 0.6, VRAAG) == "intrekken"
    assert intent_van(tekst, "bevestigen", 0.6, JA_NEE) != "intrekken"


@pytest.mark.parametrize(
    "tekst",
    [
        "de gemeente moet het plan voor de weg intrekken",
        "de buren trekken zich terug",
        "dat ze de vergunning intrekken",
        "mensen trekken in het weekend het bos in",
        "de nieuwe bewoners trekken er in mei in",
    ],
)
def test_wat_een_ander_intrekt_is_een_antwoord(tekst: str) -> None:
    assert intent_van(tekst, ANTWOORD, 0.6, VRAAG) == ANTWOORD


@pytest.mark.parametrize("stand", [GEEN, VRAAG, SAMENVATTING])
@pytest.mark.parametrize(
    "tekst", ["gooi maar weg", "gooi het dan maar allemaal weg", "ach gooi dat maar weg"]
)
def test_weggooien_is_niet_versturen(tekst: str, stand: Stand) -> None:
    assert intent_van(tekst, "versturen", 0.8, stand) == "gegevens_verwijderen"


@pytest.mark.parametrize(
    "tekst",
    ["mensen gooien hun afval weg", "gooi de bank weg en zet er een nieuwe", "gooi de oude tegels weg"],
)
def test_wat_een_ander_weggooit_is_een_antwoord(tekst: str) -> None:
    assert intent_van(tekst, ANTWOORD, 0.6, VRAAG) == ANTWOORD
    heropend: Stand = {**VRAAG, "heropend": True}
    assert intent_van("gooi maar weg", ANTWOORD, 0.6, heropend) == ANTWOORD


@pytest.mark.parametrize(
    "tekst",
    ["nog een idee", "nu het tweede idee", "ok dan mijn volgende plan graag", "en een ander plan"],
)
def test_alleen_een_ander_idee_begint_dat(tekst: str) -> None:
    for leek_op in (ANTWOORD, "wijzigen", "hervatten"):
        assert intent_van(tekst, leek_op, 0.9, INGEDIEND) == INDIENEN


@pytest.mark.parametrize(
    "tekst", ["dat is een ander plan dan ik dacht", "nog een idee?", "geen nieuw idee"]
)
def test_wie_van_een_ander_idee_spreekt_begint_er_geen(tekst: str) -> None:
    assert intent_van(tekst, "wijzigen", 0.9, INGEDIEND) != INDIENEN


@pytest.mark.parametrize(
    "tekst", ["ik trek hem in", "we trekken alles weer in", "nee, ik trek 'm terug"]
)
def test_intrekken_zonder_het_te_noemen(tekst: str) -> None:
    assert intent_van(tekst, ANTWOORD, 0.9, SAMENVATTING) == "intrekken"
