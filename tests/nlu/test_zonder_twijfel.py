"""What is no matter of chance: a one-time code."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import TERUGVAL

from tests.nlu.besluiten import GEEN, VRAAG, intent_van


@pytest.mark.parametrize("tekst", ["3FR7K-3MJX4", "3fr7k 3mjx4.", "ABCDE23456"])
def test_wie_een_eenmalige_code_typt_meldt_zich_aan(tekst: str) -> None:
    assert intent_van(tekst, TERUGVAL, 0.9, GEEN) == "aanmelden"


@pytest.mark.parametrize("tekst", ["vergaderen", "2026-ABC234", "3FR7K-3MJX4 of zo", "06-12345678"])
def test_wat_op_een_code_lijkt_is_er_geen(tekst: str) -> None:
    assert intent_van(tekst, TERUGVAL, 0.9, GEEN) == TERUGVAL


def test_een_code_bij_een_vraag_in_een_dossier_meldt_aan() -> None:
    stand = {**VRAAG, "dossier": True, "medewerker": True}
    assert intent_van("ABCDE-23456", "antwoord", 0.9, stand) == "aanmelden"
    assert intent_van("Abcde 23456 straat", "antwoord", 0.9, stand) == "antwoord"
    assert intent_van("ABCDE-23456", "antwoord", 0.9, VRAAG) == "antwoord"
