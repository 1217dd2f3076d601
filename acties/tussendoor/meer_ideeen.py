"""Who comes with more than one idea: each is handed in by itself."""

from __future__ import annotations

import re

from acties.berichten import Bericht

_MEER_IDEEEN = re.compile(
    r"\b(?:heb|hebben|had|hadden|indienen|wil|willen)\b[^.?!]{0,25}?\b(?:twee|2|drie|3|vier|4|vijf|5|meer|meerdere"
    r"|verschillende|een\s+paar|enkele|allerlei)\s+(?:\w+\s+)?(?:idee[eë]n|ideetjes|plannen|plannetjes|initiatieven"
    r"|voorstellen)\b",
    re.IGNORECASE,
)
_GEEN_TWEEDE = re.compile(r"\b(?:niet|geen|gekozen|tussen|waarvan|keus)\b", re.IGNORECASE)

_EEN_VOOR_EEN = (
    "U heeft meer dan één idee. Gaan ze over verschillende dingen? Dan kunt u ze één voor één indienen."
    " Deze vragen gaan over het eerste idee. Na het versturen zegt u ‘nog een idee’."
)


def noemt_meer_ideeen(tekst: str) -> bool:
    """Whether somebody says to have several ideas."""
    treffer = _MEER_IDEEEN.search(tekst)
    return treffer is not None and _GEEN_TWEEDE.search(treffer[0]) is None


def zeg_een_voor_een() -> Bericht:
    """That they go one by one, and how."""
    return Bericht(tekst=_EEN_VOOR_EEN)
