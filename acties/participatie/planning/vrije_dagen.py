"""The public holidays of the Netherlands."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import holidays


def feestdag(dag: date) -> str | None:
    """The name of the public holiday on this day, as it stands in a sentence; None when it is none.

    Bevrijdingsdag is one in every year, though not everybody is free on it.
    """
    return _feestdagen(dag.year).get(dag)


@lru_cache(maxsize=32)
def _feestdagen(jaar: int) -> dict[date, str]:
    kalender = holidays.country_holidays(
        "NL", years=jaar, categories=("public", "optional"), language="nl"
    )
    # Two on one day, as Hemelvaartsdag and Bevrijdingsdag in 2016, come with a semicolon between.
    return {dag: naam.replace("; ", " en ") for dag, naam in kalender.items()}
