"""What a text means: that it brings together what has no word in common, and that it may be missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from kennisbank.zoeken import betekenis
from kennisbank.zoeken.gewichten import gewichten
from kennisbank.zoeken.index import lees_index, maak_index
from kennisbank.zoeken.zoeker import Zoeker
from tests.hulp.vraagbaak import BERGDORP, index_van, maak_vraagbaak


@pytest.fixture
def zonder_model(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As it is where the package is not installed."""
    betekenis._model.cache_clear()
    monkeypatch.setattr(betekenis, "stempel", lambda: "")
    yield
    betekenis._model.cache_clear()


def test_wat_hetzelfde_betekent_lijkt_meer_op_elkaar() -> None:
    rijen = betekenis.lees(
        ["Wie neemt de beslissing?", "Who makes the decision?", "Hoe laat begint de bijeenkomst?"]
    )
    assert rijen is not None
    assert np.allclose(np.linalg.norm(rijen, axis=1), 1, atol=1e-3)
    assert rijen[0] @ rijen[1] > rijen[0] @ rijen[2] + 0.2


def test_waarin_vragen_van_een_passage_verschillen_telt_minder() -> None:
    getallen = np.random.default_rng(3)
    over = getallen.standard_normal((6, betekenis.BREEDTE))
    anders = getallen.standard_normal((2, betekenis.BREEDTE)) * 3
    # Two ways of asking that come back with every passage, and say nothing about which one it is.
    ruw = np.array([over[nr] + anders[hoe] for nr in range(6) for hoe in (0, 1)], np.float16)
    af, maal = betekenis.ruimte(ruw, [(nr, nr + 2) for nr in range(0, 12, 2)])
    los = betekenis.in_ruimte(
        ruw.astype(np.float32), np.zeros_like(af), np.eye(len(af), dtype=np.float32)
    )
    samen = betekenis.in_ruimte(ruw.astype(np.float32), af, maal)

    def kans(rijen: betekenis.Getallen) -> float:
        """How much nearer a question is to the other one of its passage than to those asked alike."""
        return float(rijen[0] @ rijen[1] - max(rijen[0] @ rijen[nr] for nr in range(2, 12, 2)))

    assert kans(los) < 0 < kans(samen)


def test_een_passage_wordt_voorgesteld_om_wat_de_vraag_betekent(tmp_path: Path) -> None:
    zoeker = Zoeker(index_van(BERGDORP, tmp_path / "index"), gewichten())
    treffers = zoeker.zoek(zoeker.lees("who decides"))
    beste = max(treffers, key=lambda treffer: treffer.kenmerken.betekenis)
    assert beste.passage.sleutel == "besluit#wie-beslist"
    # Also those are there that have no word of it.
    assert len(treffers) == len(BERGDORP)


@pytest.mark.usefixtures("zonder_model")
def test_zonder_model_wordt_op_woorden_gezocht(tmp_path: Path) -> None:
    baak = maak_vraagbaak(tmp_path)
    antwoord = baak.vraag("wie beslist over mijn initiatief")
    assert antwoord.delen[0].sleutel == "besluit#wie-beslist"
    assert not (tmp_path / "bergdorp" / "rijen.npy").exists()


def test_een_model_dat_stuk_gaat_houdt_het_zoeken_niet_tegen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    baak = maak_vraagbaak(tmp_path)

    def stuk(_: Sequence[str]) -> betekenis.Getallen:
        raise MemoryError

    monkeypatch.setattr(betekenis, "_model", lambda: stuk)
    assert baak.vraag("wie beslist over mijn initiatief").delen[0].sleutel == "besluit#wie-beslist"
    monkeypatch.setattr(
        betekenis, "_model", lambda: lambda teksten: np.full((len(teksten), 512), np.nan, np.float32)
    )
    assert baak.vraag("wie beslist over mijn initiatief").delen[0].sleutel == "besluit#wie-beslist"


def test_wat_gelezen_is_wordt_niet_nog_eens_gelezen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    eerste = index_van(BERGDORP[:4], tmp_path / "bewaard" / "eerste")
    gelezen: list[str] = []
    lees = betekenis.lees

    def tel(teksten: Sequence[str]) -> betekenis.Getallen | None:
        gelezen.extend(teksten)
        return lees(teksten)

    monkeypatch.setattr(betekenis, "lees", tel)
    (tmp_path / "tweede").mkdir()
    maak_index(BERGDORP, tmp_path / "tweede", eerder=tmp_path / "bewaard")
    assert gelezen == ["Uitdaagrecht: Wat het uitdaagrecht is", "wat is het uitdaagrecht"]
    tweede = lees_index(tmp_path / "tweede")
    assert tweede.betekenissen is not None
    assert eerste.betekenissen is not None
    assert len(tweede.betekenissen.rijen) == len(eerste.betekenissen.rijen) + 2
