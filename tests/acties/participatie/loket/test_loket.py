"""What an employee types, and what the loket makes of it."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.loket import met_dossier, vraag_loket


@pytest.mark.parametrize(
    ("intent", "tekst", "lijst"),
    [
        ("checklist", "moeten we inwoners betrekken?", "checklist"),
        ("dossier_onderdeel", "help me met de planning", "planning"),
        ("dossier_onderdeel", "volgende onderdeel", "checklist"),
        ("dossier_openen", "nieuw project", "dossier_beginnen"),
        ("dossier_openen", "kopieer dossier", "dossier_kopieren"),
        ("dossier_openen", "doe maar je project", "project"),
        ("hervatten", "ik wil verder met het plan van aanpak", "plan_van_aanpak"),
        ("dossier_status", "status wijzigen van mijn dossier", "dossier_voortgang"),
        ("aanmelden", "ik wil inloggen", "aanmelden"),
    ],
)
def test_wat_begint(omgeving: Omgeving, intent: str, tekst: str, lijst: str) -> None:
    wens = vraag_loket(omgeving, met_dossier(omgeving), intent, tekst)
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == lijst


@pytest.mark.parametrize(
    ("intent", "tekst", "gezegd"),
    [
        ("dossier_status", "is mijn dossier al vastgesteld?", "is een concept"),
        ("dossier_openen", "mijn dossier", "**Herinrichting Dorpsstraat**"),
        ("dossier_openen", "mijn dossiers", "Kies een dossier"),
        ("dossier_openen", "open dossier P2026-246787", "kan ik hier niet openen"),
        ("dossier_onderdeel", "iets heel anders", "Welk onderdeel bedoel je?"),
        ("aanmelden", "ik werk bij de gemeente", "Werk je bij de gemeente?"),
        ("aanmelden", "log mij uit", "Je bent hier niet aangemeld"),
        ("antwoord", "geef me het plan van aanpak als word bestand", "Hier is ‘Plan van aanpak"),
    ],
)
def test_wat_gezegd_wordt(omgeving: Omgeving, intent: str, tekst: str, gezegd: str) -> None:
    wens = vraag_loket(omgeving, met_dossier(omgeving), intent, tekst)
    assert isinstance(wens, Bericht)
    assert gezegd in wens.tekst
