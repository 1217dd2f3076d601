"""What is denied of what a question names, and what is no denial."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.ontkenning import ontkend, ontkenningen

_KLEIN = {"bij", "horen", "de", "geschikt", "voor", "welke", "zijn", "en", "of", "maar", "wel", "toch"}


@pytest.mark.parametrize(
    ("tekst", "weg"),
    [
        ("welke horen niet bij raadplegen", {"raadplegen"}),
        ("alles behalve raadplegen", {"raadplegen"}),
        ("wel bij adviseren maar niet bij raadplegen", {"raadplegen"}),
        ("niet bij raadplegen of adviseren", {"raadplegen", "adviseren"}),
        ("niet bij raadplegen maar wel bij adviseren", {"raadplegen"}),
        ("welke horen bij raadplegen niet", {"raadplegen"}),
        ("welke horen bij raadplegen", set()),
        ("ik weet niet welke bij raadplegen horen", set()),
    ],
)
def test_wat_er_ontkend_wordt(tekst: str, weg: set[str]) -> None:
    woorden = tekst.split()
    genoemd = {plek for plek, woord in enumerate(woorden) if woord in {"raadplegen", "adviseren"}}
    plekken = ontkend(woorden, genoemd, _KLEIN.__contains__)
    assert plekken is not None
    assert {woorden[plek] for plek in plekken} == weg


def test_een_ontkenning_van_iets_anders_is_niet_begrepen() -> None:
    assert ontkend("bij raadplegen als niemand komt en niet reageert".split(), {1}, str.isdigit) is None
    assert ontkend("zonder subsidie bij raadplegen".split(), {3}, _KLEIN.__contains__) is None


@pytest.mark.parametrize(
    "tekst",
    [
        "we weten nog niet welke",
        "mensen die we niet snel bereiken",
        "wie niet goed kan lezen",
        "niet meer dan twee weken",
        "niet al te veel werk",
        "horen die erbij of niet",
    ],
)
def test_wat_niets_weglaat(tekst: str) -> None:
    assert ontkenningen(tekst.split()) == []
