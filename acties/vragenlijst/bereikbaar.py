"""E-mail addresses and phone numbers in free text, as people write them.

"sanne @ voorbeeld.nl", "sanne apenstaartje voorbeeld punt nl" and "sanne@voorbeeld,nl" are all the same
address; "06 - 12 34 56 78", "0031612345678" and "+31 (0)6 12345678" the same number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from rapidfuzz.distance import OSA

_TOPDOMEIN = r"(?:nl|com|net|org|eu|be|info|frl|amsterdam|online|email)"
_AT = r"(?:@|at|apenstaart(?:je)?|apestaart(?:je)?)"
_APENSTAART = rf"(?:\s?@\s?|\s*[(\[]{_AT}[)\]]\s*|\s+(?!@){_AT}\s+)"
# "Mail jan@voorbeeld.nl. Info volgt": after a whole address a sentence may begin.
_AF = r"(?<!\.nl)(?<!\.com)(?<!\.net)(?<!\.org)(?<!\.eu)"
_PUNT = rf"(?:{_AF}(?:,|\s?\.\s)(?={_TOPDOMEIN}\b)|\.|\s*[(\[](?:punt|dot)[)\]]\s*|\s+(?:punt|dot)\s+)"
# As it is read aloud: "jan streepje de underscore boer".
_TEKENS = {
    "punt": ".",
    "dot": ".",
    "underscore": "_",
    "laag streepje": "_",
    "liggend streepje": "_",
    "streepje": "-",
    "koppelteken": "-",
    "minteken": "-",
}
_TEKEN = rf"(?:{'|'.join(naam.replace(' ', chr(92) + 's') for naam in _TEKENS)})"
# What stands around an address, and not in one; an apostrophe may do either.
_EROMHEEN = r"\s<>,;:()\[\]@\"“”„‘’«»*=|"
_EMAIL = re.compile(
    rf"(?<![^{_EROMHEEN}'])(?P<wie>(?:[\w-]+\s+{_TEKEN}\s+)*[^{_EROMHEEN}]{{1,64}})"
    rf"{_APENSTAART}(?P<waar>[\w-]+(?:{_PUNT}[\w-]+)+)",
    re.IGNORECASE,
)
_RAND = ".:'"
_GELEZEN_TEKEN = re.compile(rf"\s+({_TEKEN})\s+", re.IGNORECASE)
_EMAILACHTIG = re.compile(r"(?<![^\s<>,;()])[^\s<>,;()@]{0,99}@[^\s<>,;()]*")
_AANBIEDERS = (
    "gmail.com",
    "hotmail.com",
    "hotmail.nl",
    "outlook.com",
    "live.nl",
    "icloud.com",
    "yahoo.com",
    "ziggo.nl",
    "kpnmail.nl",
    "planet.nl",
    "hetnet.nl",
    "home.nl",
    "xs4all.nl",
    "upcmail.nl",
)
"""Where most people have their mail; a domain that is nearly one of these is looked at again."""
_CIJFERS = re.compile(
    r"(?<![\w€])\+?\(?(?:\d(?:[\s().–-]{0,3}\d){5,}|0\d(?:[\s-]{0,2}\d)+(?![\d:]|[.,]\d)"
    r"|\d{5}(?![\w.,-]*\d))"
)
"""Six figures or more, five that stand by themselves, or fewer that begin like a phone number."""


@dataclass(frozen=True, slots=True)
class Adres:
    """A way to reach somebody, and its place in the text. `waarde` is None when it is not valid."""

    begin: int
    eind: int
    waarde: str | None


def emails_in(tekst: str) -> tuple[Adres, ...]:
    """The e-mail addresses, in order; also what looks like one and is not valid."""
    gevonden: list[Adres] = []
    for treffer in _EMAIL.finditer(tekst):
        waar = re.sub(_PUNT, ".", treffer["waar"], flags=re.IGNORECASE)
        wie = _GELEZEN_TEKEN.sub(lambda t: _TEKENS[" ".join(t[1].casefold().split())], treffer["wie"])
        waarde = _geldig_adres(f"{wie.strip(_RAND)}@{waar.strip('.')}")
        # "Hij at brood.nl" is no address; only a real "@" is one that may be wrong.
        if waarde is not None or "@" in treffer[0]:
            gevonden.append(Adres(treffer.start(), treffer.end(), waarde))
    for treffer in _EMAILACHTIG.finditer(tekst):
        if not any(a.begin < treffer.end() and treffer.start() < a.eind for a in gevonden):
            gevonden.append(Adres(treffer.start(), treffer.end(), None))
    return tuple(sorted(gevonden, key=lambda adres: adres.begin))


def bedoeld_adres(adres: str) -> str | None:
    """The address that was meant, when its domain is nearly that of a large provider; else None."""
    wie, _, domein = adres.rpartition("@")
    if domein in _AANBIEDERS:
        return None
    for bekend in _AANBIEDERS:
        # Two letters swapped, one too many, one too few; another letter makes another name.
        if OSA.distance(domein, bekend) == 1 and domein[0] == bekend[0]:
            return f"{wie}@{bekend}"
    return None


def telefoons_in(tekst: str) -> tuple[Adres, ...]:
    """The phone numbers, in order, in the form of the Netherlands or else the international one."""
    return tuple(
        Adres(nummer.start, nummer.end, _in_nederlandse_vorm(nummer.number))
        for nummer in phonenumbers.PhoneNumberMatcher(tekst, "NL")
    )


def lijkt_op_nummer(tekst: str) -> bool:
    """Whether so many digits stand here that a phone number must be meant."""
    return _CIJFERS.search(tekst) is not None


def _geldig_adres(adres: str) -> str | None:
    try:
        return validate_email(adres, check_deliverability=False).normalized
    except EmailNotValidError:
        return None


def _in_nederlandse_vorm(nummer: phonenumbers.PhoneNumber) -> str:
    binnenland = nummer.country_code == 31
    vorm = phonenumbers.PhoneNumberFormat
    return str(phonenumbers.format_number(nummer, vorm.NATIONAL if binnenland else vorm.INTERNATIONAL))
