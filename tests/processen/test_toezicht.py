"""The supervisor, over small real processes."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import httpx
import psutil
import pytest

from acties.instellingen import WORTEL
from bot.processen.fouten import Startfout
from bot.processen.proces import Proces
from bot.processen.toezicht import Ritme, Toezicht
from bot.terminal.meet.postgres import vrije_poort
from tests.hulp.stelsel import wacht_tot
from tests.processen.kleintjes import GEHEIM, Opgenomen, levenden, nakomelingen, programma, server

GAUW = Ritme(eerste_wacht=0.02, langste_wacht=0.08, vraag_elke=0.02, leeft_na=0.1)


def pid_op(poort: int) -> int | None:
    """The process id of who answers there."""
    try:
        antwoord = httpx.get(
            f"http://127.0.0.1:{poort}/", headers={"Authorization": GEHEIM}, timeout=2, trust_env=False
        )
    except httpx.HTTPError:
        return None
    return int(antwoord.text)


async def tot(klopt: Callable[[], bool], waarop: str) -> None:
    """Wait for this while the supervisor goes on with its work."""
    await asyncio.to_thread(wacht_tot, klopt, waarop, 20.0)


@contextmanager
def toezichthouder(map_: Path, soort: str, *poorten: int) -> Iterator[subprocess.Popen[str]]:
    """A supervisor as a program, with all that it watches over running."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.processen.kleintjes", str(map_), soort, *map(str, poorten)],
        cwd=WORTEL,
        stdout=subprocess.PIPE,
        text=True,
    ) as houder:
        assert houder.stdout is not None
        try:
            assert any("ALLES DRAAIT" in regel for regel in houder.stdout)
            yield houder
        finally:
            houder.kill()


def test_wie_sterft_wordt_opnieuw_gestart_en_dat_staat_op_het_scherm(tmp_path: Path) -> None:
    poort, opgenomen = vrije_poort(), Opgenomen()

    async def proef() -> None:
        toezicht = Toezicht(opgenomen.scherm, tmp_path, GAUW)
        await toezicht.start(server(poort))
        eerste = pid_op(poort)
        assert eerste is not None
        os.kill(eerste, signal.SIGKILL)
        await tot(lambda: pid_op(poort) not in (None, eerste), "een ander antwoordt")
        await tot(lambda: "weer gereed" in opgenomen.tekst, "het scherm zegt het")
        await toezicht.stop()
        assert pid_op(poort) is None

    asyncio.run(proef())
    assert f"server{poort} is gereed (" in opgenomen.tekst
    assert f"server{poort} is gestopt (signaal SIGKILL) en start over 0,0 s" in opgenomen.tekst
    assert "Laatste regel: server begint" in opgenomen.tekst


def test_de_wachttijd_verdubbelt_tot_een_grens(tmp_path: Path) -> None:
    tijden = tmp_path / "tijden"
    code = f"import time; open({str(tijden)!r}, 'a').write(f'{{time.monotonic()}}\\n')"
    ritme = Ritme(eerste_wacht=0.1, langste_wacht=0.4, opgeven_na=5)
    with pytest.raises(Startfout):
        asyncio.run(Toezicht(Opgenomen().scherm, tmp_path, ritme).start(programma(code)))
    momenten = [float(regel) for regel in tijden.read_text().splitlines()]
    tussen = [b - a for a, b in pairwise(momenten)]
    assert len(tussen) == 4
    assert all(duur >= wacht for duur, wacht in zip(tussen, (0.1, 0.2, 0.4, 0.4), strict=True)), tussen


def test_wie_meteen_steeds_sterft_houdt_de_start_tegen(tmp_path: Path) -> None:
    code = "import sys; print('er ontbreekt een module'); sys.exit(3)"
    opgenomen = Opgenomen()
    # On a busy machine it may take a while before even this has died.
    ritme = replace(GAUW, leeft_na=5.0)
    with pytest.raises(Startfout) as fout:
        asyncio.run(Toezicht(opgenomen.scherm, tmp_path, ritme).start(programma(code)))
    assert "proef stopt steeds meteen na de start (code 3)" in str(fout.value)
    assert "er ontbreekt een module" in str(fout.value)
    assert str(tmp_path / "proef.log") in str(fout.value)
    assert opgenomen.tekst.count("is gestopt (code 3)") == GAUW.opgeven_na - 1
    assert (tmp_path / "proef.log").read_text().count("er ontbreekt een module") == GAUW.opgeven_na


def test_wie_eens_gereed_was_wordt_nooit_opgegeven(tmp_path: Path) -> None:
    teller = tmp_path / "teller"
    code = f"import time; open({str(teller)!r}, 'a').write('x'); time.sleep(0.3)"

    async def proef() -> None:
        toezicht = Toezicht(Opgenomen().scherm, tmp_path, GAUW)
        await toezicht.start(programma(code))
        await tot(lambda: len(teller.read_text()) > GAUW.opgeven_na + 1, "vaak opnieuw gestart")
        await toezicht.stop()

    asyncio.run(proef())


@pytest.mark.parametrize(
    "proces",
    [
        Proces(naam="weg", opdracht=("/bestaat/niet",)),
        Proces(naam="weg", opdracht=(sys.executable, "-c", ""), map=Path("/bestaat/niet")),
    ],
    ids=["programma", "map"],
)
def test_een_programma_dat_er_niet_is(tmp_path: Path, proces: Proces) -> None:
    with pytest.raises(Startfout, match="weg stopt steeds meteen"):
        asyncio.run(Toezicht(Opgenomen().scherm, tmp_path, GAUW).start(proces))


def test_wie_niet_wil_stoppen_wordt_gestopt(tmp_path: Path) -> None:
    poort = vrije_poort()

    async def proef() -> float:
        toezicht = Toezicht(Opgenomen().scherm, tmp_path, Ritme(geduld_bij_stoppen=0.5))
        await toezicht.start(server(poort, "doof", "kleinkind"))
        pid = pid_op(poort)
        assert pid is not None
        familie = [psutil.Process(pid), *nakomelingen(pid)]
        assert len(familie) == 2
        begin = time.monotonic()
        await toezicht.stop()
        assert not levenden(familie)
        return time.monotonic() - begin

    assert 0.5 <= asyncio.run(proef()) < 5


def test_ook_een_verweesd_kleinkind_verdwijnt_voor_de_nieuwe_start(tmp_path: Path) -> None:
    poort = vrije_poort()

    async def proef() -> None:
        toezicht = Toezicht(Opgenomen().scherm, tmp_path, GAUW)
        await toezicht.start(server(poort, "kleinkind"))
        eerste = pid_op(poort)
        assert eerste is not None
        [kleinkind] = nakomelingen(eerste)
        os.kill(eerste, signal.SIGKILL)
        await tot(lambda: pid_op(poort) not in (None, eerste), "een ander antwoordt")
        assert not levenden([kleinkind])
        await toezicht.stop()

    asyncio.run(proef())


def test_stoppen_tijdens_het_wachten_op_een_nieuwe_start(tmp_path: Path) -> None:
    async def proef() -> None:
        toezicht = Toezicht(Opgenomen().scherm, tmp_path, Ritme(eerste_wacht=600))
        opstarten = asyncio.create_task(toezicht.start(programma("")))
        await tot((tmp_path / "proef.log").exists, "het is gestart")
        opstarten.cancel()
        await asyncio.wait_for(toezicht.stop(), 20)

    asyncio.run(proef())


@pytest.mark.parametrize("sein", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_een_sein_stopt_alles_zonder_wezen(tmp_path: Path, sein: signal.Signals) -> None:
    with toezichthouder(tmp_path, "kleinkind", vrije_poort(), vrije_poort()) as houder:
        familie = nakomelingen(houder.pid)
        assert len(familie) == 4
        houder.send_signal(sein)
        assert houder.wait(20) == 0
        assert not levenden(familie)
        assert houder.stdout is not None
        assert "alles is gestopt" in houder.stdout.read()


@pytest.mark.skipif(sys.platform != "linux", reason="alleen Linux kan dit")
def test_kill_9_van_de_toezichthouder_laat_ook_geen_dove_servers_achter(tmp_path: Path) -> None:
    with toezichthouder(tmp_path, "doof", vrije_poort(), vrije_poort()) as houder:
        servers = nakomelingen(houder.pid)
        assert len(servers) == 2
        houder.kill()
        houder.wait(20)
        wacht_tot(lambda: not levenden(servers), "de servers zijn weg", 20)


def test_met_uitvoerig_staat_het_logboek_ook_op_het_scherm(tmp_path: Path) -> None:
    opgenomen = Opgenomen(uitvoerig=True)

    async def proef() -> None:
        toezicht = Toezicht(opgenomen.scherm, tmp_path, GAUW)
        await toezicht.start(programma("import time; print('[dag] x'); time.sleep(600)"))
        await toezicht.stop()

    asyncio.run(proef())
    assert "proef │ [dag] x" in opgenomen.tekst
