"""Danger goes before everything."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import INDIENEN, TERUGVAL
from componenten.besluit import beslis
from componenten.taal import Taal

from tests.nlu.besluiten import GEEN, JA_NEE, SAMENVATTING, VRAAG, Stand, besluit, intent_van


@pytest.mark.parametrize("stand", [VRAAG, GEEN, SAMENVATTING, JA_NEE])
@pytest.mark.parametrize(
    "tekst",
    [
        "er is brand!",
        "ik wil niet meer leven",
        "bel 112",
        "de schuur staat in brand",
        "there is a fire",
    ],
)
def test_gevaar_gaat_voor_alles(stand: Stand, tekst: str) -> None:
    kansen = {"stoppen": 0.9}
    assert beslis(tekst, kansen, stand).intent == "gevaar"
    assert beslis(tekst, kansen, stand, Taal("en", 4)).intent == "gevaar"


def test_wat_afgebrand_is_is_geen_gevaar() -> None:
    tekst = "de prullenbak is in brand gestoken en er staat nog maar de helft"
    assert intent_van(tekst, "melding", 0.9, GEEN) == "melding"


@pytest.mark.parametrize("intent", ["melding", "klacht", "boos"])
def test_wat_zorgelijk_is_gaat_nooit_verder_zonder_112(intent: str) -> None:
    gelezen = besluit("geschreeuw en klappen bij de buren", intent, 0.9, GEEN)
    assert (gelezen.intent, gelezen.leek_op) == (intent, "gevaar")
    assert besluit("onkruid bij de buren", intent, 0.9, GEEN).leek_op is None


@pytest.mark.parametrize("intent", [INDIENEN, "stoppen", TERUGVAL, "intrekken"])
def test_wat_zorgelijk_is_wordt_geen_idee(intent: str) -> None:
    assert intent_van("geschreeuw en klappen bij de buren", intent, 0.9, GEEN) == "gevaar"
