"""Public holidays: those that move, those at the turn of the year, and two on one day."""

from __future__ import annotations

from datetime import date

import pytest

from acties.participatie.planning.vrije_dagen import feestdag


@pytest.mark.parametrize(
    ("dag", "naam"),
    [
        # Koningsdag is on the 26th when the 27th is a Sunday.
        (date(2025, 4, 26), "Koningsdag"),
        (date(2025, 4, 27), None),
        (date(2027, 4, 27), "Koningsdag"),
        (date(2031, 4, 26), "Koningsdag"),
        (date(2031, 4, 27), None),
        (date(2026, 12, 31), None),
        (date(2027, 1, 1), "Nieuwjaarsdag"),
        (date(2027, 5, 6), "Hemelvaartsdag"),
        (date(2028, 4, 17), "Tweede paasdag"),  # after a leap day
        (date(2026, 5, 5), "Bevrijdingsdag"),
        (date(2016, 5, 5), "Hemelvaartsdag en Bevrijdingsdag"),
        (date(2027, 3, 15), None),
    ],
)
def test_feestdag(dag: date, naam: str | None) -> None:
    gevonden = feestdag(dag)
    if naam and " en " in naam:
        assert set((gevonden or "").split(" en ")) == set(naam.split(" en "))
    else:
        assert gevonden == naam
