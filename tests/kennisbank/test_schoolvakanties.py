"""School holidays by region: the dates of the ministry, advice or fixed, and what is not known."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.inhoud import LANDELIJK
from kennisbank.schema.schoolvakanties import Regio
from kennisbank.schoolvakanties import schoolvakanties

_KOP = "schooljaar,vakantie,regio,van,tot_en_met\n"


@pytest.mark.parametrize(
    ("regio", "dag", "vakantie"),
    [
        ("noord", date(2026, 10, 10), "herfstvakantie"),
        ("noord", date(2026, 10, 18), "herfstvakantie"),
        ("noord", date(2026, 10, 19), None),
        ("midden", date(2026, 10, 12), None),
        ("zuid", date(2027, 9, 5), "zomervakantie"),
        ("noord", date(2027, 8, 23), None),
        # Over the turn of the year, in all regions at once.
        ("noord", date(2026, 12, 31), "kerstvakantie"),
        ("zuid", date(2027, 1, 1), "kerstvakantie"),
        ("midden", date(2027, 1, 4), None),
        # A leap day.
        ("midden", date(2028, 2, 29), "voorjaarsvakantie"),
        ("noord", date(2028, 2, 29), None),
    ],
)
def test_dag_in_vakantie(regio: Regio, dag: date, vakantie: str | None) -> None:
    gevonden = schoolvakanties(regio).op(dag)
    assert (gevonden.vakantie if gevonden else None) == vakantie


@pytest.mark.parametrize(
    ("dag", "bekend"),
    [
        (date(2026, 7, 3), False),  # only the summer of that school year is in the data
        (date(2026, 7, 4), True),
        (date(2026, 8, 17), True),
        (date(2029, 5, 20), True),
        (date(2030, 9, 1), True),
        (date(2030, 9, 2), False),
        (date(2031, 5, 1), False),
    ],
)
def test_jaar_zonder_gegevens(dag: date, bekend: bool) -> None:
    assert schoolvakanties("noord").is_bekend(dag) is bekend


def test_advies_of_vast() -> None:
    vakanties = schoolvakanties("noord")
    advies = {rij.vakantie for rij in vakanties.rijen if vakanties.is_advies(rij)}
    assert advies == {"herfstvakantie", "voorjaarsvakantie"}


def test_meivakantie_kan_langer() -> None:
    vakanties = schoolvakanties("noord")
    eronder = [date(2027, 4, 17), date(2027, 5, 9)]
    assert all(vakanties.misschien_op(dag) is not None for dag in eronder)
    assert all(
        vakanties.misschien_op(dag) is None
        for dag in (date(2027, 4, 16), date(2027, 5, 10), date(2027, 4, 24), date(2026, 10, 9))
    )


@pytest.mark.parametrize("regio", ["noord", "midden", "zuid"])
def test_elk_schooljaar_is_heel(regio: Regio) -> None:
    """From Saturday to Sunday; every holiday once a school year, the first of which is not whole."""
    vakanties = schoolvakanties(regio)
    bij: dict[str, list[str]] = {}
    for rij in vakanties.rijen:
        assert (rij.van.weekday(), rij.tot_en_met.weekday()) == (5, 6), rij
        bij.setdefault(rij.schooljaar, []).append(rij.vakantie)
    assert bij.pop("2025-2026") == ["zomervakantie"]
    assert list(bij) == ["2026-2027", "2027-2028", "2028-2029", "2029-2030"]
    assert all(sorted(namen) == sorted(vakanties.regels.vakanties) for namen in bij.values())


@given(st.dates(date(2025, 1, 1), date(2032, 12, 31)), st.integers(0, 400))
def test_tussen_is_dag_voor_dag_hetzelfde(van: date, dagen: int) -> None:
    vakanties = schoolvakanties("zuid")
    tot = van + timedelta(days=dagen)
    alle = [vakanties.op(van + timedelta(days=n)) for n in range(dagen + 1)]
    assert {r for r in alle if r is not None} == set(vakanties.tussen(van, tot))


@pytest.mark.parametrize(
    ("regel", "melding"),
    [
        ("2026-2028,herfstvakantie,noord,2026-10-10,2026-10-18", "geen jaar en het jaar erna"),
        ("2026-2027,herfstvakantie,noord,2026-10-18,2026-10-10", "ligt voor 'van'"),
        ("2026-2027,herfstvakantie,oost,2026-10-10,2026-10-18", "'oost' kan hier niet"),
        ("2026-2027,herfstvakantie,noord,10-10-2026,2026-10-18", "'10-10-2026' kan hier niet"),
        ("2026-2027,krokusvakantie,noord,2026-10-10,2026-10-18", "geen bekende vakantie"),
        ("2026-2027,herfstvakantie,noord,2029-10-10,2029-10-18", "ligt niet in schooljaar"),
    ],
)
def test_fout_noemt_bestand_en_regel(tmp_path: Path, regel: str, melding: str) -> None:
    (tmp_path / "schoolvakanties.yml").write_text((LANDELIJK / "schoolvakanties.yml").read_text())
    goed = "2026-2027,zomervakantie,noord,2027-07-10,2027-08-22\n"
    (tmp_path / "schoolvakanties.csv").write_text(_KOP + goed + regel + "\n")
    with pytest.raises(OngeldigeGegevens) as fout:
        schoolvakanties("noord", tmp_path)
    (gevonden,) = fout.value.fouten
    assert (gevonden.bestand.name, gevonden.regel) == ("schoolvakanties.csv", 3)
    assert melding in gevonden.melding
    assert gevonden.remedie
