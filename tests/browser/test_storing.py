"""The line or the assistant falters while somebody talks: the page says so, and goes on by itself."""

from __future__ import annotations

import re
import secrets

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import NieuweGast
from tests.browser.gast import Gast, aantal_ontvangen
from tests.hulp.gesprekken import INTAKE
from tests.hulp.stelsel import Stelsel, wacht_tot

pytestmark = [pytest.mark.browser, pytest.mark.stelsel]

NIET_GELUKT = "Het versturen is niet gelukt."
SLAAPT = "De assistent wordt wakker."
WAKKER = "De assistent is wakker."


@pytest.fixture
def idee() -> str:
    """An idea that nobody else has."""
    return f"Een moestuin bij de school {secrets.token_hex(4)}"


# The line


def test_stuurt_zonder_internet_en_later_nog_een_keer(lopend: Stelsel, gast: Gast, idee: str) -> None:
    gast.verwacht = re.compile("ERR_INTERNET_DISCONNECTED")
    gast.druk("Ik heb een idee")
    gast.zeg(INTAKE[0])
    gast.context.set_offline(True)
    gast.veld.fill(idee)
    gast.veld.press("Enter")
    expect(gast.probleem).to_contain_text(NIET_GELUKT)
    expect(gast.probleem).to_be_in_viewport(ratio=1)
    expect(gast.veld).to_have_value(idee)
    expect(gast.veld).to_be_focused()

    gast.context.set_offline(False)
    with gast.beurt():
        gast.veld.press("Enter")
    assert "Wat wilt u bereiken?" in gast.antwoord()
    expect(gast.probleem).to_be_hidden()
    expect(gast.veld).to_have_value("")
    assert aantal_ontvangen(lopend, idee) == 1


def test_drukt_een_knop_zonder_internet_en_later_nog_een_keer(gast: Gast) -> None:
    gast.verwacht = re.compile("ERR_INTERNET_DISCONNECTED")
    gast.context.set_offline(True)
    gast.knop("Ik heb een idee").click()
    expect(gast.probleem).to_contain_text(NIET_GELUKT)
    expect(gast.knop("Ik heb een idee")).to_be_focused()
    gast.context.set_offline(False)
    assert "Hoe heet u" in gast.druk("Ik heb een idee")
    expect(gast.probleem).to_be_hidden()


def verlies_antwoorden(gast: Gast) -> None:
    """From now on messages arrive, but what the server says to them is lost on the way."""

    def verlies(route: Route) -> None:
        route.fetch()
        route.abort()

    gast.verwacht = re.compile("ERR_FAILED")
    gast.pagina.route("**/bericht", verlies)


def test_het_antwoord_gaat_verloren_en_het_bericht_telt_een_keer(
    lopend: Stelsel, gast: Gast, idee: str
) -> None:
    gast.druk("Ik heb een idee")
    gast.zeg(INTAKE[0])
    verlies_antwoorden(gast)
    gast.veld.fill(idee)
    gast.veld.press("Enter")
    expect(gast.probleem).to_contain_text(NIET_GELUKT)
    expect(gast.veld).to_have_value(idee)
    assert aantal_ontvangen(lopend, idee) == 1

    gast.pagina.unroute("**/bericht")
    with gast.beurt():
        gast.veld.press("Enter")
    assert "Wat wilt u bereiken?" in gast.antwoord()
    assert aantal_ontvangen(lopend, idee) == 1


def test_het_antwoord_gaat_verloren_en_dan_verandert_de_tekst(
    lopend: Stelsel, gast: Gast, idee: str
) -> None:
    gast.druk("Ik heb een idee")
    gast.zeg(INTAKE[0])
    verlies_antwoorden(gast)
    gast.veld.fill(idee)
    gast.veld.press("Enter")
    expect(gast.probleem).to_contain_text(NIET_GELUKT)

    gast.pagina.unroute("**/bericht")
    anders = f"{idee}, en een bankje"
    gast.veld.fill(anders)
    gast.veld.press("Enter")
    expect(gast.eigen.last).to_contain_text(anders)
    expect(gast.laatste).to_contain_text("buren en anderen gepraat")
    assert aantal_ontvangen(lopend, idee) == aantal_ontvangen(lopend, anders) == 1


# The assistant


def test_het_antwoord_komt_laat_en_dan_vanzelf(lopend: Stelsel, gast: Gast, idee: str) -> None:
    gast.druk("Ik heb een idee")
    gast.zeg(INTAKE[0])
    with lopend.bevroren("acties"):
        gast.veld.fill(idee)
        gast.veld.press("Enter")
        expect(gast.toestand).to_have_text("Samenspraak is aan het typen …")
        # The server has given up waiting for now: the message is there and the answer is not.
        expect(gast.eigen.last).to_contain_text(idee)
        expect(gast.toestand).to_have_text(
            "Uw bericht is bewaard. Het antwoord duurt wat langer, en komt vanzelf."
        )
        expect(gast.laatste).to_have_count(0)
    expect(gast.laatste).to_contain_text("Wat wilt u bereiken?")
    expect(gast.toestand).to_have_text("")
    expect(gast.eigen.filter(has_text=idee)).to_have_count(1)
    assert gast.geladen == 1
    assert aantal_ontvangen(lopend, idee) == 1


def laat_slapen(lopend: Stelsel) -> None:
    """Rasa dies, and starting it anew takes a while."""
    lopend.dood("rasa")
    wacht_tot(lambda: not lopend.is_wakker(), "de pagina weet dat de assistent slaapt")


# One night's sleep for two people: waking Rasa takes longer than the rest of these tests.


def test_opent_de_pagina_voordat_de_assistent_wakker_is_en_een_ander_typt_alvast(
    lopend: Stelsel, nieuwe_gast: NieuweGast
) -> None:
    gast, ander = nieuwe_gast(), nieuwe_gast()
    laat_slapen(lopend)
    for wie in (gast, ander):
        wie.open()
        expect(wie.wakker).to_contain_text(SLAAPT)
    with ander.beurt():
        ander.veld.fill("ik heb een idee")
        ander.veld.press("Enter")
        expect(ander.wakker).to_contain_text(SLAAPT)
    assert "Hoe heet u" in ander.antwoord()
    for wie in (gast, ander):
        expect(wie.wakker).to_have_text(WAKKER)
        assert wie.geladen == 1
    assert "Hoe heet u" in gast.druk("Ik heb een idee")
    expect(gast.wakker).to_be_hidden()


def test_opent_de_pagina_zonder_javascript_voordat_de_assistent_wakker_is_en_een_ander_kijkt_telkens(
    lopend: Stelsel, nieuwe_gast: NieuweGast
) -> None:
    gast, ander = nieuwe_gast(javascript=False), nieuwe_gast(javascript=False)
    laat_slapen(lopend)
    gast.open()
    expect(gast.wakker).to_contain_text(SLAAPT)
    gast.veld.press_sequentially("ik heb een idee")
    ander.open()
    # Not by its role: to playwright nothing inside noscript has one.
    kijk = ander.pagina.locator("noscript a", has_text="Kijk of de assistent wakker is")
    voor = ander.geladen
    kijk.click()
    kijk.click()
    assert ander.geladen == voor + 2
    wacht_tot(lopend.is_wakker, "de assistent is wakker")
    kijk.click()
    expect(ander.wakker).to_be_hidden()

    expect(gast.veld).to_have_value("ik heb een idee")
    assert gast.geladen == 1
    with gast.beurt():
        gast.stuur()
    assert "Hoe heet u" in gast.antwoord()
    expect(gast.wakker).to_be_hidden()
