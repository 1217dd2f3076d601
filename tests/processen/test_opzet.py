"""The way from nothing to the application: ../samenspraak and scripts/opzet.py."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import psutil
import pytest

from acties.instellingen import WORTEL
from scripts import opzet
from scripts.opzet import Omgeving, Opzetfout
from tests.hulp.stelsel import INDEXMAP, wacht_tot


@pytest.fixture
def programmas(tmp_path: Path) -> Path:
    """A PATH with the tools that the script itself uses, and no Python."""
    map_ = tmp_path / "bin"
    map_.mkdir()
    for naam in ("sh", "dirname", "readlink"):
        (map_ / naam).symlink_to(str(shutil.which(naam)))
    return map_


def nep_python(bestand: Path, *, werkt: bool) -> None:
    """A Python that works, or what pyenv leaves for a version that is not installed."""
    bestand.parent.mkdir(parents=True, exist_ok=True)
    bestand.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n' if werkt else "#!/bin/sh\nexit 127\n")
    bestand.chmod(0o755)


def roep_samenspraak(
    tmp_path: Path, programmas: Path, *argumenten: str
) -> subprocess.CompletedProcess[str]:
    """Our script in another folder, with a next step that tells how it was reached."""
    project = tmp_path / "een project"
    (project / "scripts").mkdir(parents=True, exist_ok=True)
    tekst = (WORTEL / "samenspraak").read_text()
    assert "/usr/local/bin /usr/bin /opt/homebrew/bin" in tekst
    (project / "samenspraak").write_text(
        tekst.replace("/usr/local/bin /usr/bin /opt/homebrew/bin", f"{tmp_path}/vast")
    )
    (project / "samenspraak").chmod(0o755)
    (project / "scripts/opzet.py").write_text("import sys; print('bereikt', sys.argv[1:])")
    return subprocess.run(
        [str(project / "samenspraak"), *argumenten],
        env={"PATH": str(programmas), "HOME": str(tmp_path / "thuis")},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "plek",
    [
        "bin/python3.13",
        "bin/python3.11",
        "bin/python3",
        "bin/python",
        "thuis/.pyenv/versions/3.12.1/bin/python3",
        "vast/python3",
        "een project/.gereedschap/bin/python",
    ],
)
def test_python_wordt_overal_gevonden_en_wat_niet_werkt_overgeslagen(
    tmp_path: Path, programmas: Path, plek: str
) -> None:
    for shim in ("python3.13", "python3.12", "python3"):
        nep_python(programmas / shim, werkt=False)
    nep_python(tmp_path / plek, werkt=True)
    gedraaid = roep_samenspraak(tmp_path, programmas, "start", "een twee")
    assert gedraaid.stdout == "bereikt ['start', 'een twee']\n", gedraaid.stderr


def test_ook_door_een_symbolische_link(tmp_path: Path, programmas: Path) -> None:
    nep_python(programmas / "python3", werkt=True)
    roep_samenspraak(tmp_path, programmas)
    (tmp_path / "link").symlink_to("een project/samenspraak")
    gedraaid = subprocess.run(
        [str(tmp_path / "link"), "test"],
        env={"PATH": str(programmas)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert gedraaid.stdout == "bereikt ['test']\n"


def test_zonder_python_een_zin_die_verder_helpt(tmp_path: Path, programmas: Path) -> None:
    nep_python(programmas / "python3", werkt=False)
    gedraaid = roep_samenspraak(tmp_path, programmas, "start")
    assert gedraaid.returncode == 1
    assert gedraaid.stderr.startswith("Samenspraak heeft Python 3.11 of nieuwer nodig")
    assert gedraaid.stderr.count("\n") == 1


@pytest.fixture
def met_omgeving(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment that the installation reads, to fill in."""
    omgeving: dict[str, str] = {}
    monkeypatch.setattr(opzet, "OMGEVING", omgeving)
    return omgeving


def nep_python310(bestand: Path) -> None:
    bestand.parent.mkdir(parents=True, exist_ok=True)
    bestand.write_text("#!/bin/sh\necho cpython 3 10\n")
    bestand.chmod(0o755)


def test_python_310_wordt_gevonden_voorbij_een_shim(
    tmp_path: Path, met_omgeving: dict[str, str]
) -> None:
    nep_python(tmp_path / "shims/python3.10", werkt=False)
    nep_python310(tmp_path / "pyenv/versions/3.10.4/bin/python3.10")
    met_omgeving |= {"PATH": str(tmp_path / "shims"), "PYENV_ROOT": str(tmp_path / "pyenv")}
    assert opzet.zoek_python310() == tmp_path / "pyenv/versions/3.10.4/bin/python3.10"


def test_een_aangewezen_python_310_gaat_voor(tmp_path: Path, met_omgeving: dict[str, str]) -> None:
    nep_python310(tmp_path / "bin/python3.10")
    nep_python310(tmp_path / "eigen/python")
    met_omgeving |= {
        "PATH": str(tmp_path / "bin"),
        "SAMENSPRAAK_PYTHON310": str(tmp_path / "eigen/python"),
    }
    assert opzet.zoek_python310() == tmp_path / "eigen/python"


def test_een_verkeerd_aangewezen_python_wordt_gezegd(met_omgeving: dict[str, str]) -> None:
    met_omgeving["SAMENSPRAAK_PYTHON310"] = sys.executable
    with pytest.raises(Opzetfout, match=r"dat is geen werkende Python 3\.10"):
        opzet.zoek_python310()


def test_geen_python_310(monkeypatch: pytest.MonkeyPatch, met_omgeving: dict[str, str]) -> None:
    monkeypatch.setattr(opzet, "python310_kandidaten", lambda: iter([Path("/bestaat/niet")]))
    with pytest.raises(Opzetfout, match=r"pyenv install 3\.10"):
        opzet.zoek_python310()


@pytest.mark.parametrize(
    "regel",
    [
        "ERROR: Could not find a version that satisfies the requirement uv==1 (from versions: none)",
        "  Caused by: dns error: failed to lookup address information: Name or service not known",
        "  Caused by: client error (Connect)",
        "W: Failed to fetch http://deb.debian.org/  Temporary failure resolving 'deb.debian.org'",
    ],
)
def test_zonder_internet_een_zin_en_geen_uitvoer(regel: str) -> None:
    zin = opzet.waarom_mislukt("Dit installeren", ["error: iets", regel])
    assert zin.startswith("Dit installeren lukt niet: er is geen verbinding met internet.")
    assert "\n" not in zin


def test_anders_staat_er_wat_het_programma_zei() -> None:
    assert opzet.waarom_mislukt("Dit installeren", ["regel een", "", "geen zin in"]) == (
        "    regel een\n    geen zin in\nDit installeren is mislukt; zie hierboven."
    )


@pytest.fixture
def gemaakt(tmp_path: Path) -> Omgeving:
    """An environment that was made before."""
    (tmp_path / "uv.lock").write_text("slot")
    (tmp_path / "pyproject.toml").write_text("project")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/pyvenv.cfg").write_text("version = 3.11.7")
    (tmp_path / ".venv/bin/python").symlink_to(sys.executable)
    omgeving = Omgeving("proef", tmp_path, tmp_path / ".venv")
    omgeving.zet_stempel(ontwikkeling=False)
    return omgeving


@pytest.fixture
def uv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands in for uv: notes with which arguments it was called."""
    programma, aanroepen = tmp_path / "uv", tmp_path / "aanroepen"
    programma.write_text(f'#!/bin/sh\necho "$UV_PROJECT_ENVIRONMENT $*" >> {aanroepen}\n')
    programma.chmod(0o755)
    monkeypatch.setattr(opzet, "zorg_voor_uv", lambda: programma)
    aanroepen.touch()
    return aanroepen


def test_een_goed_stempel_spaart_alle_werk(gemaakt: Omgeving, uv: Path) -> None:
    opzet.zorg_voor(gemaakt)
    assert uv.read_text() == ""


@pytest.mark.parametrize("bestand", ["uv.lock", "pyproject.toml", ".venv/pyvenv.cfg"])
def test_een_verandering_brengt_bij_de_tijd_en_daarna_niet_meer(
    gemaakt: Omgeving, uv: Path, bestand: str
) -> None:
    (gemaakt.project / bestand).write_text("anders")
    opzet.zorg_voor(gemaakt)
    opzet.zorg_voor(gemaakt)
    assert uv.read_text() == (
        f"{gemaakt.map} sync --frozen --inexact --no-dev --project {gemaakt.project}"
        f" --python {gemaakt.python}\n"
    )


def test_gereedschap_voor_ontwikkeling_gaat_niet_weer_weg(gemaakt: Omgeving, uv: Path) -> None:
    opzet.zorg_voor(gemaakt, ontwikkeling=True)
    opzet.zorg_voor(gemaakt)
    assert uv.read_text().count("\n") == 1
    (gemaakt.project / "uv.lock").write_text("nieuwer")
    opzet.zorg_voor(gemaakt)
    assert uv.read_text().count("\n") == 2
    assert "--no-dev" not in uv.read_text()


def test_een_python_die_weg_is_wordt_opnieuw_gezocht(gemaakt: Omgeving, uv: Path) -> None:
    gemaakt.python.unlink()
    gemaakt.python.symlink_to("/bestaat/niet")
    opzet.zorg_voor(gemaakt)
    assert f"--python {sys.executable}\n" in uv.read_text()


def programma(bestand: Path, code: int = 0) -> str:
    bestand.parent.mkdir(parents=True, exist_ok=True)
    bestand.write_text(f"#!/bin/sh\nexit {code}\n")
    bestand.chmod(0o755)
    return str(bestand)


def test_alleen_een_chromium_die_werkt_telt(
    tmp_path: Path, met_omgeving: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert opzet.zoek_chromium() is None
    # What Ubuntu ships: a command that tells how to get the real one.
    programma(tmp_path / "chromium", code=1)
    assert opzet.zoek_chromium() is None
    echt = programma(tmp_path / "google-chrome")
    assert opzet.zoek_chromium() == echt
    met_omgeving["SAMENSPRAAK_CHROMIUM"] = programma(tmp_path / "elders" / "chrome")
    assert opzet.zoek_chromium() == met_omgeving["SAMENSPRAAK_CHROMIUM"]


def test_postgresql_wordt_gevonden_als_alles_er_is(
    tmp_path: Path, met_omgeving: dict[str, str]
) -> None:
    programma(tmp_path / "half" / "initdb")
    for naam in ("initdb", "pg_ctl"):
        programma(tmp_path / "heel" / naam)
    met_omgeving["PATH"] = f"{tmp_path / 'half'}:{tmp_path / 'heel'}"
    assert opzet.zoek_postgres() == str(tmp_path / "heel")


def test_wie_niets_mag_installeren_leest_wat_er_wordt_overgeslagen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(opzet, "zoek_chromium", lambda: None)
    monkeypatch.setattr(opzet, "zoek_postgres", lambda: None)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert opzet.zorg_voor_systeemprogrammas() == {}
    eerste, tweede = capsys.readouterr().out.splitlines()
    assert eerste.startswith("! chromium is er niet: de browsertests worden overgeslagen.")
    assert tweede.startswith("! postgresql is er niet: de tests met PostgreSQL worden overgeslagen.")


def test_wat_gecompileerd_is_wordt_bewaard_ook_als_de_omgeving_dat_uitzet(
    met_omgeving: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    met_omgeving["PYTHONDONTWRITEBYTECODE"] = "1"
    met_omgeving["ANDERS"] = "blijft"
    gezien: list[dict[str, str]] = []

    def anders(_: object) -> NoReturn:
        gezien.append(dict(met_omgeving))
        raise SystemExit(0)

    monkeypatch.setattr(opzet, "anders", anders)
    with pytest.raises(SystemExit):
        opzet.main(["--help"])
    assert gezien == [{"ANDERS": "blijft"}]


def test_de_indexen_komen_waar_de_tests_ze_zoeken() -> None:
    assert opzet.INDEXEN == INDEXMAP


def test_ernaast_wordt_afgewacht_en_gemeld(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    klaar = tmp_path / "klaar"
    code = f"import pathlib, time; time.sleep(0.2); pathlib.Path({str(klaar)!r}).touch()"
    with opzet.ernaast("Indexen", [sys.executable, "-c", code]):
        assert not klaar.exists()
    assert klaar.exists()
    begin, einde = capsys.readouterr().out.splitlines()
    assert begin == "… Indexen (hiernaast)"
    assert einde.startswith("✓ Indexen (0,")


def test_wat_ernaast_mislukt_zegt_waarom() -> None:
    code = "print('het derde artikel is onleesbaar'); raise SystemExit(3)"
    with (
        pytest.raises(Opzetfout, match=r"onleesbaar\nIndexen is mislukt"),
        opzet.ernaast("Indexen", [sys.executable, "-c", code]),
    ):
        pass


def test_wie_stopt_laat_niets_ernaast_draaien(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    schrijf = f"pathlib.Path({str(pid)!r}).write_text(str(os.getpid()))"
    code = f"import os, pathlib, time; {schrijf}; time.sleep(60)"

    def tot_het_draait() -> None:
        wacht_tot(lambda: pid.exists() and pid.read_text() != "", "wat ernaast draait")
        raise SystemExit(1)

    with pytest.raises(SystemExit), opzet.ernaast("Indexen", [sys.executable, "-c", code]):
        tot_het_draait()
    assert not psutil.pid_exists(int(pid.read_text()))
