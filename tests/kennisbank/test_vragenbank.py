"""The vragenbank and the parts of a dossier: what is wrong is named with line and cure."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kennisbank.laden import GEMEENSCHAPPELIJK, GEMEENTEN
from tests.kennisbank.test_laden import fouten, laad, vervang


@pytest.fixture
def kopie(tmp_path: Path) -> Path:
    """A copy of Dalfsen to break, beside one of what is common to all."""
    shutil.copytree(GEMEENSCHAPPELIJK, tmp_path / "gemeenschappelijk")
    return Path(shutil.copytree(GEMEENTEN / "dalfsen", tmp_path / "dalfsen"))


def test_een_vraag_uit_de_bank_in_eigen_woorden(kopie: Path) -> None:
    lijst = kopie / "vragenlijsten" / "project.yml"
    vervang(lijst, "  - uit_bank: titel\n", "  - uit_bank: titel\n    vraag: Hoe noemen jullie het?\n")
    gegevens = laad(kopie)
    titel = gegevens.vragenlijsten["project"].inhoud.vraag("titel")
    assert titel.vraag == "Hoe noemen jullie het?"
    assert titel.waarom == gegevens.vragenbank["titel"].waarom
    assert gegevens.dossiervraag("titel") == gegevens.vragenbank["titel"]


def test_een_vraag_die_niet_in_de_bank_staat(kopie: Path) -> None:
    lijst = kopie / "vragenlijsten" / "project.yml"
    regel = vervang(lijst, "uit_bank: achtergrond", "uit_bank: achtegrond")
    assert fouten(kopie)[0] == (
        f"{lijst}:{regel} bij vragen → 2: vraag 'achtegrond' staat niet in de vragenbank. Zet haar"
        " erin, of verbeter de naam."
    )


def test_de_soort_van_een_vraag_uit_de_bank_staat_vast(kopie: Path) -> None:
    lijst = kopie / "vragenlijsten" / "project.yml"
    vervang(lijst, "  - uit_bank: titel\n", "  - uit_bank: titel\n    soort: datum\n")
    assert "'soort' van een vraag uit de bank kan hier niet anders." in fouten(kopie)[0]


def test_een_sleutel_betekent_overal_dezelfde_vraag(kopie: Path) -> None:
    lijst = kopie / "vragenlijsten" / "project.yml"
    with lijst.open("a", encoding="utf-8") as bestand:
        bestand.write(
            "  - sleutel: besluitdatum\n    soort: open\n    naam: X\n    vraag: X?\n    waarom: X.\n"
            "    bron: { document: X }\n"
        )
    assert any(
        "'besluitdatum' is in een dossier al een andere vraag." in fout for fout in fouten(kopie)
    )


def test_een_onderdeel_zonder_vragenlijst(kopie: Path) -> None:
    eigen = kopie / "onderdelen.yml"
    eigen.write_text(
        "onderdelen:\n  - sleutel: project\n    vragenlijst: projectje\n    na: [nergens]\n",
        encoding="utf-8",
    )
    gezegd = fouten(kopie)
    assert any(
        fout.startswith(f"{eigen}:3 ") and "geen vragenlijst 'projectje' met 'dossier: true'" in fout
        for fout in gezegd
    )
    assert any(fout.startswith(f"{eigen}:4 ") and "'nergens' is er niet." in fout for fout in gezegd)


def test_een_gemeente_laat_een_onderdeel_weg(kopie: Path) -> None:
    (kopie / "onderdelen.yml").write_text(
        "onderdelen:\n  - sleutel: raming\n    aanbieden: false\n", encoding="utf-8"
    )
    sleutels = [onderdeel.sleutel for onderdeel in laad(kopie).onderdelen]
    assert "raming" not in sleutels
    assert sleutels.index("project") < sleutels.index("planning") < sleutels.index("eindverslag")


def test_een_reeks_met_een_veld_zonder_keuzes(kopie: Path) -> None:
    bank = kopie / "vragenbank" / "proef.yml"
    bank.write_text(
        "vragen:\n  - sleutel: dingen\n    soort: reeks\n    naam: Dingen\n    vraag: Wat?\n"
        "    waarom: Zo.\n    bron: { document: X }\n    velden:\n      - sleutel: hoe\n"
        "        naam: hoe\n"
        "        vraag: 'Hoe is {naam}?'\n        soort: keuze\n",
        encoding="utf-8",
    )
    [fout] = [fout for fout in fouten(kopie) if str(bank) in fout]
    assert "veld 'hoe' heeft niet de keuzes die bij 'keuze' horen." in fout
