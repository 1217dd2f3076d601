"""`vragen`: reading, answering and approving what was passed on."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from acties.omgeving import Omgeving
from bot.terminal.uitvoer import moment
from tests.acties.vraagbaak.test_doorzetten import VRAAG, Vrager
from tests.terminal.conftest import Terminal


@pytest.fixture
def vrager(omgeving: Omgeving) -> Vrager:
    return Vrager(omgeving)


def test_nog_geen_vragen(terminal: Terminal) -> None:
    assert terminal("vragen").uit == "Er zijn nog geen vragen doorgezet.\n"
    assert json.loads(terminal("vragen", "--json").uit) == []


def test_de_lijst_en_een_vraag(terminal: Terminal, vrager: Vrager) -> None:
    kenmerk = vrager.zet_door()
    rij = vrager.dienst.een(kenmerk)
    kop, regel = terminal("vragen").uit.splitlines()
    assert kop.split() == ["Kenmerk", "Gesteld", "Status", "Soort", "Vraag"]
    assert regel.startswith(f"{kenmerk}  {moment(rij.gesteld_op)}  gesteld")
    assert regel.endswith(VRAAG)
    for getypt in (kenmerk, kenmerk.lower().replace("-", "")):
        uit = terminal("vragen", getypt).uit
        assert VRAAG in uit
        assert "(Bron: Dalfsen, Met Elkaar 2.0, 2.1.5)" in uit
    assert json.loads(terminal("vragen", kenmerk, "--json").uit)["vraag"] == VRAAG
    [in_de_lijst] = json.loads(terminal("vragen", "--json").uit)
    assert in_de_lijst["status"] == "gesteld"


@pytest.mark.parametrize("hoe", ["tekst", "bestand", "invoer"])
def test_antwoord_geven(
    terminal: Terminal,
    vrager: Vrager,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    hoe: str,
) -> None:
    kenmerk = vrager.zet_door()
    antwoord = "Ja, dat mag.\nAan een touw."
    opties: tuple[str, ...] = ()
    if hoe == "tekst":
        opties = ("--tekst", antwoord)
    elif hoe == "bestand":
        (tmp_path / "antwoord.txt").write_text(antwoord, encoding="utf-8")
        opties = ("--bestand", str(tmp_path / "antwoord.txt"))
    else:
        monkeypatch.setattr("sys.stdin", io.StringIO(antwoord))
    gezien = terminal("vragen", "beantwoord", kenmerk, "--door", "Jo Vos", *opties)
    assert (gezien.code, gezien.fout) == (0, "")
    assert f"vragen keur-goed {kenmerk} --door" in gezien.uit
    assert antwoord in vrager.leest()[0].tekst
    assert "Antwoord van Jo Vos" in terminal("vragen", kenmerk).uit


def test_wat_er_mis_kan_gaan_is_een_zin_en_verandert_niets(
    terminal: Terminal, vrager: Vrager, tmp_path: Path
) -> None:
    kenmerk = vrager.zet_door()
    geef = ("vragen", "beantwoord", kenmerk, "--door", "Jo")
    for woorden, fout in (
        (("vragen", "V-12"), "kan geen kenmerk van een vraag zijn"),
        (("vragen", "beantword"), "kan geen kenmerk van een vraag zijn"),
        (("vragen", "beantwoord", kenmerk), "NAAM ontbreekt"),
        (("vragen", "keur-goed", kenmerk, "--door", "An"), "kan niet van 'gesteld' naar 'goedgekeurd'"),
        (("vragen", "keur-goed", kenmerk, "--door", "An", "--onderwerp", "x"), "Kies uit: visie"),
        ((*geef, "--tekst", "  "), "Het antwoord is leeg"),
        ((*geef, "--tekst", "bsn 111222333"), "burgerservicenummer"),
        ((*geef, "--tekst", "x" * 10_001), "te lang"),
        ((*geef, "--tekst", "x", "--bestand", "y"), "niet allebei"),
        ((*geef, "--bestand", str(tmp_path / "weg.txt")), "is niet te lezen"),
        (("vragen", "beantwoord", kenmerk, "--door", " ", "--tekst", "x"), "Geef met --door je naam"),
    ):
        gezien = terminal(*woorden)
        assert gezien.code != 0, woorden
        assert gezien.uit == "", woorden
        assert fout in gezien.fout, woorden
    assert vrager.dienst.een(kenmerk).status == "gesteld"
    assert vrager.leest() == []
    terminal(*geef, "--tekst", "Ja.")
    assert "kan geen antwoord meer krijgen" in terminal(*geef, "--tekst", "Nee.").fout
    zelf = terminal("vragen", "keur-goed", kenmerk, "--door", "jo")
    assert "kan het niet ook goedkeuren" in zelf.fout


def test_een_kenmerk_dat_er_niet_is(terminal: Terminal, vrager: Vrager) -> None:
    kenmerk = vrager.zet_door()
    with vrager.omgeving.bron.schrijven() as sessie:
        sessie.delete(sessie.merge(vrager.dienst.een(kenmerk)))
    assert f"Er is geen vraag met kenmerk {kenmerk}." in terminal("vragen", kenmerk).fout


def test_terugtrekken(terminal: Terminal, vrager: Vrager) -> None:
    kenmerk = vrager.zet_door()
    terminal("vragen", "trek-terug", kenmerk, "--door", "Jo", "--reden", "Dit regelt de provincie.")
    assert "Teruggetrokken door Jo" in terminal("vragen", kenmerk).uit
    assert "Dit regelt de provincie." in vrager.leest()[0].tekst
