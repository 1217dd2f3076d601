"""Somebody whose idea got a yes makes the projectplan, and saves it as a Word file."""

from __future__ import annotations

import io
import re

import pytest
from docx import Document

from acties.initiatief.dienst import Initiatieven
from tests.gesprekken.test_intake import begin, verstuur
from tests.hulp.stelsel import Bezoeker, Stelsel, wacht_tot

pytestmark = pytest.mark.stelsel


def test_wil_een_projectplan_voordat_er_een_besluit_is(inwoner: Bezoeker) -> None:
    begin(inwoner, 8)
    verstuur(inwoner)
    antwoord = inwoner.zeg("ik wil het projectplan maken")
    assert "Dat besluit zie ik nu niet" in antwoord


def test_maakt_het_projectplan_en_slaat_het_op(lopend: Stelsel, inwoner: Bezoeker) -> None:
    begin(inwoner, 8)
    kenmerk = verstuur(inwoner)
    initiatieven = Initiatieven(lopend.bron)
    for status in ("in_gesprek", "intaketafel", "besluit_positief"):
        initiatieven.verander_status(kenmerk, status, door="test")
    begonnen = inwoner.zeg("ons idee is goedgekeurd, ik wil het projectplan schrijven")
    assert "stap voor stap" in begonnen
    inwoner.zeg("In maart spitten we, in april planten we met de school")
    inwoner.zeg("Acht buren, en de school geeft water")
    inwoner.zeg("Elke zaterdag een klusochtend waar iedereen bij mag")
    for _ in range(3):
        inwoner.druk("Sla over")
    assert "Word-bestand" in inwoner.druk("Sla over")
    klaar = inwoner.druk("Maak mijn projectplan")
    assert "projectplan is klaar" in klaar

    link = inwoner.pagina.select_one('a[href^="/document/"]')
    assert link is not None
    antwoord = inwoner.http.get(str(link["href"]))
    assert antwoord.status_code == 200
    assert antwoord.headers["Content-Disposition"].startswith("attachment")
    tekst = [a.text for a in Document(io.BytesIO(antwoord.content)).paragraphs]
    assert "Acht buren, en de school geeft water" in tekst
    assert lopend.bezoeker().http.get(str(link["href"])).status_code == 404

    wacht_tot(
        lambda: any(re.search(f"projectplan-{kenmerk}", b.name) for b in lopend.brieven()),
        "de kopie ligt in de postmap",
    )
    assert kenmerk in inwoner.zeg("hoe staat het met mijn idee?")
