"""How much work a werkvorm may be, read from a question."""

from __future__ import annotations

import pytest

from kennisbank.schema.werkvorm import Inzet
from kennisbank.vraagbaak.hoeveel_werk import werkeis_in


@pytest.mark.parametrize(
    ("tekst", "inzet"),
    [
        ("die weinig werk kosten", ("laag",)),
        ("met zo min mogelijk gedoe", ("laag",)),
        ("die makkelijk te organiseren zijn", ("laag",)),
        ("die eenvoudig op te zetten zijn", ("laag",)),
        ("welke kost het meeste werk", ("hoog",)),
        ("met veel inzet", ("hoog",)),
        ("niet al te veel werk", ("laag", "midden")),
        ("zonder veel moeite", ("laag", "midden")),
        ("gemiddeld veel werk", ("midden",)),
        ("hoeveel werk is dat", ()),
        ("die bij raadplegen horen", ()),
    ],
)
def test_hoeveel_werk_het_mag_zijn(tekst: str, inzet: tuple[Inzet, ...]) -> None:
    assert werkeis_in(tekst)[0].inzet == inzet


@pytest.mark.parametrize(
    ("tekst", "weken"),
    [
        ("binnen twee weken", 2),
        ("in 3 weken", 3),
        ("binnen een maand", 4),
        ("hoogstens 14 dagen", 2),
        ("minder dan drie weken", 2),
        ("niet meer dan 6 weken voorbereiding", 6),
        ("met een week voorbereiding", 1),
        ("binnen vijf dagen", 0),
        ("die snel te regelen is", 4),
        ("op korte termijn", 4),
        ("met weinig voorbereiding", 4),
        ("mensen die je niet snel bereikt", None),
        ("ff snel hoor wat kan ik doen", None),
        ("kun je even snel de werkvormen noemen", None),
        ("wil je me snel vertellen welke dat zijn", None),
        ("hoeveel weken duurt dat", None),
    ],
)
def test_hoe_snel_het_klaar_moet_zijn(tekst: str, weken: int | None) -> None:
    assert werkeis_in(tekst)[0].weken == weken


@pytest.mark.parametrize(
    "tekst",
    ["goedkope", "die gratis zijn", "die niets kosten", "wat kosten ze", "met weinig geld", "duur"],
)
def test_wat_het_kost_in_geld_is_iets_anders(tekst: str) -> None:
    assert werkeis_in(tekst)[0].geld
    assert not werkeis_in("die weinig werk kosten en weinig tijd kosten")[0].geld


@pytest.mark.parametrize(
    "tekst",
    [
        "weinig werk",
        "veel werk binnen 2 weken",
        "niet veel werk",
        "snel",
        "goedkoop",
        "gemiddeld veel werk",
    ],
)
def test_wat_gelezen_is_leest_weer_hetzelfde(tekst: str) -> None:
    eis = werkeis_in(tekst)[0]
    assert werkeis_in(eis.zoals_gevraagd)[0] == eis
