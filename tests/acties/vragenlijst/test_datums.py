"""Dates as people write them."""

from __future__ import annotations

import re
from datetime import date

import pytest

from acties.vragenlijst.datums import datum_bij, zoek_datum
from acties.vragenlijst.soorten.datum import lees_datum

ZATERDAG = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("tekst", "datum"),
    [
        ("op 12 maart", "2027-03-12"),
        ("dat is 12 maart 2029", "2029-03-12"),
        ("vrijdag 12 maart 2027 om 20 uur", "2027-03-12"),
        ("12/3", "2027-03-12"),
        ("2027-03-12", "2027-03-12"),
        ("volgende week dinsdag", "2026-11-24"),
        ("vrijdag over een week", "2026-12-04"),
        ("over twee weken", "2026-12-05"),
        ("overmorgen", "2026-11-23"),
        ("29 februari", "2028-02-29"),
        ("zaterdag", "2026-11-28"),
    ],
)
def test_een_dag(tekst: str, datum: str) -> None:
    gevonden = zoek_datum(tekst, ZATERDAG)
    assert gevonden is not None
    assert gevonden.datum.isoformat() == datum


@pytest.mark.parametrize("tekst", ["in maart 2027", "31 februari", "de eerste dinsdag van april", "20"])
def test_geen_dag_wordt_niet_geraden(tekst: str) -> None:
    assert zoek_datum(tekst, ZATERDAG) is None
    assert lees_datum(tekst).fout is not None


def test_van_twee_data_wordt_er_geen_gekozen() -> None:
    assert lees_datum("12 maart 2027 of 14 maart 2027").fout is not None
    assert lees_datum("vrijdag 12 maart 2027").waarde == "2027-03-12"


@pytest.mark.parametrize(
    ("tekst", "datum"),
    [
        ("terugkoppeling op 27 april 2027 en besluit op 1 maart 2027", "2027-03-01"),
        ("besluit 2 mei 2027, verslag 1 juni 2027", "2027-05-02"),
        ("op 10 juni 2027 neemt de raad het besluit, terugkoppeling 2 juli 2027", "2027-06-10"),
        ("inloop 3 mei 2027, 4 juni 2027 besluit, verslag 5 juli 2027", "2027-06-04"),
        ("daarover gaat het op 3 mei 2027", "2027-05-03"),
    ],
)
def test_van_meer_dagen_telt_die_bij_de_woorden_staat(tekst: str, datum: str) -> None:
    dag = datum_bij(tekst, re.compile("besluit"), ZATERDAG)
    assert dag is not None
    assert dag.isoformat() == datum


def test_een_andere_weekdag_wordt_gezegd() -> None:
    gelezen = lees_datum("woensdag 12 maart 2027")
    assert gelezen.waarde == "2027-03-12"
    assert gelezen.opmerking == "Let op: dat is geen woensdag, maar vrijdag 12 maart 2027."
