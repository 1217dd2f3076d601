"""How talking feels: typing, sending, coming back, and doing it all with the keyboard."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NieuweGast
from tests.browser.gast import KENMERK, TELEFOON, Gast, aantal_ontvangen
from tests.hulp.gesprekken import INTAKE
from tests.hulp.stelsel import Stelsel

pytestmark = [pytest.mark.browser, pytest.mark.stelsel]

ZICHTBAAR = """(element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const boven = document.elementFromPoint(left + width / 2, top + height / 2);
    return boven === element || element.contains(boven);
}"""


def eenmalig(tekst: str) -> str:
    """This text, as nobody else says it."""
    return f"{tekst} {secrets.token_hex(4)}"


def begin(gast: Gast, antwoorden: int = 0) -> None:
    gast.druk("Ik heb een idee")
    for antwoord in INTAKE[:antwoorden]:
        gast.zeg(antwoord)


# Coming back


def test_laadt_de_pagina_opnieuw_en_alles_staat_er_nog(gast: Gast) -> None:
    begin(gast, 2)
    gast.veld.press_sequentially("Nog niet af")
    voor = gast.gesprek()
    gast.pagina.reload()
    assert gast.gesprek() == voor
    expect(gast.veld).to_have_value("Nog niet af")
    expect(gast.laatste).to_be_in_viewport()
    assert "buren en anderen gepraat" in gast.zeg(INTAKE[2])


def test_opent_een_tweede_tabblad_en_gaat_daar_verder(gast: Gast) -> None:
    gast.pagina.clock.install()
    gast.open()
    begin(gast, 1)
    tweede = gast.context.new_page()
    tweede.goto(gast.url)
    assert tweede.locator("#gesprek > [data-van]").all_inner_texts() == gast.gesprek()

    eigen = gast.eigen.count()
    tweede.get_by_label("Uw bericht").fill(INTAKE[1])
    tweede.get_by_label("Uw bericht").press("Enter")
    expect(tweede.locator("#gesprek > [data-van=u]")).to_have_count(eigen + 1)
    gast.pagina.clock.fast_forward(30_000)
    expect(gast.eigen.last).to_contain_text(INTAKE[1])
    expect(gast.laatste).to_contain_text("Wat wilt u bereiken?")
    assert tweede.locator("#gesprek > [data-van]").all_inner_texts() == gast.gesprek()


def test_een_ander_ziet_niets_van_het_gesprek(gast: Gast, nieuwe_gast: NieuweGast) -> None:
    begin(gast, 1)
    ander = nieuwe_gast()
    ander.open()
    assert len(ander.gesprek()) == 1
    expect(ander.pagina.get_by_text(INTAKE[0])).to_have_count(0)
    expect(ander.knop("Ik heb een idee")).to_be_visible()


# Typing and pressing


def test_enter_stuurt_en_shift_enter_begint_een_nieuwe_regel(gast: Gast) -> None:
    begin(gast, 1)
    gast.veld.press_sequentially("Een moestuin")
    gast.veld.press("Shift+Enter")
    gast.veld.press_sequentially("bij de school")
    expect(gast.veld).to_have_value("Een moestuin\nbij de school")
    with gast.beurt():
        gast.pagina.keyboard.press("Enter")
    assert "Een moestuin\nbij de school" in gast.eigen.last.inner_text()
    expect(gast.veld).to_have_value("")
    expect(gast.veld).to_be_focused()


def test_enter_op_een_telefoon_begint_een_nieuwe_regel(nieuwe_gast: NieuweGast) -> None:
    gast = nieuwe_gast(TELEFOON)
    gast.open()
    begin(gast, 1)
    gast.veld.press_sequentially("Een moestuin")
    gast.veld.press("Enter")
    gast.veld.press_sequentially("bij de school")
    expect(gast.veld).to_have_value("Een moestuin\nbij de school")
    with gast.beurt():
        gast.knop("Stuur").tap()
    assert "Een moestuin\nbij de school" in gast.eigen.last.inner_text()


def test_op_een_telefoon_gaat_het_toetsenbord_weg_voor_het_antwoord(nieuwe_gast: NieuweGast) -> None:
    gast = nieuwe_gast(TELEFOON)
    gast.open()
    begin(gast, 1)
    gast.veld.tap()
    expect(gast.veld).to_be_focused()
    gast.zeg(INTAKE[1])
    expect(gast.veld).not_to_be_focused()
    expect(gast.laatste).to_be_focused()
    assert gast.kan_lezen()


def test_typt_op_een_telefoon_alvast_verder_en_blijft_in_het_veld(
    lopend: Stelsel, nieuwe_gast: NieuweGast
) -> None:
    gast = nieuwe_gast(TELEFOON)
    gast.open()
    begin(gast, 1)
    tekst = eenmalig("Een moestuin")
    with gast.beurt(), lopend.bevroren("acties"):
        gast.veld.fill(tekst)
        gast.knop("Stuur").tap()
        expect(gast.toestand).to_contain_text("Samenspraak is aan het typen")
        gast.veld.tap()
        gast.pagina.keyboard.type("Bij de school")
    expect(gast.veld).to_be_focused()
    expect(gast.veld).to_have_value("Bij de school")


def test_stuurt_een_leeg_veld_en_er_gebeurt_niets(gast: Gast) -> None:
    begin(gast)
    eigen = gast.eigen.count()
    gast.veld.press_sequentially("  ")
    gast.veld.press("Enter")
    gast.zeg(INTAKE[0])
    assert gast.eigen.count() == eigen + 1


def test_typt_alvast_verder_terwijl_het_antwoord_onderweg_is(lopend: Stelsel, gast: Gast) -> None:
    begin(gast, 1)
    eerste, tweede = eenmalig("Een moestuin"), eenmalig("Bij de school")
    with gast.beurt(), lopend.bevroren("acties"):
        gast.veld.fill(eerste)
        gast.veld.press("Enter")
        expect(gast.toestand).to_contain_text("Samenspraak is aan het typen")
        gast.pagina.keyboard.type(tweede)
        gast.pagina.keyboard.press("Enter")
        expect(gast.veld).to_have_value(tweede)
    assert aantal_ontvangen(lopend, tweede) == 0
    gast.zeg(tweede)
    assert aantal_ontvangen(lopend, eerste) == 1


@pytest.mark.parametrize("keer", ["dubbelklik", "twee keer enter"])
def test_stuurt_twee_keer_achter_elkaar_en_het_telt_een_keer(
    lopend: Stelsel, gast: Gast, keer: str
) -> None:
    begin(gast, 1)
    tekst = eenmalig("Een moestuin")
    gast.veld.fill(tekst)
    with gast.beurt():
        if keer == "dubbelklik":
            gast.knop("Stuur").dblclick()
        else:
            gast.pagina.keyboard.press("Enter")
            gast.pagina.keyboard.press("Enter")
    assert aantal_ontvangen(lopend, tekst) == 1


def test_dubbelklikt_op_een_knop_en_die_werkt_een_keer(gast: Gast) -> None:
    with gast.beurt():
        gast.knop("Ik heb een idee").dblclick()
    gast.pagina.reload()
    expect(gast.eigen).to_have_count(1)
    expect(gast.laatste).to_contain_text("Hoe heet u")


# With the keyboard alone


def tab_naar(gast: Gast, label: str, toets: str = "Tab") -> None:
    """Tab until the button has the focus; all that has it on the way can be seen."""
    doel = gast.knop(label)
    for _ in range(25):
        gast.pagina.keyboard.press(toets)
        gast.wacht_op_rust()
        assert gast.focus.evaluate(ZICHTBAAR), gast.focus.evaluate("(e) => e.outerHTML")
        if doel.evaluate("(knop) => knop === document.activeElement"):
            return
    raise AssertionError(f"met {toets} kom je niet bij {label}")


def test_slaat_met_de_eerste_tab_alles_over_tot_het_tekstvak(gast: Gast) -> None:
    gast.pagina.keyboard.press("Tab")
    expect(gast.focus).to_have_text("Naar het tekstvak")
    expect(gast.focus).to_be_in_viewport(ratio=1)
    gast.pagina.keyboard.press("Enter")
    expect(gast.veld).to_be_focused()
    expect(gast.veld).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("pad", ["/privacy", "/toegankelijkheid"])
def test_slaat_op_een_tekstpagina_de_kop_over(gast: Gast, pad: str) -> None:
    gast.open(pad)
    gast.pagina.keyboard.press("Tab")
    expect(gast.focus).to_have_text("Naar de inhoud")
    gast.pagina.keyboard.press("Enter")
    gast.pagina.keyboard.press("Tab")
    expect(gast.focus).to_have_text("Terug naar het gesprek")


def test_dient_een_idee_in_met_alleen_het_toetsenbord(gast: Gast) -> None:
    tab_naar(gast, "Ik heb een idee")
    with gast.beurt():
        gast.pagina.keyboard.press("Enter")
    expect(gast.veld).to_be_focused()
    tab_naar(gast, "Waarom vraagt u dit?", "Shift+Tab")
    with gast.beurt():
        gast.pagina.keyboard.press("Enter")
    assert "De coördinator wil met u praten" in gast.antwoord()
    for antwoord in INTAKE:
        expect(gast.veld).to_be_focused()
        with gast.beurt():
            gast.pagina.keyboard.type(antwoord)
            gast.pagina.keyboard.press("Enter")
    tab_naar(gast, "Wijzig 1: Contactgegevens", "Shift+Tab")
    tab_naar(gast, "Versturen")
    with gast.beurt():
        gast.pagina.keyboard.press("Enter")
    assert KENMERK.search(gast.antwoord())


def test_laat_alles_weghalen_en_het_gesprek_verdwijnt_van_het_scherm(gast: Gast) -> None:
    begin(gast, 2)
    gast.zeg("verwijder al mijn gegevens")
    tweede = gast.context.new_page()
    tweede.goto(gast.url)
    gast.knop("Ja, haal alles weg").click()
    expect(gast.eigen).to_have_count(1)
    expect(gast.laatste).to_contain_text("alles weggehaald")
    assert INTAKE[1] not in gast.pagina.content()
    # Another tab looks again when it comes into sight, or by itself after a while.
    tweede.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(tweede.locator("#gesprek > [data-van=u]")).to_have_count(1)
    assert INTAKE[1] not in tweede.content()
