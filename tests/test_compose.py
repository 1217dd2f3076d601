"""docker-compose.yml starts what the start command starts, from images that can be built.

No container engine is needed: the files are read, and held against the code.
"""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from packaging.specifiers import SpecifierSet
from pydantic import SecretStr
from ruamel.yaml import YAML

from acties.instellingen import WORTEL, Instellingen
from bot.processen import training
from bot.processen.proces import Proces
from bot.processen.stelsel import Stelsel
from bot.terminal.app import voer_uit
from bot.terminal.fouten import variabele
from bot.terminal.meet.postgres import vrije_poort
from scripts.opzet import UV_VERSIE

COMPOSE = WORTEL / "docker-compose.yml"
VOORBEELD = WORTEL / ".env.voorbeeld"
GEZOND = "docker/gezond.py"

PROCESSEN = ("web", "acties", "bezorger", "telegram", "rasa")
ONZE = ("migratie", *PROCESSEN)
DOCKERFILES = ("docker/app.Dockerfile", "docker/rasa.Dockerfile")

GEHEIMEN = {
    "POSTGRES_PASSWORD": "wachtwoord-1",
    "SAMENSPRAAK_SESSIESLEUTEL": "sleutel-2",
    "SAMENSPRAAK_INTERN_GEHEIM": "geheim-3",
}
VAN_POSTGRES = {"POSTGRES_DB", "POSTGRES_USER", "POSTGRES_PASSWORD"}
"""What the image of PostgreSQL asks for."""

VAST = {"SAMENSPRAAK_RASA_ADRES", "SAMENSPRAAK_RASA_POORT", "SAMENSPRAAK_ACTIES_POORT"}
"""Settings that have no meaning here: these addresses only exist between the containers."""

_INVULLING = re.compile(r"\$\{(\w+)(?::([?-])([^}]*))?\}")
_VOORBEELD = re.compile(r"^#?([A-Z][A-Z0-9_]*)=(.*)$", re.MULTILINE)


# --- Reading the files ------------------------------------------------------------------------


@cache
def compose() -> dict[str, Any]:
    """The whole file, with its anchors resolved and its variables still in it."""
    inhoud = YAML(typ="safe", pure=True).load(COMPOSE.read_text(encoding="utf-8"))
    assert isinstance(inhoud, dict)
    return inhoud


def dienst(naam: str) -> dict[str, Any]:
    """One service."""
    gevonden = compose()["services"][naam]
    assert isinstance(gevonden, dict)
    return gevonden


def ingevuld(tekst: str) -> str:
    """As compose would read it, with the secrets filled in and the rest left at its default."""
    return _INVULLING.sub(lambda m: GEHEIMEN.get(m[1]) or m[3], tekst)


@dataclass(frozen=True)
class Stap:
    """One instruction of a Dockerfile."""

    soort: str
    tekst: str

    @property
    def woorden(self) -> list[str]:
        return self.tekst.split()


@cache
def stappen(dockerfile: str) -> list[Stap]:
    """A Dockerfile as its instructions."""
    regels = (WORTEL / dockerfile).read_text(encoding="utf-8").splitlines()
    tekst = "\n".join(r for r in regels if r.strip() and not r.startswith("#"))
    delen = (r.partition(" ") for r in tekst.replace("\\\n", " ").splitlines())
    return [Stap(soort, rest.strip()) for soort, _, rest in delen]


def laatste_fase(dockerfile: str) -> list[Stap]:
    """The instructions of the image that is kept."""
    alle = stappen(dockerfile)
    return alle[max(i for i, stap in enumerate(alle) if stap.soort == "FROM") :]


def omgeving_in_image(dockerfile: str) -> dict[str, str]:
    """What the image itself sets."""
    paren = (w.partition("=") for s in laatste_fase(dockerfile) if s.soort == "ENV" for w in s.woorden)
    return {naam: waarde for naam, _, waarde in paren}


def dockerfile_van(naam: str) -> str:
    """From which Dockerfile a service is built."""
    return str(dienst(naam)["build"]["dockerfile"])


def meegegeven(naam: str) -> dict[str, str | None]:
    """The environment of a service; None is passed on from outside, when it is set there."""
    waarden = dienst(naam).get("environment", {})
    return {k: None if v is None else ingevuld(str(v)) for k, v in waarden.items()}


def omgeving(naam: str) -> dict[str, str]:
    """What the process of a service finds in its environment when only the secrets are set."""
    gezet = {k: v for k, v in meegegeven(naam).items() if v is not None}
    return {**omgeving_in_image(dockerfile_van(naam)), **gezet}


def gekopieerd(dockerfile: str) -> list[tuple[str, str]]:
    """What is copied from the project, and where to."""
    paren = []
    for stap in stappen(dockerfile):
        if stap.soort == "COPY" and not stap.tekst.startswith("--from"):
            *bronnen, doel = stap.woorden
            paren += [(bron, doel) for bron in bronnen]
    return paren


def genegeerd(pad: str) -> bool:
    """Whether .dockerignore keeps a file out: the last line that fits it, or a folder of it."""
    uit = False
    for regel in (WORTEL / ".dockerignore").read_text(encoding="utf-8").splitlines():
        patroon = regel.strip()
        if patroon and not patroon.startswith("#") and _past(patroon.removeprefix("!"), pad):
            uit = not patroon.startswith("!")
    return uit


def _past(patroon: str, pad: str) -> bool:
    delen = re.split(r"(\*\*/|\*)", patroon)
    vorm = {"**/": "(?:.*/)?", "*": "[^/]*"}
    regex = "".join(vorm.get(d) or re.sub(r"\\\[(\w+)\\\]", r"[\1]", re.escape(d)) for d in delen)
    return re.fullmatch(f"{regex}(?:/.*)?", pad) is not None


# --- The standard -----------------------------------------------------------------------------


def controleer_vorm(bestand: Path) -> subprocess.CompletedProcess[str]:
    """Against the JSON Schema of the Compose Specification, which check-jsonschema brings along."""
    return subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", bestand],
        capture_output=True,
        text=True,
        check=False,
    )


def test_het_bestand_voldoet_aan_de_compose_specificatie(tmp_path: Path) -> None:
    uitkomst = controleer_vorm(COMPOSE)
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr

    fout = tmp_path / "docker-compose.yml"
    fout.write_text(COMPOSE.read_text(encoding="utf-8").replace("depends_on:", "depend_on:"))
    assert "depend_on" in controleer_vorm(fout).stdout


# --- The same processes as the start command --------------------------------------------------


@pytest.fixture
def stelsel(monkeypatch: pytest.MonkeyPatch) -> Stelsel:
    """What the start command would start with the addresses of the containers."""
    for naam in map(variabele, Instellingen.model_fields):
        monkeypatch.delenv(naam, raising=False)
    web = omgeving("web")
    instellingen = Instellingen(
        DATABASE_URL=web["DATABASE_URL"],
        datamap=Path(web["SAMENSPRAAK_DATAMAP"]),
        web_adres="0.0.0.0",
        acties_adres="0.0.0.0",
        rasa_adres="0.0.0.0",
        rasa_url="http://rasa:5005",
        acties_url="http://acties:5055",
        intern_geheim=SecretStr(GEHEIMEN["SAMENSPRAAK_INTERN_GEHEIM"]),
    )
    return Stelsel(
        instellingen, GEHEIMEN["SAMENSPRAAK_SESSIESLEUTEL"], GEHEIMEN["SAMENSPRAAK_INTERN_GEHEIM"]
    )


def processen(stelsel: Stelsel, monkeypatch: pytest.MonkeyPatch) -> dict[str, Proces]:
    """By name. Rasa's environment need not be there to know how it would be started."""
    monkeypatch.setattr("bot.processen.stelsel.rasa_python", lambda _: Path("python"))
    alle = (
        stelsel.web(),
        stelsel.acties(),
        stelsel.bezorger(),
        stelsel.telegram(),
        stelsel.rasa(Path("modellen/samenspraak.tar.gz")),
    )
    return {proces.naam: proces for proces in alle}


def test_er_zijn_dezelfde_processen(stelsel: Stelsel, monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(compose()["services"]) == {"postgres", "migratie", *processen(stelsel, monkeypatch)}
    assert set(processen(stelsel, monkeypatch)) == set(PROCESSEN)


@pytest.mark.parametrize("naam", PROCESSEN)
def test_een_proces_start_zoals_de_startopdracht_het_start(
    naam: str, stelsel: Stelsel, monkeypatch: pytest.MonkeyPatch
) -> None:
    proces = processen(stelsel, monkeypatch)[naam]
    assert dienst(naam)["command"] == ["python", *proces.opdracht[1:]]
    gekregen = omgeving(naam)
    assert {k: gekregen.get(k) for k in proces.omgeving} == dict(proces.omgeving)
    # `python` is the one with our libraries.
    assert gekregen["PATH"].split(":")[0].endswith("/.venv/bin")
    if proces.map is not None:
        [map_] = [s.tekst for s in laatste_fase(dockerfile_van(naam)) if s.soort == "WORKDIR"]
        assert map_ == f"/app/{proces.map.relative_to(WORTEL).as_posix()}"


def test_de_pagina_en_rasa_vinden_elkaar_op_naam(stelsel: Stelsel) -> None:
    assert omgeving("web")["SAMENSPRAAK_RASA_URL"] == stelsel.instellingen.rasa
    assert omgeving("rasa")["SAMENSPRAAK_ACTIES_URL"] == stelsel.instellingen.acties
    for url in (stelsel.instellingen.rasa, stelsel.instellingen.acties):
        assert urlsplit(url).hostname in compose()["services"]
    assert omgeving("web")["SAMENSPRAAK_WEB_ADRES"] == stelsel.instellingen.web_adres
    assert omgeving("acties")["SAMENSPRAAK_ACTIES_ADRES"] == stelsel.instellingen.acties_adres


def test_de_poorten_zijn_die_van_de_instellingen() -> None:
    velden = Instellingen.model_fields
    for url, veld in (
        (omgeving("web")["SAMENSPRAAK_RASA_URL"], "rasa_poort"),
        (omgeving("rasa")["SAMENSPRAAK_ACTIES_URL"], "acties_poort"),
    ):
        assert urlsplit(url).port == velden[veld].default
    [poort] = dienst("web")["ports"]
    standaard = velden["web_poort"].default
    assert ingevuld(poort) == f"{velden['web_adres'].default}:{standaard}:{standaard}"


def test_de_migratie_is_een_opdracht_die_bestaat(capsys: pytest.CaptureFixture[str]) -> None:
    programma, *rest = dienst("migratie")["command"]
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert programma in project["scripts"]
    assert voer_uit([*rest, "--help"]) == 0
    assert "Breng de tabellen bij de tijd" in capsys.readouterr().out


# --- The settings -----------------------------------------------------------------------------


def bekende_variabelen() -> set[str]:
    """The settings, and what Rasa's own files and start ask for."""
    uit_rasa = "".join(
        (WORTEL / "nlu" / naam).read_text(encoding="utf-8")
        for naam in ("endpoints.yml", "credentials.yml")
    )
    return {
        *map(variabele, Instellingen.model_fields),
        *re.findall(r"\$\{(\w+)\}", uit_rasa),
        *training.rasa_omgeving(Instellingen()),
    }


def test_elke_variabele_bestaat() -> None:
    bekend = bekende_variabelen() | VAN_POSTGRES
    eigen_aan_python = {"PATH", "HOME", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}
    for naam in ONZE:
        in_image = set(omgeving_in_image(dockerfile_van(naam)))
        assert set(meegegeven(naam)) <= bekende_variabelen(), naam
        assert in_image <= bekende_variabelen() | eigen_aan_python, naam
    assert set(meegegeven("postgres")) == VAN_POSTGRES
    assert {m[1] for m in _INVULLING.finditer(COMPOSE.read_text(encoding="utf-8"))} <= bekend


def test_geen_instelling_is_vergeten() -> None:
    gebruikt = {naam for d in ONZE for naam in {*meegegeven(d), *omgeving(d)}}
    gebruikt |= {m[1] for m in _INVULLING.finditer(COMPOSE.read_text(encoding="utf-8"))}
    assert set(map(variabele, Instellingen.model_fields)) - gebruikt == VAST


def test_het_voorbeeld_beschrijft_wat_ingevuld_kan_worden() -> None:
    beschreven = dict(_VOORBEELD.findall(VOORBEELD.read_text(encoding="utf-8")))
    in_te_vullen = {m[1] for m in _INVULLING.finditer(COMPOSE.read_text(encoding="utf-8"))}
    in_te_vullen |= {k for naam in ONZE for k, v in meegegeven(naam).items() if v is None}
    assert set(beschreven) == in_te_vullen

    velden = {variabele(veld): info for veld, info in Instellingen.model_fields.items()}
    for naam in set(beschreven) - set(GEHEIMEN):
        standaard = velden[naam].default
        if isinstance(standaard, SecretStr):
            standaard = standaard.get_secret_value()
        tekst = str(standaard).lower() if isinstance(standaard, bool) else str(standaard)
        assert beschreven[naam] == tekst, naam


def test_geheimen_komen_alleen_van_buiten() -> None:
    verplicht = {
        m[1] for m in _INVULLING.finditer(COMPOSE.read_text(encoding="utf-8")) if m[2] == "?" and m[3]
    }
    assert verplicht == set(GEHEIMEN)
    geheim = {v for v in map(variabele, Instellingen.model_fields) if _is_geheim(v)} | set(GEHEIMEN)
    for naam in compose()["services"]:
        for sleutel, waarde in dienst(naam).get("environment", {}).items():
            if sleutel in geheim:
                assert waarde is None or re.match(rf"\${{{sleutel}:\?[^}}]+}}$", waarde), sleutel
    voorbeeld = dict(_VOORBEELD.findall(VOORBEELD.read_text(encoding="utf-8")))
    assert not any(voorbeeld[naam] for naam in geheim)
    gezet = {k for d in DOCKERFILES for k in omgeving_in_image(d)}
    assert not gezet & geheim


def _is_geheim(naam: str) -> bool:
    return any(
        variabele(veld) == naam and info.annotation is SecretStr
        for veld, info in Instellingen.model_fields.items()
    )


def test_wie_een_geheim_niet_nodig_heeft_krijgt_het_niet(
    stelsel: Stelsel, monkeypatch: pytest.MonkeyPatch
) -> None:
    nodig = {naam: set(proces.omgeving) for naam, proces in processen(stelsel, monkeypatch).items()}
    for geheim in ("SAMENSPRAAK_SESSIESLEUTEL", "SAMENSPRAAK_INTERN_GEHEIM"):
        assert {d for d in ONZE if geheim in meegegeven(d)} == {
            d for d, w in nodig.items() if geheim in w
        }


# --- What can be reached ----------------------------------------------------------------------


def test_alleen_de_pagina_is_van_buiten_bereikbaar() -> None:
    assert {d for d in compose()["services"] if "ports" in dienst(d)} == {"web"}
    netten = compose()["networks"]
    intern = {naam for naam, net in netten.items() if net and net.get("internal")}
    assert len(intern) == 1
    for naam in compose()["services"]:
        eigen = set(dienst(naam)["networks"])
        assert intern <= eigen <= set(netten), naam
        # The bezorger must be able to reach a mail relay, and the bot Telegram.
        assert (eigen == intern) == (naam not in ("web", "bezorger", "telegram")), naam
        assert "network_mode" not in dienst(naam)


def test_het_adres_buiten_wordt_niet_verward_met_het_adres_binnen() -> None:
    # Not every program that reads compose files keeps these apart from the service's environment.
    in_poorten = {m[1] for poort in dienst("web")["ports"] for m in _INVULLING.finditer(poort)}
    assert in_poorten
    assert not in_poorten & set(meegegeven("web"))


# --- Starting, watching, stopping -------------------------------------------------------------


def test_alles_wacht_op_wat_er_eerst_moet_zijn() -> None:
    def wacht_op(naam: str) -> dict[str, str]:
        return {k: v["condition"] for k, v in dienst(naam).get("depends_on", {}).items()}

    gezond = {"postgres": "service_healthy"}
    assert wacht_op("postgres") == {}
    assert wacht_op("migratie") == wacht_op("rasa") == gezond
    for naam in ("web", "acties", "bezorger", "telegram"):
        assert wacht_op(naam) == {**gezond, "migratie": "service_completed_successfully"}
    assert "healthcheck" in dienst("postgres")


def test_de_bot_start_alleen_als_iemand_dat_wil() -> None:
    # Without a token there is nothing to start.
    assert {n for n in compose()["services"] if "profiles" in dienst(n)} == {"telegram"}
    assert dienst("telegram")["profiles"] == ["telegram"]
    assert "COMPOSE_PROFILES=telegram" in VOORBEELD.read_text(encoding="utf-8")
    assert omgeving("telegram")["SAMENSPRAAK_RASA_URL"] == omgeving("web")["SAMENSPRAAK_RASA_URL"]


def test_alles_start_opnieuw_behalve_de_migratie() -> None:
    beleid = {naam: dienst(naam)["restart"] for naam in compose()["services"]}
    assert beleid.pop("migratie") == "no"
    assert set(beleid.values()) == {"unless-stopped"}


@pytest.mark.parametrize("naam", ["web", "acties", "rasa"])
def test_de_gezondheidscontrole_vraagt_wat_de_start_vraagt(
    naam: str, stelsel: Stelsel, monkeypatch: pytest.MonkeyPatch
) -> None:
    gereed = processen(stelsel, monkeypatch)[naam].gereed
    assert gereed is not None
    cmd, python, los, bestand, *opties, url = dienst(naam)["healthcheck"]["test"]
    assert (cmd, python, los) == ("CMD", "python", "-I")
    assert (GEZOND, bestand) in gekopieerd(dockerfile_van(naam))
    assert url == gereed.url
    assert opties == (["--met-geheim"] if gereed.koppen else [])


def test_de_bezorger_krijgt_tijd_om_een_brief_af_te_geven() -> None:
    assert int(dienst("bezorger")["stop_grace_period"].removesuffix("s")) > 20
    for naam in ONZE:
        assert dienst(naam)["init"] is True, "anders krijgt niet elk proces SIGTERM"


@pytest.mark.parametrize("naam", ONZE)
def test_onze_containers_mogen_zo_weinig_mogelijk(naam: str) -> None:
    gegevens = dienst(naam)
    assert gegevens["read_only"] is True
    assert gegevens["tmpfs"] == ["/tmp"]
    assert gegevens["cap_drop"] == ["ALL"]
    assert gegevens["security_opt"] == ["no-new-privileges:true"]
    assert omgeving(naam)["HOME"] == "/tmp"
    assert "privileged" not in gegevens
    assert "user" not in gegevens


def test_de_brieven_en_de_database_blijven_bewaard() -> None:
    volumes = {naam: dienst(naam).get("volumes", []) for naam in compose()["services"]}
    assert {naam for naam, v in volumes.items() if v} == {"postgres", "bezorger", "acties", "web"}
    for naam in ("bezorger", "acties", "web"):
        assert volumes[naam] == [f"datamap:{omgeving(naam)['SAMENSPRAAK_DATAMAP']}"]
    assert {v.partition(":")[0] for vs in volumes.values() for v in vs} == set(compose()["volumes"])


# --- The images -------------------------------------------------------------------------------


def test_elk_image_is_gebouwd_van_hier_of_vastgezet() -> None:
    for naam in ONZE:
        assert dienst(naam)["build"]["context"] == "."
        assert dockerfile_van(naam) in DOCKERFILES
        assert "image" not in dienst(naam)
    assert "build" not in dienst("postgres")
    assert re.fullmatch(r"postgres:1[67](\.\d+)?-\w+", dienst("postgres")["image"])


@pytest.mark.parametrize("dockerfile", DOCKERFILES)
def test_wat_een_dockerfile_kopieert_is_er(dockerfile: str) -> None:
    for bron, _ in gekopieerd(dockerfile):
        assert (WORTEL / bron).exists(), bron
        for bestand in _bestanden(WORTEL / bron):
            assert not genegeerd(bestand), bestand


def _bestanden(bron: Path) -> list[str]:
    """What a copy is made of, without what only this machine has."""
    alle = [bron] if bron.is_file() else [p for p in bron.rglob("*") if p.is_file()]
    paden = [p.relative_to(WORTEL) for p in alle]
    return [p.as_posix() for p in paden if "__pycache__" not in p.parts]


@pytest.mark.parametrize(
    "pad",
    [
        ".env",
        ".git/config",
        ".venv/bin/python",
        ".gereedschap/bin/uv",
        "var/sleutels.json",
        "nlu/.venv/bin/python",
        "nlu/.venv-volledig/bin/python",
        "nlu/.rasa/cache/x",
        "nlu/modellen/0123.tar.gz",
        "nlu/.env",
        "bot/.env",
        "bot/__pycache__/x.cpython-312.pyc",
        "acties/opslag/x.pyc",
        "tests/conftest.py",
        "docker/app.Dockerfile",
    ],
)
def test_wat_er_niet_in_hoort_blijft_erbuiten(pad: str) -> None:
    assert genegeerd(pad)


def test_alles_waar_rasa_uit_bestaat_zit_in_het_image(
    stelsel: Stelsel, monkeypatch: pytest.MonkeyPatch
) -> None:
    doelen = gekopieerd("docker/rasa.Dockerfile")

    def is_gekopieerd(pad: Path) -> bool:
        # Copied to where it stands here, seen from the folder that Rasa runs in.
        plaats = pad.relative_to(training.NLU)
        return any(
            (WORTEL / bron == pad and doel == "./")
            or (pad.is_relative_to(WORTEL / bron) and plaats.parts[0] == doel)
            for bron, doel in doelen
        )

    proces = processen(stelsel, monkeypatch)["rasa"]
    uit_opdracht = [training.NLU / deel for deel in proces.opdracht if deel.endswith((".py", ".yml"))]
    assert len(uit_opdracht) == 3
    bronnen = list(training._bronnen(stelsel.instellingen, training.NLU))
    assert bronnen
    assert [pad for pad in [*uit_opdracht, *bronnen] if not is_gekopieerd(pad)] == []


def test_het_image_traint_zoals_de_start_traint(
    stelsel: Stelsel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "rasa_python", lambda *_: Path("python"))
    model = Path("modellen/samenspraak.tar.gz")
    proces = training._opdracht(stelsel.instellingen, training.NLU, model.parent, model)
    [train] = [s for s in stappen("docker/rasa.Dockerfile") if "start.py train" in s.tekst]
    assert train.tekst.split("&&")[0].split() == list(proces.opdracht)
    # Nothing trains when a container starts: that is what the image is for.
    assert "train" not in dienst("rasa")["command"]


@pytest.mark.parametrize(
    ("dockerfile", "project"),
    [(DOCKERFILES[0], "pyproject.toml"), (DOCKERFILES[1], "nlu/pyproject.toml")],
)
def test_python_en_uv_zijn_de_juiste(dockerfile: str, project: str) -> None:
    nodig = tomllib.loads((WORTEL / project).read_text(encoding="utf-8"))["project"]["requires-python"]
    basis = {stap.woorden[0] for stap in stappen(dockerfile) if stap.soort == "FROM"}
    # The environment is made in the first stage and runs in the second: on the same Python.
    assert len(basis) == 1
    versie = re.fullmatch(r"python:(3\.\d+)-slim-\w+", basis.pop())
    assert versie is not None
    assert SpecifierSet(nodig).contains(f"{versie[1]}.0")
    assert Stap("ARG", f"UV_VERSIE={UV_VERSIE}") in stappen(dockerfile)


def test_de_index_zit_in_het_image_omdat_niemand_hem_later_kan_schrijven() -> None:
    stappen_ = laatste_fase("docker/app.Dockerfile")
    eigen = stappen_[stappen_.index(Stap("USER", "10001:10001")) :]
    indexmap = f"{omgeving('web')['SAMENSPRAAK_DATAMAP']}/index"
    assert Stap("RUN", f"python -P -m kennisbank.zoeken {indexmap}") in eigen


@pytest.mark.parametrize("dockerfile", DOCKERFILES)
def test_een_image_volgt_de_vergrendeling_en_draait_niet_als_root(dockerfile: str) -> None:
    synchroniseer = [d for s in stappen(dockerfile) for d in s.tekst.split("&&") if "uv sync" in d]
    assert synchroniseer
    assert all({"--frozen", "--no-dev"} <= set(deel.split()) for deel in synchroniseer)
    gebruikers = [stap for stap in laatste_fase(dockerfile) if stap.soort == "USER"]
    assert gebruikers == [Stap("USER", "10001:10001")]
    assert any("useradd --uid 10001 " in stap.tekst for stap in laatste_fase(dockerfile))


# --- The health check -------------------------------------------------------------------------


@contextmanager
def server(code: int) -> Iterator[tuple[str, list[str | None]]]:
    """A server that always gives this answer, and which Authorization it was shown."""
    getoond: list[str | None] = []

    class Antwoord(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            getoond.append(self.headers.get("Authorization"))
            self.send_response(code)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Stay silent."""

    with HTTPServer(("127.0.0.1", 0), Antwoord) as http:
        draad = threading.Thread(target=http.serve_forever)
        draad.start()
        try:
            yield f"http://127.0.0.1:{http.server_port}/", getoond
        finally:
            http.shutdown()
            draad.join()


def vraag(*argumenten: str) -> int:
    """Run the health check as a container does, behind a proxy that is not there."""
    return subprocess.run(
        [sys.executable, "-I", WORTEL / GEZOND, *argumenten],
        env={"SAMENSPRAAK_INTERN_GEHEIM": "geheim-3", "http_proxy": "http://127.0.0.1:9"},
        check=False,
        capture_output=True,
    ).returncode


def test_de_gezondheidscontrole_zegt_wat_de_server_zegt() -> None:
    with server(200) as (url, getoond):
        assert vraag(url) == 0
        assert vraag("--met-geheim", url) == 0
        assert getoond == [None, "Bearer geheim-3"]
    with server(503) as (url, _):
        assert vraag(url) == 1
    assert vraag(f"http://127.0.0.1:{vrije_poort()}/") == 1
