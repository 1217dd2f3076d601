"""Where one has to be chosen and two are named: the choice between those two.

It is kept as an incomplete answer, `{"tussen": [...]}`: nothing is chosen before they say which one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from rapidfuzz import utils

from kennisbank.schema.basisvraag import Keuze

_SLEUTEL = "tussen"
_MAX_WOORDEN = 20
_MIN_LETTERS = 4
# What is denied is not chosen, and who asks or wants both has another answer coming.
_ANDERS = re.compile(
    r"\b(?:niet|geen|noch|nooit|zonder|behalve|beide|allebei|alle)\b|\?\s*$", re.IGNORECASE
)
_ALLEBEI = frozenset({"beide", "allebei"})


def twee_genoemd(keuzes: Sequence[Keuze], tekst: str) -> tuple[Keuze, ...]:
    """The two choices that this sentence names, in the order of the question; () when it names one,
    more than two, or when both at once is a choice of its own."""
    klein = utils.default_process(tekst).strip()
    if _ANDERS.search(tekst) or len(klein.split()) > _MAX_WOORDEN or len(keuzes) <= 2:
        return ()
    if any(_ALLEBEI & {s.casefold() for s in k.synoniemen} for k in keuzes):
        return ()
    genoemd = [k for k in keuzes if any(_staat_er(naam, klein) for naam in _namen(k))]
    genoemd += [
        k for k in keuzes if k not in genoemd and any(b.casefold() in klein for b in k.blijkt_uit)
    ]
    return tuple(k for k in keuzes if k in genoemd) if len(genoemd) == 2 else ()


def _namen(keuze: Keuze) -> tuple[str, ...]:
    return (keuze.label, *keuze.synoniemen)


def _staat_er(naam: str, klein: str) -> bool:
    gezocht = utils.default_process(naam).strip()
    return len(gezocht) >= _MIN_LETTERS and f" {gezocht} " in f" {klein} "


def tussen(keuzes: Sequence[Keuze]) -> dict[str, list[str]]:
    """The incomplete answer that asks which of these."""
    return {_SLEUTEL: [keuze.sleutel for keuze in keuzes]}


def waartussen(keuzes: Sequence[Keuze], waarde: Any) -> tuple[Keuze, ...]:
    """Between which is to be chosen; () for an answer that was given."""
    if not isinstance(waarde, dict):
        return ()
    twee = tuple(keuze for keuze in keuzes if keuze.sleutel in waarde.get(_SLEUTEL, ()))
    # One that is no choice any more leaves nothing to choose between.
    return twee if len(twee) == 2 else ()


def welke_van(keuzes: Sequence[Keuze]) -> str:
    """What is asked then."""
    een, ander = (keuze.label for keuze in keuzes)
    return f"U noemt er twee: ‘{een}’ en ‘{ander}’. Welke van de twee wordt het?"
