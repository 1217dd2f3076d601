"""Whole dialogues about passing an idea on to a partner outside the municipality."""

from __future__ import annotations

import json
import re

import pytest

from tests.hulp.stelsel import Bezoeker, Stelsel, wacht_tot
from tests.hulp.terminal import op_terminal

pytestmark = pytest.mark.stelsel

KENMERK = re.compile(r"\d{4}-[0-9A-Z]{6}")
VOOR_SAAMWELZIJN = (
    "Sanne de Boer, sanne@voorbeeld.nl",
    "Een koffieochtend voor eenzame mensen in Hoonhorst",
    "Mensen ontmoeten elkaar weer",
    "Met de buren van nummer 3",
    "Met vrijwilligers uit het dorp",
    "In het voorjaar",
    "Ongeveer 100 euro",
    "geen",
)


def dien_in(inwoner: Bezoeker) -> tuple[str, str]:
    """Hand in an idea; what was said after "Versturen", and the kenmerk."""
    inwoner.zeg("ik heb een idee voor de buurt")
    for antwoord in VOOR_SAAMWELZIJN:
        inwoner.zeg(antwoord)
    gezegd = inwoner.druk("Versturen")
    kenmerk = KENMERK.search(gezegd)
    assert kenmerk is not None
    return gezegd, kenmerk[0]


def test_vindt_doorgeven_goed_en_de_coordinator_hoort_het(lopend: Stelsel, inwoner: Bezoeker) -> None:
    gezegd, kenmerk = dien_in(inwoner)
    assert "Mag de coördinator uw idee doorgeven aan SaamWelzijn?" in gezegd
    assert "nog niet gegeven" in op_terminal(lopend, "initiatieven", kenmerk)
    assert "SaamWelzijn hoort niet bij de gemeente" in inwoner.zeg("waarom wilt u dat weten?")
    assert "mag uw idee doorgeven aan SaamWelzijn" in inwoner.zeg("ja hoor, prima")
    brief = f"toestemming-{kenmerk}"
    wacht_tot(lambda: any(brief in b.name for b in lopend.brieven()), "de brief ligt in de map")
    assert json.loads(op_terminal(lopend, "initiatieven", kenmerk, "--json"))["toestemming"] is True


@pytest.mark.parametrize("antwoord", ["nee", "liever niet"])
def test_wil_het_liever_niet_en_het_idee_blijft_ingediend(
    lopend: Stelsel, inwoner: Bezoeker, antwoord: str
) -> None:
    _, kenmerk = dien_in(inwoner)
    assert "geeft de gemeente uw idee niet door" in inwoner.zeg(antwoord)
    assert json.loads(op_terminal(lopend, "initiatieven", kenmerk, "--json"))["toestemming"] is False
    assert kenmerk in inwoner.zeg("hoe staat het met mijn idee?")


def test_bedenkt_zich_later_over_het_doorgeven(lopend: Stelsel, inwoner: Bezoeker) -> None:
    _, kenmerk = dien_in(inwoner)
    inwoner.zeg("prima")
    assert "niet door aan SaamWelzijn" in inwoner.zeg("SaamWelzijn hoeft mijn plan toch niet te zien")
    assert json.loads(op_terminal(lopend, "initiatieven", kenmerk, "--json"))["toestemming"] is False
    assert "mag uw idee doorgeven" in inwoner.zeg("bij nader inzien mag het wel naar SaamWelzijn")
    assert json.loads(op_terminal(lopend, "initiatieven", kenmerk, "--json"))["toestemming"] is True


def test_zegt_niets_en_begint_over_iets_anders(lopend: Stelsel, inwoner: Bezoeker) -> None:
    _, kenmerk = dien_in(inwoner)
    assert kenmerk in inwoner.zeg("hoe staat het met mijn idee?")
    assert json.loads(op_terminal(lopend, "initiatieven", kenmerk, "--json"))["toestemming"] is None
