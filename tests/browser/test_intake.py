"""Somebody hands in an idea, from the first word to the e-mail to the coordinator."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NieuweGast
from tests.browser.gast import DESKTOP, KENMERK, TELEFOON, Gast, Scherm
from tests.hulp.gesprekken import INTAKE
from tests.hulp.stelsel import Stelsel, wacht_tot

pytestmark = [pytest.mark.browser, pytest.mark.stelsel]

EERST = "Op zaterdag samen in de tuin werken"
VERBETERD = "Op zondag samen in de tuin werken"
# Told with that, so the question when is not asked any more.
WANNEER = "Op zondag"
DUURDER = "Toch eerder 3000 euro"
HELEMAAL = """(knop) => {
    const { left, right, top, bottom } = knop.getBoundingClientRect();
    const erboven = (x, y) => knop.contains(document.elementFromPoint(x, y));
    return [left + 9, right - 9].every((x) => [top + 2, bottom - 2].every((y) => erboven(x, y)));
}"""
BEELD = "https://elders.invalid/beeld.png"


@pytest.mark.parametrize("scherm", [DESKTOP, TELEFOON], ids=lambda scherm: scherm.naam)
def test_dient_een_idee_in(lopend: Stelsel, nieuwe_gast: NieuweGast, scherm: Scherm) -> None:
    gast = nieuwe_gast(scherm)
    dien_in(lopend, gast)
    assert gast.geladen == 1
    assert gast.fouten == []
    assert gast.elders == []


def test_dient_een_idee_in_zonder_javascript(lopend: Stelsel, nieuwe_gast: NieuweGast) -> None:
    gast = nieuwe_gast(TELEFOON, javascript=False)
    dien_in(lopend, gast)
    assert gast.pagina.url == f"{lopend.url}/#laatste"
    assert gast.fouten == []
    assert gast.elders == []


def kan_versturen(gast: Gast) -> bool:
    """Whether all of "Versturen" can be seen, once somebody looks for it."""
    knop = gast.knop("Versturen")
    knop.scroll_into_view_if_needed()
    gast.wacht_op_rust()
    return bool(knop.evaluate(HELEMAAL))


def dien_in(lopend: Stelsel, gast: Gast) -> None:
    """Answer, correct something on the way, change something in the summary, and send."""
    gast.open()
    expect(gast.laatste).to_contain_text("geen mens")
    gast.schermbeeld("1-begin")

    assert "Hoe heet u" in gast.druk("Ik heb een idee")
    assert gast.kan_lezen()
    gast.schermbeeld("2-vraag")
    for antwoord in INTAKE[:2]:
        gast.zeg(antwoord)
    assert "buren en anderen gepraat" in gast.zeg(EERST)
    verbetering = gast.zeg("nee, niet zaterdag maar zondag")
    assert VERBETERD in verbetering
    assert "buren en anderen gepraat" in verbetering
    gast.schermbeeld("3-verbetering")
    for antwoord in (*INTAKE[3:5], *INTAKE[6:]):
        gast.zeg(antwoord)
        assert gast.kan_lezen(), antwoord

    for antwoord in (*INTAKE[:2], VERBETERD, *INTAKE[3:5], WANNEER, *INTAKE[6:]):
        expect(gast.laatste.get_by_text(antwoord, exact=True)).to_be_visible()
    gast.schermbeeld("4-samenvatting")
    assert kan_versturen(gast)
    assert "Hoeveel kost uw idee" in gast.druk("Wijzig 7: Wat het kost")
    samenvatting = gast.zeg(DUURDER)
    # What it was is said once; what is handed in is what it is now.
    assert f"Er stond: “{INTAKE[6]}”. Er staat nu: “{DUURDER}”." in samenvatting
    expect(gast.laatste.get_by_text(DUURDER, exact=True)).to_be_visible()
    expect(gast.laatste.get_by_text(INTAKE[6], exact=True)).to_have_count(0)

    klaar = gast.druk("Versturen")
    gast.schermbeeld("5-bevestiging")
    kenmerk = KENMERK.search(klaar)
    assert kenmerk is not None, klaar
    wacht_tot(lambda: any(kenmerk[0] in b.name for b in lopend.brieven()), "de brief ligt in de map")
    assert gast.kan_lezen(), "de bevestiging"


def test_wat_iemand_in_de_pagina_smokkelt_wordt_tegengehouden(gast: Gast) -> None:
    """And is seen: that the other tests hear no complaint means that there was none."""
    gast.verwacht = re.compile("violates the following Content Security Policy directive")
    gast.pagina.evaluate(
        """(adres) => {
            const script = document.createElement("script");
            script.textContent = "window.gesmokkeld = true";
            document.body.append(script);
            const beeld = document.createElement("img");
            beeld.src = adres;
            document.body.append(beeld);
        }""",
        BEELD,
    )
    expect(gast.pagina.locator("img")).to_have_js_property("complete", True)
    assert not gast.pagina.evaluate("() => window.gesmokkeld")
    assert len([fout for fout in gast.fouten if gast.verwacht.search(fout)]) == 2

    assert gast.elders == [BEELD]
    gast.elders.clear()
