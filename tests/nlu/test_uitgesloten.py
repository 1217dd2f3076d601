"""What a message can't be, by its words."""

from __future__ import annotations

import pytest

from tests.nlu.besluiten import GEEN, intent_van


@pytest.mark.parametrize(
    ("tekst", "lijkt_op", "intent"),
    [
        ("ik ben een gewone inwoner, waar vind ik de uitkomst terug", "aanmelden", "kennisvraag"),
        ("ik ben helemaal geen ambtenaar, wat moet ik hier doen", "checklist", "kennisvraag"),
        ("participatie?", "checklist", "kennisvraag"),
        ("checklist?", "checklist", "checklist"),
        ("ik ben medewerker", "aanmelden", "aanmelden"),
        ("sinds wanneer", "status", "kennisvraag"),
        ("kan iedereen daar terecht", "wijzigen", "kennisvraag"),
        ("hoe staat het met mijn plan", "status", "status"),
        ("dat is geen idee, iemand moet het gewoon maken", "intrekken", "melding"),
        ("kent Zwolle ook zo'n potje", "subsidie", "kennisvraag"),
        ("ik heb een vraag over onze melding van maandag", "klacht", "melding"),
        ("wie zijn belanghebbenden", "wie_ben_je", "kennisvraag"),
        ("welke wethouder gaat daarover", "wie_leest_dit", "kennisvraag"),
        ("wie is een stakeholder", "wie_ben_je", "kennisvraag"),
        ("portefeuillehouder?", "wie_leest_dit", "kennisvraag"),
        ("chatbot?", "wie_ben_je", "wie_ben_je"),
        ("privacy?", "wie_leest_dit", "wie_leest_dit"),
        ("wie zijn jullie", "wie_ben_je", "wie_ben_je"),
        ("wie kan meelezen", "wie_leest_dit", "wie_leest_dit"),
        ("vergelijk de regels van Assen en Dalfsen", "initiatief_indienen", "kennisvraag"),
    ],
)
def test_wat_het_door_zijn_woorden_niet_kan_zijn(tekst: str, lijkt_op: str, intent: str) -> None:
    assert intent_van(tekst, lijkt_op, 0.6, GEEN) == intent


def test_een_vraag_die_maar_een_beetje_op_een_route_lijkt_is_een_vraag() -> None:
    assert intent_van("mag iedereen van twaalf ook meedoen", "bouwplan", 0.35, GEEN) == "kennisvraag"
    assert intent_van("mag ik een dakkapel plaatsen", "bouwplan", 0.8, GEEN) == "bouwplan"
