"""Yes and no: where they are asked, by words and by signs."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import ANTWOORD, INDIENEN
from componenten.besluit import beslis
from componenten.taal import Taal

from tests.nlu.besluiten import GEEN, JA_NEE, SAMENVATTING, VRAAG, Stand, besluit, intent_van


def test_ja_en_nee_tellen_waar_erom_gevraagd_wordt() -> None:
    assert intent_van("nee", "ontkennen", 0.9, VRAAG) == ANTWOORD
    assert intent_van("nee", "ontkennen", 0.9, JA_NEE) == "ontkennen"
    assert intent_van("ja hoor", "bevestigen", 0.9, SAMENVATTING) == "bevestigen"


def test_waar_ja_of_nee_wordt_gevraagd_ligt_dat_voor_de_hand() -> None:
    assert intent_van("zeg dat wel", "hervatten", 0.4, JA_NEE, bevestigen=0.2) == "bevestigen"
    assert intent_van("zeg dat wel", "hervatten", 0.4, GEEN, bevestigen=0.2) == "hervatten"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("dat vind ik geen goed idee", "ontkennen"),
        ("daar ben ik tegen", "ontkennen"),
        ("daar ben ik voor", "bevestigen"),
        ("waarom ook niet", "bevestigen"),
        ("geen bezwaar", "bevestigen"),
    ],
)
def test_een_ontkenning_maakt_van_ja_nee(tekst: str, intent: str) -> None:
    assert intent_van(tekst, "bevestigen", 0.3, JA_NEE, ontkennen=0.3) == intent


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [("👍", "bevestigen"), ("👍🏽 👍🏽", "bevestigen"), ("❌", "ontkennen"), ("🙅‍♀️", "ontkennen")],
)
def test_een_teken_zegt_ook_ja_of_nee(tekst: str, intent: str) -> None:
    assert intent_van(tekst, "buiten_bereik", 0.5, JA_NEE) == intent
    assert intent_van(tekst, "buiten_bereik", 0.5, SAMENVATTING) == intent
    assert intent_van(tekst, "buiten_bereik", 0.5, VRAAG) == ANTWOORD


def test_een_teken_in_een_verhaal_zegt_niets() -> None:
    assert intent_van("een buurtbos 👍", INDIENEN, 0.9, GEEN) == INDIENEN


def test_wat_geen_ja_of_nee_is_wordt_geen_ja() -> None:
    gelezen = besluit("op straat of in een park", ANTWOORD, 0.5, JA_NEE, bevestigen=0.05)
    assert gelezen.intent == ANTWOORD


JA_GEZEGD: Stand = {**JA_NEE, "oordeel": "ja"}


NEE_GEZEGD: Stand = {**JA_NEE, "oordeel": "nee"}


@pytest.mark.parametrize(
    ("tekst", "leek", "stand", "intent"),
    [
        ("top", "bedanken", JA_GEZEGD, "bevestigen"),
        ("fijn, dank u", "bedanken", JA_GEZEGD, "bevestigen"),
        ("tuurlijk joh, doei", "afscheid", JA_GEZEGD, "bevestigen"),
        ("ach laat maar zitten", "stoppen", NEE_GEZEGD, "ontkennen"),
        ("laat maar", "stoppen", {**NEE_GEZEGD, "fase": "bevestiging"}, "ontkennen"),
        ("niet nodig", "overslaan", NEE_GEZEGD, "ontkennen"),
        ("nou nee, daar heb ik niks mee", "buiten_bereik", NEE_GEZEGD, "ontkennen"),
        ("no thanks", "bedanken", NEE_GEZEGD, "ontkennen"),
    ],
)
def test_de_woorden_zelf_gaan_voor_beleefdheden(
    tekst: str, leek: str, stand: Stand, intent: str
) -> None:
    assert intent_van(tekst, leek, 0.95, stand) == intent


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("nee, ga maar terug", "terug"),
        ("nee ik wil stoppen", "stoppen"),
        ("nee, niet zaterdag maar zondag", "correctie"),
        ("nee, ik wil iemand spreken", "mens_spreken"),
        ("nee sukkel, jullie luisteren toch niet", "boos"),
        ("laat maar zo staan", "behouden"),
    ],
)
def test_een_duidelijke_opdracht_telt_ook_naast_ja_of_nee(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, NEE_GEZEGD) == intent
    assert intent_van(tekst, intent, 0.3, NEE_GEZEGD) == "ontkennen"


def test_gevaar_gaat_ook_voor_een_ja() -> None:
    assert intent_van("ja er is brand!", "bevestigen", 0.9, JA_GEZEGD) == "gevaar"


def test_een_kort_ja_in_een_andere_taal_is_een_ja() -> None:
    assert beslis("yes please", {"andere": 0.2}, JA_GEZEGD, Taal("en", 2)).intent == "bevestigen"


@pytest.mark.parametrize("tekst", ["ja doe maar", "oké", "graag", "ja, laten we dat doen"])
def test_een_ja_na_een_voorgesteld_onderdeel_begint_dat(tekst: str) -> None:
    na_een_onderdeel = {**GEEN, "medewerker": True, "vervolg": True}
    assert intent_van(tekst, "bevestigen", 0.9, na_een_onderdeel) == "dossier_onderdeel"
    # Not where something else was said in between, nor for who did no part.
    ertussen = {**na_een_onderdeel, "na": "kennisvraag"}
    assert intent_van(tekst, "bevestigen", 0.9, ertussen) == "bevestigen"
    assert intent_van(tekst, "bevestigen", 0.9, GEEN) == "bevestigen"


def test_wat_met_ja_begint_is_niet_altijd_een_ja() -> None:
    na_een_onderdeel = {**GEEN, "medewerker": True, "vervolg": True}
    assert intent_van("ja maar waarom", "waarom", 0.9, na_een_onderdeel) == "waarom"
