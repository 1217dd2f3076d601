"""Other languages: a short answer in it, with the way on."""

from __future__ import annotations

import pytest

from acties.tussendoor.taal import gevaar_in_taal, mens_in_taal, vraag_in_taal, zeg_in_taal
from kennisbank.laden import GemeenteGegevens

CODES = ["en", "de", "pl", "tr", "ar", "uk", "fr", "es"]


@pytest.mark.parametrize("code", CODES)
def test_noemt_wie_het_is_en_geeft_de_weg_verder(dalfsen: GemeenteGegevens, code: str) -> None:
    bericht = zeg_in_taal(dalfsen, code, verhaal=4)
    assert bericht.taal == code
    assert "Samenspraak" in bericht.tekst
    assert "Dalfsen" in bericht.tekst
    assert "{" not in bericht.tekst
    idee, mens = bericht.knoppen
    assert idee.label.startswith("Ik heb een idee / ")
    assert mens.label.startswith("Ik wil een mens spreken / ")
    assert idee.opdracht.gegevens == {"verhaal": "4"}
    assert mens.opdracht.gegevens == {"taal": code}


@pytest.mark.parametrize("code", CODES)
def test_elke_taal_heeft_eigen_woorden(dalfsen: GemeenteGegevens, code: str) -> None:
    anders = [c for c in CODES if c != code]
    for zeg in (zeg_in_taal, mens_in_taal, gevaar_in_taal, vraag_in_taal):
        assert zeg(dalfsen, code).tekst not in [zeg(dalfsen, c).tekst for c in anders]
    kort = zeg_in_taal(dalfsen, code, in_vragenlijst=True)
    assert kort.knoppen == ()
    assert kort.taal == code
    assert len(kort.tekst) < len(zeg_in_taal(dalfsen, code).tekst)


def test_een_taal_die_er_niet_is_krijgt_engels(dalfsen: GemeenteGegevens) -> None:
    assert zeg_in_taal(dalfsen, "sw") == zeg_in_taal(dalfsen, "en")
    assert zeg_in_taal(dalfsen, None) == zeg_in_taal(dalfsen, "en")


@pytest.mark.parametrize("code", CODES)
def test_zegt_in_die_taal_bij_wie_een_mens_zit(dalfsen: GemeenteGegevens, code: str) -> None:
    bericht = mens_in_taal(dalfsen, code, verhaal=8)
    assert "coördinator inwonerbetrokkenheid" in bericht.tekst
    assert bericht.knoppen[0].opdracht.gegevens == {"verhaal": "8"}
    assert mens_in_taal(dalfsen, code, in_vragenlijst=True).knoppen == ()


@pytest.mark.parametrize("code", CODES)
def test_bij_gevaar_eerst_112_en_dan_113(dalfsen: GemeenteGegevens, code: str) -> None:
    bericht = gevaar_in_taal(dalfsen, code)
    assert bericht.taal == code
    assert (
        0 < bericht.tekst.index("112") < bericht.tekst.index("113") < bericht.tekst.index("0800-0113")
    )
    assert len(bericht.knoppen) == 2
    assert gevaar_in_taal(dalfsen, code, in_vragenlijst=True).knoppen == ()
