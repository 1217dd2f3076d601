"""Another name for the project of a dossier, asked for in between."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from acties.participatie.beginnen import TITEL
from acties.participatie.dienst import vergrendeld
from acties.vragenlijst.afronding import Afgerond

HERNOEMEN = "dossier_hernoemen"
"""The questionnaire that asks for it."""

_MAX_WOORDEN = 16
_AANLOOP = r"^(?:(?:nee|ja|oh?|wacht|sorry|eh|en|maar|kun\s+je|kan\s+je|wil\s+je|je\s+mag)[,.]?\s+)*"
_PROJECT = r"(?:(?:het|dit|mijn|ons)\s+)?(?:project|dossier|traject)"
_VAN = r"(?:\s+van\s+(?:het|dit|mijn|ons)\s+(?:project|dossier|traject))?"
_NAAM = rf"(?:(?:de|mijn|onze)\s+)?(?:naam|titel|projectnaam){_VAN}"
_MET_NAAM = tuple(
    re.compile(
        _AANLOOP
        + vorm
        + r"\s+(?:(?:maar|liever|voortaan|nu|gewoon|eigenlijk|toch)\s+)*(?P<naam>\S.*)$",
        re.I,
    )
    for vorm in (
        r"(?:nee\W+)?(?:zo|dat)\s+(?:heet|is)\b.{0,24}\bniet\W+(?:het|dit|mijn|ons)(?:\s+(?:project|dossier))?\s+heet",
        rf"hernoem(?:en)?(?:\s+{_PROJECT})?\s+(?:naar|in|tot)",
        rf"(?:her)?noem\s+(?:{_PROJECT}|het|dit|'t|hem)(?:\s+naar)?",
        rf"{_PROJECT}\s+(?:heet|gaat\s+heten|moet\s+heten)",
        rf"(?:wijzig|verander|pas)\s+{_NAAM}(?:\s+aan)?\s+(?:in|naar|tot)",
        rf"{_NAAM}\s+(?:moet|wordt|is)",
    )
)
_ZONDER_NAAM = re.compile(
    rf"\b(?:{_NAAM}\b.*\b(?:wijzig\w*|verander\w*|aan\s?(?:te\s)?pas\w*|pas\b.*\baan|korter|langer|anders|beter"
    rf"|klopt|fout|verkeerd|typfout|spelfout)|(?:wijzig|verander|verbeter)\s+{_NAAM}|{_PROJECT}\s+(?:een\s+)?ander(?:e)?\s+naam"
    r"|hernoem\w*|ander(?:e)?\s+naam\s+(?:geven|voor))\b",
    re.IGNORECASE,
)
# "Niet goed", "te lang", "nog niet definitief": that says something of it, and is no other one.
_OORDEEL = re.compile(
    r"(?:niet|geen|te|nog|fout|verkeerd|anders|korter|langer|goed|prima)\b", re.IGNORECASE
)
_GEEN_NAAM = re.compile(
    r"(?:(?:het|dit|mijn|ons|de|een)\s+)?(?:project|dossier|traject|naam|projectnaam|titel|iets\s+anders)",
    re.IGNORECASE,
)
_BEVEL = re.compile(
    _AANLOOP + rf"(?:hernoem\w*|(?:wijzig|verander|pas)\s+{_NAAM}(?:\s+aan)?\s+(?:in|naar|tot)"
    r"|zo\s+heet\b.*\bheet)\b",
    re.IGNORECASE,
)
"""So said, it can only be about the name of the project."""
_OVER_EEN_PROJECT = re.compile(r"\b(?:project\w*|dossier)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Naamwens:
    """That the project must be called otherwise; and how, if that was said."""

    naam: str | None
    uitgesproken: bool
    """Whether it says that it is about the project: "noem het X" may be about anything."""
    bevel: bool = field(default=False, compare=False)
    """Whether it can be about nothing else: "hernoem het dossier naar X"."""


def wil_hernoemen(tekst: str) -> Naamwens | None:
    """Whether this asks for another name for the project; None when it does not."""
    kaal = tekst.strip().rstrip(".!")
    if len(kaal.split()) > _MAX_WOORDEN:
        return None
    bevel = _BEVEL.match(kaal) is not None
    uitgesproken = _OVER_EEN_PROJECT.search(kaal) is not None or bevel
    if not kaal.endswith("?"):
        for vorm in _MET_NAAM:
            treffer = vorm.search(kaal)
            if treffer is None or _GEEN_NAAM.fullmatch(treffer["naam"]):
                continue
            if not _OORDEEL.match(treffer["naam"]):
                naam = re.sub(r"\s+(?:worden|zijn|heten|noemen)$", "", treffer["naam"])
                return Naamwens(naam, uitgesproken, bevel)
    return Naamwens(None, uitgesproken, bevel) if _ZONDER_NAAM.search(kaal) else None


@dataclass(frozen=True, slots=True)
class DossierHernoemen:
    """Gives the dossier the name that was told last."""

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`kenmerk` of the dossier."""
        dossier = vergrendeld(sessie, afgerond.kenmerk)
        dossier.titel = str(afgerond.antwoorden[TITEL].waarde)
        return {"kenmerk": dossier.kenmerk}
