"""Whether something has the shape of a question, and what is told before or after one."""

from __future__ import annotations

import re

# "Hoe lang de straat is: de hele Dorpsstraat" begins like a question, "toch iets anders: minder
# verkeer" like a command. Both are answers.
MEDEDELING = re.compile(r"^[^?]*:\s*\S")
_VRAAGWOORD = re.compile(
    r"^(en\s+|maar\s+|oh?\s+|h[eé]\s+)?(wat|wie|waar(om|mee|voor|over|heen|aan|in|van|door|bij|naar)?|wanneer|welke?|hoe\w*|waarom|kan|kun(nen|t)?|mag|moet|is|zijn"
    r"|heb|heeft|krijg\w*|wordt?|worden|gaat|komt|bewaart|bewaren|leest|lezen|doet|doen|geldt|telt|betaalt)\b",
    re.IGNORECASE,
)
_VRAAGTEKEN_AAN_EIND = re.compile(r"\?\s*$")
_MIN_WOORDEN_VERTELD = 3
# "Ik heb een vraag. Wie beslist dat?" only asks.
_KONDIGT_AAN = re.compile(
    r"\b(vraag(je)?|vragen|snap\w*|begrijp\w*|weet|wacht|benieuwd|twijfel\w*|eerst|voordat|voor ik"
    r"|even)\b",
    re.IGNORECASE,
)


def vertelt_eerst(tekst: str) -> bool:
    """Whether something is told before a question is asked: "een moestuin. Wie beslist daarover?"

    Then it is an answer, and the question is answered as well.
    """
    zinnen = re.findall(r"[^.!?\n]+[.!?\n]?", tekst.strip())[:-1]
    return any(
        len(zin.split()) >= _MIN_WOORDEN_VERTELD
        and not zin.endswith("?")
        and _KONDIGT_AAN.search(zin) is None
        for zin in zinnen
    )


# In a question the verb comes second; in "hoe het plein eruit gaat zien" it comes last.
_VRAAGZIN = re.compile(
    r"^\W*(en\s+|maar\s+|oh?\s+)?((wat|wie|waar\w*|wanneer|waarom|hoe|hoe(veel|lang|vaak|ver|groot)(\s+\w+)?"
    r"|welke?\s+\w+|wat\s+voor(\s+\w+)?)\s+)?"
    r"(is|zijn|was|ben|bent|kan|k[au]n\w*|mag|mogen|moet\w*|wordt?|worden|heb\w*|heeft|doet?|doen|ga|gaat|gaan"
    r"|kom|komt|staat?|geldt|gelden|telt|hoort|horen|bedoel\w*|beteken\w*|kost\w*|duurt|zit|zal|zou\w*|vind\w*"
    r"|weet|beslist|bepaalt|leest|krijg\w*|maak\w*|schrijf|regel\w*|werkt|noem\w*|raad|vraag)\b",
    re.IGNORECASE,
)


# Beside a question they answer: "hoezo? ik doe het alleen". Who says something of the question or to
# us ("dat gaat u niks aan") does not, nor who answers a question of their own.
_GEEN_ANTWOORD_ERNA = re.compile(
    r"\b(u|uw|jullie|vraag(je)?|vragen|snap\w*|begrijp\w*|niks\s+aan)\b|^\W*(omdat|want|daarom)\b",
    re.IGNORECASE,
)
_MIN_WOORDEN_ERNA = 3


def antwoordt_erna(tekst: str) -> bool:
    """Whether something is answered after a question: "wie betaalt dat? ik gok 3000"."""
    vraag, teken, erna = tekst.strip().partition("?")
    if not teken or not vraag.strip() or "?" in erna:
        return False
    return len(erna.split()) >= _MIN_WOORDEN_ERNA and _GEEN_ANTWOORD_ERNA.search(erna) is None


def is_bijzin(tekst: str) -> bool:
    """Whether this begins like a question, and is part of a sentence: its verb comes later."""
    return (
        not eindigt_als_vraag(tekst)
        and _VRAAGWOORD.match(tekst) is not None
        and _VRAAGZIN.match(tekst) is None
    )


def eindigt_als_vraag(tekst: str) -> bool:
    """Whether a question mark closes this."""
    return _VRAAGTEKEN_AAN_EIND.search(tekst) is not None


def is_vraag(tekst: str) -> bool:
    """Whether this has the shape of a question."""
    if eindigt_als_vraag(tekst):
        return True
    return bool(_VRAAGWOORD.match(tekst)) and not MEDEDELING.match(tekst)
