"""Moments as a calendar file (RFC 5545), which every calendar program can take in."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vText

from acties import klok
from acties.documenten.dienst import Bestand
from acties.participatie.planning.momenten import SOORTEN, Moment

MEDIATYPE = "text/calendar; charset=utf-8"
_PRODID = "-//Samenspraak//Participatie//NL"
_STUURTEKENS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_VANZELF = timedelta(hours=2)
"""How long a meeting lasts of which only the beginning was said."""


def gebeurtenissen(
    momenten: Sequence[Moment], *, van: str, titel: str, gemeente: str, sinds: datetime | None = None
) -> list[Event]:
    """An event for every moment that has a date.

    `van` is what the planning belongs to (a kenmerk): the same moment keeps the same UID, so that a
    newer file moves it in a calendar and does not add it again. `sinds` is since when it is so; None
    for now.
    """
    stempel = (sinds or klok.nu()).replace(microsecond=0)
    gezien: dict[str, int] = {}
    lijst = []
    for moment in momenten:
        if moment.datum is None:
            continue
        naam = f"{moment.soort or ''}/{moment.naam.casefold()}"
        gezien[naam] = gezien.get(naam, 0) + 1
        kern = hashlib.sha256(f"{van}/{naam}/{gezien[naam]}".encode()).hexdigest()[:20]
        gebeurtenis = Event()
        gebeurtenis.add("uid", f"{kern}@samenspraak.{gemeente}")
        gebeurtenis.add("dtstamp", stempel)
        gebeurtenis.add("summary", _regel(moment.naam))
        soort = SOORTEN[moment.soort] if moment.soort else None
        gebeurtenis.add("description", "\n".join(filter(None, (_regel(titel), soort))))
        if soort:
            gebeurtenis.add("categories", [soort])
        if moment.plaats:
            gebeurtenis.add("location", _regel(moment.plaats))
        for veld, waarde in _tijden(moment.datum, moment.begin, moment.einde):
            gebeurtenis.add(veld, waarde)
        # What is a plan for a day keeps nobody from making an appointment on it.
        gebeurtenis.add("transp", "OPAQUE" if moment.begin else "TRANSPARENT")
        lijst.append(gebeurtenis)
    return lijst


def agenda(lijst: Iterable[Event], *, naam: str) -> bytes:
    """The calendar of these events, with the rules of the time zone in it."""
    kalender = Calendar()
    kalender.add("prodid", _PRODID)
    kalender.add("version", "2.0")
    kalender.add("calscale", "GREGORIAN")
    kalender.add("method", "PUBLISH")
    kalender.add("name", vText(_regel(naam)))
    kalender.add("x-wr-calname", vText(_regel(naam)))
    kalender.add("x-wr-timezone", klok.AMSTERDAM.key)
    lijst = list(lijst)
    if any(isinstance(gebeurtenis.decoded("dtstart"), datetime) for gebeurtenis in lijst):
        kalender.add_component(_tijdzone())
    for gebeurtenis in lijst:
        kalender.add_component(gebeurtenis)
    return bytes(kalender.to_ical())


def bestand(momenten: Sequence[Moment], *, van: str, titel: str, gemeente: str) -> Bestand:
    """The planning as a file; without a single date it holds an empty calendar."""
    inhoud = agenda(
        gebeurtenissen(momenten, van=van, titel=titel, gemeente=gemeente), naam=f"Planning {titel}"
    )
    return Bestand(f"planning-{van}.ics", MEDIATYPE, inhoud)


def _regel(tekst: str) -> str:
    """As one line: what would end a line of the file is no part of a name."""
    return _STUURTEKENS.sub(" ", tekst).strip()


def _tijden(dag: date, begin: time | None, einde: time | None) -> list[tuple[str, date | datetime]]:
    """Beginning and end: with a time in the time of the Netherlands, else the whole day."""
    if begin is None:
        # The end of a whole day is the next one (RFC 5545, 3.6.1).
        return [("dtstart", dag), ("dtend", dag + timedelta(days=1))]
    start = datetime.combine(dag, begin, klok.AMSTERDAM)
    stop = datetime.combine(dag, einde, klok.AMSTERDAM) if einde else start + _VANZELF
    return [("dtstart", start), ("dtend", stop)]


def _tijdzone() -> Timezone:
    """The time of the Netherlands by its rule, and not as a list of years that ends."""
    zone = Timezone()
    zone.add("tzid", klok.AMSTERDAM.key)
    zomer, winter = timedelta(hours=2), timedelta(hours=1)
    for deel, naam, begin, van, naar, maand in (
        (TimezoneDaylight(), "CEST", datetime(1981, 3, 29, 2), winter, zomer, 3),  # noqa: DTZ001
        (TimezoneStandard(), "CET", datetime(1996, 10, 27, 3), zomer, winter, 10),  # noqa: DTZ001
    ):
        deel.add("dtstart", begin)
        deel.add("rrule", {"freq": "yearly", "bymonth": maand, "byday": "-1su"})
        deel.add("tzoffsetfrom", van)
        deel.add("tzoffsetto", naar)
        deel.add("tzname", naam)
        zone.add_component(deel)
    return zone
