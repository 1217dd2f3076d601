"""The sums and the report of `meet`, and one small real measurement of our own side."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from io import StringIO
from pathlib import Path

import psutil
import pytest
from rich.console import Console

from acties.instellingen import Instellingen
from bot.processen.proces import Proces
from bot.processen.scherm import Scherm
from bot.processen.training import zorg_voor_model
from bot.terminal.app import voer_uit
from bot.terminal.meet import drukte, onze, opdracht
from bot.terminal.meet.aantallen import Aantallen
from bot.terminal.meet.belasting import korte, lange, op_punten
from bot.terminal.meet.beurten import Beurt, Gesprekstekst, kort, lang
from bot.terminal.meet.fouten import Meetfout
from bot.terminal.meet.geheugen import boom, pss_mb
from bot.terminal.meet.lopend import lopend
from bot.terminal.meet.machine import Machine, deze_machine
from bot.terminal.meet.metingen import Berichten, Metingen
from bot.terminal.meet.rekenen import Verdeling, mediaan, percentiel
from bot.terminal.meet.rij import Eis, Rij
from bot.terminal.meet.schijf import grootte_mb
from bot.terminal.meet.verloop import Uitslag
from bot.terminal.meet.verslag import rijen
from bot.terminal.meet.weergave import als_gegevens, als_markdown, toon_verslag
from bot.terminal.meet.werkplaats import Werkplaats, als_omgeving
from kennisbank.laden import GemeenteGegevens
from tests.hulp.stelsel import INDEXMAP

Capsys = pytest.CaptureFixture[str]
MACHINE = Machine(
    "2026-11-21 06:00", "Een processor", 2, 24.0, "Linux 6", "3.11.7", {"Rasa": "3.10"}, 0.01
)
HALF = Eis("hoogstens", 0.5, "1/2")


# --- the sums -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("waarden", "deel", "verwacht"),
    [
        ([7.0], 0.95, 7.0),
        ([3.0, 1.0, 2.0], 0.5, 2.0),
        ([1.0, 2.0, 3.0, 4.0], 0.5, 2.5),
        ([float(n) for n in range(101)], 0.95, 95.0),
        ([0.0, 10.0], 0.95, 9.5),
        ([1.0, 9.0], 0.0, 1.0),
        ([1.0, 9.0], 1.0, 9.0),
    ],
)
def test_een_percentiel(waarden: list[float], deel: float, verwacht: float) -> None:
    assert percentiel(waarden, deel) == pytest.approx(verwacht)


def test_zonder_waarden_geen_percentiel() -> None:
    with pytest.raises(ValueError, match="zonder waarden"):
        mediaan([])


def test_een_verdeling() -> None:
    verdeling = Verdeling.van([10.0, 20.0, 30.0, 40.0], 0.5)
    assert (verdeling.aantal, verdeling.mediaan, verdeling.per_seconde) == (4, 25.0, 8.0)
    assert verdeling.p95 == pytest.approx(38.5)


@pytest.mark.parametrize(
    ("eis", "ons", "hun", "gehaald"),
    [
        (HALF, 5.0, 10.0, True),
        (HALF, 5.1, 10.0, False),
        (Eis("minstens", 2, "2"), 20.0, 10.0, True),
        (Eis("minstens", 2, "2"), 19.9, 10.0, False),
        (Eis("hoogstens", 1.3, "1,3", eigen=True), 1.3, 20.0, True),
        (Eis("hoogstens", 1.3, "1,3", eigen=True), 1.31, None, False),
        (HALF, 5.0, None, None),
        (HALF, None, 10.0, None),
        (None, 5.0, 10.0, None),
    ],
)
def test_of_een_eis_is_gehaald(
    eis: Eis | None, ons: float | None, hun: float | None, gehaald: bool | None
) -> None:
    assert Rij("x", "x", "x", "s", ons, hun, eis).gehaald is gehaald


def test_rond_een_punt_tellen_de_dichtstbijzijnde_berichten_van_elk_gesprek() -> None:
    een = {nummer: float(nummer) for nummer in range(1, 30, 2)}
    ander = dict.fromkeys(een, 100.0)
    assert op_punten([een], (10, 20), venster=3) == {10: 9.0, 20: 19.0}
    assert op_punten([een, ander, ander], (10,), venster=3) == {10: 100.0}


def test_zo_veel_gesprekken_dat_ieder_er_even_veel_voert() -> None:
    aantallen = Aantallen(berichten=100)
    assert aantallen.gesprekken(per_gesprek=7, tegelijk=1) == 15
    assert aantallen.gesprekken(per_gesprek=7, tegelijk=16) == 16
    assert aantallen.gesprekken(per_gesprek=1, tegelijk=16) == 112


# --- the load -------------------------------------------------------------------------------------


class Nagespeeld:
    """A conversation with nobody, that sees how many are under way."""

    bezig = 0
    hoogste = 0

    def __init__(self, verloop: list[str]) -> None:
        self.verloop = verloop

    async def zet_klaar(self, tekst: Gesprekstekst) -> None:
        self.verloop += [f"klaar {beurt.tekst}" for beurt in tekst]

    async def stuur(self, beurt: Beurt) -> float:
        self.verloop.append(beurt.tekst)
        Nagespeeld.bezig += 1
        Nagespeeld.hoogste = max(Nagespeeld.hoogste, Nagespeeld.bezig)
        try:
            await asyncio.sleep(0.001)
        finally:
            Nagespeeld.bezig -= 1
        if beurt.tekst == "fout":
            raise Meetfout("niet goed")
        return float(len(beurt.tekst))


def test_alleen_wat_telt_wordt_gemeten_en_alles_daarvoor_gaat_vooraf() -> None:
    verloop: list[str] = []
    tekst = [Beurt("a", telt=False), Beurt("bb"), Beurt("ccc", telt=False), Beurt("dddd")]
    verdeling = asyncio.run(korte([(Nagespeeld(verloop), tekst) for _ in range(6)], tegelijk=3))
    assert (verdeling.aantal, verdeling.mediaan) == (12, 3.0)
    assert Nagespeeld.hoogste == 3
    voor, na = verloop[:-18], verloop[-18:]
    assert voor.count("a") == 6
    assert set(na) == {"bb", "ccc", "dddd"}


def test_een_fout_in_een_van_de_gesprekken_is_de_fout() -> None:
    gesprekken = [(Nagespeeld([]), [Beurt(tekst)]) for tekst in ("goed", "fout", "fout", "goed")]
    with pytest.raises(Meetfout, match="niet goed"):
        asyncio.run(korte(gesprekken, tegelijk=2))


def test_een_lang_gesprek_legt_elk_bericht_pas_klaar_als_het_aan_de_beurt_is() -> None:
    verloop: list[str] = []
    duren = asyncio.run(lange(Nagespeeld(verloop), [Beurt("a", telt=False), Beurt("bb"), Beurt("ccc")]))
    assert duren == {2: 2.0, 3: 3.0}
    assert verloop == ["klaar a", "a", "klaar bb", "bb", "klaar ccc", "ccc"]


def test_een_kort_gesprek_is_een_hele_intake(dalfsen: GemeenteGegevens) -> None:
    tekst = kort(dalfsen, 0)
    vragen = dalfsen.vragenlijsten["intake"].inhoud.vragen
    assert len(tekst) == 1 + len(vragen)
    assert [beurt.telt for beurt in tekst[1:]] == [vraag.soort == "open" for vraag in vragen]
    assert tekst[0].rasa_tekst == "/initiatief_indienen"
    assert tekst[-1].verwacht == "Dit heeft u ingevuld."
    assert len({beurt.tekst for beurt in tekst}) == len(tekst)


def test_een_lang_gesprek_is_overal_hetzelfde(dalfsen: GemeenteGegevens) -> None:
    tekst = lang(dalfsen, 408)
    assert len(tekst) == 408
    assert [beurt.telt for beurt in tekst[2:]] == [True, False] * 203
    assert {beurt.verwacht for beurt in tekst if beurt.telt} == {"Vraag 3 van "}


# --- the report -----------------------------------------------------------------------------------


def voorbeeld() -> tuple[Metingen, Metingen]:
    def kant(maal: float) -> Metingen:
        berichten = Berichten(
            Verdeling.van([20.0 * maal] * 10, 1.0 * maal),
            Verdeling.van([90.0 * maal] * 10, 0.1 * maal),
            {10: 20.0, 100: 22.0, 400: 20.0 * maal},
        )
        return Metingen(
            training_s=20.0 * maal,
            koude_start_s=8.0 * maal,
            geheugen_rasa_mb=200.0 * maal,
            schijf_rasa_mb=600.0 * maal,
            rest=berichten,
        )

    return kant(1.0), kant(3.5)


def test_het_verslag_toetst_precies_de_eisen() -> None:
    ons, hun = voorbeeld()
    getoetst = {rij.sleutel: rij.gehaald for rij in rijen(ons, hun, Aantallen()) if rij.eis is not None}
    assert getoetst == {
        "training": True,
        "start_rasa": False,
        "geheugen_rasa": True,
        "schijf_rasa": True,
        "rest_1_mediaan": True,
        "rest_16_per_seconde": True,
        "rest_groei": True,
    }


def test_zonder_starter_wordt_alleen_getoetst_wat_op_zichzelf_staat() -> None:
    ons, _ = voorbeeld()
    alle = rijen(ons, None, Aantallen())
    assert all(rij.starter is None for rij in alle)
    assert [rij.sleutel for rij in alle if rij.gehaald is not None] == ["rest_groei"]


def test_wat_niet_is_gemeten_staat_er_niet() -> None:
    assert rijen(Metingen(training_s=1.0), Metingen(), Aantallen()) == [
        rij for rij in rijen(Metingen(training_s=1.0), None, Aantallen()) if rij.sleutel == "training"
    ]


def test_de_tabel_op_het_scherm() -> None:
    ons, hun = voorbeeld()
    uit = StringIO()
    toon_verslag(rijen(ons, hun, Aantallen()), MACHINE, Console(file=uit, width=120))
    regels = [" ".join(regel.split()) for regel in uit.getvalue().splitlines()]
    assert "Training 20,0 s 70,0 s 0,29× ≤ 1/3 ✓" in regels
    assert "Koude start tot het eerste antwoord van Rasa 8,0 s 28,0 s 0,29× ≤ 1/4 ✗" in regels
    assert "Rasa, bericht 400 tegen 10 1,00× 3,50× ≤ 1,3 ✓" in regels
    assert "Niet gehaald: Koude start tot het eerste antwoord van Rasa." in regels
    assert "andere programma's" not in uit.getvalue()


def test_een_gestoorde_meting_zegt_dat_zelf() -> None:
    uit = StringIO()
    toon_verslag([], replace(MACHINE, van_anderen=0.25), Console(file=uit, width=120))
    assert "Let op: andere programma's gebruikten intussen 25% van de processor." in uit.getvalue()


def test_eigen_werk_telt_niet_als_werk_van_anderen(monkeypatch: pytest.MonkeyPatch) -> None:
    def bezet() -> float:
        """As if others always used a tenth of the processors."""
        return drukte._eigen_s() + time.monotonic() * (os.cpu_count() or 1) / 10

    monkeypatch.setattr(drukte, "_bezet_s", bezet)
    kijker = drukte.Drukte()
    subprocess.run([sys.executable, "-c", "sum(range(10**7))"], check=True)
    assert kijker.van_anderen() == pytest.approx(0.1, abs=0.01)


@pytest.mark.skipif(sys.platform != "linux", reason="alleen Linux telt dit")
def test_wat_de_processoren_doen_is_te_lezen() -> None:
    eerst = drukte._bezet_s()
    subprocess.run([sys.executable, "-c", "sum(range(10**7))"], check=True)
    assert 0 < (eerst or 0) < (drukte._bezet_s() or 0)


def test_markdown_is_engels_en_een_tabel() -> None:
    ons, hun = voorbeeld()
    regels = als_markdown(rijen(ons, hun, Aantallen()), MACHINE).splitlines()
    tabel = [regel for regel in regels if regel.startswith("|")]
    assert {regel.count("|") for regel in tabel} == {7}
    assert "| Training | 20.0 s | 70.0 s | 0.29× | ≤ 1/3 | ✓ |" in tabel
    assert "| Rasa, message 400 against 10 | 1.00× | 3.50× |  | ≤ 1.3 | ✓ |" in tabel
    assert regels[-1].startswith("Measured on 2026-11-21 06:00 with 2 cores of Een processor, 24 GB")


def test_json_heeft_alles() -> None:
    ons, hun = voorbeeld()
    gegevens = json.loads(json.dumps(als_gegevens(rijen(ons, hun, Aantallen()), MACHINE, Aantallen())))
    assert gegevens["machine"]["kernen"] == 2
    assert gegevens["aantallen"]["tegelijk"] == 16
    training = gegevens["rijen"][0]
    assert (training["sleutel"], training["onze"], training["gehaald"]) == ("training", 20.0, True)
    assert training["verhouding"] == pytest.approx(1 / 3.5)


# --- the command ----------------------------------------------------------------------------------


@pytest.fixture
def uitslag(monkeypatch: pytest.MonkeyPatch) -> Uitslag:
    """What the measurement will be said to give: one target missed."""
    klaar = Uitslag([Rij("x", "Iets", "Something", "s", 6.0, 10.0, HALF)], MACHINE, Aantallen())
    monkeypatch.setattr(opdracht, "meet_alles", lambda *_, **__: klaar)
    return klaar


@pytest.mark.parametrize(("opties", "code"), [([], 0), (["--eis"], 1)])
def test_alleen_met_eis_telt_een_gemiste_eis(
    uitslag: Uitslag, opties: list[str], code: int, capsys: Capsys
) -> None:
    assert voer_uit(["meet", *opties]) == code
    assert "Niet gehaald: Iets." in capsys.readouterr().out


@pytest.mark.usefixtures("uitslag")
def test_markdown_en_json_samen(tmp_path: Path, capsys: Capsys) -> None:
    bestand = tmp_path / "uitslag.json"
    assert voer_uit(["meet", "--markdown", "--json", str(bestand)]) == 0
    assert capsys.readouterr().out.startswith("| Measured | Samenspraak | Starter |")
    assert json.loads(bestand.read_text())["rijen"][0]["naam"] == "Iets"


def test_een_map_die_er_niet_is_hoor_je_vooraf(tmp_path: Path, capsys: Capsys) -> None:
    assert voer_uit(["meet", "--json", str(tmp_path / "weg" / "uitslag.json")]) == 1
    assert "bestaat niet" in capsys.readouterr().err


# --- processes, memory and disk -------------------------------------------------------------------


def test_een_proces_dat_stopt_zegt_waarom(tmp_path: Path) -> None:
    async def meet() -> None:
        code = "import sys; print('het lukt niet'); sys.exit(3)"
        async with lopend([Proces("proef", (sys.executable, "-c", code))], tmp_path) as draaiend:
            await draaiend.tot(onbereikbaar, 30.0)

    async def onbereikbaar() -> None:
        raise Meetfout("nog niets")

    with pytest.raises(Meetfout, match=r"het lukt niet\nproef is gestopt \(code 3\)"):
        asyncio.run(meet())


def test_wie_afbreekt_laat_niets_achter(tmp_path: Path) -> None:
    pids: list[int] = []

    async def meet() -> None:
        code = "import time; time.sleep(600)"
        async with lopend([Proces("proef", (sys.executable, "-c", code))], tmp_path) as draaiend:
            pids.append(draaiend.pid("proef"))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        asyncio.run(meet())
    assert not psutil.pid_exists(pids[0])


@pytest.mark.skipif(sys.platform != "linux", reason="PSS is er alleen op Linux")
def test_geheugen_van_een_proces_met_zijn_kinderen() -> None:
    with psutil.Popen([sys.executable, "-c", "input()"], stdin=-1) as kind:
        assert kind.pid in boom(os.getpid())
        alleen, samen = pss_mb([os.getpid()]), pss_mb([os.getpid(), kind.pid])
        assert alleen is not None
        assert samen is not None
        assert 1 < alleen < samen
        kind.kill()
    assert pss_mb([kind.pid]) is None


def test_schijfruimte_zonder_wat_het_draaien_toevoegt(tmp_path: Path) -> None:
    (tmp_path / "pakket" / "__pycache__").mkdir(parents=True)
    (tmp_path / "pakket" / "deel.py").write_bytes(os.urandom(1_000_000))
    leeg = grootte_mb(tmp_path)
    (tmp_path / "pakket" / "__pycache__" / "deel.pyc").write_bytes(os.urandom(1_000_000))
    (tmp_path / "pakket" / "zelfde.py").hardlink_to(tmp_path / "pakket" / "deel.py")
    assert 1.0 <= leeg < 1.1
    assert grootte_mb(tmp_path) == pytest.approx(leeg, abs=0.01)


def test_de_feiten_van_deze_machine(tmp_path: Path) -> None:
    (tmp_path / "pyvenv.cfg").write_text("home = /ergens\nversion_info = 3.10.13\n")
    machine = deze_machine({"Rasa": tmp_path, "starter": tmp_path / "weg"}, van_anderen=0.2)
    assert machine.gestoord
    assert machine.python_rasa == {"Rasa": "3.10.13", "starter": "?"}
    assert machine.kernen >= 1
    assert machine.geheugen_gb > 0
    assert machine.processor


def test_geen_instelling_van_buiten_komt_binnen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://echt/database")
    monkeypatch.setenv("SAMENSPRAAK_SMTP_HOST", "post.voorbeeld.nl")
    instellingen = Werkplaats(tmp_path).instellingen("proef")
    assert instellingen.database == f"sqlite:///{tmp_path / 'proef' / 'samenspraak.db'}"
    omgeving = als_omgeving(instellingen)
    assert (omgeving["DATABASE_URL"], omgeving["SAMENSPRAAK_SMTP_HOST"]) == ("", "")
    assert len(omgeving) == len(Instellingen.model_fields)
    # Who reads that environment has the same settings.
    for naam, waarde in omgeving.items():
        monkeypatch.setenv(naam, waarde)
    assert Instellingen(_env_file=None) == instellingen


# --- for real -------------------------------------------------------------------------------------


@pytest.mark.stelsel
def test_onze_kant_echt_gemeten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Made already; to make one for each of the two starts takes longer than all that is measured.
    def met_index(self: Werkplaats, naam: str) -> Instellingen:
        return eigen(self, naam).model_copy(update={"indexmap": INDEXMAP})

    eigen = Werkplaats.instellingen
    monkeypatch.setattr(Werkplaats, "instellingen", met_index)
    aantallen = Aantallen(berichten=4, starts=1, lange=1, tegelijk=2, punten=(5, 9), venster=2)
    scherm = Scherm(Console(file=StringIO()))
    metingen = Metingen()

    async def meet() -> None:
        werk = Werkplaats.in_map(tmp_path)
        # The model that is there already: training it takes too long for a test.
        model = await zorg_voor_model(Instellingen(datamap=tmp_path / "model"), scherm)
        (werk.nlu / "modellen").mkdir()
        shutil.copy(model, werk.nlu / "modellen")
        await onze.meet_rest(werk, scherm, aantallen, model, metingen)
        await onze.meet_pagina(werk, scherm, aantallen, metingen)

    begin = time.time()
    asyncio.run(meet())
    gemeten = {rij.sleutel: rij.onze for rij in rijen(metingen, None, aantallen)}
    assert all(waarde is not None and waarde > 0 for waarde in gemeten.values())
    assert {"start_rasa", "start_pagina", "rest_2_p95", "pagina_1_mediaan", "pagina_groei"} <= set(
        gemeten
    )
    assert metingen.rest.een.aantal == 7
    assert metingen.pagina.veel.aantal == 14
    # Everything that was started since is gone again.
    assert [
        kind.cmdline()
        for kind in psutil.Process().children(recursive=True)
        if kind.create_time() > begin and str(tmp_path) in " ".join(kind.cmdline())
    ] == []
