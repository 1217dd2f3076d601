"""The logs of the children."""

from __future__ import annotations

from pathlib import Path

from bot.processen import logboek
from bot.processen.logboek import Logboek


def test_een_logboek_wordt_aangevuld(tmp_path: Path) -> None:
    for regel in ("eerste", "tweede"):
        log = Logboek(tmp_path / "logboek", "web")
        log.begin()
        log.schrijf(regel)
        log.schrijf("  ")
        assert (log.laatste, log.staart) == (regel, [regel])
        log.sluit()
    inhoud = (tmp_path / "logboek/web.log").read_text()
    assert inhoud.count("--- gestart op ") == 2
    assert inhoud.index("eerste") < inhoud.index("tweede")


def test_een_nieuwe_start_krijgt_de_schuld_niet_van_de_vorige(tmp_path: Path) -> None:
    log = Logboek(tmp_path, "web")
    log.schrijf("het ging mis")
    log.begin()
    assert (log.laatste, log.staart) == ("", [])
    log.sluit()


def test_een_te_groot_logboek_gaat_opzij(tmp_path: Path) -> None:
    (tmp_path / "web.log").write_bytes(b"x" * (logboek._MAX_BYTES + 1))
    (tmp_path / "web.log.1").write_text("nog ouder")
    log = Logboek(tmp_path, "web")
    log.schrijf("nieuw")
    log.sluit()
    assert (tmp_path / "web.log").read_text() == "nieuw\n"
    assert (tmp_path / "web.log.1").stat().st_size > logboek._MAX_BYTES


def test_een_volle_schijf_houdt_niets_tegen(tmp_path: Path) -> None:
    vol = Path("/dev/full")
    if not vol.exists():
        return
    (tmp_path / "web.log").symlink_to(vol)
    log = Logboek(tmp_path, "web")
    log.begin()
    log.schrijf("gaat door")
    assert log.laatste == "gaat door"
    log.sluit()
