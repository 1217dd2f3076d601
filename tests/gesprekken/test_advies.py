"""Whole dialogues of an employee who asks whether, and how far, to involve people."""

from __future__ import annotations

import pytest

from tests.hulp.stelsel import Bezoeker, Stelsel

pytestmark = pytest.mark.stelsel


def test_een_project_zonder_ruimte_door_de_wet_eindigt_in_informeren_met_een_onderbouwing(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    medewerker = inwoner
    medewerker.zeg("ik werk bij de gemeente, moet ik inwoners betrekken bij mijn project?")
    assert "drie vragen" in medewerker.zeg("Vervanging riool Hessum")
    assert "Wat maakt dat er geen ruimte is" in medewerker.zeg("nee")
    assert "geschikt om over mee te praten" in medewerker.zeg("de norm staat in de wet")
    medewerker.zeg("ja")
    gezegd = medewerker.zeg("ja")
    assert "de norm staat in de wet" in gezegd
    gezegd = medewerker.druk("Maak de onderbouwing")
    assert "Jullie informeren alleen" in gezegd
    assert "De reden: de norm staat in de wet." in gezegd
    assert "Wat er moet veranderen" in gezegd
    assert "Met Elkaar 2.0, 2.1.2, stap 1" in gezegd
    word = next(a for a in medewerker.pagina.select("#gesprek a") if ".docx" in a.get_text())
    gehaald = medewerker.http.get(str(word["href"]))
    assert gehaald.status_code == 200
    assert gehaald.content.startswith(b"PK")

    # The level asks nothing that is known, and says what does not fit.
    assert "wat voor werk" in medewerker.zeg("help me met het niveau")
    assert "hoogstens veranderen" in medewerker.zeg("uitvoering")
    assert "invloed op hebben" in medewerker.zeg("hun advies weegt zwaar")
    assert "zelf in gedachten" in medewerker.zeg("sla over")
    assert "Meebeslissen" in medewerker.zeg("meebeslissen")
    gezegd = medewerker.druk("Laat het advies zien")
    assert "Mijn advies: adviseren" in gezegd
    assert "Meebeslissen vraagt meer ruimte dan er is" in gezegd
    assert "Dit past niet bij wat uit de checklist komt" in gezegd
