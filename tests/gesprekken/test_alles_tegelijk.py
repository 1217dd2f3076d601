"""Somebody who tells more than was asked: everything is kept, and only the gaps are asked."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from acties.opslag import Initiatief
from tests.hulp.stelsel import Bezoeker, Stelsel
from tests.hulp.verhalen import NAGELEZEN, VERHAAL

pytestmark = pytest.mark.stelsel

KENMERK = re.compile(r"\d{4}-[0-9A-Z]{6}")
MOESTUIN = "ik wil in Hoonhorst volgend voorjaar een moestuin, kost zo'n 2000 euro"


def ingediend(lopend: Stelsel, tekst: str) -> dict[str, str | None]:
    kenmerk = KENMERK.search(tekst)
    assert kenmerk is not None, tekst
    with lopend.bron.lezen() as sessie:
        inhoud = sessie.scalars(select(Initiatief.inhoud).where(Initiatief.kenmerk == kenmerk[0])).one()
    return {a["sleutel"]: a["antwoord"] for a in inhoud["antwoorden"]}


def test_vertelt_in_een_zin_wat_wanneer_en_wat_het_kost(lopend: Stelsel, inwoner: Bezoeker) -> None:
    antwoord = inwoner.zeg(MOESTUIN)
    assert "alvast opgeschreven" in antwoord
    assert "Nu nog 5 van de 8 vragen" in antwoord
    assert "volgend voorjaar" in antwoord
    assert "zo'n 2000 euro" in antwoord
    assert "Hoe heet u" in antwoord
    assert "Wat wilt u bereiken?" in inwoner.zeg("Jan Bakker, jan@voorbeeld.nl")
    assert "buren en anderen gepraat" in inwoner.zeg("Mensen ontmoeten elkaar weer")
    assert "Werkt u samen" in inwoner.zeg("Met de mensen uit de straat, bij een kop koffie")
    assert "Welke hulp" in inwoner.zeg("Nee, nog niet")
    samenvatting = inwoner.zeg("Een stukje grond")
    assert MOESTUIN in samenvatting
    assert ingediend(lopend, inwoner.druk("Versturen")) == {
        "contactgegevens": "Jan Bakker, jan@voorbeeld.nl",
        "idee": MOESTUIN,
        "doel": "Mensen ontmoeten elkaar weer",
        "gesproken_met": "Met de mensen uit de straat, bij een kop koffie",
        "samenwerking": "Nee, nog niet",
        "wanneer": "volgend voorjaar",
        "kosten": "zo'n 2000 euro",
        "hulp_nodig": "Een stukje grond",
    }


def test_schrijft_drie_bladzijden_waar_alles_in_staat(lopend: Stelsel, inwoner: Bezoeker) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    samenvatting = inwoner.zeg(VERHAAL)
    assert "Lees het rustig na" in samenvatting
    assert ingediend(lopend, inwoner.druk("Versturen")) == NAGELEZEN


def test_geeft_bij_een_vraag_drie_antwoorden_tegelijk(inwoner: Bezoeker) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    inwoner.zeg("Jan Bakker, jan@voorbeeld.nl")
    antwoord = inwoner.zeg(
        "Een pluktuin bij de molen. We willen in mei beginnen. Het kost ongeveer 800 euro."
    )
    assert "alvast opgeschreven" in antwoord
    assert "in mei" in antwoord
    assert "ongeveer 800 euro" in antwoord
    assert "Wat wilt u bereiken?" in antwoord


def test_verbetert_wat_verkeerd_begrepen_is(inwoner: Bezoeker) -> None:
    inwoner.zeg(MOESTUIN)
    inwoner.zeg("nee, niet volgend voorjaar maar volgend najaar")
    overzicht = inwoner.zeg("laat mijn antwoorden zien")
    assert "volgend najaar" in overzicht


def test_komt_met_een_tweede_idee_en_het_eerste_blijft(inwoner: Bezoeker) -> None:
    inwoner.zeg(MOESTUIN)
    inwoner.zeg("stop maar even")
    antwoord = inwoner.zeg("ik wil een jeugdhonk bij het sportpark in Ankum")
    assert "nog bezig met uw eerdere idee" in antwoord
    assert "moestuin" in antwoord
    nieuw = inwoner.druk("Met het nieuwe idee beginnen")
    assert "jeugdhonk" in nieuw
    assert "moestuin" not in inwoner.zeg("laat mijn antwoorden zien")


def test_noemt_het_nummer_van_iemand_anders_en_hoort_dat_voor_het_versturen(inwoner: Bezoeker) -> None:
    inwoner.zeg(MOESTUIN)
    inwoner.zeg("Jan Bakker, jan@voorbeeld.nl")
    inwoner.zeg("Mensen ontmoeten elkaar weer")
    inwoner.zeg("Met Els van hiernaast, bel haar maar op 06-87654321")
    inwoner.zeg("Nee, nog niet")
    samenvatting = inwoner.zeg("Een stukje grond")
    assert "bij ‘Met wie u heeft gepraat’ staat een telefoonnummer" in samenvatting
    assert KENMERK.search(inwoner.druk("Versturen"))
