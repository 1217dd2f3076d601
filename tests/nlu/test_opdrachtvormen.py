"""How a command is said where an employee is asked to tell something."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import ANTWOORD
from componenten.besluit import beslis

from tests.nlu.besluiten import VERHAAL


@pytest.mark.parametrize(
    ("tekst", "lijkt_op"),
    [
        ("meer tijd nemen", "stoppen"),
        ("pauzes inlassen", "stoppen"),
        ("een pauze na een uur", "stoppen"),
        ("stoppen met brieven", "stoppen"),
        ("later op de avond beginnen, na het eten", "stoppen"),
        ("begin op tijd", "opnieuw"),
        ("eerder beginnen", "opnieuw"),
        ("opnieuw uitnodigen wie niet reageerde", "opnieuw"),
        ("terug naar de wijk met het ontwerp", "terug"),
        ("de hele opzet veranderen", "wijzigen"),
        ("een overzicht van alle wensen", "samenvatting_tonen"),
        ("een samenvatting maken voor de bewoners", "samenvatting_tonen"),
        ("verder gaan zoals nu", "hervatten"),
        ("beter uitleggen waarom", "waarom"),
        ("hulp van een collega", "hulp_vragen"),
    ],
)
def test_wat_een_medewerker_vertelt_is_geen_opdracht(tekst: str, lijkt_op: str) -> None:
    besluit = beslis(tekst, {lijkt_op: 0.95, ANTWOORD: 0.03}, VERHAAL)
    assert (besluit.intent, besluit.leek_op) == (ANTWOORD, lijkt_op)


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("stop", "stoppen"),
        ("stop maar even", "stoppen"),
        ("ik wil later verder", "stoppen"),
        ("laat maar", "stoppen"),
        ("morgen weer verder", "stoppen"),
        ("ik heb nu geen tijd meer", "stoppen"),
        ("opnieuw beginnen", "opnieuw"),
        ("begin opnieuw", "opnieuw"),
        ("ik wil helemaal opnieuw beginnen", "opnieuw"),
        ("terug", "terug"),
        ("ga een stap terug", "terug"),
        ("vorige vraag", "terug"),
        ("ik wil naar de vorige vraag", "terug"),
        ("wijzig het doel", "wijzigen"),
        ("ik wil een antwoord veranderen", "wijzigen"),
        ("de titel klopt niet", "wijzigen"),
        ("wat heb ik ingevuld", "samenvatting_tonen"),
        ("laat het overzicht zien", "samenvatting_tonen"),
        ("samenvatting", "samenvatting_tonen"),
        ("ga verder", "hervatten"),
        ("waarom vraag je dit", "waarom"),
        ("hoezo dan", "waarom"),
        ("help", "hulp"),
        ("ik snap de vraag niet", "hulp"),
        ("ik wil hulp van de adviseur", "hulp_vragen"),
        ("laat maar zo staan", "behouden"),
    ],
)
def test_wat_als_opdracht_is_gezegd_blijft_er_een(tekst: str, intent: str) -> None:
    assert beslis(tekst, {intent: 0.95, ANTWOORD: 0.03}, VERHAAL).intent == intent
