"""Somebody writes another language, also one that runs from right to left."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.axe import drempels
from tests.browser.conftest import NieuweGast
from tests.browser.gast import DESKTOP, TELEFOON, Scherm

pytestmark = [pytest.mark.browser, pytest.mark.stelsel]

ARABISCH = "مرحبا، لدي فكرة لحديقة صغيرة في شارعنا"


def richting(element: Locator) -> str:
    """Which way the text runs."""
    return str(element.evaluate("(element) => getComputedStyle(element).direction"))


@pytest.mark.parametrize("scherm", [DESKTOP, TELEFOON], ids=lambda scherm: scherm.naam)
def test_schrijft_arabisch_en_leest_het_antwoord_van_rechts_naar_links(
    nieuwe_gast: NieuweGast, scherm: Scherm
) -> None:
    gast = nieuwe_gast(scherm)
    gast.open()
    gast.veld.fill(ARABISCH)
    assert richting(gast.veld) == "rtl"
    gast.veld.fill("")
    assert "المساعد الرقمي" in gast.zeg(ARABISCH)
    gast.schermbeeld("arabisch")

    alinea = gast.laatste.locator("p[lang=ar]").first
    assert richting(alinea) == "rtl"
    assert richting(gast.eigen.last.locator("p")) == "rtl"
    knop = gast.knop("Ik heb een idee / لديّ فكرة")
    assert richting(knop) == "ltr"
    expect(knop.locator("[lang=ar]")).to_have_text("لديّ فكرة")
    assert drempels(gast.pagina) == []
    assert gast.kan_lezen()

    with gast.beurt():
        knop.click()
    expect(gast.eigen.last).to_contain_text("Ik heb een idee / لديّ فكرة")
    expect(gast.laatste).to_contain_text("Hoe heet u")
    assert richting(gast.laatste.locator("p").first) == "ltr"


def test_schrijft_arabisch_zonder_javascript(nieuwe_gast: NieuweGast) -> None:
    gast = nieuwe_gast(javascript=False)
    gast.open()
    gast.zeg(ARABISCH)
    assert richting(gast.laatste.locator("p[lang=ar]").first) == "rtl"
    assert "Hoe heet u" in gast.druk("Ik heb een idee / لديّ فكرة")
