"""Whole dialogues after handing in, named after what the person does."""

from __future__ import annotations

import re

import pytest

from tests.hulp.gesprekken import INTAKE
from tests.hulp.stelsel import Bezoeker, Stelsel

pytestmark = pytest.mark.stelsel

KENMERK = re.compile(r"\d{4}-[0-9A-Z]{6}")
MET_TELEFOON = ("Sanne de Boer, 06-12345678", *INTAKE[1:])


def dien_in(inwoner: Bezoeker, antwoorden: tuple[str, ...] = INTAKE) -> str:
    """Hand in an idea; its kenmerk."""
    inwoner.zeg("ik heb een idee voor de buurt")
    for antwoord in antwoorden:
        inwoner.zeg(antwoord)
    kenmerk = KENMERK.search(inwoner.druk("Versturen"))
    assert kenmerk is not None
    return kenmerk[0]


def test_vraagt_na_het_versturen_hoe_het_ermee_staat(inwoner: Bezoeker) -> None:
    kenmerk = dien_in(inwoner)
    antwoord = inwoner.druk("Hoe staat het met mijn idee?")
    assert kenmerk in antwoord
    assert "neemt uiterlijk" in antwoord
    assert antwoord == inwoner.zeg("hoe staat het ervoor met mijn idee?")


def test_komt_in_een_andere_browser_met_kenmerk_en_telefoonnummer(lopend: Stelsel) -> None:
    kenmerk = dien_in(lopend.bezoeker(), MET_TELEFOON)
    ander = lopend.bezoeker()
    assert "Wat is het kenmerk" in ander.zeg("hoe staat het met mijn idee?")
    assert "klopt niet helemaal" in ander.zeg(kenmerk[:-1] + ("A" if kenmerk[-1] != "A" else "B"))
    assert "Welk e-mailadres of telefoonnummer" in ander.zeg(kenmerk.lower().replace("-", " "))
    antwoord = ander.zeg("0031 612345678")
    assert "Gelukt" in antwoord
    assert "neemt uiterlijk" in antwoord


def test_geeft_vijf_keer_een_verkeerd_nummer_en_moet_wachten(lopend: Stelsel) -> None:
    kenmerk = dien_in(lopend.bezoeker(), MET_TELEFOON)
    ander = lopend.bezoeker()
    ander.zeg("hoe staat het met mijn idee?")
    for poging in range(5):
        assert "e-mailadres of telefoonnummer" in ander.zeg(kenmerk)
        antwoord = ander.zeg(f"06 8765432{poging}")
        assert ("hoort niet bij" in antwoord) == (poging < 4)
    assert "Vanaf" in antwoord
    assert "coördinator" in antwoord
    assert "Vanaf" in ander.zeg("hoe staat het met mijn idee?")


def test_vraagt_hoe_het_staat_midden_in_een_tweede_idee(inwoner: Bezoeker) -> None:
    kenmerk = dien_in(inwoner)
    inwoner.druk("Nog een idee indienen")
    inwoner.zeg(INTAKE[0])
    antwoord = inwoner.zeg("hoe staat het met mijn eerste idee?")
    assert kenmerk in antwoord
    assert "Wat is uw idee" in antwoord
