"""What residents tell at once fills the right answers, and no wrong ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.terminal.meet.begrip.rekenen import Veldscore
from bot.terminal.meet.begrip.velden import VELDEN, Veldlezer, beoordeel, veldlezer
from bot.terminal.meet.begrip.zinnen import Velden, Veldzin
from kennisbank.laden import GemeenteGegevens
from kennisbank.yaml import lees_model

VERHALEN = lees_model(Path(__file__).with_name("verhalen.yml"), Velden).zinnen
VLOER = 0.97


@pytest.fixture
def lezer(dalfsen: GemeenteGegevens) -> Veldlezer:
    return veldlezer(dalfsen, dalfsen.vragenlijsten["intake"].inhoud)


def test_wat_verteld_wordt_wordt_gevonden_en_klopt(lezer: Veldlezer) -> None:
    assert len(VERHALEN) >= 80
    alle = Veldscore()
    mis: list[tuple[str, str, str | None]] = []
    for zin in VERHALEN:
        gevuld = lezer(zin.tekst)
        for veld, score in beoordeel(zin, gevuld).items():
            alle += score
            if not score.goed:
                mis.append((zin.tekst, veld, gevuld.get(veld)))
    assert (alle.vangst.deel or 0) >= VLOER, mis
    assert (alle.precisie.deel or 0) >= VLOER, mis


@pytest.mark.parametrize("zin", VERHALEN, ids=lambda zin: zin.tekst[:40])
def test_wat_gevonden_moet_worden_staat_erin(zin: Veldzin) -> None:
    assert zin.velden.keys() <= set(VELDEN)
    for veld, bedoeld in zin.velden.items():
        assert veld == "kern" or bedoeld in zin.tekst
