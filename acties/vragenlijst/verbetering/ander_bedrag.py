"""Another amount in an answer that tells more than an amount: of that the rest stays."""

from __future__ import annotations

import re

from acties.vragenlijst.in_antwoord import GETAL
from kennisbank.schema.vraag import Vraag
from kennisbank.taal.woordvormen import stopwoorden

_WAAROM = re.compile(
    r"[\s,]+(?:door|vanwege|wegens|want|omdat|aangezien|i\.?v\.?m\.?|doordat)\s[^.;,]*$", re.IGNORECASE
)


def in_de_plaats(vraag: Vraag, eerder: str, nieuw: str) -> str:
    """The new answer; of one that tells more than an amount, with only that changed."""
    if vraag.herken is not None and vraag.herken.soort == "geld":
        oud_getal, nieuw_getal = GETAL.findall(eerder), GETAL.findall(nieuw)
        los = re.sub(r"\b(?:euro|eur|zo'n|ongeveer|circa|ca\.?)\b", " ", GETAL.sub(" ", nieuw))
        een = len(oud_getal) == len(nieuw_getal) == 1 and not re.search(r"\w", los)
        if een and _is_bedrag(eerder, oud_getal[0]):
            # Why it was that amount, is not why it is this one.
            return met_getal(_WAAROM.sub("", eerder), oud_getal[0], nieuw_getal[0])
    return nieuw


# What may stand right behind an amount without "euro": "450 incl. btw".
_BIJ_EEN_BEDRAG = re.compile(
    r"(?:euro|eur|piek|tientje|duizend|mille|k$|ton$|(?:in|ex)cl|btw|max|min|totaal)", re.IGNORECASE
)


def _is_bedrag(eerder: str, getal: str) -> bool:
    """Whether this number may be an amount: of "2 jaar sparen" it counts something else."""
    ervoor, _, rest = eerder.partition(getal)
    if "€" in getal or re.search(r"(?:€|\beuro?)\s*$", ervoor, re.IGNORECASE):
        return True
    erna = re.match(r"[\s=–—-]*(?P<woord>[^\W\d_]+)", rest)
    if erna is None:
        return True
    woord = erna["woord"].casefold()
    return woord in stopwoorden() or _BIJ_EEN_BEDRAG.match(woord) is not None


def met_getal(eerder: str, oud: str, nieuw: str) -> str:
    """The answer with this number in the place of that one, with one euro sign."""
    if "€" not in oud:
        nieuw = nieuw.lstrip("€ ")
    elif "€" not in nieuw:
        nieuw = f"€ {nieuw}"
    return eerder.replace(oud, nieuw, 1)
