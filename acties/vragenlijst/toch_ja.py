"""Who said no, is asked why, and finds while telling it that it is a yes after all.

"Ho, er is dus wel een beetje ruimte, voor de bomen. Dus toch ja." Kept as the reason for the no, it
would have a document contradict itself.
"""

from __future__ import annotations

import re

from acties.vragenlijst.ja_of_nee import Oordeel

_TOCH_JA = re.compile(
    r"\b(?:toch|dus|dan|maar|eigenlijk|in)\s+(?:(?:wel|maar|toch|dus|van)\s+)*(?:een\s+)?[‘'\"“]?ja\b"
    r"|\b(?:moet|wordt|is)\s+(?:(?:dus|toch|dan|eigenlijk|wel)\s+)*[‘'\"“]?ja\b"
    r"|\b(?:wijzig|verander|maak|zet)\b.*\b(?:in|van|op|er)\s+(?:een\s+)?[‘'\"“]?ja\b|^\W*(?:nou\s+)?ja[\s,.!]*(?:toch|wel)\b",
    re.IGNORECASE,
)
_WEL = re.compile(
    r"\b(?:dus|toch|eigenlijk|nog|zei|er)\b(?:\s+\w+){0,4}?\s+wel\b|\bwel\s+(?:degelijk|een\s+beetje|wat|ruimte)\b"
    r"|^\W*(?:ho+|wacht|oh?|toch|nou\s+vooruit)\b[\s,].*\bwel\b",
    re.IGNORECASE,
)
_TEGEN = re.compile(
    r"\b(?:niet|geen|maar|alleen|te\s+weinig|onvoldoende|zonder|behalve|nooit|niets|niks)\b",
    re.IGNORECASE,
)
_MIN_LETTERS = 4
_OVERAL = frozenset(
    "zijn hebben jullie kunnen maken over deze wordt worden genoeg kunt voor mensen".split()
)
_KLOPT_NIET = re.compile(
    r"\b(?:klopt|kloppen|is|zijn)\s+(?:helemaal\s+|echt\s+|ook\s+)?(?:niet(?:\s+(?:goed|juist|waar))?|fout|verkeerd|onjuist)\b"
    r"|\bik\s+(?:zei|bedoel(?:de)?|had)\b",
    re.IGNORECASE,
)
_LEEG = re.compile(
    r"^\W*(?:(?:ho+|wacht|oh?|nou|vooruit|sorry|nee)\b[\s,.!]*)+"
    r"|[\s,.]*(?:\b(?:dus|dan|wijzig|verander|maak|toch|eigenlijk|dat|het|maar|er|in|van|is|wordt)\s+)*\bja\b[\s.!]*$",
    re.IGNORECASE,
)


def toch_ja(tekst: str, vraag: str) -> Oordeel | None:
    """What this makes of a no: JA when it says so, ONBESLIST when it only says that there is some of
    what `vraag` asked for, None when it may be the reason for the no."""
    if tekst.rstrip().endswith("?"):
        return None
    if _TOCH_JA.search(tekst):
        return Oordeel.JA
    noemt = any(woord in _woorden(tekst) for woord in _woorden(vraag))
    wel = _WEL.search(tekst) is not None and _TEGEN.search(tekst) is None
    return Oordeel.ONBESLIST if wel and noemt else None


def zonder_ja(tekst: str) -> str:
    """What is told besides that it is a yes."""
    return _LEEG.sub("", _LEEG.sub("", tekst.strip())).strip(" ,.")


def zegt_dat_het_niet_klopt(tekst: str) -> bool:
    """Whether this says that an answer is wrong: "dit klopt niet, ik zei dat er ruimte is"."""
    return not tekst.rstrip().endswith("?") and _KLOPT_NIET.search(tekst) is not None


def _woorden(tekst: str) -> set[str]:
    return {w for w in re.findall(r"\w+", tekst.casefold()) if len(w) >= _MIN_LETTERS} - _OVERAL
