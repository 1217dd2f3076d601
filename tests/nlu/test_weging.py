"""What is likely where."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import ANTWOORD, INDIENEN
from componenten.weging import weeg

from tests.nlu.besluiten import GEEN, JA_NEE, SAMENVATTING, VRAAG, Stand, intent_van


def test_wie_met_het_antwoord_begint_vertelt_een_idee() -> None:
    assert intent_van("een bankje bij de oude molen", ANTWOORD, 0.7, GEEN) == INDIENEN


@pytest.mark.parametrize("stand", [VRAAG, GEEN, SAMENVATTING, JA_NEE])
def test_de_kansen_blijven_kansen(stand: Stand) -> None:
    kansen = {INDIENEN: 0.3, "melding": 0.2, ANTWOORD: 0.2, "bevestigen": 0.2, "terug": 0.1}
    gewogen = weeg("zomaar een zin", kansen, stand)
    assert sum(gewogen.values()) == pytest.approx(1)
    assert all(0 <= kans <= 1 for kans in gewogen.values())


def test_zonder_een_woord_voor_gevaar_telt_het_niet_zwaar() -> None:
    assert intent_van("Rotonde N340", "gevaar", 0.5, GEEN, melding=0.2) != "gevaar"
    assert intent_van("mijn moeder ligt op de grond", "gevaar", 0.5, GEEN, melding=0.2) == "gevaar"
