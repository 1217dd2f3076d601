"""Our own words to somebody of the municipality: "je" where residents read "u".

Only for texts of ours: what people wrote themselves, or what stands in data, stays as it is.
"""

from __future__ import annotations

import re

# "Heeft u" loses its ending behind the verb, "u heeft" changes the verb: Dutch has no rule without
# exceptions for it, so the verbs that we use stand here.
_WERKWOORDEN = {
    "bent": "ben",
    "gaat": "ga",
    "heeft": "heb",
    "heet": "heet",
    "kunt": "kun",
    "laat": "laat",
    "moet": "moet",
    "weet": "weet",
    "wilt": "wil",
    "ziet": "zie",
    "doet": "doe",
    "zegt": "zeg",
    "vraagt": "vraag",
    "komt": "kom",
    "kiest": "kies",
}
_VERB = "|".join(_WERKWOORDEN)
_ERVOOR = re.compile(rf"\b(?P<verb>{_VERB})(?P<spatie>\s+)u\b", re.IGNORECASE)
_ERACHTER = re.compile(
    r"\b(?P<u>u)(?P<tussen>\s+(?:(?:al|nu|net|nog|eerder|zelf)\s+)*)(?P<verb>heeft)\b", re.IGNORECASE
)
_UW = re.compile(r"\buw\b")
_UW_HOOFD = re.compile(r"\bUw\b")
_U = re.compile(r"\bu\b")
_U_HOOFD = re.compile(r"\bU\b")


def je_vorm(tekst: str) -> str:
    """The same said to a colleague."""
    tekst = _ERVOOR.sub(_zonder_t, tekst)
    tekst = _ERACHTER.sub(lambda t: f"{t['u']}{t['tussen']}hebt", tekst)
    for patroon, woord in ((_UW, "je"), (_UW_HOOFD, "Je"), (_U, "je"), (_U_HOOFD, "Je")):
        tekst = patroon.sub(woord, tekst)
    return tekst


def _zonder_t(treffer: re.Match[str]) -> str:
    verb = treffer["verb"]
    zonder = _WERKWOORDEN[verb.casefold()]
    return f"{zonder.capitalize() if verb[:1].isupper() else zonder}{treffer['spatie']}je"
