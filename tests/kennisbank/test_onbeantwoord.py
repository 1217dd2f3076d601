"""What the policy does not say: every mistake in the list has its file, line and cure."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kennisbank.artikelen import anker
from kennisbank.fouten import OngeldigeGegevens
from kennisbank.inhoud import laad_inhoud
from kennisbank.laden import GEMEENTEN

GOED = """onbeantwoord:
  - wat: wie de trainer is
    bij: PASSAGE
    vragen:
      - Hoe heet de trainer?
"""


@pytest.fixture
def heerlen(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GEMEENTEN / "heerlen", tmp_path / "heerlen"))


def passage_met_vraag(map_: Path) -> tuple[str, str]:
    """The name of a passage, and a question that it answers."""
    artikel = laad_inhoud(map_).artikelen[0]
    passage = artikel.passages[0]
    return f"{artikel.naam}#{anker(passage.kop)}", passage.gegevens.vragen[0]


def fout_in(map_: Path, lijst: str) -> str:
    (map_ / "onbeantwoord.yml").write_text(lijst, encoding="utf-8")
    with pytest.raises(OngeldigeGegevens) as gezien:
        laad_inhoud(map_)
    return str(gezien.value)


def test_een_goede_lijst_komt_bij_de_inhoud(heerlen: Path) -> None:
    naam, _ = passage_met_vraag(heerlen)
    (heerlen / "onbeantwoord.yml").write_text(GOED.replace("PASSAGE", naam), encoding="utf-8")
    [deel] = laad_inhoud(heerlen).onbeantwoord
    assert (deel.wat, deel.bij) == ("wie de trainer is", naam)


def test_een_passage_die_er_niet_is(heerlen: Path) -> None:
    melding = fout_in(heerlen, GOED.replace("PASSAGE", "visie#bestaat-niet"))
    assert "onbeantwoord.yml:3 bij wie de trainer is: de passage 'visie#bestaat-niet'" in melding
    assert "Schrijf de naam van het bestand" in melding


def test_een_vraag_die_een_passage_beantwoordt(heerlen: Path) -> None:
    naam, vraag = passage_met_vraag(heerlen)
    lijst = GOED.replace("PASSAGE", naam) + f'      - "{vraag.upper()} ?"\n'
    melding = fout_in(heerlen, lijst)
    assert "onbeantwoord.yml:6" in melding
    assert f"staat ook bij de passage '{naam}'" in melding


def test_een_vraag_hoort_op_een_plek(heerlen: Path) -> None:
    naam, _ = passage_met_vraag(heerlen)
    goed = GOED.replace("PASSAGE", naam)
    tweede = goed.removeprefix("onbeantwoord:\n").replace("wie de trainer is", "hoe de trainer heet")
    assert "staat zowel bij 'wie de trainer is' als bij" in fout_in(heerlen, goed + tweede)
    assert "eindigt met een leesteken" in fout_in(heerlen, goed.replace("trainer is", "trainer is."))
