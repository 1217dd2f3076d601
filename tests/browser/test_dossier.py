"""A picture in the conversation: seen, read as a table, and saved; on every screen."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.axe import drempels
from tests.browser.conftest import NieuweGast
from tests.browser.gast import DESKTOP, SMAL, Scherm
from tests.browser.test_toegankelijk import TE_BREED

pytestmark = [pytest.mark.browser, pytest.mark.stelsel]


@pytest.mark.parametrize("scherm", [DESKTOP, SMAL], ids=lambda scherm: scherm.naam)
def test_ziet_de_matrix_en_leest_hem_als_tabel(nieuwe_gast: NieuweGast, scherm: Scherm) -> None:
    gast = nieuwe_gast(scherm)
    gast.open()
    gast.druk("Ik werk bij de gemeente")
    gast.druk("Nieuw dossier")
    gast.zeg("Nieuwe speeltuin")
    gast.zeg("help me met de omgevingsanalyse")
    gast.zeg("bewoners (veel invloed, groot belang), de school (veel invloed, klein belang)")
    gast.druk("Klopt")
    beeld = gast.pagina.locator("#gesprek figure img")
    expect(beeld).to_have_js_property("complete", True)
    assert beeld.evaluate("(plaatje) => plaatje.naturalWidth") > 100
    assert beeld.get_attribute("alt")
    tabel = gast.pagina.locator("#gesprek figure table")
    expect(tabel).to_be_hidden()
    gast.pagina.get_by_text("Bekijk dit als tabel").click()
    expect(tabel).to_contain_text("bewoners")
    assert gast.pagina.evaluate(TE_BREED) <= 0
    assert drempels(gast.pagina) == []
    gast.schermbeeld("dossier-matrix")
    with gast.pagina.expect_download() as gedownload:
        gast.pagina.locator("#gesprek figure a[download]").click()
    assert gedownload.value.suggested_filename.endswith(".png")
