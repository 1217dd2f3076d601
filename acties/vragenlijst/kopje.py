"""Who reads over all answers, and begins with the number or the heading of one: the rest is for it.

"Idee = een pumptrack", "5 wij tweeën", "en de vraag wat ik wil bereiken: rust".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from acties.vragenlijst.aanwijzing import Aanwijzing
from acties.vragenlijst.zoeken import als_gevraagd, op_nummer, zoek_vraag
from kennisbank.schema.vraag import Vraag

_VOORAF = r"\W*(?:(?:oh?|nee|ja|sorry|wacht|en|maar|oeps|eh+m?|ok[eé]?)\b[\s,.!]*)*"
# After the number comes who, when or how, and no thing that it counts: "4 nog niemand", not "4 banken".
_NUMMER = re.compile(
    _VOORAF
    + r"(?P<nr>\d{1,2})\s*[.)]?\s+(?P<rest>(?:nog|alleen|ook|ik|wij|we|met|niemand|niets|niks|geen|de"
    r"|het|een|mijn|m'n|onze|ons|graag|in|op|vanaf|begin|eind|half|misschien|toch|nee|ja|samen|iedereen)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_NAAM = re.compile(
    _VOORAF + r"(?:bij\s+)?(?P<naam>[^\W\d_][\w'’-]*(?:\s+[\w'’-]+){0,8}?)\s*[:=]\s*(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_OVER_DE_PLEK = re.compile(r"\b(?:plek|plaats|locatie|waar|ander\w*)\b", re.IGNORECASE)


def lees_kopje(vragen: Sequence[Vraag], tekst: str) -> Aanwijzing | None:
    """Which answer this begins with, and what has to stand there; None when it begins with none."""
    if (treffer := _NUMMER.fullmatch(tekst)) is not None:
        vraag = op_nummer(vragen, int(treffer["nr"]))
        ook = re.match(r"ook\b\s*", treffer["rest"], re.IGNORECASE)
        rest = treffer["rest"][ook.end() :] if ook is not None else treffer["rest"]
        return Aanwijzing(vraag, "erbij" if ook is not None else "nieuw", rest) if vraag else None
    if (treffer := _NAAM.fullmatch(tekst)) is None:
        return None
    vraag = zoek_vraag(vragen, treffer["naam"]) or als_gevraagd(vragen, treffer["naam"])
    if vraag is None:
        return None
    if _is_het_verhaal(vraag) and _OVER_DE_PLEK.search(treffer["naam"]):
        # Another place is not all of the idea: what was told of that, has to stay.
        return Aanwijzing(vraag, "erbij", tekst.strip())
    return Aanwijzing(vraag, "nieuw", treffer["rest"].strip())


def _is_het_verhaal(vraag: Vraag) -> bool:
    return vraag.herken is not None and vraag.herken.soort == "verhaal"
