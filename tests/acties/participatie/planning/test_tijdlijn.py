"""The timeline: each moment in the picture, its words and its table, for any span of time."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.participatie.planning import tijdlijn
from acties.participatie.planning.bezwaren import Drukte
from acties.participatie.planning.momenten import Moment, lees
from tests.hulp.dossier import gegevens_van

_DRUKTE = Drukte.voor(gegevens_van("dalfsen"), ("boeren", "winkeliers"))


def test_woorden_en_tabel() -> None:
    momenten = lees(
        [
            {"naam": "startavond", "datum": "2026-12-31", "soort": "bijeenkomst"},
            {"naam": "brief", "datum": None, "soort": "terugkoppeling"},
        ],
        date(2027, 1, 4),
    )
    gemaakt = tijdlijn.beeld(momenten, _DRUKTE)
    assert gemaakt.tabel == (
        ("Nr.", "Datum", "Moment", "Soort"),
        ("1", "do 31 dec 2026", "startavond", "Bijeenkomst"),
        ("2", "ma 4 jan 2027", "Besluit", "Besluit"),
        ("3", "Datum nog te bepalen", "brief", "Terugkoppeling"),
    )
    assert "1. donderdag 31 december 2026: startavond (bijeenkomst)." in gemaakt.alt
    ElementTree.fromstring(gemaakt.svg)
    assert gemaakt.png.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("van", "tot"),
    [("2027-03-15", "2027-03-15"), ("2026-12-31", "2027-01-01"), ("2027-01-01", "2032-06-01")],
)
def test_strepen_passen_altijd(van: str, tot: str) -> None:
    as_ = tijdlijn._As.om([date.fromisoformat(van), date.fromisoformat(tot)])
    strepen = list(as_.strepen())
    assert 1 <= len(strepen) <= 14
    assert strepen[0]["waar"] == 0
    assert van[:4] in strepen[0]["naam"]
    assert all(0 <= as_.waar(date.fromisoformat(dag)) <= 1 for dag in (van, tot))


def test_punten_van_een_baan_raken_elkaar_niet() -> None:
    momenten = [Moment(f"avond {n}", "bijeenkomst", date(2027, 3, n)) for n in range(1, 20)]
    as_ = tijdlijn._As.om([date(2027, 1, 1), date(2027, 12, 31)])
    (baan,) = tijdlijn._banen(momenten, as_)
    assert baan["rijen"] > 1
    for rij in range(baan["rijen"]):
        plekken = sorted(p["waar"] for p in baan["punten"] if p["rij"] == rij)
        assert all(b - a >= tijdlijn._DICHTBIJ for a, b in pairwise(plekken))


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "naam": st.text(min_size=1, max_size=120),
                "soort": st.sampled_from(["bijeenkomst", "online", "besluit", "terugkoppeling", None]),
                "datum": st.one_of(
                    st.none(), st.dates(date(2020, 1, 1), date(2060, 1, 1)).map(date.isoformat)
                ),
            }
        ),
        max_size=25,
    )
)
def test_van_elke_planning_komt_een_beeld(reeks: list[dict[str, str | None]]) -> None:
    momenten = lees(reeks)
    gemaakt = tijdlijn.beeld(momenten, _DRUKTE)
    ElementTree.fromstring(gemaakt.svg)
    assert len(gemaakt.tabel) == len(momenten) + 1
