"""The moments of a planning, as they were named in the conversation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Literal, get_args

Soort = Literal["bijeenkomst", "online", "besluit", "terugkoppeling"]

SOORTEN: Mapping[Soort, str] = {
    "bijeenkomst": "Bijeenkomst",
    "online": "Online",
    "terugkoppeling": "Terugkoppeling",
    "besluit": "Besluit",
}
"""In the order in which they are shown, as people read them."""

BETREKT: frozenset[Soort | None] = frozenset({"bijeenkomst", "online", None})
"""The kinds on which people are involved; of what no kind was said, that is taken."""

_TIJD = r"([01]?\d|2[0-3])[.:]([0-5]\d)"
_TIJDEN = re.compile(
    rf"(?<![\d.:-]){_TIJD}(?:\s*(?:uur|u\.?))?(?:\s*(?:-|–|tot)\s*{_TIJD})?(?![\d:-]|\.\d)"
)
_HELE_UREN = re.compile(
    r"(?<![\d.:-])(?:om|van|vanaf)\s+(\d{1,2})(?:\s*uur)?(?:\s*(?:-|–|tot)\s*(\d{1,2}))?\s*uur"
)
_LAATSTE_UUR = 23


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment; None for what was not said (yet)."""

    naam: str
    soort: Soort | None = None
    datum: date | None = None
    begin: time | None = None
    einde: time | None = None
    """Only with `begin`, and later on the same day."""
    plaats: str | None = None
    ongeveer: str | None = None
    """The part of the year in which it will be, of which no day is known yet, as it was said."""

    @property
    def betrekt(self) -> bool:
        """Whether people are involved on it."""
        return self.soort in BETREKT


def lees(
    reeks: Iterable[Mapping[str, Any]] | None, besluitdatum: date | None = None
) -> tuple[Moment, ...]:
    """The moments of an answer to the question `momenten`, by date; those without one come last.

    The day of the decision is one of them, also when only the question `besluitdatum` was answered.
    """
    momenten = [_moment(rij) for rij in reeks or () if str(rij.get("naam") or "").strip()]
    if besluitdatum is not None and not any(
        m.soort == "besluit" and m.datum in {besluitdatum, None} for m in momenten
    ):
        momenten.append(Moment("Besluit", "besluit", besluitdatum))
    return tuple(sorted(momenten, key=lambda m: (m.datum is None, m.datum or date.max)))


def besluit_van(momenten: Sequence[Moment], besluitdatum: date | None) -> date | None:
    """The day of the decision: the one that was asked for, else that of the last decision moment."""
    if besluitdatum is not None:
        return besluitdatum
    dagen = [m.datum for m in momenten if m.soort == "besluit" and m.datum is not None]
    return max(dagen, default=None)


def als_datum(waarde: object) -> date | None:
    """A date as the engine keeps it; None for what is none."""
    try:
        return date.fromisoformat(str(waarde))
    except ValueError:
        return None


def tijden_in(tekst: str) -> tuple[time | None, time | None]:
    """From when to when, in what somebody wrote: "19.30 uur", "van 19:30 tot 21:00", "om 8 uur".

    A second time that is not later is left out: it means another day, or a mistake.
    """
    if gevonden := _TIJDEN.search(tekst):
        uur, minuut, tot_uur, tot_minuut = gevonden.groups()
        begin = time(int(uur), int(minuut))
        einde = time(int(tot_uur), int(tot_minuut)) if tot_uur else None
    elif gevonden := _HELE_UREN.search(tekst.lower()):
        uur, tot_uur = gevonden.groups()
        if int(uur) > _LAATSTE_UUR or int(tot_uur or 0) > _LAATSTE_UUR:
            return None, None
        begin, einde = time(int(uur)), time(int(tot_uur)) if tot_uur else None
    else:
        return None, None
    return begin, einde if einde is not None and einde > begin else None


_TIJD_IN_NAAM = re.compile(
    rf"[\s,(]*\b(?:(?:om|van|vanaf)\s+)?(?:{_TIJDEN.pattern}|{_HELE_UREN.pattern})(?:\s*(?:uur|u\.?))?\)?",
    re.IGNORECASE,
)


def _zonder_tijd(naam: str) -> str:
    """ "Inloopavond om 19.30 uur" without its time, which is shown beside the name."""
    return " ".join(_TIJD_IN_NAAM.sub(" ", naam, count=1).split()).strip(" ,")


def _moment(rij: Mapping[str, Any]) -> Moment:
    naam = " ".join(str(rij["naam"]).split())
    begin, einde = tijden_in(naam)
    if begin is not None:
        naam = _zonder_tijd(naam) or naam
    soort = next((soort for soort in get_args(Soort) if soort == rij.get("soort")), None)
    datum = als_datum(rij.get("datum"))
    gezegd = str(rij.get("datum") or "") if datum is None else ""
    return Moment(naam, soort, datum, begin, einde, ongeveer=gezegd or None)
