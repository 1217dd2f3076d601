"""The names of topics: each has one, and a file that misses one says which."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.onderwerpen import BESTAND, onderwerpen
from kennisbank.schema.artikel import Onderwerp
from kennisbank.schema.onderwerpen import Onderwerpen
from kennisbank.yaml import lees_model


def test_elk_onderwerp_heeft_een_naam_die_mensen_lezen() -> None:
    for onderwerp in get_args(Onderwerp):
        naam = onderwerpen().naam(onderwerp)
        assert "_" not in naam
        assert naam[0].isupper()


@pytest.mark.parametrize(
    ("oud", "nieuw", "melding"),
    [
        ("      visie: Visie op participatie\n", "", "onderwerp 'visie' staat hier 0 keer"),
        (
            "      wetgeving: Wetten\n",
            "      wetgeving: Wetten\n      visie: Nog eens\n",
            "onderwerp 'visie' staat hier 2 keer",
        ),
        ("wetgeving: Wetten", "wetgeving: Ambitie", "'Ambitie' heet hier twee keer zo"),
        ("      visie:", "      visioen:", "'visioen' kan hier niet"),
    ],
)
def test_een_verkeerd_bestand_zegt_wat_er_mis_is(
    tmp_path: Path, oud: str, nieuw: str, melding: str
) -> None:
    bestand = tmp_path / "onderwerpen.yml"
    bestand.write_text(BESTAND.read_text(encoding="utf-8").replace(oud, nieuw, 1), encoding="utf-8")
    with pytest.raises(OngeldigeGegevens, match=melding):
        lees_model(bestand, Onderwerpen)
