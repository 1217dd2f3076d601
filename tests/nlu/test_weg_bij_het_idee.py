"""What is told as an idea and may belong elsewhere; and who is named, who is no complaint."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import INDIENEN, ROUTES

from tests.nlu.besluiten import GEEN, VRAAG, Stand, besluit, intent_van

IDEE: Stand = {**VRAAG, "verhaal": True, "inwoner": True}


@pytest.mark.parametrize("route", sorted(ROUTES))
def test_elke_weg_wordt_gezegd_waar_het_idee_gevraagd_is(route: str) -> None:
    tekst = "iets met het zwembad en de gemeente"
    gelezen = besluit(tekst, route, 0.95, IDEE)
    assert (gelezen.intent, gelezen.leek_op) == ("antwoord", route)
    elders = besluit(tekst, route, 0.95, VRAAG).leek_op
    assert elders == (route if route in ("bezwaar", "klacht", "melding") else None)


@pytest.mark.parametrize("route", sorted(ROUTES))
def test_bij_twijfel_is_het_een_idee(route: str) -> None:
    assert besluit("iets met het zwembad", route, 0.45, IDEE, **{INDIENEN: 0.3}).leek_op is None
    assert besluit("een bankje bij het water", INDIENEN, 0.9, IDEE).leek_op is None


def test_wie_ergens_tegen_is_kan_bezwaar_maken() -> None:
    tekst = "wij zijn het niet eens met de komst van de windmolens"
    assert besluit(tekst, "ontkennen", 0.3, IDEE, bezwaar=0.2, meepraten=0.15).leek_op == "bezwaar"


@pytest.mark.parametrize(
    "tekst", ["de buren", "met mijn buurman", "de overburen en hun kinderen", "onze ouders"]
)
def test_wie_genoemd_wordt_is_geen_klacht(tekst: str) -> None:
    for stand in (VRAAG, IDEE):
        gelezen = besluit(tekst, "klacht", 0.9, stand)
        assert (gelezen.intent, gelezen.leek_op) == ("antwoord", None)


def test_over_de_buren_klagen_blijft_een_klacht() -> None:
    assert besluit("de buren maken altijd herrie", "klacht", 0.9, VRAAG).leek_op == "klacht"


@pytest.mark.parametrize(
    "tekst",
    [
        "help me hiermee",
        "help mij eens verder",
        "help ons even",
        "kunt u helpen kiezen",
        "help me even met deze vraag",
    ],
)
def test_gewone_hulp_is_geen_gevaar(tekst: str) -> None:
    for stand in (GEEN, VRAAG, IDEE):
        assert intent_van(tekst, "gevaar", 0.6, stand) == "hulp"


@pytest.mark.parametrize(
    "tekst",
    [
        "help mijn vader",
        "help me ik stik",
        "help me even mijn man ademt niet",
        "help ons huis staat in brand",
    ],
)
def test_wie_in_nood_om_hulp_roept_wordt_gehoord(tekst: str) -> None:
    for stand in (GEEN, VRAAG):
        assert intent_van(tekst, "hulp", 0.6, stand) == "gevaar"
