"""`medewerkers` and `dossiers`."""

from __future__ import annotations

import json
import re

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.gesprekken import Dialoog
from tests.terminal.conftest import Terminal

ADRES = "jo@voorbeeld.nl"


def code_in(tekst: str) -> str:
    [code] = re.findall(r"\b[0-9A-Z]{5}-[0-9A-Z]{5}\b", tekst)
    return str(code)


def test_een_code_maakt_een_account_en_meldt_aan(terminal: Terminal, omgeving: Omgeving) -> None:
    assert "nog geen medewerkers" in terminal("medewerkers").uit
    eerste = terminal("medewerkers", "maak-code", ADRES, "--naam", "Jo Vos")
    assert eerste.code == 0
    assert "Nieuw account" in eerste.uit
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("aanmelden"))
    einde = dialoog.zeg(code_in(eerste.uit))
    assert (einde.gegevens["gelukt"], einde.gegevens["naam"]) == (True, "Jo Vos")
    tweede = terminal("medewerkers", "maak-code", ADRES.upper())
    assert "Nieuw account" not in tweede.uit
    [jo] = json.loads(terminal("medewerkers", "--json").uit)
    assert (jo["email"], jo["rol"], jo["uitgeschakeld"]) == (ADRES, "medewerker", False)
    assert jo["laatst_aangemeld"] is not None


def test_wie_uit_staat_krijgt_geen_code(terminal: Terminal) -> None:
    terminal("medewerkers", "maak-code", ADRES)
    assert terminal("medewerkers", "schakel-uit", ADRES).code == 0
    gezien = terminal("medewerkers", "maak-code", ADRES)
    assert (gezien.code, gezien.uit) == (1, "")
    assert "staat uit" in gezien.fout
    assert "uitgeschakeld" in terminal("medewerkers").uit


@pytest.mark.parametrize("adres", ["jo", "jo@", "Jo Vos jo@voorbeeld.nl", "06-12345678"])
def test_een_adres_dat_geen_adres_is(terminal: Terminal, adres: str) -> None:
    gezien = terminal("medewerkers", "maak-code", adres)
    assert gezien.code == 1
    assert "is geen e-mailadres" in gezien.fout


def test_een_onbekende_medewerker(terminal: Terminal) -> None:
    gezien = terminal("medewerkers", "schakel-uit", ADRES)
    assert (gezien.code, gezien.uit) == (1, "")
    assert "Er is geen medewerker" in gezien.fout


def test_dossiers_lijst_en_een(terminal: Terminal, omgeving: Omgeving) -> None:
    assert terminal("dossiers").uit == "Er zijn nog geen dossiers.\n"
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("project"))
    dialoog.zeg("Herinrichting Dorpsstraat")
    dialoog.zeg("De straat is versleten")
    [stand] = omgeving.dossiers.van(dialoog.gesprek_id)
    assert stand.kenmerk in terminal("dossiers").uit
    een = terminal("dossiers", stand.kenmerk.lower().replace("-", " ")).uit
    assert een.startswith("Herinrichting Dorpsstraat\n")
    assert "De opgave: De straat is versleten" in een
    als_json = json.loads(terminal("dossiers", stand.kenmerk, "--json").uit)
    assert als_json["antwoorden"]["achtergrond"] == "De straat is versleten"
    assert als_json["onderdelen"]["project"] == "bezig"


def test_een_kenmerk_dat_niet_klopt(terminal: Terminal) -> None:
    gezien = terminal("dossiers", "P2026-AAAAAA")
    assert gezien.code == 1
    assert "typefout" in gezien.fout
