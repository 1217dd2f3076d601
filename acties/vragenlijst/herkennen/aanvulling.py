"""Whether a message already says what has to be added or changed, or only that something has to."""

from __future__ import annotations

import re

from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.verhaal import zegt_iets
from kennisbank.schema.vragenlijst import HerkenAanvulling

_KENMERK = re.compile(r"\b[12]\d{3}[\s-]?[0-9a-z]{6}\b", re.IGNORECASE)
_MIN_LETTERS = 3
_GEGEVEN = re.compile(r"\d|@")


class Aanvullingherkenner(Herkenner[HerkenAanvulling]):
    """The whole message, to the letter."""

    soort = "aanvulling"

    def vind(self, herkenning: HerkenAanvulling, verhaal: Verhaal) -> str | None:
        # A number or an address says what it has to be; a kenmerk only says of which idea.
        rest = _KENMERK.sub(" ", verhaal.tekst)
        if _GEGEVEN.search(rest) is None and not zegt_iets(
            _zonder(rest, herkenning.leeg), _MIN_LETTERS
        ):
            return None
        return verhaal.origineel.strip()


def _zonder(tekst: str, leeg: tuple[str, ...]) -> str:
    patroon = "|".join(re.escape(woord).replace(r"\*", r"\w*") for woord in leeg)
    return re.sub(rf"\b(?:{patroon})\b", " ", tekst, flags=re.IGNORECASE) if leeg else tekst
