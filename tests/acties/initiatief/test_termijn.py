"""The last working day of a term."""

from __future__ import annotations

from datetime import date

import pytest

from acties.initiatief.termijn import laatste_werkdag


@pytest.mark.parametrize(
    ("dag", "werkdag"),
    [
        (date(2026, 12, 18), date(2026, 12, 18)),  # a Friday
        (date(2026, 12, 19), date(2026, 12, 18)),  # a Saturday
        (date(2026, 12, 26), date(2026, 12, 24)),  # tweede kerstdag, a Saturday
        (date(2027, 3, 29), date(2027, 3, 25)),  # tweede paasdag; Goede Vrijdag counts as well
        (date(2027, 1, 1), date(2026, 12, 31)),
        (date(2027, 4, 27), date(2027, 4, 26)),  # Koningsdag
    ],
)
def test_de_laatste_werkdag(dag: date, werkdag: date) -> None:
    assert laatste_werkdag(dag) == werkdag
