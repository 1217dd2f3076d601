"""A date as people write it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from acties import klok
from tests.hulp.soorten import lees


def test_datum_zonder_jaar_is_de_eerstvolgende() -> None:
    morgen = klok.vandaag() + timedelta(days=1)
    assert lees("datum", f"{morgen.day}-{morgen.month}").waarde == morgen.isoformat()
    assert lees("datum", "morgen").waarde == morgen.isoformat()


def test_datum_die_geen_datum_is() -> None:
    assert "3 april 2027" in lees("datum", "als het mooi weer is").fout


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("op tweede paasdag 2027", "2027-03-29"),
        ("Koningsdag 2028", "2028-04-27"),
        ("met Hemelvaart 2027", "2027-05-06"),
    ],
)
def test_een_datum_bij_zijn_naam(tekst: str, dag: str) -> None:
    assert lees("datum", tekst).waarde == dag


def test_een_dag_die_is_geweest_is_niet_van_volgend_jaar() -> None:
    vandaag = klok.vandaag()
    gisteren, morgen = vandaag - timedelta(days=1), vandaag + timedelta(days=1)
    assert lees("datum", zonder_jaar(gisteren), verleden=True).waarde == gisteren.isoformat()
    vorig_jaar = lees("datum", zonder_jaar(morgen), verleden=True).waarde
    assert vandaag - timedelta(days=366 * 8) < date.fromisoformat(vorig_jaar) <= vandaag
    assert "moet nog komen" in lees("datum", f"{zonder_jaar(morgen)} {morgen.year}", verleden=True).fout
    week = lees("datum", DAGEN[gisteren.weekday()], verleden=True).waarde
    assert week == gisteren.isoformat()
    assert "moet nog komen" in lees("datum", "overmorgen", verleden=True).fout


DAGEN = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()

MAANDEN = (
    "januari februari maart april mei juni juli augustus september oktober november december".split()
)


def zonder_jaar(dag: date) -> str:
    return f"{dag.day} {MAANDEN[dag.month - 1]}"
