"""Terms and working days: a term is a term, but who keeps it wants to know when to call."""

from __future__ import annotations

from datetime import date, timedelta

import holidays

_ZATERDAG = 5


def laatste_werkdag(dag: date) -> date:
    """This day, or the last working day before it when it is in a weekend or a public holiday.

    Which days those are: Algemene termijnenwet, artikel 3; Goede Vrijdag is among them.
    """
    vrij = holidays.country_holidays("NL")
    while dag.weekday() >= _ZATERDAG or dag in vrij:
        dag -= timedelta(days=1)
    return dag
