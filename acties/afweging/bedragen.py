"""Amounts of money in a story: "zo'n 2000 euro", "€ 1.500,50", "2 à 3 duizend", "dat kost niets"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from price_parser import Price

from acties.vragenlijst.bedragen import lees_bedrag

_GETAL = r"\d{1,3}(?:[.\s]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_BEDRAG = re.compile(
    rf"(?P<teken>€|\beur(?:o|o's)?\b)?\s*(?<![\d.,])(?P<getal>{_GETAL})(?!\d)(?:,-+)?"
    rf"\s*(?P<maat>k\b|mille\b|duizend\b|ton\b|miljoen\b)?\s*(?P<munt>€|eur(?:o|o's)?\b|,-)?",
    re.IGNORECASE,
)
_NIETS = re.compile(
    r"\b(gratis|kost(?:en)?\s+(?:ons\s+)?(?:niets|niks)|geen\s+kosten|zonder\s+kosten)\b", re.IGNORECASE
)
_GELD = re.compile(r"\b(eur(?:o|o's|os)?|tientjes?|ton|mille)\b", re.IGNORECASE)
_MAAT = {"k": 1000, "mille": 1000, "duizend": 1000, "ton": 100_000, "miljoen": 1_000_000}


@dataclass(frozen=True, slots=True)
class Bedragvondst:
    """An amount in euros and where it stands."""

    bedrag: Decimal
    begin: int
    einde: int


def bedragen_in(tekst: str) -> list[Bedragvondst]:
    """Every amount. A bare number only counts when it is all the numbers there are."""
    getallen = list(_BEDRAG.finditer(tekst))
    gevonden = []
    for treffer in getallen:
        als_geld = treffer["teken"] or treffer["munt"] or treffer["maat"]
        bereik = _in_bereik(tekst, treffer, getallen)
        if not (als_geld or bereik or len(getallen) == 1):
            continue
        bedrag = Price.fromstring(treffer["getal"].replace(" ", ""), currency_hint="€").amount
        if bedrag is not None:
            maat = treffer["maat"] or bereik
            keer = _MAAT[maat.casefold()] if maat and maat.casefold() in _MAAT else 1
            gevonden.append(Bedragvondst(bedrag * keer, *treffer.span()))
    if not getallen:
        if niets := _NIETS.search(tekst):
            gevonden.append(Bedragvondst(Decimal(0), *niets.span()))
        elif _GELD.search(tekst) and (in_woorden := lees_bedrag(tekst)) is not None:
            gevonden.append(Bedragvondst(in_woorden, 0, len(tekst)))
    return gevonden


def _in_bereik(tekst: str, treffer: re.Match[str], getallen: list[re.Match[str]]) -> str:
    """In "2 à 3 duizend" and "500 tot 800 euro" the first number means the same as the second."""
    for volgend in getallen:
        if volgend.start() >= treffer.end() and re.fullmatch(
            r"\s*(?:à|a|tot|-|–|of)\s*", tekst[treffer.end() : volgend.start()]
        ):
            return volgend["maat"] or volgend["munt"] or ""
    return ""
