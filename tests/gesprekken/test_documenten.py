"""Whole dialogues of an employee who has a text looked through, or leaves with a document."""

from __future__ import annotations

import io

import pytest
from docx import Document

from tests.acties.participatie.toets.test_toets import PLAN, als_tekst
from tests.hulp.bestanden import word
from tests.hulp.stelsel import Bezoeker, Stelsel

pytestmark = pytest.mark.stelsel

CONCEPT = als_tekst({naam: deel for naam, deel in PLAN.items() if naam != "capaciteit"}, "Sportpark")


def test_laat_een_plan_nakijken(lopend: Stelsel, inwoner: Bezoeker) -> None:
    assert "Plak hier de hele tekst" in inwoner.zeg("kijk mijn plan na")
    uitslag = inwoner.zeg(CONCEPT)
    assert "8 gevonden, 0 zwak, 1 niet gevonden" in uitslag
    assert "Capaciteit en middelen: hier zie ik niets over" in uitslag
    assert "niet of het goed is" in uitslag
    # A file that is there already is looked through at once.
    gezegd = inwoner.stuur_bestand("plan.docx", word(CONCEPT))
    assert "controleer mijn plan" in gezegd
    assert "gevonden" in inwoner.zeg("controleer mijn plan")


def test_maakt_het_eindverslag_met_per_bijdrage_wat_ermee_is_gedaan(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    assert "heet" in inwoner.zeg("help me met het eindverslag")
    inwoner.zeg("Herinrichting Kerkplein")
    inwoner.zeg("Horen welke plekken bewoners belangrijk vinden")
    inwoner.zeg("In maart was er een inloopavond met zestig bewoners")
    inwoner.zeg("Het ging zoals in het plan van aanpak stond")
    inwoner.zeg("Bewoners willen vooral bomen, en minder auto's op het plein")
    gezegd = inwoner.zeg("Meer bomen op het plein\nEen fontein in het midden")
    assert "Meer bomen op het plein" in gezegd
    inwoner.druk("Overgenomen")
    inwoner.zeg("Er komen acht bomen bij")
    inwoner.druk("Niet overgenomen")
    gezegd = inwoner.zeg("Daar is in de begroting geen geld voor")
    assert "doel" in gezegd
    inwoner.druk("Ja")
    overzicht = inwoner.zeg("Zestig bewoners wezen plekken aan")
    assert "Een fontein in het midden" in overzicht
    klaar = inwoner.druk("Maak het eindverslag")
    assert "2 bijdragen" in klaar
    assert "100% ingevuld" in klaar

    namen = {str(a["href"]): a.get_text() for a in inwoner.pagina.select('a[href^="/document/"]')}
    assert {naam.strip().rpartition(".")[2][:4] for naam in namen.values()} >= {"docx", "pdf", "md"}
    [adres] = [adres for adres, naam in namen.items() if ".docx" in naam]
    document = Document(io.BytesIO(inwoner.http.get(adres).content))
    cellen = [cel.text for tabel in document.tables for rij in tabel.rows for cel in rij.cells]
    assert "Daar is in de begroting geen geld voor" in cellen
    assert lopend.bezoeker().http.get(adres).status_code == 404
