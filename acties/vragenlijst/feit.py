"""Yes or no to a fact on which much depends, told in a remark or with a reason."""

from __future__ import annotations

import re

from acties.vragenlijst.ja_nee_woorden import JA_VOORAAN, NEE_OVERAL, NEE_VOORAAN
from acties.vragenlijst.ja_of_nee import LETTERS, Oordeel, lees_ja_nee, schoon

_MET_REDEN = re.compile(
    r"(?P<begin>[^,.;:!]{2,30}?)\s*(?:[,.;:!–-]+\s*(?:want|dus|maar|alleen|omdat|behalve)?"
    r"|\s(?:want|dus|maar|alleen|omdat|behalve)\b,?)\s+(?P<rest>\S+\s+\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_ZEGT_HET_NOG_EENS = re.compile(r"(?:dat|het|die|dit|ik|ja|nee|jawel|neen|toch|of)\b", re.IGNORECASE)


def lees_begin(tekst: str) -> Oordeel | None:
    """The yes or no with which this begins, when a reason comes after it; None otherwise.

    Of "ja, dat kan niet" what is said last counts, as in `lees_ja_nee`; "ja, de architect wil niet dat
    we die delen" goes on about something else.
    """
    treffer = _MET_REDEN.fullmatch(tekst.strip())
    if treffer is None or tekst.rstrip().endswith("?") or _ZEGT_HET_NOG_EENS.match(treffer["rest"]):
        return None
    zin = schoon(treffer["begin"])
    if zin.split(" ")[0] not in {*JA_VOORAAN, *NEE_VOORAAN}:
        return None
    oordeel = lees_ja_nee(treffer["begin"])
    return oordeel if oordeel in (Oordeel.JA, Oordeel.NEE) else None


DUS = re.compile(
    r"(?P<rest>.*\S)\s*[,.;]?\s*\b(?:dus|kortom|daarom)\s*[,:]?\s+(?:[^,.;]{1,30}\s)?(?:het\s+is\s+|dan\s+|toch\s+|maar\s+|eigenlijk\s+)*"
    r"(?P<besluit>ja|nee|neen)(?:\s+hoor)?[\s.!]*",
    re.IGNORECASE | re.DOTALL,
)
_GAAT_VERDER = re.compile(
    r"(?:(?:ok[eéè]?|okay|oki\w*|prima|goed|top|mooi|fijn|duidelijk|helder|begrepen|verder|door|volgende|ga|gaan|we|maar"
    r"|is|dan|nu|hoor|weer|snap|ik|het|dank\s+(?:je|u)(?:\s+wel)?|dankjewel|bedankt|thanks)\b[\s,.!]*)+",
    re.IGNORECASE,
)
"""What closes something said in between, and is no yes to a fact: "ok, verder", "prima, duidelijk"."""
_TERZIJDE = re.compile(
    r"\b(?:antwoord\w*|conclusie|uitkomst|vraag|vragen|snap|snappen|begrijp|begrepen|bedoel\w*|eens|laat\s+maar"
    r"|(?:kom|kijk|ga)\s+.{0,30}\b(?:terug|verder))\b",
    re.IGNORECASE,
)
"""What is about the conversation, and not about what was asked."""
_VOORBEHOUD = re.compile(
    r"\b(?:maar|alleen|behalve|weinig|amper|nauwelijks|onvoldoende)\b", re.IGNORECASE
)
_WEL = re.compile(r"\bwel\b[\s\w]*,|,[\s\w]*\bwel\b", re.IGNORECASE)
_KORT_GEZEGD = 4
_HOORT_BIJ_ALLES = frozenset(
    "zijn hebben jullie kunnen kunt maken over deze wordt worden genoeg".split()
)
_MIN_LETTERS_ZAAK = 4


def lees_feit(tekst: str, vraag: str = "") -> Oordeel | None:
    """Whether this says yes or no to a fact on which much depends; `vraag` is how it was asked.

    Stricter than `lees_ja_nee`: "niet" and "wel" somewhere in a remark answer nothing. They count in a
    few words ("dat kan niet"), or in words of the question ("er is geen ruimte meer voor").
    """
    if _GAAT_VERDER.fullmatch(tekst.strip()):
        return Oordeel.ONBESLIST
    if not tekst.rstrip().endswith("?") and (slot := DUS.fullmatch(tekst.strip())) is not None:
        return Oordeel.JA if slot["besluit"].casefold() == "ja" else Oordeel.NEE
    begin = lees_begin(tekst)
    if begin is not None:
        return Oordeel.ONBESLIST if begin is Oordeel.JA and _neemt_terug(tekst, vraag) else begin
    oordeel = lees_ja_nee(tekst)
    if oordeel is None:
        return Oordeel.ONBESLIST if _TERZIJDE.search(tekst) else None
    zin = schoon(tekst)
    if zin.split(" ")[0] in {*JA_VOORAAN, *NEE_VOORAAN} or zin in LETTERS:
        return oordeel
    twijfelt = _TERZIJDE.search(tekst) is not None or (
        _WEL.search(tekst) is not None
        if oordeel is Oordeel.NEE
        else _VOORBEHOUD.search(tekst) is not None
    )
    kort = len(zin.split()) <= _KORT_GEZEGD
    return Oordeel.ONBESLIST if twijfelt or not (kort or _zaken(zin) & _zaken(vraag)) else oordeel


def _neemt_terug(tekst: str, vraag: str) -> bool:
    """Whether a yes is followed by a no to what was asked: "ja, maar financieel niet"."""
    _, maar, rest = schoon(tekst).partition(" maar ")
    return bool(maar) and NEE_OVERAL.search(rest) is not None and bool(_zaken(rest) & _zaken(vraag))


def _zaken(tekst: str) -> set[str]:
    """The words that name something."""
    woorden = schoon(tekst).split()
    return {w for w in woorden if len(w) >= _MIN_LETTERS_ZAAK and w not in _HOORT_BIJ_ALLES}
