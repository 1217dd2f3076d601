"""Whether somebody looks up a place of the policy by its number: "wat staat er in paragraaf 2.3.1"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from kennisbank.vraagbaak.vervolgvraag import zegt_niets
from kennisbank.zoeken.woorden import splits, vlak

Soort = Literal["paragraaf", "stap", "naam", "los"]

_GETAL = r"\d{1,2}(?:\.\d{1,2}){0,3}"
_TELWOORDEN = {
    woord: str(getal)
    for getal, rij in enumerate(
        "een/eerste twee/tweede drie/derde vier/vierde vijf/vijfde zes/zesde zeven/zevende acht/achtste"
        " negen/negende tien/tiende".split(),
        start=1,
    )
    for woord in rij.split("/")
}
_TELWOORD = "|".join(_TELWOORDEN)
_DEEL = r"(?:paragra(?:af|ph)|par(?=[. ])|hoofdstuk|hoofstuk|hfst|hfdst|sectie)"
_VORMEN: tuple[tuple[Soort, re.Pattern[str]], ...] = (
    (
        "paragraaf",
        re.compile(
            rf"(?:\b{_DEEL}\.?(?: nummer| nr\.?)?|§) *(?P<nummer>{_GETAL}|(?:{_TELWOORD})\b)(?![\d%])"
        ),
    ),
    ("paragraaf", re.compile(rf"\b(?P<nummer>{_TELWOORD}|\d{{1,2}})e? {_DEEL}\b")),
    ("stap", re.compile(rf"\bstap (?P<nummer>\d{{1,2}}|(?:{_TELWOORD})\b)(?!\d)")),
    ("stap", re.compile(rf"\b(?P<nummer>{_TELWOORD}|\d{{1,2}})e? stap\b")),
    ("naam", re.compile(r"\b(?P<nummer>inleiding|bijlage)n?\b")),
    # "2.0" is a version, "14.30" a time.
    (
        "los",
        re.compile(r"(?<![\d.,])(?P<nummer>\d{1,2}(?:\.[1-9]){1,3})(?![\d.,]*\d|\s*(?:%|uur|euro))"),
    ),
)
_ZOEKT_OP = re.compile(
    r"beleid\w*|document|nota|notitie|stuk|tekst|bron|inhoud|titel|over|heet|hoofdstuk|paragraaf|kopje?"
    r"|lees|lezen|toon|laat|zien|zoek|opzoeken|samenvatting|uitleg|leg|vertel|zeg|zegt|gaat|staan|plan|actieplan"
    r"|graag|weten|wil|kun|kan|je|u|me|mij|ik|even|ff"
)
"""The words of who looks something up, beside those that only ask."""
_VRAAGT_ERVAN = re.compile(
    r"^\W*(?:(?:en|maar|dus)\s+)?(?:wie|wanneer|waarom|hoe\w*|moet\w*|mag|kan|is|zijn)\b(?!.*\bheet\b)"
)
"""Who asks this of a place wants more than what it is: "wie doet stap 3"."""

_PLAATS = r"(?:paragraaf|hoofdstuk|pagina|bladzijde|document|stuk|plek|deel)"
_WAAR_STAAT_DAT = re.compile(
    rf"^\W*(?:(?:en|maar|ok|oke)\W+)*(?:(?:waar|(?:in|op) welke? {_PLAATS})(?: precies)?"
    r" (?:staat|stond|lees ik|vind ik|kan ik|kun je|kunnen we|is)(?: (?:dat|dit|het|die regel|zoiets))?"
    r"(?: (?:precies|dan|ergens|nou|allemaal|in|het|beleid|document|stuk|te|lezen|teruglezen|nalezen"
    r"|vinden|terugvinden|opgeschreven|geschreven|beschreven|vastgelegd))*"
    r"|(?:wat|welke) is (?:de|je|jouw|uw) bron(?: (?:daarvan|hiervan|van dat|van dit))?)\W*$"
)


def vraagt_waar_dat_staat(tekst: str) -> bool:
    """Whether this asks where the policy says what was just answered: "waar staat dat"."""
    return _WAAR_STAAT_DAT.match(vlak(tekst)) is not None


@dataclass(frozen=True, slots=True)
class Bronplek:
    """A place that is looked up."""

    soort: Soort
    nummer: str
    """In figures, or the name of a part that has no number."""


def bronplek_in(zonder_namen: str) -> Bronplek | None:
    """The place that this, without the names of municipalities, looks up; None where something else is
    asked too, or none is named."""
    plat = vlak(zonder_namen)
    if _VRAAGT_ERVAN.match(plat):
        return None
    for soort, vorm in _VORMEN:
        gevonden = vorm.findall(plat)
        if not gevonden:
            continue
        if len(gevonden) > 1 or not all(map(_zoekt_op, splits(vorm.sub(" ", plat)))):
            return None
        return Bronplek(soort, _TELWOORDEN.get(gevonden[0], gevonden[0]))
    return None


def _zoekt_op(woord: str) -> bool:
    return zegt_niets(woord) or _ZOEKT_OP.fullmatch(woord) is not None
