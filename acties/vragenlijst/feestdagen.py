"""Days that people call by their name: "tweede paasdag", "Koningsdag 2028", "met Hemelvaart".

Only where a date is asked: in a story "op Koningsdag" says of each year when something is done.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

import holidays

from acties.vragenlijst.datums import Gevonden, genormaliseerd

_NAMEN = (
    (re.compile(r"\b(?:nieuwjaarsdag)\b"), "nieuwjaarsdag"),
    (re.compile(r"\bgoede\s+vrijdag\b"), "goede vrijdag"),
    (re.compile(r"\b(?:1e|1ste|eerste)\s+paasdag\b"), "eerste paasdag"),
    (re.compile(r"\b(?:2e|2de|tweede)\s+paasdag\b|\bpaasmaandag\b"), "tweede paasdag"),
    (re.compile(r"\bkoningsdag\b"), "koningsdag"),
    (re.compile(r"\bbevrijdingsdag\b"), "bevrijdingsdag"),
    (re.compile(r"\bhemelvaart(?:sdag)?\b"), "hemelvaartsdag"),
    (re.compile(r"\b(?:1e|1ste|eerste)\s+pinksterdag\b"), "eerste pinksterdag"),
    (re.compile(r"\b(?:2e|2de|tweede)\s+pinksterdag\b|\bpinkstermaandag\b"), "tweede pinksterdag"),
    (re.compile(r"\b(?:1e|1ste|eerste)\s+kerstdag\b"), "eerste kerstdag"),
    (re.compile(r"\b(?:2e|2de|tweede)\s+kerstdag\b"), "tweede kerstdag"),
)
_JAAR = re.compile(r"\s+(?:van\s+|in\s+)?(?P<j>20\d{2})\b")


def zoek_feestdag(tekst: str, vandaag: date) -> Gevonden | None:
    """The first day that is called by its name here; without a year the next one from `vandaag`."""
    klein = genormaliseerd(tekst)
    gevonden = [g for patroon, naam in _NAMEN for g in _alle(patroon, naam, klein, vandaag)]
    return min(gevonden, key=lambda g: g.begin, default=None)


def _alle(patroon: re.Pattern[str], naam: str, klein: str, vandaag: date) -> list[Gevonden]:
    gevonden = []
    for treffer in patroon.finditer(klein):
        genoemd = _JAAR.match(klein, treffer.end())
        jaren = (int(genoemd["j"]),) if genoemd else (vandaag.year, vandaag.year + 1)
        for jaar in jaren:
            dag = _dagen(jaar).get(naam)
            if dag is not None and (genoemd or dag >= vandaag):
                eind = genoemd.end() if genoemd else treffer.end()
                gevonden.append(Gevonden(dag, treffer.start(), eind))
                break
    return gevonden


@lru_cache(maxsize=32)
def _dagen(jaar: int) -> dict[str, date]:
    kalender = holidays.country_holidays(
        "NL", years=jaar, categories=("public", "optional"), language="nl"
    )
    # Two may fall on one day, with a semicolon between.
    return {naam.casefold(): dag for dag, namen in kalender.items() for naam in namen.split("; ")}
