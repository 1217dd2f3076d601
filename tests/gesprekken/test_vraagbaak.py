"""People who ask something, before, during and after a questionnaire. Whole dialogues, named after what
the person does."""

from __future__ import annotations

import pytest

from tests.hulp.gesprekken import INTAKE
from tests.hulp.stelsel import Bezoeker

pytestmark = pytest.mark.stelsel


def test_vraagt_werkvormen_bij_een_niveau_en_dan_alleen_online(inwoner: Bezoeker) -> None:
    antwoord = inwoner.zeg("welke werkvorm bij adviseren?")
    assert "focusgroep, brainstormsessie, adviescommissie, burgerberaad, worldcafé" in antwoord
    assert "Bron: Dalfsen, Met Elkaar 2.0, 2.1.3, stap 2, bouwsteen 5" in antwoord
    assert "enquête" not in antwoord
    online = inwoner.zeg("en online?")
    assert "online gesprek" in online
    assert "focusgroep" not in online


def test_vraagt_door_met_de_knop_onder_het_antwoord(inwoner: Bezoeker) -> None:
    inwoner.zeg("welke werkvorm bij adviseren?")
    uitleg = inwoner.druk("Zo werkt een focusgroep")
    assert "geen beleid van de gemeente" in uitleg


def test_vraagt_iets_midden_in_de_vragenlijst_en_de_vraag_komt_terug(inwoner: Bezoeker) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    inwoner.zeg(INTAKE[0])
    antwoord = inwoner.zeg("wie zitten er eigenlijk aan de intaketafel?")
    assert "adviseur inwonerbetrokkenheid" in antwoord
    assert "Bron: Dalfsen, Met Elkaar 2.0, 2.2.2, stap 2, c" in antwoord
    assert "Vraag 2 van 8" in antwoord
    assert "Vraag 3 van 8" in inwoner.zeg(INTAKE[1])


def test_vraagt_wat_niet_in_het_beleid_staat_en_hoort_dat(inwoner: Bezoeker) -> None:
    antwoord = inwoner.zeg("hoeveel leden heeft de participatieraad van Dalfsen?")
    assert "geen antwoord op" in antwoord or "weet niet zeker" in antwoord


def test_vraagt_iets_heel_anders_en_wordt_verwezen(inwoner: Bezoeker) -> None:
    assert "aan de gemeente Dalfsen" in inwoner.zeg("hoe vraag ik een nieuw paspoort aan?")


def test_vraagt_hoe_een_andere_gemeente_het_doet(inwoner: Bezoeker) -> None:
    antwoord = inwoner.zeg("hoeveel uur kost een participatieronde in Enschede?")
    assert "60 tot 120 uur" in antwoord
    assert "Dit geldt in Enschede, niet in Dalfsen." in antwoord
    assert "Bron: Enschede, Actieplan Samenlevingsgericht werken" in antwoord
