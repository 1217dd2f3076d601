"""A date, as people write it: "volgende week vrijdag", "op 3 april", "03-04-2027"."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import dateparser

from acties import klok
from acties.vragenlijst.datums import noemt_alleen_een_maand, noemt_een_dag, noemt_er_meer, zoek_datum
from acties.vragenlijst.feestdagen import zoek_feestdag
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vragenlijst import DatumVraag

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


class Datum(Soort[DatumVraag]):
    """A value is an ISO date."""

    naam = "datum"

    def lees(self, vraag: DatumVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        return lees_datum(inbreng.tekst)

    def toon(self, vraag: DatumVraag, waarde: Any) -> str:
        return klok.voluit(date.fromisoformat(waarde))
