"""Another amount in an answer that tells more than an amount: of that the rest stays."""

from __future__ import annotations

import re

from acties.vragenlijst.in_antwoord import GETAL
from kennisbank.schema.vragenlijst import Vraag

_WAAROM = re.compile(
    r"[\s,]+(?:door|vanwege|wegens|want|omdat|aangezien|i\.?v\.?m\.?|doordat)\s[^.;,]*$", re.IGNORECASE
)


def in_de_plaats(vraag: Vraag, eerder: str, nieuw: str) -> str:
    """The new answer; of one that tells more than an amount, with only that changed."""
    if vraag.herken is not None and vraag.herken.soort == "geld":
        oud_getal, nieuw_getal = GETAL.findall(eerder), GETAL.findall(nieuw)
        los = re.sub(r"\b(?:euro|eur|zo'n|ongeveer|circa|ca\.?)\b", " ", GETAL.sub(" ", nieuw))
        if len(oud_getal) == len(nieuw_getal) == 1 and not re.search(r"\w", los):
            # Why it was that amount, is not why it is this one.
            return _met_getal(_WAAROM.sub("", eerder), oud_getal[0], nieuw_getal[0])
    return nieuw


def _met_getal(eerder: str, oud: str, nieuw: str) -> str:
    """The answer with this number in the place of that one, with one euro sign."""
    if "€" not in oud:
        nieuw = nieuw.lstrip("€ ")
    elif "€" not in nieuw:
        nieuw = f"€ {nieuw}"
    return eerder.replace(oud, nieuw, 1)
