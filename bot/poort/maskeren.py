"""Masking what may not be stored: a burgerservicenummer never reaches the database or a log.

Beside a word like "BSN" a number of eight or nine digits is one, also with a typing error in it.
Without such a word, nine digits that pass the 11-proef may be one: they are masked too, and the
person is asked. One in eleven other numbers of nine digits passes; asking again is better than
storing a BSN.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import phonenumbers
from phonenumbers import Leniency
from stdnum import iban
from stdnum.nl import bsn

from acties.maskering import BSN_WEG, NUMMER_WEG

# Between digits, as people group them: "123 456 789", "123.456.789", "12 34 56 789". A slash is no
# part of it: that is how somebody can write another number (`bot.poort.poort.NUMMER_WEGGEHAALD`).
_TUSSEN = r"(?:\s?[.\-–_]\s?|[ \t\u00a0\u2009\u202f\u200b])?"
_NEGEN = re.compile(rf"(?<!\d)\d(?:{_TUSSEN}\d){{8}}(?!{_TUSSEN}\d)")
_ACHT_OF_NEGEN = re.compile(rf"(?<!\d)\d(?:{_TUSSEN}\d){{7,8}}(?!{_TUSSEN}\d)")

_WOORD = (
    r"(?<![^\W\d_])(?:b\.?\s?s\.?\s?n\.?(?:[- ]?(?:nummer|nr))?|burger[- ]?service[- ]?(?:nummer|nr)"
    r"|sofi[- ]?(?:nummer|nr)?|sociaal[- ]fiscaal[- ]nummer)(?![^\W\d_])"
)
# Beside: with a few words in between, and no other number.
_ERVOOR = re.compile(rf"{_WOORD}[^\w]*(?:[^\W\d_]+[^\w]+){{0,4}}$", re.IGNORECASE)
_ERNA = re.compile(rf"^[^\w]*(?:[^\W\d_]+[^\w]+){{0,4}}?{_WOORD}", re.IGNORECASE)
_NABIJ = 60

_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]){11,30}\b", re.IGNORECASE)
_DATUM = re.compile(r"(?<!\d)[0-3]?\d[-./ ][01]?\d[-./ ](?:19|20)\d\d(?![\d.-])")
_BEDRAG_ERVOOR = re.compile(r"(?:€|\beur|\beuro)\s?$", re.IGNORECASE)
_BEDRAG_ERNA = re.compile(r"^\s?(?:,-|,\d\d(?!\d)|€|euro\b|eur\b|miljoen\b)", re.IGNORECASE)
_CIJFERS_BSN = 9
_MIN_IBAN = 15
_MAX_ONDERZOCHT = 1000


def maskeer_bsn(tekst: str) -> tuple[str, bool]:
    """The text without numbers that are, or may be, a BSN; and whether there were any."""
    cijfers = "".join(_ascii(teken) for teken in tekst)
    plekken: dict[int, tuple[int, str]] = {}
    for treffer in _ACHT_OF_NEGEN.finditer(cijfers):
        begin, eind = treffer.span()
        if _naast_het_woord(cijfers, begin, eind) and not _is_iets_anders(cijfers, begin, eind):
            plekken[begin] = (eind, BSN_WEG)
    onderzocht = 0
    for treffer in _NEGEN.finditer(cijfers):
        begin, eind = treffer.span()
        al_weg = any(b < eind and begin < e for b, (e, _) in plekken.items())
        if al_weg or not bsn.is_valid(re.sub(r"\D", "", treffer[0])):
            continue
        onderzocht += 1
        # Somebody who sends thousands of such numbers is not writing amounts or phone numbers.
        if onderzocht <= _MAX_ONDERZOCHT and (
            _is_bedrag(cijfers, begin, eind) or _is_iets_anders(cijfers, begin, eind)
        ):
            continue
        plekken[begin] = (eind, NUMMER_WEG)
    stukken, hier = [], 0
    for begin in sorted(plekken):
        eind, vervanging = plekken[begin]
        stukken += [tekst[hier:begin], vervanging]
        hier = eind
    return "".join([*stukken, tekst[hier:]]), bool(plekken)


def _ascii(teken: str) -> str:
    """Digits of other scripts are digits too; each is one character, so places stay the same."""
    return teken if teken.isascii() or not teken.isdigit() else str(unicodedata.digit(teken))


def _naast_het_woord(tekst: str, begin: int, eind: int) -> bool:
    voor, na = tekst[max(0, begin - _NABIJ) : begin], tekst[eind : eind + _NABIJ]
    return _ERVOOR.search(voor) is not None or _ERNA.search(na) is not None


def _is_bedrag(tekst: str, begin: int, eind: int) -> bool:
    voor, na = tekst[max(0, begin - _NABIJ) : begin], tekst[eind : eind + _NABIJ]
    return _BEDRAG_ERVOOR.search(voor) is not None or _BEDRAG_ERNA.search(na) is not None


def _is_iets_anders(tekst: str, begin: int, eind: int) -> bool:
    """Whether a phone number, a bank account or a date stands here."""
    links = max(0, begin - _NABIJ)
    stuk = tekst[links : eind + _NABIJ]
    plekken = (*_telefoons(stuk), *_rekeningen(stuk), *(t.span() for t in _DATUM.finditer(stuk)))
    return any(links + b < eind and begin < links + e for b, e in plekken)


def _telefoons(tekst: str) -> Iterator[tuple[int, int]]:
    """Phone numbers with their 0 or country: without it, nine digits may as well be a BSN.

    Who writes a country means a phone number, also one that is not given out (yet).
    """
    for nummer in phonenumbers.PhoneNumberMatcher(tekst, "NL", leniency=Leniency.POSSIBLE):
        cijfers = re.sub(r"\D", "", nummer.raw_string)
        met_land = nummer.raw_string.startswith(("+", "00"))
        if met_land or (len(cijfers) > _CIJFERS_BSN and phonenumbers.is_valid_number(nummer.number)):
            yield nummer.start, nummer.end


def _rekeningen(tekst: str) -> Iterator[tuple[int, int]]:
    for treffer in _IBAN.finditer(tekst):
        # What follows an IBAN may look like more of it.
        for eind in range(treffer.end(), treffer.start() + _MIN_IBAN - 1, -1):
            if iban.is_valid(tekst[treffer.start() : eind]):
                yield treffer.start(), eind
                break
