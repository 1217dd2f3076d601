"""Everybody can use it: axe-core finds no barriers, and everything fits on a narrow screen."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import drempels
from tests.browser.conftest import NieuweGast
from tests.browser.gast import DESKTOP, KENMERK, SMAL, VERGROOT, Gast, Scherm
from tests.hulp.gesprekken import INTAKE

pytestmark = [pytest.mark.browser, pytest.mark.stelsel]

elk_scherm = pytest.mark.parametrize(
    "scherm", [DESKTOP, SMAL, VERGROOT], ids=lambda scherm: scherm.naam
)

TE_BREED = """() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"""
LANG_WOORD = "Plaatselijkbelangenverenigingsvoorzittersvergadering" * 4


def gaat_goed(gast: Gast, moment: str) -> None:
    """No barriers, and nobody has to scroll sideways."""
    gast.wacht_op_rust()
    assert drempels(gast.pagina) == [], moment
    assert gast.pagina.evaluate(TE_BREED) <= 0, moment


@elk_scherm
def test_komt_in_een_heel_gesprek_geen_drempel_tegen(nieuwe_gast: NieuweGast, scherm: Scherm) -> None:
    gast = nieuwe_gast(scherm)
    gast.open()
    gaat_goed(gast, "eerste pagina")
    gast.druk("Ik heb een idee")
    gaat_goed(gast, "vraag")
    gast.zeg("Sanne, sanne@voorbeeld")
    expect(gast.laatste.locator(".bericht__fout")).to_contain_text("Dit e-mailadres klopt niet")
    gaat_goed(gast, "vraag met fout")
    for antwoord in (INTAKE[0], LANG_WOORD, *INTAKE[2:]):
        gast.zeg(antwoord)
    gaat_goed(gast, "samenvatting")
    assert KENMERK.search(gast.druk("Versturen"))
    gaat_goed(gast, "na versturen")


@elk_scherm
@pytest.mark.parametrize("pad", ["/privacy", "/toegankelijkheid", "/verder", "/bestaat-niet"])
def test_leest_een_andere_pagina_zonder_drempels(
    nieuwe_gast: NieuweGast, scherm: Scherm, pad: str
) -> None:
    gast = nieuwe_gast(scherm)
    gast.verwacht = re.compile("404")
    gast.open(pad)
    gaat_goed(gast, pad)
