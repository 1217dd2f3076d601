"""Amounts as people write them: "€ 1.500,50", "tweeduizend euro", "12 mille", "anderhalve ton"."""

from __future__ import annotations

import re
from decimal import Decimal

from price_parser import Price
from text_to_num import alpha2digit

_VEELVOUD = {
    "k": 1_000,
    "mille": 1_000,
    "duizend": 1_000,
    "ton": 100_000,
    "miljoen": 1_000_000,
}
_MET_VEELVOUD = re.compile(r"\d\s?(k|mille|duizend|ton|miljoen)\b", re.IGNORECASE)
_HALF = (("anderhalve", "1,5"), ("anderhalf", "1,5"), ("een halve", "0,5"), ("halve", "0,5"))
# "Anderhalf duizend", "12 honderd", "2,5 duizend": what is counted is no separate number.
_MAAL = {"honderd": 100, "duizend": 1_000}
_ZOVEEL_MAAL = re.compile(r"\b(\d{1,3}(?:,\d)?)\s+(honderd|duizend)\b")
_GEEN_BEDRAG_MEER = Decimal(10**12)
"""Nobody's idea costs that much: it is a row of figures, and none that can be rounded either."""
_ONBEPAALD = re.compile(r"\b(?:paar|enkele|tiental\w*|honderden|duizenden)\b", re.IGNORECASE)
_TIENTJES = re.compile(r"\btientjes?\b", re.IGNORECASE)


def lees_bedrag(tekst: str) -> Decimal | None:
    """The first amount in this text, in euros; None when there is none, or no certain one."""
    if _ONBEPAALD.search(tekst):
        return None
    klein = tekst.casefold()
    getallen = in_cijfers(klein)
    bedrag = Price.fromstring(getallen, currency_hint="€").amount
    if bedrag is not None and bedrag >= _GEEN_BEDRAG_MEER:
        return None
    if bedrag is None:
        return Decimal(10) if re.search(r"\been tientje\b", klein) else None
    if veelvoud := _MET_VEELVOUD.search(getallen):
        bedrag *= _VEELVOUD[veelvoud[1].casefold()]
    elif _TIENTJES.search(getallen):
        bedrag *= 10
    return bedrag.quantize(Decimal("0.01"))


def in_cijfers(klein: str) -> str:
    """The same text, in small letters, with the numbers that are written as words in figures."""
    for woord, cijfers in _HALF:
        klein = re.sub(rf"\b{woord}\b", cijfers, klein)
    klein = _ZOVEEL_MAAL.sub(
        lambda t: f"{Decimal(t[1].replace(',', '.')) * _MAAL[t[2]]:f}".removesuffix(".0"), klein
    )
    # "Een" is mostly an article; from two on it is a number.
    return str(alpha2digit(klein, "nl", threshold=1.5))
