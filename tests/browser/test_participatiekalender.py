"""The participatiekalender for everybody: no barriers, on a desk and on a phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from acties.participatie.kalender.dienst import publiceer, trek_in
from tests.bot.web.test_participatiekalender import PARK, STRAAT
from tests.browser.axe import drempels
from tests.browser.conftest import NieuweGast
from tests.browser.gast import DESKTOP, SMAL, Scherm
from tests.browser.test_kennisbank import TE_BREED
from tests.hulp.stelsel import Stelsel

pytestmark = [pytest.mark.browser, pytest.mark.stelsel]

_LANG = "Plaatselijkbelangenverenigingsvoorzittersvergadering" * 2


@pytest.mark.parametrize("scherm", [DESKTOP, SMAL], ids=lambda scherm: scherm.naam)
def test_leest_de_kalender_zonder_drempels(
    nieuwe_gast: NieuweGast, lopend: Stelsel, scherm: Scherm
) -> None:
    bladen = {
        "K1": STRAAT.model_copy(update={"tekst": f"{STRAAT.tekst} {_LANG}", "meedoen": _LANG}),
        "K2": PARK,
    }
    with lopend.bron.schrijven() as sessie:
        adressen = [
            publiceer(
                sessie,
                kenmerk=f"{kenmerk}-{scherm.naam}",
                gemeente="dalfsen",
                blad=blad,
                account_id=None,
                sleutel=f"test:{kenmerk}:{scherm.naam}",
            )
            for kenmerk, blad in bladen.items()
        ]
    # What looks for barriers is itself JavaScript, and waits for ever in a browser without.
    gast = nieuwe_gast(scherm)
    for pad in ("", *(f"/{adres}" for adres in adressen)):
        gast.open(f"/participatiekalender{pad}")
        gast.schermbeeld(f"kalender{len(pad)}")
        assert drempels(gast.pagina) == [], pad
        assert gast.pagina.evaluate(TE_BREED) <= 0, pad
    # From the kalender to a project and back, with the keyboard alone and without JavaScript.
    gast = nieuwe_gast(scherm, javascript=False)
    gast.open("/participatiekalender")
    gast.pagina.locator(f'.projecten a[href$="{adressen[0]}"]').press("Enter")
    expect(gast.pagina.get_by_role("heading", level=1)).to_have_text(STRAAT.titel)
    gast.pagina.get_by_role("navigation", name="Kruimelpad").get_by_role("link").press("Enter")
    expect(gast.pagina.get_by_role("heading", level=1)).to_have_text("Participatiekalender")
    with lopend.bron.schrijven() as sessie:
        for kenmerk in bladen:
            wie = f"{kenmerk}-{scherm.naam}"
            assert trek_in(sessie, kenmerk=wie, account_id=None, sleutel=f"weg:{wie}")
