"""An amount in euros: "2000", "€ 1.500,50", "zo'n 300 euro", "tweeduizend euro"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

from babel.numbers import format_currency

from acties.vragenlijst.bedragen import (
    bedrag_van,
    erbij_gezegd,
    lees_bedrag,
    lees_bereik,
    lees_keer,
    lees_misschien,
    per_wat,
    zegt_niets_te_hebben,
)
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vraag import BedragVraag

# "Doe 2" chooses the second of something; nobody spends two euros.
_KIEST = re.compile(
    r"(?:doe|neem|kies)\s+(?:maar\s+|de\s+|nummer\s+|optie\s+)*\d|(?:nummer|optie)\s+\d", re.IGNORECASE
)


class Bedrag(Soort[BedragVraag]):
    """A value is the amount as text with two decimals: money is never a floating-point number. Who is
    not sure of it, has that behind it: "8000.00 (nog niet zeker)"."""

    naam = "bedrag"

    def lees(self, vraag: BedragVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        if _KIEST.fullmatch(inbreng.tekst.strip(" .!")):
            return Gelezen(fout="Bedoelt u een bedrag? Schrijf er dan ‘euro’ bij, zoals: 1500 euro.")
        return _met_twijfel(_lees(inbreng.tekst), inbreng.tekst)

    def toon(self, vraag: BedragVraag, waarde: Any) -> str:
        return " ".join(deel for deel in (_in_euro(bedrag_van(waarde)), erbij_gezegd(waarde)) if deel)


_TWIJFEL = re.compile(
    r"\b(?:nog\s+niet\s+(?:(?:helemaal|precies|echt|100%?)\s+)*(?:zeker|vast|bekend|rond|definitief|goedgekeurd|toegekend)"
    r"|weet\s+(?:ik|we)\s+(?:(?:het|dat|nog|eigenlijk|zelf)\s+)*niet|weten\s+we\s+(?:(?:het|dat|nog)\s+)*niet"
    r"|niet\s+(?:helemaal\s+)?zeker|onzeker|onder\s+voorbehoud|voorlopig"
    r"|(?:misschien|mogelijk|wellicht|waarschijnlijk)(?!\s+\d+\s+(?!euro)[a-z])"
    r"|(?:denk|gok|schat|geloof|dacht)\s+ik|moet\w*\s+(?:ik\s+)?nog\s+\w+)\b",
    re.IGNORECASE,
)


def _met_twijfel(gelezen: Gelezen, tekst: str) -> Gelezen:
    """The same with the doubt about it, so that a document has that as well."""
    if gelezen.fout is not None or erbij_gezegd(gelezen.waarde) or not _TWIJFEL.search(tekst):
        return gelezen
    bedrag = _in_euro(bedrag_van(gelezen.waarde))
    gezegd = gelezen.opmerking or f"Ik heb {bedrag} opgeschreven, en dat het nog niet zeker is."
    return replace(gelezen, waarde=f"{gelezen.waarde} (nog niet zeker)", opmerking=gezegd)


def _lees(tekst: str) -> Gelezen:
    """The amount; of a range the highest, and said so. What is said of one, is no amount of all."""
    if (wat := per_wat(tekst)) is not None and lees_bedrag(tekst) is not None:
        return Gelezen(fout=f"Dat is per {wat}. Welk bedrag is er in totaal? Een schatting mag.")
    if zegt_niets_te_hebben(tekst):
        return Gelezen("0.00")
    if (meer := _van_meer(tekst)) is not None:
        return meer
    bedrag = lees_bedrag(tekst)
    if bedrag is None:
        return Gelezen(fout="Dit bedrag begrijp ik niet. Schrijf het in cijfers, zoals 1500.")
    return Gelezen(str(bedrag))


def _van_meer(tekst: str) -> Gelezen | None:
    """The amount where more than one number is named, with what was made of them."""
    if (bereik := lees_bereik(tekst)) is not None:
        return Gelezen(
            str(bereik[1]),
            opmerking=f"Ik heb {_in_euro(bereik[1])} opgeschreven, het hoogste van de twee.",
        )
    if (keer := lees_keer(tekst)) is not None:
        totaal = keer[0] * keer[1]
        return Gelezen(
            str(totaal),
            opmerking=f"Ik heb {_in_euro(totaal)} opgeschreven: {keer[0]} keer {_in_euro(keer[1])}.",
        )
    if (misschien := lees_misschien(tekst)) is not None:
        # What is certain is written down; what it may become, is not lost without a word.
        zeker, anders = misschien
        twijfel = (
            f"Ik heb {_in_euro(zeker)} opgeschreven. Wordt het {_in_euro(anders)}, wijzig het dan."
        )
        return Gelezen(f"{zeker} (misschien {_in_euro(anders)})", opmerking=twijfel)
    return None


def _in_euro(bedrag: Decimal) -> str:
    return str(format_currency(bedrag, "EUR", locale="nl_NL"))
