"""The calendar file: right for every calendar program, in the time of the Netherlands."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from icalendar.cal.component import Component

from acties.participatie.planning.agenda import MEDIATYPE, agenda, bestand, gebeurtenissen
from acties.participatie.planning.momenten import Moment

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def _gelezen(*momenten: Moment) -> list[Component]:
    gemaakt = bestand(momenten, van="P2026-BCDFGH", titel="Nieuwe speeltuin", gemeente="dalfsen")
    return list(Calendar.from_ical(gemaakt.inhoud.decode()).walk("VEVENT"))


def test_bestand() -> None:
    gemaakt = bestand(
        [Moment("avond", "bijeenkomst", date(2027, 3, 9))], van="P2026-X", titel="t", gemeente="dalfsen"
    )
    assert (gemaakt.naam, gemaakt.mediatype) == ("planning-P2026-X.ics", MEDIATYPE)
    assert b"\r\n" in gemaakt.inhoud
    assert max(map(len, gemaakt.inhoud.split(b"\r\n"))) <= 75


@pytest.mark.parametrize(
    "dag", [date(2026, 12, 31), date(2028, 2, 28), date(2028, 2, 29), date(2027, 3, 28)]
)
def test_een_hele_dag_eindigt_op_de_volgende(dag: date) -> None:
    """Over the turn of the year, a leap day and the change of the clock."""
    (gebeurtenis,) = _gelezen(Moment("avond", "bijeenkomst", dag))
    assert gebeurtenis.decoded("dtstart") == dag
    assert gebeurtenis.decoded("dtend") == dag + timedelta(days=1)


@pytest.mark.parametrize(
    ("dag", "utc"),
    [
        (date(2027, 1, 12), 18),
        (date(2027, 7, 13), 17),
        (date(2027, 3, 28), 17),
        (date(2027, 10, 31), 18),
    ],
)
def test_een_tijd_is_die_van_hier(dag: date, utc: int) -> None:
    """19.30 in winter is 18.30 in UTC, in summer 17.30; also on the days on which the clock changes."""
    moment = Moment("avond", "bijeenkomst", dag, time(19, 30), time(21), "dorpshuis")
    (gebeurtenis,) = _gelezen(moment)
    begin = gebeurtenis.decoded("dtstart")
    assert begin.astimezone(UTC) == datetime(dag.year, dag.month, dag.day, utc, 30, tzinfo=UTC)
    assert gebeurtenis["dtstart"].params["TZID"] == "Europe/Amsterdam"
    assert gebeurtenis.decoded("dtend") - begin == timedelta(hours=1, minutes=30)
    assert str(gebeurtenis["location"]) == "dorpshuis"


@pytest.mark.parametrize("jaar", [2026, 2027, 2038, 2050])
def test_de_tijdzone_in_het_bestand_is_die_van_nederland(jaar: int) -> None:
    """By its rule: the same hours from UTC as the time zone database, in every month."""
    inhoud = bestand(
        [Moment("a", "bijeenkomst", date(2027, 1, 1), time(12))], van="x", titel="t", gemeente="assen"
    ).inhoud
    (zone,) = Calendar.from_ical(inhoud.decode()).walk("VTIMEZONE")
    delen = {deel.name: deel for deel in zone.subcomponents}
    zomer, winter = delen["DAYLIGHT"], delen["STANDARD"]
    for deel, maand in ((zomer, 3), (winter, 10)):
        assert deel.decoded("rrule")["bymonth"] == [maand]
        laatste = max(d for d in range(22, 32) if date(jaar, maand, d).weekday() == 6)
        uur = deel.decoded("dtstart").hour
        voor = datetime(jaar, maand, laatste, tzinfo=AMSTERDAM) + timedelta(hours=uur, minutes=-1)
        na = datetime(jaar, maand, laatste, 12, tzinfo=AMSTERDAM)
        assert voor.utcoffset() == deel.decoded("tzoffsetfrom")
        assert na.utcoffset() == deel.decoded("tzoffsetto")


def test_zonder_datum_staat_het_niet_in_de_agenda() -> None:
    assert _gelezen(Moment("avond", "bijeenkomst")) == []


def test_een_verzet_moment_houdt_zijn_nummer() -> None:
    (eerst,) = _gelezen(Moment("Avond", "bijeenkomst", date(2027, 3, 9)))
    (later,) = _gelezen(Moment("avond", "bijeenkomst", date(2027, 3, 16)))
    assert str(eerst["uid"]) == str(later["uid"])
    twee = _gelezen(*[Moment("avond", "bijeenkomst", date(2027, 3, dag)) for dag in (9, 16)])
    assert len({str(g["uid"]) for g in twee}) == 2
    assert str(twee[0]["uid"]) == str(eerst["uid"])


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=200))
def test_wat_iemand_schrijft_breekt_het_bestand_niet(naam: str) -> None:
    """No new line in a name begins a new field; what has a meaning in the format is escaped."""
    schoon = " ".join(naam.split()) or "x"
    inhoud = agenda(
        gebeurtenissen(
            [Moment(schoon, "bijeenkomst", date(2027, 3, 9))], van="x", titel=naam, gemeente="assen"
        ),
        naam=naam,
    )
    (gebeurtenis,) = Calendar.from_ical(inhoud).walk("VEVENT")
    assert gebeurtenis.decoded("dtstart") == date(2027, 3, 9)
    assert inhoud.count(b"BEGIN:VEVENT\r\n") == 1
