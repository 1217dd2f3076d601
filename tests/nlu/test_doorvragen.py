"""Who asks on, or asks how it goes in general."""

from __future__ import annotations

import pytest

from tests.nlu.besluiten import NIETS_INGEDIEND, Stand, intent_van


@pytest.mark.parametrize(
    "tekst",
    [
        "wie besluit er over mijn idee?",
        "hoe lang duurt het voor ik wat hoor over mijn plan",
        "werkvormen voor een groep van 100 mensen",
        "binnen hoeveel weken krijg ik antwoord",
    ],
)
def test_wie_niets_indiende_vraagt_hoe_het_in_het_algemeen_gaat(tekst: str) -> None:
    assert intent_van(tekst, "status", 0.9, NIETS_INGEDIEND) == "kennisvraag"
    ingediend: Stand = {**NIETS_INGEDIEND, "ingediend": True}
    assert intent_van(tekst, "status", 0.9, ingediend) == "status"


def test_na_een_antwoord_vraagt_iemand_door() -> None:
    na: Stand = {**NIETS_INGEDIEND, "na": "kennisvraag"}
    assert intent_van("en online?", "hervatten", 0.9, na) == "kennisvraag"
    assert intent_van("en online?", "hervatten", 0.9, NIETS_INGEDIEND) == "hervatten"
    assert intent_van("ik heb een idee voor de buurt", "initiatief_indienen", 0.9, na) != "kennisvraag"


@pytest.mark.parametrize(
    ("tekst", "ervoor", "intent"),
    [
        ("hoezo mag dat", "bezwaar", "waarom"),
        ("staat dat in de wet", "bezwaar", "wie_leest_dit"),
        ("kan dat ook online", "meepraten", "kanaal_wisselen"),
        ("geef eens een voorbeeld", "kennisvraag", "hulp"),
        ("korter graag", "kennisvraag", "boos"),
        ("en met wie", "kennisvraag", "wie_ben_je"),
        ("voor wie geldt die", "kennisvraag", "wie_ben_je"),
        ("vanaf welk jaar is dat", "kennisvraag", "bevestigen"),
        ("heeft Bergdorp er ook een", "kennisvraag", "begroeten"),
        ("staat het worldcafé daarbij", "kennisvraag", "dossier_status"),
        ("waorum moet dat dan", "kennisvraag", "boos"),
    ],
)
def test_wie_doorvraagt_na_een_antwoord_of_een_route_vraagt_iets(
    tekst: str, ervoor: str, intent: str
) -> None:
    na: Stand = {**NIETS_INGEDIEND, "na": ervoor}
    assert intent_van(tekst, intent, 0.8, na) == "kennisvraag"
    assert intent_van(tekst, intent, 0.8, NIETS_INGEDIEND) != "kennisvraag"


def test_wie_het_na_een_route_niet_eens_is_maakt_bezwaar_en_vergelijken_is_vragen() -> None:
    na: Stand = {**NIETS_INGEDIEND, "na": "meepraten"}
    assert intent_van("wij zijn het er niet mee eens", "ontkennen", 0.9, na) == "bezwaar"
    assert intent_van("vergelijk Assen met Heerlen", "begroeten", 0.4, NIETS_INGEDIEND) == "kennisvraag"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("wie ben jij eigenlijk", "wie_ben_je"),
        ("met wie praat ik nu", "wie_ben_je"),
        ("wie leest dit allemaal", "wie_leest_dit"),
        ("heeft geen zin", "ontkennen"),
        ("hebben jullie mijn idee al bekeken", "status"),
    ],
)
def test_na_een_antwoord_blijft_wat_over_ons_of_het_eigen_idee_gaat(tekst: str, intent: str) -> None:
    na: Stand = {**NIETS_INGEDIEND, "na": "kennisvraag"}
    assert intent_van(tekst, intent, 0.9, na) == intent
