"""Amounts as people write them, in euros."""

from __future__ import annotations

from decimal import Decimal

import pytest

from acties.vragenlijst.bedragen import lees_bedrag


@pytest.mark.parametrize(
    ("tekst", "euro"),
    [
        ("1200,= euro", 1200),
        ("950,–", 950),
        ("anderhalf duizend euro", 1500),
        ("anderhalve duizend", 1500),
        ("anderhalf honderd euro", 150),
        ("12 honderd euro", 1200),
        ("2,5 duizend", 2500),
        ("zo'n 2 mille", 2000),
        ("1k", 1000),
        # As before.
        ("20 duizend", 20_000),
        ("twee duizend euro", 2000),
        ("anderhalve ton", 150_000),
        ("€ 1.500,50", Decimal("1500.50")),
    ],
)
def test_hoeveel_het_is(tekst: str, euro: Decimal | int) -> None:
    assert lees_bedrag(tekst) == euro


@pytest.mark.parametrize(
    "tekst", ["een paar honderd euro", "een paar 100 euro", "honderden euro's", "niks"]
)
def test_geen_zeker_bedrag(tekst: str) -> None:
    assert lees_bedrag(tekst) is None
