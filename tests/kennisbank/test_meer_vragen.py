"""More questions for a passage: they come after its own, and what is wrong with their file is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kennisbank.artikelen import lees_artikel
from kennisbank.fouten import OngeldigeGegevens
from kennisbank.inhoud import laad_los
from kennisbank.vragen import MAP

ARTIKEL = """---
titel: Hoe lang duurt het?
onderwerp: initiatief_indienen
datum: 2026-11-21
delen:
  Eerste contact:
    voor: [inwoner]
    bronnen:
      - { document: "Bron", paragraaf: "1" }
    vragen:
      - wanneer hoor ik iets
  Daarna:
    voor: [inwoner]
    bronnen:
      - { document: "Bron", paragraaf: "1" }
    vragen:
      - en dan
---

## Eerste contact

Binnen vier weken.

## Daarna

Een gesprek.
"""
VRAGEN = """## Eerste contact

- Ik heb in mei een plan gestuurd: een *moestuin* achter de kerk.
  Duurt het altijd zo lang?
- hoe_lang nog?
"""


@pytest.fixture
def artikel(tmp_path: Path) -> Path:
    (tmp_path / MAP).mkdir()
    artikel = tmp_path / "hoe_lang.md"
    artikel.write_text(ARTIKEL, encoding="utf-8")
    return artikel


def vragen(artikel: Path, tekst: str) -> list[tuple[str, ...]]:
    (artikel.parent / MAP / artikel.name).write_text(tekst, encoding="utf-8")
    return [passage.gegevens.vragen for passage in lees_artikel(artikel).passages]


def fout(artikel: Path, tekst: str) -> str:
    with pytest.raises(OngeldigeGegevens) as gevangen:
        vragen(artikel, tekst)
    (een,) = gevangen.value.fouten
    return str(een)


def test_ze_komen_na_de_eigen_vragen_zoals_ze_geschreven_zijn(artikel: Path) -> None:
    assert vragen(artikel, VRAGEN) == [
        (
            "wanneer hoor ik iets",
            "Ik heb in mei een plan gestuurd: een *moestuin* achter de kerk. Duurt het altijd zo lang?",
            "hoe_lang nog?",
        ),
        ("en dan",),
    ]


def test_zonder_bestand_blijft_een_artikel_zoals_het_is(artikel: Path) -> None:
    assert [p.gegevens.vragen for p in lees_artikel(artikel).passages] == [
        ("wanneer hoor ik iets",),
        ("en dan",),
    ]


@pytest.mark.parametrize(
    ("tekst", "regel", "delen"),
    [
        ("## Eerste contakt\n\n- hoe lang nog\n", 1, ("geen kop 'Eerste contakt'", "Eerste contact")),
        ("## Daarna\n\n- wat volgt er\n\nlosse tekst\n", 5, ("geen vraag onder een kop", "'- '")),
        ("- wat volgt er\n", 1, ("geen vraag onder een kop", "'## '")),
        ("# Daarna\n", 1, ("geen vraag onder een kop", "'## '")),
        ("## Daarna\n\n- wanneer hoor ik iets\n", 3, ("ook bij 'Eerste contact'", "één plek")),
        ("## Daarna\n\n- wat nu\n- wat nu\n", 4, ("ook bij 'Daarna'", "één plek")),
    ],
)
def test_wat_er_mis_is_staat_er_met_regel_en_remedie(
    artikel: Path, tekst: str, regel: int, delen: tuple[str, ...]
) -> None:
    melding = fout(artikel, tekst)
    assert f"{os.sep}{MAP}{os.sep}{artikel.name}:{regel}" in melding
    for deel in delen:
        assert deel in melding


def test_een_bestand_dat_geen_utf8_is_wordt_genoemd(artikel: Path) -> None:
    (artikel.parent / MAP / artikel.name).write_bytes("## Daarna\n\n- één\n".encode("latin-1"))
    with pytest.raises(OngeldigeGegevens, match="geen UTF-8"):
        lees_artikel(artikel)


def test_vragen_zonder_artikel_worden_genoemd(artikel: Path) -> None:
    (artikel.parent / MAP / "hoelang.md").write_text(VRAGEN, encoding="utf-8")
    with pytest.raises(OngeldigeGegevens) as gevangen:
        laad_los(artikel.parent)
    assert "hoelang.md" in str(gevangen.value.fouten[0])
