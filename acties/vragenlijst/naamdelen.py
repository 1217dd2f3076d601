"""Who says only their first name or only their surname anew: the rest of the name stays what it was."""

from __future__ import annotations

import re
from typing import Literal

from acties.vragenlijst.namen import kan_naam_zijn, naam_met

Deel = Literal["voor", "achter"]

_NOEMT_DEEL = re.compile(
    r"\b(?:(?:mijn|m'?n|me)\s+)?(?P<deel>voor|achter)naam\s+(?:is|luidt|wordt|moet\s+zijn|:)\s+"
    r"(?:(?:trouwens|eigenlijk|gewoon|dus|toch|namelijk)\s+)*(?P<naam>[^,;!?\n]+)",
    re.IGNORECASE,
)
# "Bosch met ch", "Mayer met een lange ij", "Smits, met s op het eind", "hoor", "niet Bosma".
NA_DE_NAAM = re.compile(
    r"[\s,]+(?:met\s+(?:\S+\s+){0,3}?(?:een|één|twee|dubbele?|lange|korte|griekse|hoofdletter|letter|streepje|\d"
    r"|[a-z]{1,3})\b|hoor\b|trouwens\b|en\s+(?:geen|niet)\b|niet\b|maar\b|dus\b|zonder\b|op\s+z'?n\b).*$",
    re.IGNORECASE,
)
_TUSSENVOEGSELS = frozenset(
    "van de der den ter ten te het 't in op la le el al bin da di von zu".split()
)


def lees_naamdeel(tekst: str) -> tuple[Deel, str] | None:
    """Which part of their name somebody says here, and what it is; None when they say none."""
    treffer = _NOEMT_DEEL.search(tekst)
    if treffer is None:
        return None
    naam = zonder_spelling(treffer["naam"])
    welk: Deel = "voor" if treffer["deel"].casefold() == "voor" else "achter"
    return (welk, naam) if naam and kan_naam_zijn(naam) else None


def zonder_spelling(naam: str) -> str:
    """The name without how it is spelled: "Bosch met ch"."""
    # Also when only that is said: "mijn achternaam is met dubbel k".
    return NA_DE_NAAM.sub("", f" {naam}").strip(" .'\"‘’“”")


def met_naamdeel(eerder: str, deel: Deel, nieuw: str) -> str:
    """The name with that part of it changed, or added to what was known of it."""
    voor, achter = _gesplitst(eerder)
    if not eerder or nieuw.casefold().startswith(f"{voor.casefold()} "):
        # Who says "mijn achternaam is Jan Jansen", says all of it.
        return nieuw
    if not achter:
        zelfde = naam_met(f"{eerder} \0", nieuw) != nieuw
        return nieuw if zelfde else f"{nieuw} {voor}" if deel == "voor" else f"{voor} {nieuw}"
    return f"{nieuw} {achter}" if deel == "voor" else f"{voor} {nieuw}"


def _gesplitst(naam: str) -> tuple[str, str]:
    """What comes before the surname, and the surname with what belongs to it: "van der"."""
    woorden = naam.split()
    for plek, woord in enumerate(woorden[1:], 1):
        if woord.casefold() in _TUSSENVOEGSELS:
            return " ".join(woorden[:plek]), " ".join(woorden[plek:])
    return (naam, "") if len(woorden) < 2 else (" ".join(woorden[:-1]), woorden[-1])
