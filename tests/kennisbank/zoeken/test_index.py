"""The index: made once per content, opened by whoever needs it."""

from __future__ import annotations

import os
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kennisbank.laden import GEMEENTEN
from kennisbank.zoeken import betekenis
from kennisbank.zoeken.index import ONGEBRUIKT, lees_index, open_index, vingerafdruk
from tests.hulp.vraagbaak import BERGDORP, index_van


def test_wat_gemaakt_is_wordt_net_zo_gelezen(tmp_path: Path) -> None:
    index = index_van(BERGDORP, tmp_path / "index")
    assert tuple(index.passages) == BERGDORP
    weer = lees_index(tmp_path / "index")
    assert weer.woordenboek.sleutels == index.woordenboek.sleutels
    assert weer.aantallen["initieer"] == 1


@pytest.fixture
def heerlen(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GEMEENTEN / "heerlen", tmp_path / "heerlen"))


def test_de_index_wordt_alleen_anders_als_de_inhoud_verandert(
    heerlen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # By words alone: to read what thousands of texts mean takes most of the time of an index.
    monkeypatch.setattr(betekenis, "lees", lambda _: None)
    bewaarmap = tmp_path / "index"
    with ThreadPoolExecutor(2) as samen:
        een, twee = samen.map(lambda _: open_index(heerlen, bewaarmap), range(2))
    assert list(een.passages) == list(twee.passages)
    [map_] = [pad for pad in bewaarmap.iterdir() if not pad.name.startswith(".")]
    gemaakt = (map_ / "passages.json").stat().st_mtime_ns
    open_index(heerlen, bewaarmap)
    assert (map_ / "passages.json").stat().st_mtime_ns == gemaakt
    eerst = vingerafdruk(heerlen)
    artikel = next((heerlen / "artikelen").glob("*.md"))
    artikel.write_text(artikel.read_text(encoding="utf-8") + "\nNog iets.\n", encoding="utf-8")
    assert vingerafdruk(heerlen) != eerst
    assert any("Nog iets." in p.tekst for p in open_index(heerlen, bewaarmap).passages)
    assert len(list(bewaarmap.iterdir())) == 2
    # What nobody opened for a long time goes when another is made; anything else is left alone.
    lang_geleden = time.time() - 2 * ONGEBRUIKT.total_seconds()
    (bewaarmap / "van-iemand-anders").mkdir()
    for oud in (map_, bewaarmap / "van-iemand-anders"):
        os.utime(oud, (lang_geleden, lang_geleden))
    artikel.write_text(artikel.read_text(encoding="utf-8") + "\nEn nog iets.\n", encoding="utf-8")
    open_index(heerlen, bewaarmap)
    assert not map_.exists()
    assert len(list(bewaarmap.iterdir())) == 3
