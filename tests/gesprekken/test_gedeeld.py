"""Whole dialogues in which somebody shares a contact or a place instead of typing it."""

from __future__ import annotations

import pytest

from bot.poort import GedeeldContact, GedeeldeLocatie
from tests.hulp.gesprekken import INTAKE
from tests.hulp.poort import Poortganger
from tests.hulp.stelsel import Stelsel

pytestmark = pytest.mark.stelsel

EIGEN = GedeeldContact("Sanne de Boer", "31612345678", eigen=True)


@pytest.fixture
def prater(lopend: Stelsel) -> Poortganger:
    return Poortganger(lopend)


def test_deelt_het_eigen_contact_als_antwoord(prater: Poortganger) -> None:
    prater.zeg("ik heb een idee voor de buurt")
    assert "Wat is uw idee" in prater.deel(EIGEN)
    overzicht = prater.zeg("laat mijn antwoorden zien")
    assert "Sanne de Boer" in overzicht
    assert "06 12345678" in overzicht.replace("-", " ")


def test_deelt_het_contact_pas_later(prater: Poortganger) -> None:
    prater.zeg("ik heb een idee voor de buurt")
    prater.zeg("Sanne, sanne@voorbeeld.nl")
    antwoord = prater.deel(EIGEN)
    assert "Contactgegevens" in antwoord
    assert "Wat is uw idee" in antwoord, "het is geen antwoord op de open vraag"
    overzicht = prater.zeg("laat mijn antwoorden zien")
    assert "12345678" in overzicht
    assert "Uw idee en de plek" not in overzicht or "Niet opgegeven" in overzicht


def test_deelt_het_contact_van_een_ander(prater: Poortganger) -> None:
    prater.zeg("ik heb een idee voor de buurt")
    antwoord = prater.deel(GedeeldContact("Bea Buur", "31687654321", eigen=False))
    assert "Dit zijn de gegevens van iemand anders" in antwoord
    assert "Hoe heet u" in antwoord


def test_deelt_een_contact_zonder_dat_het_nodig_is(prater: Poortganger) -> None:
    assert "heb ik nu niet nodig" in prater.deel(EIGEN)


def test_deelt_een_plek_bij_een_idee(prater: Poortganger) -> None:
    assert "ligt in of bij Hoonhorst" in prater.deel(GedeeldeLocatie(52.4941, 6.2287))
    prater.zeg("ik heb een idee voor de buurt")
    antwoord = prater.deel(GedeeldeLocatie(52.4941, 6.2287))
    assert "Ik heb hem precies bij uw idee gezet" in antwoord
    assert "Hoe heet u" in antwoord
    for tekst in INTAKE:
        overzicht = prater.zeg(tekst)
    assert "Bijlage plek op de kaart, bij Hoonhorst.geojson" in overzicht
    assert "weggehaald" in prater.druk("Haal plek op de kaart, bij Hoonhorst.geojson weg")
