"""Free text: kept to the letter."""

from __future__ import annotations

import pytest

from acties.maskering import BSN_WEG, NUMMER_WEG
from tests.hulp.soorten import lees


def test_open_houdt_elke_letter() -> None:
    tekst = "Wij willen 'n boom 🌳\n\nbij de <b>school</b>"
    assert lees("open", tekst).waarde == tekst


@pytest.mark.parametrize("soort", ["open", "contact"])
@pytest.mark.parametrize(
    "tekst", [NUMMER_WEG, f" {BSN_WEG} ", f"mijn bsn is {BSN_WEG}", f"BSN: {BSN_WEG}"]
)
def test_wat_alleen_een_weggehaald_nummer_was_is_geen_antwoord(soort: str, tekst: str) -> None:
    assert "nog geen antwoord" in lees(soort, tekst).fout


def test_open_te_lang_zegt_hoe_lang_het_mag() -> None:
    assert "korter dan 10 tekens" in lees("open", "veel te lang verhaal", max_tekens=10).fout
