"""The one clock: UTC inside, the time of the Netherlands for people. Tests move it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

_verschoven = timedelta(0)


def nu() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC) + _verschoven  # noqa: TID251 - this is the clock


def vandaag() -> date:
    """Today's date in the Netherlands."""
    return nu().astimezone(AMSTERDAM).date()


def voluit(dag: date) -> str:
    """A date as people say it: "zaterdag 19 december 2026"."""
    return format_date(dag, "EEEE d MMMM y", locale="nl_NL")


def zonder_weekdag(dag: date) -> str:
    """A date as it stands in a source line: "19 december 2026"."""
    return format_date(dag, "d MMMM y", locale="nl_NL")


def dag(moment: datetime) -> date:
    """The date of a moment, in the Netherlands."""
    return moment.astimezone(AMSTERDAM).date()


def hoe_laat(moment: datetime | str) -> str:
    """A time of today as people say it, "16.05 uur"; with the date when it is another day."""
    hier = (datetime.fromisoformat(moment) if isinstance(moment, str) else moment).astimezone(AMSTERDAM)
    tijd = f"{hier:%H.%M} uur"
    return tijd if hier.date() == vandaag() else f"{voluit(hier.date())}, {tijd}"


@contextmanager
def verschuif(duur: timedelta) -> Iterator[None]:
    """Move the clock, in tests: what a week's pause does is seen without waiting for it."""
    global _verschoven  # noqa: PLW0603 - one clock for the whole process is the point
    _verschoven += duur
    try:
        yield
    finally:
        _verschoven -= duur
