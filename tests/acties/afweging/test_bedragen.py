"""Amounts in a story."""

from __future__ import annotations

from decimal import Decimal

import pytest

from acties.afweging.bedragen import bedragen_in


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Ongeveer 2000 euro", ["2000"]),
        ("€ 1.500,50, en dat betalen we zelf", ["1500.50"]),
        ("€2.000,-", ["2000"]),
        ("2000", ["2000"]),
        ("Zo'n 3 duizend", ["3000"]),
        ("2 à 3 duizend euro", ["2000", "3000"]),
        ("tussen de 500 en de 800 euro", ["800"]),
        ("500 tot 800 euro", ["500", "800"]),
        ("2,5k", ["2500.0"]),
        ("Voor 20 kinderen kost het 300 euro", ["300"]),
        ("Tweeduizend euro", ["2000"]),
        ("voor 8 gezinnen, tweeduizend euro", ["2000"]),
        ("begroot op 1.250,- voor week 22", ["1250"]),
        ("Er is 450 euro, en het toestel kost 2750", ["450", "2750"]),
        ("In 2027 kost het 300 euro", ["300"]),
        ("anderhalve ton", ["150000"]),
        ("een paar honderd euro", []),
        ("Dat kost niets", ["0"]),
        ("gratis", ["0"]),
        ("De 3 buren op nummer 12 weten het", []),
        ("weet ik niet", []),
        ("", []),
    ],
)
def test_bedragen(tekst: str, verwacht: list[str]) -> None:
    assert bedragen_in(tekst) == [Decimal(v) for v in verwacht]
