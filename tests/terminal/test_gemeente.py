"""`gemeente controleer`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kennisbank.laden import GEMEENTEN, GemeenteGegevens
from tests.terminal.conftest import Terminal


def test_gegevens_die_kloppen_geven_een_regel_met_versies(
    terminal: Terminal, dalfsen: GemeenteGegevens
) -> None:
    for getypt in ("dalfsen", str(GEMEENTEN / "dalfsen")):
        gezien = terminal("gemeente", "controleer", getypt)
        assert gezien.code == 0
        assert gezien.uit.startswith("Dalfsen is in orde: ")
        assert gezien.uit.count("\n") == 1
        assert dalfsen.gemeente.versie in gezien.uit
        assert dalfsen.afwegingskader is not None
        assert f"afwegingskader {dalfsen.afwegingskader.versie}" in gezien.uit
        assert all(f"{s} {v.versie}" in gezien.uit for s, v in dalfsen.vragenlijsten.items())


def test_alle_fouten_ineens_met_bestand_regel_plek_en_remedie(
    terminal: Terminal, tmp_path: Path
) -> None:
    map_ = tmp_path / "dalfsen"
    shutil.copytree(GEMEENTEN / "dalfsen", map_)
    for bestand, oud, nieuw in (
        ("gemeente.yml", "sleutel: dalfsen", "sleutel: dalfsen\nbestaat_niet: 1"),
        ("vragenlijsten/projectplan.yml", "soort: open", "soort: onzin"),
    ):
        tekst = (map_ / bestand).read_text()
        assert oud in tekst
        (map_ / bestand).write_text(tekst.replace(oud, nieuw, 1))
    gezien = terminal("gemeente", "controleer", str(map_))
    assert (gezien.code, gezien.uit) == (1, "")
    eerste, tweede = gezien.fout.splitlines()
    assert eerste.startswith(f"{map_}/gemeente.yml:")
    assert " bij bestaat_niet: 'bestaat_niet' is hier niet bekend. Haal de regel weg" in eerste
    assert tweede.startswith(f"{map_}/vragenlijsten/projectplan.yml:")
    assert "soort 'onzin' is niet bekend. Kies uit:" in tweede


@pytest.mark.parametrize("getypt", ["bestaat-niet", "/bestaat/niet"])
def test_een_map_die_er_niet_is(terminal: Terminal, getypt: str) -> None:
    gezien = terminal("gemeente", "controleer", getypt)
    assert gezien.code == 1
    alle = "assen, dalfsen, dordrecht, enschede, heerlen"
    assert gezien.fout == f"{getypt}: deze map is er niet. Geef een map, of een van: {alle}.\n"
