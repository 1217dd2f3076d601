"""`voorbeelden`: evaluations that may be shared."""

from __future__ import annotations

import json

from acties.omgeving import Omgeving
from tests.acties.participatie.test_voorbeelden import evalueer
from tests.terminal.conftest import Terminal


def test_nog_niets(terminal: Terminal) -> None:
    assert terminal("voorbeelden").uit == "Er zijn nog geen evaluaties die gedeeld mogen worden.\n"
    assert json.loads(terminal("voorbeelden", "--json").uit) == []


def test_lezen_en_weigeren(terminal: Terminal, omgeving: Omgeving) -> None:
    _, kenmerk = evalueer(omgeving, eva_lessen="Bel Jan: 06-12345678")
    assert "wacht op lezen" in terminal("voorbeelden").uit
    assert "Bel Jan" in terminal("voorbeelden", kenmerk).uit
    assert json.loads(terminal("voorbeelden", kenmerk, "--json").uit)["titel"] == "Het Kerkplein"
    fout = terminal("voorbeelden", "keur-goed", kenmerk, "--door", "Jo")
    assert fout.code == 1
    assert "06-12345678" in fout.fout
    assert "--tekst" in fout.fout


def test_een_kenmerk_dat_er_niet_is(terminal: Terminal, omgeving: Omgeving) -> None:
    _, kenmerk = evalueer(omgeving, eva_delen="nee")
    assert "toestemming" in terminal("voorbeelden", kenmerk).fout
    assert "typefout" in terminal("voorbeelden", "P2026-XXXXXX").fout
