"""What an answer only looks like."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Databron
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from tests.hulp.gesprekken import INTAKE, Dialoog


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database: this is about words."""
    return sqlite_bron


def bij_de_laatste_vraag(omgeving: Omgeving, tekst: str, leek_op: str) -> Any:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE[:-1]:
        dialoog.zeg(antwoord)
    return dialoog.doe(g.Beantwoord(Inbreng(tekst=tekst), leek_op=leek_op))


@pytest.mark.parametrize("leek_op", ["melding", "klacht"])
@pytest.mark.parametrize(
    "tekst",
    [
        "de gemeente moet het bankje plaatsen",
        "de gemeente zou de lantaarnpalen kunnen verzetten",
        "dat de gemeente de tegels weghaalt",
        "kunnen jullie de bank neerzetten",
    ],
)
def test_wat_de_gemeente_moet_doen_is_geen_melding_waar_dat_gevraagd_is(
    omgeving: Omgeving, tekst: str, leek_op: str
) -> None:
    uitkomst = bij_de_laatste_vraag(omgeving, tekst, leek_op)
    assert {regel.vraag: regel.antwoord for regel in uitkomst.regels}["hulp_nodig"] == tekst
    assert uitkomst.meldingen == ()


@pytest.mark.parametrize(
    ("tekst", "leek_op"),
    [
        ("er ligt glas op het fietspad", "melding"),
        ("de put is verstopt en de stoep ligt los", "melding"),
        ("de gemeente moet het bankje plaatsen", "stoppen"),
    ],
)
def test_wat_een_melding_is_wordt_nog_gezegd(omgeving: Omgeving, tekst: str, leek_op: str) -> None:
    uitkomst = bij_de_laatste_vraag(omgeving, tekst, leek_op)
    assert [melding.gegevens.get("leek_op") for melding in uitkomst.meldingen] == [leek_op]
