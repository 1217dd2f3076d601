"""A part of the year in which something will be: "ergens in het najaar", "half mei", "Q2 2027".

Who plans knows that long before the day. What they said is kept in their own words; the first and last
day are only there to reckon with.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from acties.vragenlijst.datums import MAAND, genormaliseerd

_MAANDEN = {
    "jan": 1, "feb": 2, "maa": 3, "mrt": 3, "apr": 4, "mei": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "okt": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_SEIZOENEN = {
    "voorjaar": 3, "lente": 3, "zomer": 6, "bouwvak": 7, "najaar": 9, "herfst": 9, "winter": 12,
    "kerst": 12,
}  # fmt: skip
"""In which month it begins; each lasts three months, and the two holidays one."""
_EEN_MAAND = ("bouwvak", "kerst")
_RANG = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4}

_ERVOOR = (
    r"(?:\b(?:(?:ergens|waarschijnlijk|vermoedelijk|ongeveer|rond|omstreeks|in|het|de|vroeg|laat|later|dit|deze|komend|volgend"
    r"|aankomend|van|loop|op)e?\s+)*)"
)
_WELK = (
    r"(?:(?P<welk>begin|half|medio|midden|eind(?:e)?|voor|tot|na|vanaf|voorjaar|najaar)\s+(?:(?:in|van|de|het|dit|deze"
    r"|volgend|komend|aankomend)e?\s+)*)?"
)
_JAAR = r"(?:\s+(?:van\s+)?(?P<jaar>20\d\d|volgend\s+jaar|dit\s+jaar))?"
_VORMEN = (
    ("maand", rf"(?P<wat>{MAAND})\b\.?{_JAAR}"),
    ("seizoen", rf"(?P<wat>{'|'.join(_SEIZOENEN)})(?:vakantie|periode)?\b{_JAAR}"),
    ("kwartaal", rf"(?:q|kw)\s?(?P<wat>[1-4])\b{_JAAR}"),
    (
        "kwartaal",
        rf"(?P<wat>[1-4](?=e|de|ste)|eerste|tweede|derde|vierde|laatste)(?:e|de|ste)?\s+kwartaal\b{_JAAR}",
    ),
    ("week", rf"week\s+(?P<wat>\d{{1,2}})\b{_JAAR}"),
    (
        "over",
        r"over\s+(?P<wat>(?:een\s+|zo'n\s+|ongeveer\s+)?(?:half\s+)?\S+(?:\s+of)?(?:\s+\d+)?\s*\w*)",
    ),
    ("jaar", r"(?P<wat>20\d\d|volgend\s+jaar|dit\s+jaar)\b"),
)
_PATRONEN = tuple(
    (vorm, re.compile(rf"{_ERVOOR}{'' if vorm == 'over' else _WELK}\b{patroon}"))
    for vorm, patroon in _VORMEN
)
_DUUR = re.compile(
    r"(?:(?P<half>half)\s*|(?P<n>\d+|een)\s+)?(?P<wat>maand|jaar|kwartaal|kwartalen)(?:en|tje)?(?:\s+of\s+(?P<m>\d+))?\b"
)
_IN_DAGEN = {"maand": 30.4, "jaar": 365.0, "kwartaal": 91.2, "kwartalen": 91.2}


@dataclass(frozen=True, slots=True)
class Periode:
    """When something will be, as far as that is known."""

    tekst: str
    """As it was said, without what stands around it."""
    begin: date
    eind: date
    """The last day of it."""


def zoek_periode(tekst: str, vandaag: date) -> Periode | None:
    """The first part of the year that this names, seen from `vandaag`; None when it names none.

    Without a year the next such part is meant, or the one that it is now.
    """
    klein = genormaliseerd(tekst)
    gevonden = [
        (treffer, periode)
        for vorm, patroon in _PATRONEN
        for treffer in patroon.finditer(klein)
        if (periode := _LEZERS[vorm](treffer, vandaag)) is not None
    ]
    if not gevonden:
        return None
    treffer, (begin, eind) = min(gevonden, key=lambda g: (g[0].start(), -g[0].end()))
    begin, eind = _deel(treffer.groupdict().get("welk"), begin, eind)
    return Periode(_gezegd(tekst, treffer), begin, eind)


def _gezegd(tekst: str, treffer: re.Match[str]) -> str:
    """These words as they were written, where that can be told."""
    gezegd = treffer[0].strip()
    plek = tekst.casefold().find(gezegd)
    return tekst[plek : plek + len(gezegd)] if plek >= 0 else gezegd


def _deel(welk: str | None, begin: date, eind: date) -> tuple[date, date]:
    derde = (eind - begin) // 3
    match welk:
        case "begin":
            return begin, begin + derde
        case "half" | "medio" | "midden":
            return begin + derde, eind - derde
        case "eind" | "einde":
            return eind - derde, eind
        case "voor" | "tot":
            return begin - timedelta(days=1), begin - timedelta(days=1)
        case "na":
            return eind + timedelta(days=1), eind + timedelta(days=31)
        case _:
            return begin, eind


def _vanaf(maand: int, aantal: int, jaar: str | None, vandaag: date) -> tuple[date, date]:
    """So many months from the first day of this one on."""
    nummer = _jaar(jaar, vandaag)
    begin = date(nummer or vandaag.year, maand, 1)
    eind = _erbij(begin, aantal) - timedelta(days=1)
    if nummer is None and eind < vandaag:
        begin, eind = _erbij(begin, 12), _erbij(_erbij(begin, 12), aantal) - timedelta(days=1)
    return begin, eind


def _erbij(dag: date, maanden: int) -> date:
    jaren, maand = divmod(dag.month - 1 + maanden, 12)
    return date(dag.year + jaren, maand + 1, 1)


def _jaar(gezegd: str | None, vandaag: date) -> int | None:
    if gezegd is None:
        return None
    return int(gezegd) if gezegd.isdecimal() else vandaag.year + gezegd.startswith("volgend")


def _maand(treffer: re.Match[str], vandaag: date) -> tuple[date, date]:
    return _vanaf(_MAANDEN[treffer["wat"][:3]], 1, treffer["jaar"], vandaag)


def _seizoen(treffer: re.Match[str], vandaag: date) -> tuple[date, date]:
    lengte = 1 if treffer["wat"] in _EEN_MAAND else 3
    return _vanaf(_SEIZOENEN[treffer["wat"]], lengte, treffer["jaar"], vandaag)


def _kwartaal(treffer: re.Match[str], vandaag: date) -> tuple[date, date]:
    wat = treffer["wat"]
    nummer = int(wat) if wat.isdecimal() else _RANG[wat]
    return _vanaf(3 * nummer - 2, 3, treffer["jaar"], vandaag)


def _week(treffer: re.Match[str], vandaag: date) -> tuple[date, date] | None:
    jaar = _jaar(treffer["jaar"], vandaag)
    for nummer in (jaar,) if jaar is not None else (vandaag.year, vandaag.year + 1):
        try:
            begin = date.fromisocalendar(nummer, int(treffer["wat"]), 1)
        except ValueError:
            continue
        if jaar is not None or begin + timedelta(days=6) >= vandaag:
            return begin, begin + timedelta(days=6)
    return None


def _over(treffer: re.Match[str], vandaag: date) -> tuple[date, date] | None:
    duur = _DUUR.search(treffer["wat"])
    if duur is None:
        return None
    aantal = 0.5 if duur["half"] else float(duur["m"] or (duur["n"] or "1").replace("een", "1"))
    begin = vandaag + timedelta(days=round(aantal * _IN_DAGEN[duur["wat"]]))
    return begin, begin + timedelta(days=30)


def _heel_jaar(treffer: re.Match[str], vandaag: date) -> tuple[date, date] | None:
    jaar = _jaar(treffer["wat"], vandaag)
    if jaar is None or jaar < vandaag.year:
        return None
    return date(jaar, 1, 1), date(jaar, 12, 31)


_LEZERS: dict[str, Callable[[re.Match[str], date], tuple[date, date] | None]] = {
    "maand": _maand,
    "seizoen": _seizoen,
    "kwartaal": _kwartaal,
    "week": _week,
    "over": _over,
    "jaar": _heel_jaar,
}
