"""Moments: what is read of them, and times in what people write."""

from __future__ import annotations

from datetime import date, time

import pytest

from acties.participatie.planning.momenten import Moment, besluit_van, lees, tijden_in


def test_op_volgorde_en_zonder_datum_achteraan() -> None:
    momenten = lees(
        [
            {"naam": "terugkoppeling", "datum": None, "soort": "terugkoppeling"},
            {"naam": "tweede  avond", "datum": "2027-01-04", "soort": "bijeenkomst"},
            {"naam": "eerste avond", "datum": "2026-12-31", "soort": "bijeenkomst"},
            {"naam": "  "},
        ]
    )
    assert [m.naam for m in momenten] == ["eerste avond", "tweede avond", "terugkoppeling"]


def test_het_besluit_staat_erbij_en_niet_dubbel() -> None:
    dag = date(2027, 3, 1)
    assert lees([], dag) == (Moment("Besluit", "besluit", dag),)
    raad = {"naam": "raad", "datum": "2027-03-01", "soort": "besluit"}
    assert [m.naam for m in lees([raad], dag)] == ["raad"]
    assert [m.naam for m in lees([raad | {"datum": "2027-02-01"}], dag)] == ["raad", "Besluit"]
    assert [m.naam for m in lees([raad | {"datum": None}], dag)] == ["raad"]


def test_dag_van_het_besluit() -> None:
    momenten = lees(
        [
            {"naam": "college", "datum": "2027-02-01", "soort": "besluit"},
            {"naam": "raad", "datum": "2027-03-01", "soort": "besluit"},
        ]
    )
    assert besluit_van(momenten, None) == date(2027, 3, 1)
    assert besluit_van(momenten, date(2027, 2, 1)) == date(2027, 2, 1)
    assert besluit_van((), None) is None


@pytest.mark.parametrize("waarde", ["", "2027-02-30", "morgen", 5, None])
def test_een_datum_die_er_geen_is(waarde: object) -> None:
    assert lees([{"naam": "avond", "datum": waarde}])[0].datum is None


@pytest.mark.parametrize(
    ("tekst", "begin", "einde"),
    [
        ("inloop om 19.30 uur", time(19, 30), None),
        ("inloop 19:30-21:00", time(19, 30), time(21)),
        ("van 19.30 uur tot 21.30 uur", time(19, 30), time(21, 30)),
        ("van 19.30 tot 21.30 uur", time(19, 30), time(21, 30)),
        ("om 8 uur", time(8), None),
        ("van 14 tot 16 uur", time(14), time(16)),
        ("van 22.00 tot 01.00 uur", time(22), None),
        ("bijeenkomst 3", None, None),
        ("om 30 uur", None, None),
        ("budget 1.250.00", None, None),
        ("12.30.2026", None, None),
    ],
)
def test_tijden(tekst: str, begin: time | None, einde: time | None) -> None:
    assert tijden_in(tekst) == (begin, einde)


@pytest.mark.parametrize(
    ("naam", "kort"),
    [
        ("inloopavond om 19.30 uur", "inloopavond"),
        ("inloopavond van 19.30 tot 21.00 uur in De Trefkoele", "inloopavond in De Trefkoele"),
        ("schouw om 8 uur", "schouw"),
        ("ronde 2", "ronde 2"),
    ],
)
def test_een_tijd_staat_niet_ook_nog_in_de_naam(naam: str, kort: str) -> None:
    [moment] = lees([{"naam": naam, "datum": "2027-03-12"}])
    assert moment.naam == kort
    assert (moment.begin is None) == (naam == kort)
