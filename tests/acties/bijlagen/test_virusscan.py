"""Files are looked at by clamd: asked over a socket, as the real one is."""

from __future__ import annotations

from pathlib import Path

import pytest

from acties.bijlagen.virusscan import Besmet, NietNagekeken, Virusscan
from bot.terminal.meet.postgres import vrije_poort
from tests.hulp.bestanden import PDF
from tests.hulp.clamd import EICAR, clamd


@pytest.mark.parametrize("soort", ["tcp", "unix"])
def test_vindt_een_virus_en_laat_de_rest_door(soort: str, tmp_path: Path) -> None:
    with clamd(tmp_path / "clamd.ctl" if soort == "unix" else None) as adres:
        scan = Virusscan(adres)
        assert scan.is_bereikbaar()
        scan.kijk_na(PDF)
        # More than one chunk.
        scan.kijk_na(bytes(5_000_000))
        with pytest.raises(Besmet, match="Eicar-Test-Signature"):
            scan.kijk_na(b"%PDF-1.7 " + bytes(3000) + EICAR)
        with pytest.raises(NietNagekeken):
            scan.kijk_na(b"onleesbaar")
        with pytest.raises(NietNagekeken):
            scan.kijk_na(bytes(26 * 1024 * 1024))
    with pytest.raises(NietNagekeken):
        scan.kijk_na(PDF)
    assert not scan.is_bereikbaar()


@pytest.mark.parametrize(
    "adres", ["", "127.0.0.1:3310", "tcp://127.0.0.1", "unix://run/clamd", "tcp://a b:3310"]
)
def test_wat_geen_adres_is(adres: str) -> None:
    with pytest.raises(ValueError, match="geen adres"):
        Virusscan(adres)


def test_wie_er_niet_is() -> None:
    assert not Virusscan(f"tcp://127.0.0.1:{vrije_poort()}").is_bereikbaar()
