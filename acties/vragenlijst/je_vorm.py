"""Our own words to somebody of the municipality: "je" where residents read "u".

Only for texts of ours: what people wrote themselves, between “ and ”, stays as it is.
"""

from __future__ import annotations

import re

# "Heeft u" loses its ending behind the verb, "u heeft" changes the verb: Dutch has no rule without
# exceptions for it, so the verbs that we use stand here. What keeps its form is not in it ("kon u").
_WERKWOORDEN = {
    "bedoelt": "bedoel",
    "bent": "ben",
    "denkt": "denk",
    "dient": "dien",
    "doet": "doe",
    "gaat": "ga",
    "gebruikt": "gebruik",
    "haalt": "haal",
    "heeft": "heb",
    "hoeft": "hoef",
    "hoort": "hoor",
    "kiest": "kies",
    "komt": "kom",
    "krijgt": "krijg",
    "kunt": "kun",
    "leest": "lees",
    "maakt": "maak",
    "meldt": "meld",
    "schrijft": "schrijf",
    "staat": "sta",
    "stelt": "stel",
    "stuurt": "stuur",
    "vindt": "vind",
    "voert": "voer",
    "vraagt": "vraag",
    "weet": "weet",
    "werkt": "werk",
    "wilt": "wil",
    "wordt": "word",
    "zegt": "zeg",
    "ziet": "zie",
    "zoekt": "zoek",
}
_VERB = "|".join(_WERKWOORDEN)
_ERVOOR = re.compile(rf"\b(?P<verb>{_VERB})(?P<spatie>\s+)u\b", re.IGNORECASE)
_ERACHTER = re.compile(
    r"\b(?P<u>u)(?P<tussen>\s+(?:(?:al|nu|net|nog|eerder|zelf|hier|nodig|iets)\s+)*)(?P<verb>heeft)\b",
    re.IGNORECASE,
)
# "Meldt u zich aan".
_ZICH = re.compile(r"\bje zich\b")
_VAN_U = re.compile(r"\b(?P<van>van|aan)\s+u(?=\s*[.,;:!?]|$)")
_VERVANGINGEN = (
    (re.compile(r"\buzelf\b"), "jezelf"),
    (re.compile(r"\bUzelf\b"), "Jezelf"),
    (re.compile(r"\buw\b"), "je"),
    (re.compile(r"\bUw\b"), "Je"),
    (re.compile(r"\bu\b"), "je"),
    (re.compile(r"\bU\b"), "Je"),
)
_GEZEGD = re.compile(r"(“[^”]*”)")


def je_vorm(tekst: str) -> str:
    """The same said to a colleague."""
    delen = _GEZEGD.split(tekst)
    # What people wrote stands at the odd places.
    return "".join(deel if nummer % 2 else _van_ons(deel) for nummer, deel in enumerate(delen))


def _van_ons(tekst: str) -> str:
    tekst = _ERVOOR.sub(_zonder_t, tekst)
    tekst = _ERACHTER.sub(lambda t: f"{t['u']}{t['tussen']}hebt", tekst)
    tekst = _VAN_U.sub(lambda t: f"{t['van']} jou", tekst)
    for patroon, woord in _VERVANGINGEN:
        tekst = patroon.sub(woord, tekst)
    return _ZICH.sub("je je", tekst)


def _zonder_t(treffer: re.Match[str]) -> str:
    verb = treffer["verb"]
    zonder = _WERKWOORDEN[verb.casefold()]
    return f"{zonder.capitalize() if verb[:1].isupper() else zonder}{treffer['spatie']}je"


def zeg_zo(tekst: str, *, je: bool) -> str:
    """A text of ours as it is said to a colleague (`je`), or to a resident."""
    return je_vorm(tekst) if je else tekst
