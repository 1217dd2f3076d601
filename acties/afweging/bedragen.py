"""Amounts of money in a story: "zo'n 2000 euro", "€ 1.500,50", "2 à 3 duizend", "dat kost niets".

For weighing the highest amount counts, so rather one too many is found than one too few.
"""

from __future__ import annotations

import re
from decimal import Decimal

from price_parser import Price

from acties.vragenlijst.bedragen import in_cijfers

_GETAL = r"\d{1,3}(?:[.\s]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_BEDRAG = re.compile(
    rf"(?P<teken>€|\beur(?:o|o's)?\b)?\s*(?<![\d.,])(?P<getal>{_GETAL})(?!\d)"
    rf"\s*(?P<maat>k\b|mille\b|duizend\b|ton\b|miljoen\b)?\s*(?P<munt>€|eur(?:o|o's)?\b|,-+)?"
)
# Without "euro" a number is money when it is all the numbers there are, or follows one of these.
_NA_KOSTWOORD = re.compile(
    r"\b(?:kost\w*|begroot|begroting|budget|totaal|schat\w*|geraamd|raming)\W+(?:[^\W\d]+\W+){0,4}$"
)
_JAARTAL = re.compile(r"(?:19|20)\d\d")
_NIETS = re.compile(
    r"\b(?:gratis|kost(?:en)?\s+(?:ons\s+)?(?:niets|niks)|geen\s+kosten|zonder\s+kosten|kosteloos|nihil)\b"
)
# "3 duizend" would be read as two numbers; "een paar honderd" is no amount to go by.
_DUIZEND = re.compile(r"(\d)\s*duizend\b")
_ONBEPAALD = re.compile(r"\b(?:paar|enkele)\s+$")
_EN_MEER = re.compile(r"\s*(?:à|a|tot|-|–|of)\s*(?:de\s+)?")
_MAAT = {"k": 1000, "mille": 1000, "duizend": 1000, "ton": 100_000, "miljoen": 1_000_000}


def bedragen_in(tekst: str) -> list[Decimal]:
    """Every amount in euros, in the order of the text."""
    klein = in_cijfers(_DUIZEND.sub(r"\1 mille", tekst.casefold()))
    getallen = [t for t in _BEDRAG.finditer(klein) if not _ONBEPAALD.search(klein, 0, t.start("getal"))]
    gevonden = []
    for nummer, treffer in enumerate(getallen):
        volgend = getallen[nummer + 1] if nummer + 1 < len(getallen) else None
        # In "2 à 3 duizend" and "500 tot 800 euro" the first number means what the second does.
        maat, munt = treffer["maat"], treffer["teken"] or treffer["munt"]
        if volgend is not None and _EN_MEER.fullmatch(klein[treffer.end() : volgend.start()]):
            maat, munt = maat or volgend["maat"], munt or volgend["munt"]
        if not (maat or munt or len(getallen) == 1 or _is_kostprijs(klein, treffer)):
            continue
        bedrag = Price.fromstring(re.sub(r"\s", "", treffer["getal"]), currency_hint="€").amount
        if bedrag is not None:
            gevonden.append(bedrag * _MAAT.get(maat or "", 1))
    if not getallen and _NIETS.search(klein):
        gevonden.append(Decimal(0))
    return gevonden


def _is_kostprijs(klein: str, treffer: re.Match[str]) -> bool:
    if _JAARTAL.fullmatch(treffer["getal"]):
        return False
    return _NA_KOSTWOORD.search(klein, 0, treffer.start("getal")) is not None
