"""Dates in what people write: "op dinsdag 9 maart", "volgende week vrijdag", "over twee weken"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from acties.vragenlijst.bedragen import in_cijfers

_MAANDEN = {
    "januari": 1, "jan": 1, "februari": 2, "feb": 2, "maart": 3, "mrt": 3, "april": 4, "apr": 4,
    "mei": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "augustus": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
_DAGEN = {
    "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6,
}  # fmt: skip
MAAND = "|".join(_MAANDEN)
_DAG = "|".join(_DAGEN)
_VOOR = rf"(?:(?P<weekdag>{_DAG})\s+)?"

_VOLUIT = re.compile(
    rf"\b{_VOOR}(?P<d>\d{{1,2}})(?:e|ste|de)?\s+(?P<m>{MAAND})\b\.?(?:\s+(?P<j>\d{{4}})\b)?"
)
_ISO = re.compile(r"\b(?P<j>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b")
_CIJFERS = re.compile(
    rf"\b{_VOOR}(?P<d>\d{{1,2}})(?P<s>[-/])(?P<m>\d{{1,2}})(?:(?P=s)(?P<j>\d{{4}}|\d{{2}}))?\b(?!\s*uur)"
)
_WEEKDAG = re.compile(
    rf"\b(?:(?P<welke>deze|aanstaande|komende|aankomende|volgende\s+week|volgende)\s+)?(?P<dag>{_DAG})\b"
    r"(?!\s+(?:van|in)\b)(?:\s+over\s+(?P<n>een|\d+)\s+we[ek]\w*)?"
)
_STRAKS = re.compile(r"\b(?P<wat>vandaag|morgen|overmorgen)\b")
_OVER = re.compile(r"\bover\s+(?P<n>een|\d+)\s+(?P<wat>dag|dagen|week|weken)\b")
_STRAKS_DAGEN = {"vandaag": 0, "morgen": 1, "overmorgen": 2}
_SCHEIDT = re.compile(r"[,;.]|\b(?:en|dan|daarna)\b")
_ALLEEN_MAAND = re.compile(rf"\b(?P<m>{MAAND})\b\.?(?:\s+(?P<j>\d{{4}})\b)?")


@dataclass(frozen=True, slots=True)
class Gevonden:
    """A date in a text, and where it stands: `tekst[begin:eind]` of the text in small letters, in
    which numbers are written in figures."""

    datum: date
    begin: int
    eind: int
    andere_weekdag: str | None = None
    """The day of the week that was named with it, when that is not the one of this date."""


def zoek_datum(tekst: str, vandaag: date) -> Gevonden | None:
    """The first date in this text, seen from `vandaag`; without a year the next such day.

    None when there is none: a month alone is no date. A day that does not exist is none either.
    """
    return next(iter(zoek_datums(tekst, vandaag)), None)


def zoek_datums(tekst: str, vandaag: date) -> list[Gevonden]:
    """All dates in this text, in order, as `zoek_datum` finds the first."""
    klein = genormaliseerd(tekst)
    gevonden = [g for patroon, lees in _PATRONEN for g in _alle(patroon, lees, klein, vandaag)]
    na_elkaar: list[Gevonden] = []
    # What says most comes first: "dinsdag 9 maart" is not the next Tuesday.
    for dag in sorted(gevonden, key=lambda g: (g.begin, -g.eind)):
        if not na_elkaar or dag.begin >= na_elkaar[-1].eind:
            na_elkaar.append(dag)
    return na_elkaar


def datum_bij(tekst: str, woorden: re.Pattern[str], vandaag: date) -> date | None:
    """The day that is told with these words: "verslag 2 mei en besluit op 1 juni" has another for each.

    The nearest of those that no comma or "en" keeps apart from them; the first where no word is.
    """
    klein = genormaliseerd(tekst)
    dagen = zoek_datums(tekst, vandaag)
    plekken = [treffer.span() for treffer in woorden.finditer(klein)]
    if not dagen or not plekken:
        return dagen[0].datum if dagen else None

    def afstand(dag: Gevonden) -> tuple[bool, int]:
        tussen = (
            klein[eind : dag.begin] if dag.begin >= eind else klein[dag.eind : begin]
            for begin, eind in plekken
        )
        return min((_SCHEIDT.search(stuk) is not None, len(stuk)) for stuk in tussen)

    return min(dagen, key=afstand).datum


def noemt_er_meer(tekst: str, vandaag: date) -> bool:
    """Whether this names more than one day, so that it cannot be told which is meant."""
    eerste = zoek_datum(tekst, vandaag)
    if eerste is None:
        return False
    tweede = zoek_datum(genormaliseerd(tekst)[eerste.eind :], vandaag)
    return tweede is not None and tweede.datum != eerste.datum


def genormaliseerd(tekst: str) -> str:
    """The text in which the places of `Gevonden` count."""
    return in_cijfers(tekst.casefold())


def noemt_alleen_een_maand(tekst: str) -> bool:
    """Whether this says in which month, and not on which day: "ergens in maart"."""
    return _ALLEEN_MAAND.search(tekst.casefold()) is not None


def noemt_een_dag(tekst: str) -> bool:
    """Whether this has the form of a date, also of one that does not exist: "31 februari"."""
    klein = genormaliseerd(tekst)
    return any(patroon.search(klein) for patroon in (_VOLUIT, _ISO, _CIJFERS))


def noemt_een_weekdag(tekst: str) -> bool:
    """Whether a day of the week is named: "dinsdag", without its date."""
    return _WEEKDAG.search(tekst.casefold()) is not None


def _alle(
    patroon: re.Pattern[str],
    lees: Callable[[re.Match[str], date], date | None],
    klein: str,
    vandaag: date,
) -> list[Gevonden]:
    gevonden = []
    for treffer in patroon.finditer(klein):
        datum = lees(treffer, vandaag)
        if datum is None:
            continue
        genoemd = treffer.groupdict().get("weekdag")
        anders = genoemd if genoemd and _DAGEN[genoemd] != datum.weekday() else None
        gevonden.append(Gevonden(datum, treffer.start(), treffer.end(), anders))
    return gevonden


def _kalenderdag(treffer: re.Match[str], vandaag: date) -> date | None:
    dag, maand, jaar = treffer["d"], treffer["m"], treffer["j"]
    nummer = _MAANDEN.get(maand) or int(maand)
    if jaar is not None:
        return _bestaand(int(jaar) + (2000 if len(jaar) == 2 else 0), nummer, int(dag))
    # 29 February may be years away.
    for volgend in range(9):
        datum = _bestaand(vandaag.year + volgend, nummer, int(dag))
        if datum is not None and datum >= vandaag:
            return datum
    return None


def _bestaand(jaar: int, maand: int, dag: int) -> date | None:
    if not (1 <= maand <= 12 and 1900 <= jaar <= 2999 and 1 <= dag <= monthrange(jaar, maand)[1]):
        return None
    return date(jaar, maand, dag)


def _weekdag(treffer: re.Match[str], vandaag: date) -> date | None:
    dag = _DAGEN[treffer["dag"]]
    if (treffer["welke"] or "").startswith("volgende") and "week" in treffer["welke"]:
        maandag = vandaag + timedelta(days=7 - vandaag.weekday())
        return maandag + timedelta(days=dag)
    eerstvolgend = vandaag + timedelta(days=(dag - vandaag.weekday() - 1) % 7 + 1)
    weken = treffer["n"]
    return eerstvolgend + timedelta(weeks=_aantal(weken) if weken else 0)


def _straks(treffer: re.Match[str], vandaag: date) -> date | None:
    return vandaag + timedelta(days=_STRAKS_DAGEN[treffer["wat"]])


def _over(treffer: re.Match[str], vandaag: date) -> date | None:
    dagen = _aantal(treffer["n"]) * (7 if treffer["wat"].startswith("we") else 1)
    return vandaag + timedelta(days=dagen) if dagen < 36_500 else None


def _aantal(woord: str) -> int:
    return 1 if woord == "een" else int(woord)


_PATRONEN: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date | None]], ...] = (
    (_VOLUIT, _kalenderdag),
    (_ISO, _kalenderdag),
    (_CIJFERS, _kalenderdag),
    (_WEEKDAG, _weekdag),
    (_STRAKS, _straks),
    (_OVER, _over),
)
