"""How much texts look alike in pieces of words, over all passages that are asked for at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kennisbank.zoeken.tekens import Tekens, lees_tekens, schrijf_tekens

TEKSTEN = (
    ("?", "waar vraag ik subsidie aan"),
    ("wie beslist over mijn initiatief", "beslist het college", "!"),
    ("...",),
    ("hoeveel uren kost een ronde", "?"),
)
"""Some say nothing: then there are no pieces, in the middle and at the end."""


@pytest.fixture
def tekens(tmp_path: Path) -> Tekens:
    schrijf_tekens(tmp_path, TEKSTEN)
    return lees_tekens(tmp_path, map(len, TEKSTEN))


def test_hetzelfde_lijkt_helemaal_en_iets_anders_niet(tekens: Tekens) -> None:
    assert tekens.lijkt("beslist het college", [0, 1, 2, 3]) == pytest.approx([0, 1, 0, 0], abs=0.05)


def test_van_elke_passage_telt_de_tekst_die_het_meest_lijkt(tekens: Tekens) -> None:
    heel, deels = tekens.lijkt("waar vraag ik subsidie aan", [0, 0])
    assert heel == deels == pytest.approx(1.0)
    assert tekens.lijkt("hoeveel uur kost zo'n ronde", [3])[0] > 0.5


def test_een_typfout_laat_het_meeste_hetzelfde(tekens: Tekens) -> None:
    _, goed, _ = tekens.lijkt("wie besluit over mijn initatief", [3, 1, 2])
    assert 0.4 < goed < 1


def test_zonder_passages_of_zonder_woorden_lijkt_niets(tekens: Tekens) -> None:
    assert tekens.lijkt("wie beslist", []) == []
    assert tekens.lijkt("?!", [0, 1, 2, 3]) == [0, 0, 0, 0]
