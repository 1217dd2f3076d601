"""Several corrections in one sentence: "niet juni maar juli en niet de juf maar de directeur".

Each is read by itself; read as one, what comes behind the first would be put in the answer as well.
"""

from __future__ import annotations

import re

# Where a sentence of its own begins.
_ZIN = r"[.;]\s+|,\s+(?:en|maar\s+ook|ook)\s+(?=\S+\s+\S+)"
_EN = r"(?:,\s*(?:(?:en|ook|maar\s+ook)\s+)?|\s+(?:en|maar\s+ook)\s+)(?:ook\s+|dan\s+|verder\s+)*"
_NIET_MAAR = rf"{_EN}(?=(?:niet|geen)\s+\S[^,;]*?\s(?:maar|wel)\s+\S)"
_MOET_ZIJN = rf"{_EN}(?=(?:(?!moet\b)\S+\s+){{1,4}}moet\s+\S)"
_WERKWOORD = re.compile(
    r"^\W*(?:(?:nee|en|maar|oh?|sorry|wacht|kunt\s+u|kun\s+je)\b[\s,]*)*(?P<werkwoord>maak|doe|verander|wijzig|vervang|zet)\b",
    re.IGNORECASE,
)
# "Maak van mei juni en van 1500 1800", "verander mei in juni en de juf in de directeur".
_EN_VAN = re.compile(rf"{_EN}(?=van\s+\S+\s+\S)", re.IGNORECASE)
_EN_IN = re.compile(
    rf"{_EN}(?=(?:(?!in\b|door\b|naar\b)\S+\s+){{1,4}}(?:in|door|naar)\s+\S)", re.IGNORECASE
)
_GRENS = tuple(re.compile(vorm, re.IGNORECASE) for vorm in (_ZIN, _NIET_MAAR, _MOET_ZIJN))


def los_van_elkaar(tekst: str) -> tuple[tuple[str, ...], ...]:
    """The ways in which this may be several corrections, each a sentence by itself; none for one that
    can't be split."""
    manieren = [tuple(grens.split(tekst)) for grens in _GRENS]
    if (werkwoord := _WERKWOORD.match(tekst)) is not None:
        for grens in (_EN_VAN, _EN_IN):
            eerste, *rest = grens.split(tekst)
            manieren.append((eerste, *(f"{werkwoord['werkwoord']} {deel}" for deel in rest)))
    return tuple(dict.fromkeys(manier for manier in manieren if len(manier) > 1))
