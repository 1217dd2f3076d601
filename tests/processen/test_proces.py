"""One run of a process."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys

import pytest

from bot.processen.proces import _KIND, Kind, Proces, reden
from tests.processen.kleintjes import programma


def draai(proces: Proces) -> tuple[int, list[str]]:
    """Its exit code and what it wrote."""
    regels: list[str] = []

    async def proef() -> int:
        return await (await Kind.start(proces, regels.append)).wacht()

    return asyncio.run(proef()), regels


def test_alle_regels_komen_aan_ook_de_laatste_zonder_regeleinde() -> None:
    code = "import sys; print('een'); print('twee', file=sys.stderr); print('drie €', end='')"
    assert draai(programma(code)) == (0, ["een", "twee", "drie €"])


def test_van_een_voortgangsbalk_telt_het_eind() -> None:
    code = r"import sys; sys.stdout.write('\r10%\r50%\r100%\nklaar\r\n')"
    assert draai(programma(code)) == (0, ["100%", "klaar"])


def test_een_eindeloze_regel_wordt_geknipt() -> None:
    code = "import sys; sys.stdout.write('€' * 300_000)"
    uitkomst, regels = draai(programma(code))
    assert uitkomst == 0
    assert len(regels) > 1
    assert "".join(regels) == "€" * 300_000


def test_een_kind_krijgt_onze_omgeving_en_de_zijne(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VAN_ONS", "a")
    code = "import os; print(os.environ['VAN_ONS'], os.environ['VAN_HEM'])"
    proces = Proces(naam="x", opdracht=(sys.executable, "-c", code), omgeving={"VAN_HEM": "b"})
    assert draai(proces) == (0, ["a b"])


def test_wie_zich_losmaakt_en_de_pijp_openhoudt_houdt_niets_op() -> None:
    slaap = "import time; time.sleep(30)"
    code = (
        "import subprocess, sys;"
        f" print(subprocess.Popen([sys.executable, '-c', {slaap!r}], start_new_session=True).pid)"
    )
    uitkomst, regels = draai(programma(code))
    os.kill(int(regels[0]), 9)
    assert uitkomst == 0


def test_een_kind_van_een_dode_toezichthouder_begint_niet() -> None:
    opdracht = [sys.executable, str(_KIND), "1", sys.executable, "-c", "print('begonnen')"]
    gedraaid = subprocess.run(opdracht, capture_output=True, text=True, check=False)
    assert (gedraaid.returncode, gedraaid.stdout) == (1, "")


@pytest.mark.parametrize(
    ("code", "woorden"), [(0, "code 0"), (3, "code 3"), (-9, "signaal SIGKILL"), (-99, "signaal 99")]
)
def test_hoe_het_afliep_in_woorden(code: int, woorden: str) -> None:
    assert reden(code) == woorden
