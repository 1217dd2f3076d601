"""A date, as people write it: "volgende week vrijdag", "3 april", "03-04-2027"."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import dateparser

from acties import klok
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vragenlijst import DatumVraag


class Datum(Soort[DatumVraag]):
    """A value is an ISO date. Without a year the next such day is meant."""

    naam = "datum"

    def lees(self, vraag: DatumVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        gevonden = dateparser.parse(
            inbreng.tekst,
            languages=["nl"],
            settings={
                "PREFER_DATES_FROM": "future",
                "DATE_ORDER": "DMY",
                "RELATIVE_BASE": datetime.combine(klok.vandaag(), datetime.min.time()),
            },
        )
        if gevonden is None:
            return Gelezen(fout="Deze datum begrijp ik niet. Schrijf hem zo: 3 april 2027.")
        return Gelezen(gevonden.date().isoformat())

    def toon(self, vraag: DatumVraag, waarde: Any) -> str:
        return klok.voluit(date.fromisoformat(waarde))
