"""Sending a photo or document on the page: with a mouse, a finger, and without JavaScript."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.axe import drempels
from tests.browser.conftest import NieuweGast
from tests.browser.gast import DESKTOP, SMAL, TELEFOON, Gast, Scherm
from tests.browser.test_toegankelijk import TE_BREED
from tests.hulp.bestanden import foto

pytestmark = [pytest.mark.browser, pytest.mark.stelsel]

FOTO = FilePayload(name="plek.jpg", mimeType="image/jpeg", buffer=foto())


def kies(gast: Gast, bestand: FilePayload = FOTO) -> None:
    gast.pagina.get_by_text("Foto of document meesturen").click()
    gast.pagina.get_by_label("Foto of document", exact=True).set_input_files(bestand)


@pytest.mark.parametrize(
    ("scherm", "javascript"),
    [
        pytest.param(DESKTOP, True, id="desktop-met"),
        pytest.param(SMAL, True, id="smal-met"),
        pytest.param(TELEFOON, False, id="telefoon-zonder"),
    ],
)
def test_stuurt_een_foto_met_een_zin(nieuwe_gast: NieuweGast, scherm: Scherm, javascript: bool) -> None:
    gast = nieuwe_gast(scherm, javascript=javascript)
    gast.open()
    gast.druk("Ik heb een idee")
    with gast.beurt():
        kies(gast)
        gast.wacht_op_rust()
        if javascript:
            assert drempels(gast.pagina) == []
        assert gast.pagina.evaluate(TE_BREED) <= 0 if javascript else True
        gast.schermbeeld("bijlage-gekozen")
        gast.veld.fill("Sanne de Boer, sanne@voorbeeld.nl")
        gast.knop("Stuur").click()
    expect(gast.eigen.last).to_contain_text("Bestand: plek.jpg")
    expect(gast.eigen.last).to_contain_text("Sanne de Boer")
    assert "Ik heb “plek.jpg” bij uw idee gezet" in gast.antwoord()
    expect(gast.laatste).to_contain_text("Wat is uw idee")
    gast.schermbeeld("bijlage-gestuurd")
    # It is not sent along with what is said next.
    gast.zeg("Een bankje bij de vijver")
    expect(gast.eigen.last).not_to_contain_text("plek.jpg")
    if javascript:
        expect(gast.pagina.get_by_label("Foto of document", exact=True)).to_have_value("")
        assert drempels(gast.pagina) == []


def test_een_te_groot_bestand_wordt_niet_verstuurd(gast: Gast) -> None:
    gast.veld.fill("Dit blijft staan")
    kies(gast, FilePayload(name="film.mov", mimeType="video/quicktime", buffer=bytes(10_485_761)))
    gast.knop("Stuur").click()
    expect(gast.probleem).to_contain_text("“film.mov” is te groot")
    expect(gast.veld).to_have_value("Dit blijft staan")
    expect(gast.eigen).to_have_count(0)
    gast.wacht_op_rust()
    assert drempels(gast.pagina) == []


def test_wat_niet_kan_staat_in_het_gesprek(gast: Gast) -> None:
    with gast.beurt():
        kies(gast, FilePayload(name="lijst.xlsx", mimeType="application/x", buffer=b"PK\x03\x04"))
        gast.knop("Stuur").click()
    assert "kan ik niet openen" in gast.antwoord()


def test_met_het_toetsenbord(gast: Gast) -> None:
    gast.veld.focus()
    for _ in range(2):
        gast.pagina.keyboard.press("Tab")
    expect(gast.focus).to_have_text("Foto of document meesturen")
    gast.pagina.keyboard.press("Enter")
    gast.pagina.keyboard.press("Tab")
    expect(gast.focus).to_have_attribute("type", "file")
    expect(gast.focus).to_have_accessible_description(re.compile("niet groter dan 10 MB"))


def test_de_verbinding_valt_weg_en_de_foto_staat_er_nog(gast: Gast) -> None:
    gast.verwacht = re.compile("ERR_INTERNET_DISCONNECTED|Failed to load")
    gast.druk("Ik heb een idee")
    gast.context.set_offline(True)
    kies(gast)
    gast.knop("Stuur").click()
    expect(gast.probleem).to_contain_text("Het versturen is niet gelukt")
    gast.context.set_offline(False)
    with gast.beurt():
        gast.knop("Stuur").click()
    assert "Ik heb “plek.jpg” bij uw idee gezet" in gast.antwoord()
