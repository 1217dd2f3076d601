"""Makes what Samenspraak needs on this machine, then hands over. Started by ../samenspraak.

What it makes, all inside the project's folder:

- `.gereedschap/`: a small environment with uv, at exactly UV_VERSIE;
- `.venv/`: the environment of the application, from uv.lock;
- `nlu/.venv/`: Rasa's environment on Python 3.10, from nlu/uv.lock (`nlu/.venv-volledig/`, from
  nlu/volledig/uv.lock, with SAMENSPRAAK_RASA_INSTALLATIE=volledig).

Each environment carries a stamp: the fingerprint of what it was made from. While that is right
nothing is run at all, so a second start costs nothing. Only the standard library is used here: this
runs before anything is installed.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

WORTEL = Path(__file__).resolve().parent.parent
UV_VERSIE = "0.13.8"

VARIABELEN = {
    "SAMENSPRAAK_PYTHON310": "path of the Python 3.10 to use for Rasa",
    "SAMENSPRAAK_CHROMIUM": "path of the Chromium to use for the browser tests",
}
"""What is read from the environment here, documented in docs/instellingen.md."""

# This runs before acties.instellingen can be imported.
OMGEVING = os.environ  # noqa: TID251

_STEMPEL = ".samenspraak.json"
_ZONDER_INTERNET = (
    "client error (connect)",
    "connection refused",
    "could not resolve host",
    "dns error",
    "from versions: none",
    "name or service not known",
    "name resolution",
    "network is unreachable",
    "network unreachable",
    "newconnectionerror",
    "nodename nor servname",
    "operation timed out",
    "proxyerror",
    "temporary failure resolving",
    "tunnel error",
)
"""How pip, uv and apt word that there is no connection, in small letters."""


class Opzetfout(Exception):
    """Something that only a person can mend, worded for that person."""


# --- The screen -------------------------------------------------------------------------------


def zeg(tekst: str) -> None:
    """One line for the person."""
    sys.stdout.write(tekst + "\n")
    sys.stdout.flush()


def seconden(duur: float) -> str:
    """As people here write it: "3,1 s"."""
    return f"{duur:.1f} s".replace(".", ",")


@contextmanager
def stap(wat: str) -> Iterator[None]:
    """One step: said when it starts, and again with how long it took."""
    zeg(f"… {wat}")
    begin = time.monotonic()
    yield
    zeg(f"✓ {wat} ({seconden(time.monotonic() - begin)})")


def draai(opdracht: Sequence[str | Path], wat: str, extra: Mapping[str, str] | None = None) -> None:
    """Run something long. On a terminal its last line stands on the screen while it runs."""
    omgeving = {k: v for k, v in OMGEVING.items() if k not in ("VIRTUAL_ENV", "PYTHONPATH")}
    staart: deque[str] = deque(maxlen=400)
    levend = sys.stdout.isatty()
    with subprocess.Popen(
        [str(deel) for deel in opdracht],
        cwd=WORTEL,
        env={**omgeving, **(extra or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as proces:
        for regel in proces.stdout or ():
            staart.append(regel.rstrip())
            if levend:
                breedte = shutil.get_terminal_size().columns - 5
                sys.stdout.write(f"\r\x1b[K    {regel.strip()[:breedte]}")
                sys.stdout.flush()
    if levend:
        sys.stdout.write("\r\x1b[K")
    if proces.returncode != 0:
        raise Opzetfout(waarom_mislukt(wat, staart))


def waarom_mislukt(wat: str, uitvoer: Iterable[str]) -> str:
    """The sentence for a step that failed: the likely cause first, else what the program said."""
    regels = [regel for regel in uitvoer if regel.strip()]
    tekst = "\n".join(regels).lower()
    if any(teken in tekst for teken in _ZONDER_INTERNET):
        return (
            f"{wat} lukt niet: er is geen verbinding met internet. Zorg voor verbinding en probeer het"
            " opnieuw. Staat alles er eenmaal, dan is internet niet meer nodig om te starten."
        )
    if "no space left" in tekst:
        return f"{wat} lukt niet: de schijf is vol. Maak ruimte (ongeveer 1 GB) en probeer het opnieuw."
    return "\n".join([*(f"    {regel}" for regel in regels[-15:]), f"{wat} is mislukt; zie hierboven."])


# --- Looking for programs ---------------------------------------------------------------------


def lukt(opdracht: Sequence[str | Path], doel: str = "") -> bool:
    """Whether this program runs here, and its output begins with `doel`."""
    try:
        uitkomst = subprocess.run(
            [str(deel) for deel in opdracht],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=30,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return uitkomst.returncode == 0 and uitkomst.stdout.startswith(doel)


def is_python310(python: Path) -> bool:
    """Found by running it: a shim of pyenv may stand for a version that is not installed."""
    vraag = "import sys; print(sys.implementation.name, *sys.version_info[:2])"
    return lukt([python, "-I", "-c", vraag], "cpython 3 10\n")


def python310_kandidaten() -> Iterator[Path]:
    """Where a Python 3.10 may be: in PATH, with pyenv, with uv, and in the usual places."""
    for map_ in OMGEVING.get("PATH", "").split(os.pathsep):
        if map_:
            yield Path(map_) / "python3.10"
    thuis = Path.home()
    for pyenv in (OMGEVING.get("PYENV_ROOT"), str(thuis / ".pyenv")):
        if pyenv:
            yield from sorted(Path(pyenv).glob("versions/3.10*/bin/python3.10"), reverse=True)
    yield from sorted(thuis.glob(".local/share/uv/python/cpython-3.10*/bin/python3.10"), reverse=True)
    for vast in ("/usr/local/bin", "/usr/bin", "/opt/homebrew/bin"):
        yield Path(vast) / "python3.10"


def zoek_python310() -> Path:
    """The Python for Rasa. Raises Opzetfout with how to get one."""
    gekozen = OMGEVING.get("SAMENSPRAAK_PYTHON310", "")
    if gekozen:
        if is_python310(Path(gekozen)):
            return Path(gekozen)
        raise Opzetfout(
            f"SAMENSPRAAK_PYTHON310 wijst naar {gekozen}, maar dat is geen werkende Python 3.10."
            " Verbeter het pad, of laat de variabele weg: dan wordt er gezocht."
        )
    for kandidaat in dict.fromkeys(python310_kandidaten()):
        if kandidaat.exists() and is_python310(kandidaat):
            return kandidaat
    raise Opzetfout(
        "Rasa heeft Python 3.10 nodig, en dat is hier niet gevonden. Installeer het, bijvoorbeeld met"
        " 'pyenv install 3.10', of wijs er een aan met SAMENSPRAAK_PYTHON310=/pad/naar/python3.10."
    )


# --- Environments -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Omgeving:
    """One environment of Python: from which project it is made and where it stands."""

    naam: str
    project: Path
    map: Path
    zoek_python: Callable[[], Path] = field(default=lambda: Path(sys.executable))

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.map / "bin" / "python"

    @property
    def bruikbaar(self) -> bool:
        """Whether its interpreter is still there: the Python it was made with may be gone."""
        return self.python.exists()

    def vingerafdruk(self) -> str:
        """Of all that decides what is in it."""
        som = hashlib.sha256()
        for bestand in (
            self.project / "uv.lock",
            self.project / "pyproject.toml",
            self.map / "pyvenv.cfg",
        ):
            som.update(bestand.read_bytes() if bestand.exists() else b"")
            som.update(b"\0")
        return som.hexdigest()

    def stempel(self) -> tuple[str, bool]:
        """The fingerprint of which it was made, and whether with the tools for development."""
        try:
            inhoud = json.loads((self.map / _STEMPEL).read_text(encoding="utf-8"))
            return str(inhoud["vingerafdruk"]), bool(inhoud["ontwikkeling"])
        except (OSError, ValueError, KeyError, TypeError):
            return "", False

    def zet_stempel(self, *, ontwikkeling: bool) -> None:
        """Note that it is complete."""
        inhoud = {"vingerafdruk": self.vingerafdruk(), "ontwikkeling": ontwikkeling}
        (self.map / _STEMPEL).write_text(json.dumps(inhoud), encoding="utf-8")


def applicatie() -> Omgeving:
    """The environment of everything but Rasa."""
    return Omgeving("Samenspraak", WORTEL, WORTEL / ".venv")


def rasa() -> Omgeving:
    """Rasa's environment: light, or as its makers ship it."""
    if OMGEVING.get("SAMENSPRAAK_RASA_INSTALLATIE", "") == "volledig":
        return Omgeving(
            "Rasa (volledig)", WORTEL / "nlu/volledig", WORTEL / "nlu/.venv-volledig", zoek_python310
        )
    return Omgeving("Rasa", WORTEL / "nlu", WORTEL / "nlu/.venv", zoek_python310)


def zorg_voor_uv() -> Path:
    """uv, in an environment of its own, at the version that made the locks."""
    map_ = WORTEL / ".gereedschap"
    uv = map_ / "bin" / "uv"
    if lukt([uv, "--version"], f"uv {UV_VERSIE} ") or lukt([uv, "--version"], f"uv {UV_VERSIE}\n"):
        return uv
    with stap("Gereedschap installeren (uv)"):
        python = map_ / "bin" / "python"
        if not lukt([python, "-m", "pip", "--version"]):
            draai([sys.executable, "-m", "venv", "--clear", map_], "Gereedschap installeren")
        draai(
            [python, "-m", "pip", "install", "--quiet", "--retries", "2", f"uv=={UV_VERSIE}"],
            "Gereedschap installeren",
        )
    return uv


def zorg_voor(omgeving: Omgeving, *, ontwikkeling: bool = False) -> None:
    """Make an environment complete, unless its stamp says it is."""
    afdruk, met_ontwikkeling = omgeving.stempel()
    if (
        omgeving.bruikbaar
        and afdruk == omgeving.vingerafdruk()
        and (met_ontwikkeling or not ontwikkeling)
    ):
        return
    # What was there for development stays, also when a start has to bring the rest up to date.
    ontwikkeling = ontwikkeling or met_ontwikkeling
    uv = zorg_voor_uv()
    python = omgeving.python if omgeving.bruikbaar else omgeving.zoek_python()
    with stap(f"Omgeving van {omgeving.naam} installeren"):
        draai(
            [
                uv,
                "sync",
                "--frozen",
                "--inexact",
                *([] if ontwikkeling else ["--no-dev"]),
                "--project",
                omgeving.project,
                "--python",
                python,
            ],
            f"Omgeving van {omgeving.naam} installeren",
            {"UV_PROJECT_ENVIRONMENT": str(omgeving.map), "UV_PYTHON_DOWNLOADS": "never"},
        )
        omgeving.zet_stempel(ontwikkeling=ontwikkeling)


@contextmanager
def alleen() -> Iterator[None]:
    """One installation at a time: a second start waits for the first."""
    # The folder itself is the lock: whatever is in it may be made anew by the installation.
    slot = os.open(WORTEL, os.O_RDONLY)
    try:
        try:
            fcntl.flock(slot, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            zeg("… wachten: er wordt al iets geïnstalleerd")
            fcntl.flock(slot, fcntl.LOCK_EX)
        yield
    finally:
        os.close(slot)


# --- What only the tests need -----------------------------------------------------------------


def zoek_chromium() -> str | None:
    """A Chromium that runs: on some systems the command only tells how to get one."""
    namen = [OMGEVING.get("SAMENSPRAAK_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"]
    for naam in namen:
        pad = shutil.which(naam) if naam else None
        if pad and lukt([pad, "--version"]):
            return pad
    return None


def zoek_postgres() -> str | None:
    """The folder with initdb and pg_ctl; Debian keeps them out of PATH."""
    mappen = [*OMGEVING.get("PATH", "").split(os.pathsep)]
    mappen += [str(p) for p in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    for map_ in mappen:
        if map_ and all(os.access(Path(map_) / naam, os.X_OK) for naam in ("initdb", "pg_ctl")):
            return map_
    return None


def zorg_voor_systeemprogrammas() -> dict[str, str]:
    """Chromium and PostgreSQL for the tests, installed where that may; what to tell the tests."""
    ontbreekt = {
        pakket: uitleg
        for pakket, zoek, uitleg in (
            ("chromium", zoek_chromium, "de browsertests worden overgeslagen"),
            ("postgresql", zoek_postgres, "de tests met PostgreSQL worden overgeslagen"),
        )
        if zoek() is None
    }
    mag = os.geteuid() == 0 and Path("/etc/debian_version").exists() and shutil.which("apt-get")
    if ontbreekt and mag:
        rustig = {"DEBIAN_FRONTEND": "noninteractive"}
        try:
            with stap(f"Programma's voor de tests installeren ({', '.join(ontbreekt)})"):
                draai(["apt-get", "update"], "De lijst met pakketten ophalen", rustig)
                draai(["apt-get", "install", "-y", *ontbreekt], "Installeren met apt-get", rustig)
        except Opzetfout as fout:
            zeg(str(fout))
    chromium = zoek_chromium()
    for pakket, gevonden in (("chromium", chromium), ("postgresql", zoek_postgres())):
        if pakket in ontbreekt and gevonden is None:
            zeg(f"! {pakket} is er niet: {ontbreekt[pakket]}. Installeer het om ze wel te doen.")
    return {"SAMENSPRAAK_CHROMIUM": chromium} if chromium else {}


# --- The commands -----------------------------------------------------------------------------


def geef_door(opdracht: Sequence[str | Path], extra: Mapping[str, str] | None = None) -> NoReturn:
    """Become that program: signals and exit code are its own from here on."""
    sys.stdout.flush()
    delen = [str(deel) for deel in opdracht]
    os.execve(delen[0], delen, {**OMGEVING, **(extra or {})})  # noqa: S606


def controleer(naam: str, opdracht: Sequence[str | Path]) -> None:
    """Run a check that speaks for itself; its exit code is ours when it fails."""
    begin = time.monotonic()
    zeg(f"… {naam}")
    code = subprocess.run([str(deel) for deel in opdracht], cwd=WORTEL, check=False).returncode
    if code != 0:
        zeg(f"✗ {naam} ({seconden(time.monotonic() - begin)})")
        raise SystemExit(code if code > 0 else 1)
    zeg(f"✓ {naam} ({seconden(time.monotonic() - begin)})")


@contextmanager
def ernaast(naam: str, opdracht: Sequence[str | Path]) -> Iterator[None]:
    """Run something long beside what is done meanwhile; that it failed is said at the end of it."""
    zeg(f"… {naam} (hiernaast)")
    begin = time.monotonic()
    with subprocess.Popen(
        [str(deel) for deel in opdracht],
        cwd=WORTEL,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as proces:
        try:
            yield
            uitvoer, _ = proces.communicate()
        finally:
            # What was done meanwhile failed, or somebody pressed Ctrl-C: nothing is left running.
            if proces.poll() is None:
                proces.terminate()
    if proces.returncode != 0:
        raise Opzetfout(waarom_mislukt(naam, uitvoer.splitlines()))
    zeg(f"✓ {naam} ({seconden(time.monotonic() - begin)})")


INDEXEN = WORTEL / ".pytest_cache" / "index"
"""Where the tests keep the indexes of the vraagbaak: `INDEXMAP` in tests/hulp/stelsel.py."""
NAAST_ELKAAR = ("--dist", "loadfile", "--no-loadscope-reorder")


def test(argumenten: Sequence[str]) -> NoReturn:
    """Everything a change must pass; pytest comes last, so its summary is the last line."""
    app = applicatie()
    with alleen():
        zorg_voor(app, ontwikkeling=True)
        zorg_voor(rasa())
        extra = zorg_voor_systeemprogrammas()
    # Three long things that know nothing of each other: together they leave no processor idle.
    with (
        ernaast("Indexen", [app.python, "-P", "-m", "kennisbank.zoeken", INDEXEN]),
        ernaast("Taalmodel", [app.python, "-P", "-m", "bot.processen.training"]),
    ):
        controleer("Linters", [WORTEL / "scripts/check"])
    os.chdir(WORTEL)
    # Of all tests much of the time is waiting for processes to start, so they run side by side, a file
    # at a time: the tests of a file share what they start. More of them than there are processors makes
    # it longer. Who asks for some tests sees them in order.
    samen = () if argumenten else ("-n", "auto", "--maxprocesses", "4", *NAAST_ELKAAR)
    geef_door([app.python, "-m", "pytest", *samen, *argumenten], extra)


def anders(argumenten: Sequence[str]) -> NoReturn:
    """All other commands are the application's own."""
    app = applicatie()
    with alleen():
        zorg_voor(app)
        if "start" in argumenten[:1] and "--help" not in argumenten:
            zorg_voor(rasa())
    # -P: a folder named `bot` where somebody happens to stand must not be taken for ours.
    geef_door([app.python, "-P", "-m", "bot.terminal", *argumenten])


def main(argumenten: Sequence[str]) -> NoReturn:
    """Prepare, then hand over."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    # Some images set this. Then each of our processes compiles all that it imports anew, at every
    # start: a second to two and a half of processor time, twice what the start itself takes.
    OMGEVING.pop("PYTHONDONTWRITEBYTECODE", None)
    try:
        if argumenten[:1] == ["test"]:
            test(argumenten[1:])
        anders(argumenten)
    except Opzetfout as fout:
        sys.stderr.write(f"{fout}\n")
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        sys.stderr.write("\nAfgebroken.\n")
        raise SystemExit(130) from None


if __name__ == "__main__":
    main(sys.argv[1:])
