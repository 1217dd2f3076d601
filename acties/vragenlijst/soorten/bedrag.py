"""An amount in euros: "2000", "€ 1.500,50", "zo'n 300 euro", "tweeduizend euro"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from babel.numbers import format_currency

from acties.vragenlijst.bedragen import lees_bedrag
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vragenlijst import BedragVraag

# "Doe 2" chooses the second of something; nobody spends two euros.
_KIEST = re.compile(
    r"(?:doe|neem|kies)\s+(?:maar\s+|de\s+|nummer\s+|optie\s+)*\d|(?:nummer|optie)\s+\d", re.IGNORECASE
)


class Bedrag(Soort[BedragVraag]):
    """A value is the amount as text with two decimals: money is never a floating-point number."""

    naam = "bedrag"

    def lees(self, vraag: BedragVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        if _KIEST.fullmatch(inbreng.tekst.strip(" .!")):
            return Gelezen(fout="Bedoelt u een bedrag? Schrijf er dan ‘euro’ bij, zoals: 1500 euro.")
        bedrag = lees_bedrag(inbreng.tekst)
        if bedrag is None:
            return Gelezen(fout="Dit bedrag begrijp ik niet. Schrijf het in cijfers, zoals 1500.")
        return Gelezen(str(bedrag))

    def toon(self, vraag: BedragVraag, waarde: Any) -> str:
        return format_currency(Decimal(waarde), "EUR", locale="nl_NL")
