"""Whether a message already says what has to be added or changed, or only that something has to."""

from __future__ import annotations

import re

from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.verhaal import zegt_iets
from kennisbank.schema.herkenning import HerkenAanvulling

_KENMERK = re.compile(r"\b[12]\d{3}[\s-]?[0-9a-z]{6}\b", re.IGNORECASE)
_MIN_LETTERS = 3
_GEGEVEN = re.compile(r"\d|@")


# "Ik wil nog wat vertellen over het bankje": of what, and not yet what.
_KONDIGT_AAN = re.compile(
    r"^\W*(?:(?:ja|nee|oh?|o\s?ja|hallo|hoi|en|maar)\W+)*(?:ik|we|wij|k|'k)\s+\w+\s+[^:?]*?"
    r"\b(?:wat|iets|dingen|ding|dingetje)\b[^:?]*?\b(?:vertel\w*|zeg\w*|kwijt|meld\w*|doorgeven|toevoeg\w*"
    r"|toe\s+te\s+voegen|verander\w*|wijzig\w*|aanpas\w*|aanvul\w*|uitleggen|meegeven|zetten)"
    r"(?:\s+(?:o(?:v|w)er|aan|bij|in|van|voor|omtrent)\s+(?:\S+\s*){1,4})?\W*$",
    re.IGNORECASE,
)


def kondigt_aan(tekst: str) -> bool:
    """Whether this only says that something has to be told or changed, and perhaps of what."""
    return _GEGEVEN.search(tekst) is None and _KONDIGT_AAN.match(tekst) is not None


class Aanvullingherkenner(Herkenner[HerkenAanvulling]):
    """The whole message, to the letter."""

    soort = "aanvulling"

    def vind(self, herkenning: HerkenAanvulling, verhaal: Verhaal) -> str | None:
        # A number or an address says what it has to be; a kenmerk only says of which idea.
        rest = _KENMERK.sub(" ", verhaal.tekst)
        zegt_wat = zegt_iets(_zonder(rest, herkenning.leeg), _MIN_LETTERS) and not kondigt_aan(rest)
        if _GEGEVEN.search(rest) is None and not zegt_wat:
            return None
        return verhaal.origineel.strip()


def _zonder(tekst: str, leeg: tuple[str, ...]) -> str:
    patroon = "|".join(re.escape(woord).replace(r"\*", r"\w*") for woord in leeg)
    return re.sub(rf"\b(?:{patroon})\b", " ", tekst, flags=re.IGNORECASE) if leeg else tekst
