"""The kennisbank for everybody: no barriers on any kind of page, on a desk and on a phone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from kennisbank.artikelen import anker
from tests.browser.axe import drempels
from tests.browser.conftest import NieuweGast
from tests.browser.gast import DESKTOP, SMAL, Scherm

pytestmark = [pytest.mark.browser, pytest.mark.stelsel]

TE_BREED = "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
PADEN = (
    "/kennisbank",
    "/kennisbank/kaders",
    "/kennisbank/landelijk",
    "/kennisbank/gemeenten",
    "/kennisbank/niveaus",
    "/kennisbank/werkvormen?niveau=adviseren",
    "/kennisbank/werkvormen/worldcafe",
    "/kennisbank/zoeken?q=wie beslist over mijn idee",
    "/kennisbank/zoeken?q=xqzzt",
    "/kennisbank/bestaat-niet",
)


# Wide and narrow: for a phone these pages have no rules of their own.
@pytest.mark.parametrize("scherm", [DESKTOP, SMAL], ids=lambda scherm: scherm.naam)
def test_leest_de_kennisbank_zonder_drempels(nieuwe_gast: NieuweGast, scherm: Scherm) -> None:
    gast = nieuwe_gast(scherm)
    gast.verwacht = re.compile("404")
    for pad in PADEN:
        gast.open(pad)
        gast.schermbeeld(anker(pad))
        assert drempels(gast.pagina) == [], pad
        assert gast.pagina.evaluate(TE_BREED) <= 0, pad


def test_zoekt_met_alleen_het_toetsenbord_en_zonder_javascript(nieuwe_gast: NieuweGast) -> None:
    gast = nieuwe_gast(javascript=False)
    gast.open("/privacy")
    gast.pagina.get_by_role("navigation", name="Hoofdmenu").get_by_role("link").press("Enter")
    veld = gast.pagina.get_by_label("Zoek in de kennisbank")
    veld.focus()
    gast.pagina.keyboard.type("wie beslist over mijn idee")
    gast.pagina.keyboard.press("Enter")
    antwoord = gast.pagina.get_by_role("link", name="Wie over uw idee beslist")
    antwoord.press("Enter")
    expect(gast.pagina.locator(":target")).to_have_text("Wie over uw idee beslist")
    expect(gast.pagina.locator(":target")).to_be_in_viewport()


def test_een_antwoord_in_het_gesprek_leidt_naar_de_passage(nieuwe_gast: NieuweGast) -> None:
    gast = nieuwe_gast()
    gast.open()
    gast.zeg("wat zijn harde en zachte kaders?")
    gast.laatste.locator(".bericht__bron a").click()
    expect(gast.pagina.locator(":target")).to_be_in_viewport()
    # Back is where one was.
    gast.pagina.go_back()
    expect(gast.laatste.locator(".bericht__bron a")).to_be_visible()
