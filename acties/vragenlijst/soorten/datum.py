"""A date, as people write it: "volgende week vrijdag", "op 3 april", "03-04-2027"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

import dateparser

from acties import klok
from acties.vragenlijst.datums import (
    noemt_alleen_een_maand,
    noemt_een_dag,
    noemt_een_weekdag,
    noemt_er_meer,
    zoek_datum,
)
from acties.vragenlijst.feestdagen import zoek_feestdag
from acties.vragenlijst.periodes import zoek_periode
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vraag import DatumVraag

_WELKE_DAG = (
    "Noem ook de dag, zoals 3 april 2027. Is die nog niet zeker? Kies dan een dag die kan:"
    " later wijzigen mag altijd."
)


def lees_datum(tekst: str) -> Gelezen:
    """The date in this text as an ISO date; without a year the next such day is meant."""
    gevonden = zoek_datum(tekst, klok.vandaag()) or zoek_feestdag(tekst, klok.vandaag())
    if gevonden is not None and noemt_er_meer(tekst, klok.vandaag()):
        return Gelezen(fout="Ik zie hier meer dan één datum. Schrijf alleen de datum die hier hoort.")
    if gevonden is not None:
        opmerking = None
        if gevonden.andere_weekdag is not None:
            opmerking = (
                f"Let op: dat is geen {gevonden.andere_weekdag}, maar {klok.voluit(gevonden.datum)}."
            )
        return Gelezen(gevonden.datum.isoformat(), opmerking=opmerking)
    if noemt_een_dag(tekst):
        return Gelezen(fout="Deze dag bestaat niet. Kijk de datum nog eens na.")
    if noemt_alleen_een_maand(tekst):
        return Gelezen(fout=_WELKE_DAG)
    ander = (
        None
        if tekst.strip().isdecimal()
        else dateparser.parse(
            tekst,
            languages=["nl"],
            settings={
                "PREFER_DATES_FROM": "future",
                "DATE_ORDER": "DMY",
                "REQUIRE_PARTS": ["day"],
                "RELATIVE_BASE": datetime.combine(klok.vandaag(), datetime.min.time()),
            },
        )
    )
    if ander is None:
        return Gelezen(fout="Deze datum begrijp ik niet. Schrijf hem zo: 3 april 2027.")
    return Gelezen(ander.date().isoformat())


_ALS_HEEL = re.compile(r"\?\s*$|^\W*(?:(?:en|maar|wat)\s+)*(?:als|stel)\b", re.IGNORECASE)
"""What asks, or supposes, says not when it will be."""


def lees_ongeveer(tekst: str) -> Gelezen:
    """The day in this text, or else the part of the year that it names, in those words."""
    gelezen = lees_datum(tekst)
    if gelezen.fout is None or noemt_een_dag(tekst) or _ALS_HEEL.search(tekst):
        return gelezen
    periode = zoek_periode(tekst, klok.vandaag())
    if periode is None:
        return gelezen
    opmerking = f"Ik heb opgeschreven: {periode.tekst}. Zeg de dag zodra je hem weet."
    return Gelezen(periode.tekst, opmerking=opmerking)


def toon_datum(waarde: Any, *, weekdag: bool = True) -> str:
    """A value as people read it: the day, or the part of the year that was said."""
    try:
        dag = date.fromisoformat(str(waarde))
    except ValueError:
        return f"{waarde}, dag nog te bepalen"
    return klok.voluit(dag) if weekdag else klok.zonder_weekdag(dag)


_JAAR = re.compile(r"\b\d{4}\b|\b\d{1,2}[-/]\d{1,2}[-/]\d{2}\b")
_JAREN_TERUG = 8
"""So far back 29 February is found in any case."""


def _in_het_verleden(gelezen: Gelezen, tekst: str) -> Gelezen:
    """The same day, the last time that it was: "10 november" of what happened is not next year."""
    vandaag = klok.vandaag()
    if gelezen.fout is not None or date.fromisoformat(gelezen.waarde) <= vandaag:
        return gelezen
    komt_nog = date.fromisoformat(gelezen.waarde)
    if _JAAR.search(tekst):
        return Gelezen(fout="Die dag moet nog komen. Schrijf de dag waarop het is gebeurd.")
    if not noemt_een_dag(tekst):
        terug = komt_nog - timedelta(weeks=1)
        if noemt_een_weekdag(tekst) and terug <= vandaag:
            return Gelezen(terug.isoformat())
        return Gelezen(fout="Die dag moet nog komen. Schrijf de dag waarop het is gebeurd.")
    for jaar in range(komt_nog.year - 1, komt_nog.year - 1 - _JAREN_TERUG, -1):
        eerder = _zelfde_dag(komt_nog, jaar)
        if eerder is not None and eerder <= vandaag:
            # The day of the week that was named with it is that of this year.
            return Gelezen(eerder.isoformat())
    return gelezen


def _zelfde_dag(dag: date, jaar: int) -> date | None:
    try:
        return dag.replace(year=jaar)
    except ValueError:
        return None


class Datum(Soort[DatumVraag]):
    """A value is an ISO date; where that is allowed also a part of the year, as it was said."""

    naam = "datum"

    def lees(self, vraag: DatumVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        gelezen = lees_ongeveer(inbreng.tekst) if vraag.ongeveer else lees_datum(inbreng.tekst)
        return _in_het_verleden(gelezen, inbreng.tekst) if vraag.verleden else gelezen

    def toon(self, vraag: DatumVraag, waarde: Any) -> str:
        return toon_datum(waarde)
