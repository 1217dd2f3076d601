"""When the index is made at a start. A small program plays the part of who makes it."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import psutil
import pytest

from acties.instellingen import Instellingen
from bot.processen.doorzoekbaar import zorg_voor_index
from bot.processen.fouten import Startfout
from kennisbank.laden import GEMEENTEN
from kennisbank.vraagbaak.boekenkast import Boekenkast
from tests.hulp.stelsel import wacht_tot
from tests.processen.kleintjes import Opgenomen

_LEEST = "print('gelezen 512 van 1024'); print('gelezen 530 van 1024'); print('gelezen 1024 van 1024')"


@dataclass
class Nepkast:
    """What a start asks of the libraries."""

    code: str
    klaar: bool = False
    actief: str = "bergdorp"

    def is_klaar(self, gemeente: str) -> bool:
        return self.klaar and gemeente == self.actief

    def opdracht(self, gemeente: str) -> tuple[str, ...]:
        return (sys.executable, "-c", self.code, gemeente)


@pytest.fixture
def instellingen(tmp_path: Path) -> Instellingen:
    return Instellingen(datamap=tmp_path / "var")


def zorg(kast: Nepkast | None, instellingen: Instellingen) -> str:
    """What stands on the screen."""
    opgenomen = Opgenomen()
    asyncio.run(zorg_voor_index(cast("Boekenkast | None", kast), instellingen, opgenomen.scherm))
    return opgenomen.tekst


def test_wat_er_is_of_niet_nodig_is_kost_niets(instellingen: Instellingen) -> None:
    stuk = "raise SystemExit('niet nodig')"
    assert zorg(None, instellingen) == ""
    assert zorg(Nepkast(stuk, klaar=True), instellingen) == ""


def test_hoe_ver_het_lezen_is_staat_op_het_scherm(instellingen: Instellingen) -> None:
    tekst = zorg(Nepkast(_LEEST), instellingen)
    eerste, *stappen, laatste = tekst.splitlines()
    assert eerste.startswith("… vraagbaak: de kennisbank wordt doorzoekbaar gemaakt")
    assert stappen == [f"… vraagbaak: {deel}% van de vragen gelezen" for deel in (50, 100)]
    assert laatste.startswith("✓ kennisbank is doorzoekbaar (")


def test_inhoud_die_niet_klopt_wordt_gezegd_zoals_zij_is(instellingen: Instellingen) -> None:
    kast = Nepkast(f"{_LEEST}; print('rollen.md:3: dit kan niet. Haal het weg.'); raise SystemExit(2)")
    with pytest.raises(Startfout) as fout:
        zorg(kast, instellingen)
    assert str(fout.value) == "rollen.md:3: dit kan niet. Haal het weg."


def test_wat_anders_misgaat_staat_in_het_logboek(instellingen: Instellingen) -> None:
    with pytest.raises(Startfout, match=r"geen ruimte\nHet doorzoekbaar maken van de kennisbank is"):
        zorg(Nepkast("raise SystemExit('geen ruimte')"), instellingen)
    assert "geen ruimte" in (instellingen.datamap / "logboek" / "vraagbaak.log").read_text()


def test_wie_de_start_afbreekt_laat_niets_draaien(instellingen: Instellingen, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    schrijf = f"pathlib.Path({str(pid)!r}).write_text(str(os.getpid()))"
    kast = Nepkast(f"import os, pathlib, time; {schrijf}; time.sleep(60)")

    async def breek_af() -> None:
        taak = asyncio.create_task(
            zorg_voor_index(cast("Boekenkast", kast), instellingen, Opgenomen().scherm)
        )
        draait = lambda: pid.exists() and pid.read_text() != ""  # noqa: E731
        await asyncio.to_thread(wacht_tot, draait, "wie de index maakt")
        taak.cancel()
        with pytest.raises(asyncio.CancelledError):
            await taak

    asyncio.run(breek_af())
    assert not psutil.pid_exists(int(pid.read_text()))


def test_een_artikel_dat_niet_klopt_wordt_genoemd_met_bestand_en_remedie(tmp_path: Path) -> None:
    map_ = tmp_path / "heerlen"
    shutil.copytree(GEMEENTEN / "heerlen", map_)
    artikel = next((map_ / "artikelen").glob("*.md"))
    artikel.write_text(artikel.read_text().replace("titel:", "tietel:", 1))
    opdracht = Boekenkast(map_, tmp_path / "index").opdracht("heerlen")
    gedraaid = subprocess.run(opdracht, capture_output=True, text=True, timeout=60, check=False)
    assert gedraaid.returncode == 2
    assert f"{artikel}:" in gedraaid.stderr
    assert "tietel" in gedraaid.stderr
    assert "Traceback" not in gedraaid.stderr
