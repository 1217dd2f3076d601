"""Reading YAML: fast where that is enough, and never with another meaning."""

from __future__ import annotations

from pathlib import Path

import pytest

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.yaml import lees_snel, lees_yaml

# What YAML 1.1, the older version that the fast reader was made for, takes for something else.
ANDERS_IN_1_1 = """\
ja: yes
nee: no
aan: on
nummer: 012
tijd: 12:30
telefoon: 0612345678
bedrag: 1_000
dag: 2026-07-01
leeg: ~
"""
# What it cannot read at all.
ALLEEN_IN_1_2 = "delen:\n  - {sleutel: waarover, kop: Waar gaat het over?, vragen: [wat, wie?]}\n"


@pytest.mark.parametrize("tekst", [ANDERS_IN_1_1, ALLEEN_IN_1_2], ids=["anders", "alleen"])
def test_snel_lezen_geeft_hetzelfde_als_lezen_met_regels(tmp_path: Path, tekst: str) -> None:
    bestand = tmp_path / "gemeente.yml"
    bestand.write_text(tekst, encoding="utf-8")
    assert lees_snel(bestand) == lees_yaml(bestand)


def test_snel_lezen_laat_geen_sleutel_twee_keer_toe(tmp_path: Path) -> None:
    bestand = tmp_path / "gemeente.yml"
    bestand.write_text("naam: Dalfsen\nnaam: Assen\n", encoding="utf-8")
    with pytest.raises(OngeldigeGegevens, match=r"gemeente\.yml.*2.*Kijk op deze regel"):
        lees_snel(bestand)


def test_wat_geen_yaml_is_noemt_de_regel(tmp_path: Path) -> None:
    bestand = tmp_path / "gemeente.yml"
    bestand.write_text('naam: Dalfsen\nsleutel: "dalfsen\n', encoding="utf-8")
    with pytest.raises(OngeldigeGegevens) as fout:
        lees_snel(bestand)
    [een] = fout.value.fouten
    assert een.bestand == bestand
    assert een.regel is not None
