"""Who does not know it yet, in a dossier."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.nog_onbekend import zegt_onbekend
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Toestand, open_vraag
from tests.hulp.dossier import gegevens_van


@pytest.mark.parametrize(
    "tekst",
    [
        "dat weten we nog niet precies",
        "wisselt",
        "dat wisselt per keer",
        "goh geen idee eigenlijk",
        "lastig te zeggen, dat verschilt nogal",
        "nog te bepalen",
        "n.t.b.",
        "hangt ervan af",
        "datum nog niet bekend",
        "tja, dat zou ik niet weten",
    ],
)
def test_zegt_het_niet_te_weten(tekst: str) -> None:
    assert zegt_onbekend(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "dat weten we nog niet precies, ergens in het najaar",
        "geen idee, 20 misschien",
        "wisselt tussen 10 en 20",
        "de raad weet het niet",
        "geen idee of dat mag",
        "het ligt vast",
        "dat hangt af van de raad",
        "nee",
    ],
)
def test_zegt_meer_dan_dat(tekst: str) -> None:
    assert not zegt_onbekend(tekst)


@pytest.mark.parametrize("tekst", ["weten we nog niet", "geen idee", "dat is nog niet duidelijk"])
def test_niet_weten_is_een_keuze_waar_die_er_is(tekst: str) -> None:
    lijst = gegevens_van("enschede").vragenlijsten["checklist"].inhoud

    for gebeurtenis in (g.Beantwoord(Inbreng(tekst=tekst)), g.SlaOver(weet_niet=True, tekst=tekst)):
        na = verwerk(lijst, Toestand(), gebeurtenis)

        assert na.toestand.antwoorden["doelen"].waarde == ["weet_ik_niet"]


@pytest.mark.parametrize("tekst", ["wisselt", "nog niet bekend", "dat weten we nog niet precies"])
def test_een_moment_zonder_dag_blijft_open(tekst: str) -> None:
    lijst = gegevens_van("enschede").vragenlijsten["planning"].inhoud
    begin = Toestand(
        {"momenten": Gegeven("onvolledig", [{"naam": "Startavond", "soort": "bijeenkomst"}])}
    )

    na = verwerk(lijst, begin, g.Beantwoord(Inbreng(tekst=tekst)))

    assert na.fout is None
    assert na.toestand.antwoorden["momenten"].waarde[0]["datum"] is None
    vraag = open_vraag(lijst, na.toestand)
    assert vraag is not None
    assert vraag.sleutel == "besluitdatum"


def test_wie_iets_moet_weten_hoort_hoe_het_verder_kan() -> None:
    lijst = gegevens_van("enschede").vragenlijsten["checklist"].inhoud
    begin = Toestand({"doelen": Gegeven("gegeven", ["begrip"])})

    na = verwerk(lijst, begin, g.Beantwoord(Inbreng(tekst="dat weet ik nog niet")))

    assert na.fout is not None
    assert "zeg ‘stop’, dan blijft alles bewaard" in na.fout
