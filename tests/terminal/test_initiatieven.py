"""`initiatieven`."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.hulp.gesprekken import INTAKE
from tests.terminal.conftest import Terminal

DienIn = Callable[[str], str]


def test_nog_niets_ingediend(terminal: Terminal) -> None:
    gezien = terminal("initiatieven")
    assert (gezien.code, gezien.uit) == (0, "Er zijn nog geen initiatieven ingediend.\n")
    assert json.loads(terminal("initiatieven", "--json").uit) == []


def test_de_lijst_met_het_nieuwste_bovenaan(terminal: Terminal, dien_in: DienIn) -> None:
    eerste = dien_in("Een bankje bij de vijver [bij de eik]\nMet een tafel erbij")
    tweede = dien_in("Een moestuin " + "met heel veel groenten " * 10)
    kop, *regels = terminal("initiatieven").uit.splitlines()
    assert kop.split() == ["Kenmerk", "Ingediend", "Contact", "uiterlijk", "Status", "Idee"]
    assert [regel.split()[0] for regel in regels] == [tweede, eerste]
    assert "Een moestuin met heel veel" in regels[0]
    assert regels[0].rstrip().endswith("…")
    assert regels[1].rstrip().endswith("Een bankje bij de vijver [bij de eik]")
    alle = json.loads(terminal("initiatieven", "--json").uit)
    assert [een["kenmerk"] for een in alle] == [tweede, eerste]


def test_een_initiatief_hoe_het_kenmerk_ook_getypt_is(terminal: Terminal, dien_in: DienIn) -> None:
    kenmerk = dien_in(INTAKE[1])
    for getypt in (kenmerk, kenmerk.lower(), kenmerk.replace("-", " ")):
        gezien = terminal("initiatieven", getypt)
        assert gezien.code == 0
        assert gezien.uit.startswith(f"Initiatief {kenmerk}\nGemeente: ")
        assert all(antwoord in gezien.uit for antwoord in INTAKE)
    als_json = json.loads(terminal("initiatieven", kenmerk, "--json").uit)
    assert als_json["antwoorden"][1]["antwoord"] == INTAKE[1]


def test_wat_iemand_schreef_bedient_de_terminal_niet(terminal: Terminal, dien_in: DienIn) -> None:
    kenmerk = dien_in("Een bankje \x1b[2J\x1b]0;titel\x07 bij de vijver")
    for woorden in (["initiatieven"], ["initiatieven", kenmerk]):
        uit = terminal(*woorden).uit
        assert "Een bankje" in uit
        assert "\x1b" not in uit
        assert "\x07" not in uit


def test_een_onbekend_kenmerk(terminal: Terminal) -> None:
    gezien = terminal("initiatieven", "2026-7kq3my")
    assert (gezien.code, gezien.uit) == (1, "")
    assert gezien.fout == (
        "Er is geen initiatief met kenmerk 2026-7KQ3MY. Alle kenmerken zie je met"
        " './samenspraak initiatieven'.\n"
    )


@pytest.mark.parametrize("getypt", ["2026-7KQ3MZ", "moestuin", "2026", ""])
def test_een_typefout_in_het_kenmerk(terminal: Terminal, getypt: str) -> None:
    gezien = terminal("initiatieven", getypt)
    assert (gezien.code, gezien.uit) == (1, "")
    assert gezien.fout.startswith(f"'{getypt}' kan geen kenmerk zijn: er zit een typefout in.")


def test_de_status_veranderen_en_teruglezen(terminal: Terminal, dien_in: DienIn) -> None:
    kenmerk = dien_in(INTAKE[1])
    gezien = terminal(
        "initiatieven", kenmerk, "--status", "in_gesprek", "--door", "Jo Vos", "--notitie", "gebeld"
    )
    assert gezien.code == 0
    assert "ingediend → in_gesprek, door Jo Vos: gebeld" in gezien.uit
    [stand] = json.loads(terminal("initiatieven", "--json").uit)
    assert (stand["status"], stand["gebeurtenissen"][0]["door"]) == ("in_gesprek", "Jo Vos")
    assert "in_gesprek" in terminal("initiatieven").uit


@pytest.mark.parametrize(
    ("status", "fout"),
    [
        ("uitvoering", "staat op 'ingediend' en kan niet naar 'uitvoering'. Wel naar: in_gesprek"),
        ("klaar", "'klaar' is geen status. Kies uit: ingediend, in_gesprek,"),
        ("verwijderd", "'verwijderd' is geen status."),
    ],
)
def test_een_status_die_niet_kan(terminal: Terminal, dien_in: DienIn, status: str, fout: str) -> None:
    gezien = terminal("initiatieven", dien_in(INTAKE[1]), "--status", status)
    assert (gezien.code, gezien.uit) == (1, "")
    assert fout in gezien.fout


def test_een_status_zonder_kenmerk(terminal: Terminal) -> None:
    gezien = terminal("initiatieven", "--status", "in_gesprek")
    assert gezien.code == 1
    assert "met een kenmerk" in gezien.fout
