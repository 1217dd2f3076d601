"""An employee plans a project and publishes it; everybody reads it on the participatiekalender."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from icalendar import Calendar

from acties import klok
from acties.identiteit.dienst import Identiteit
from tests.hulp.stelsel import Stelsel

pytestmark = pytest.mark.stelsel


def test_van_belanghebbenden_en_planning_naar_de_kalender(lopend: Stelsel) -> None:
    medewerker = lopend.bezoeker()
    medewerker.zeg("help me met de omgevingsanalyse")
    medewerker.zeg("Groene Marktplein")
    medewerker.zeg(
        "bewoners (minder invloed, groot belang), winkeliers (veel invloed, groot belang) en"
        " collega's van groen (veel invloed, klein belang)"
    )
    matrix = medewerker.druk("Klopt")
    assert "winkeliers. Dit zijn de belangrijkste mensen voor het proces." in matrix
    assert "Nog niet genoemd" in matrix
    beeld = medewerker.pagina.select_one("img[alt^='Belang-invloedmatrix met 3']")
    assert beeld is not None
    assert medewerker.http.get(str(beeld["src"])).headers["content-type"] == "image/png"

    jaar = klok.vandaag().year + 1
    medewerker.zeg("help me met de planning")
    medewerker.zeg(
        f"inloopavond 8 december {jaar}, overleg met de provincie 1 september {jaar} (bijeenkomst),"
        f" raadsbesluit 15 februari {jaar + 1}"
    )
    planning = medewerker.druk("Klopt")
    # The stakeholders of the other part make December a bad month; feedback is missing.
    assert "druk voor winkeliers" in planning
    assert "geen terugkoppeling" in planning
    link = medewerker.pagina.select_one("a[download$='.ics']")
    assert link is not None
    agenda = Calendar.from_ical(medewerker.http.get(str(link["href"])).text)
    assert len(agenda.walk("VEVENT")) == 3

    assert "Wat lezen inwoners" in medewerker.zeg("publiceer mijn project")
    medewerker.zeg("Het plein wordt groener. Denkt u mee?")
    medewerker.zeg("Iedereen die op het plein woont of werkt")
    medewerker.zeg("overleg met de provincie")
    assert "nog niets gepubliceerd" in medewerker.druk("Klopt")
    assert "Je bent niet aangemeld" in medewerker.zeg("publiceer de planning")

    identiteit = Identiteit(lopend.bron)
    wie = identiteit.maak_account(
        gemeente="dalfsen", email="kalender@voorbeeld.nl", naam="Jo Vos", rol="medewerker"
    )
    medewerker.zeg("ik wil me aanmelden met een code")
    medewerker.zeg(identiteit.maak_code(wie))
    gisteren = klok.zonder_weekdag(klok.vandaag() - timedelta(days=1))
    medewerker.zeg(f"het plan is op {gisteren} vastgesteld door het college")
    medewerker.zeg("publiceer de planning")
    assert "staat op de participatiekalender" in medewerker.druk("Doorgaan")

    inwoner = lopend.bezoeker()
    kalender = inwoner.http.get("/participatiekalender").text
    assert "Inloopavond" in kalender
    pad = re.search(r"/participatiekalender/groene-marktplein-\w+", kalender)
    assert pad is not None
    project = inwoner.http.get(pad[0]).text
    assert "Iedereen die op het plein woont of werkt" in project
    assert "provincie" not in project, "wat besloten is, staat er niet op"

    medewerker.zeg("haal mijn project van de kalender")
    assert "staat niet meer op" in medewerker.druk("Doorgaan")
    assert inwoner.http.get(pad[0]).status_code == 404
