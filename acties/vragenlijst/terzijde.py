"""What somebody says to the assistant, where a text in own words was asked for a dossier.

"Wat nu", "dat zei ik al" and "ja hoor" answer nothing, and yet would stand in a document that the
council reads. Only what says nothing besides counts: "dat zei de raad al in 2019" is an answer.
"""

from __future__ import annotations

import re

_AANLOOP = (
    r"(?:(?:ja|nee|nou|oh?|ho|h[eé]|wacht(?:\s+even)?|maar|eh+m?|ok[eé]?|sorry|huh|och|ach|tja|pff*|zeg)\b"
    r"[\s,.!?]*)*"
)
_SLOT = (
    r"(?:[\s,]+(?:hoor|toch|al|net|dan|nu|zojuist|eerder|hierboven|ook|nog|eens|even|weer))*[\s.!?]*"
)

_ALLEEN_JA = re.compile(
    r"(?:(?:ja+|jawel|jazeker|jep|yes|zeker(?:\s+weten)?|hoor|ok[eé]?|oke|okay|prima|goed(?:\s+zo)?|klopt|inderdaad"
    r"|precies|natuurlijk|tuurlijk|uiteraard|graag|doe(?:\s+dat)?\s+maar|akkoord|zat|genoeg|volop|wel|best|dat\s+klopt"
    r"|hm+|h+m+|mwah|tja|nou)\b[\s,.!]*)+",
    re.IGNORECASE,
)
_OVER_HET_GESPREK = re.compile(
    _AANLOOP + r"(?:(?:wat|en|hoe)\s+nu(?:\s+(?:verder|dan|weer))?"
    r"|(?:dat|dit|die|het)\s+(?:zei|schreef|typte|vertelde|noemde|gaf|antwoordde)\s+(?:ik|we|wij)"
    r"|(?:dat|dit|die|het)\s+(?:heb|hebben|had)\s+(?:ik|we|wij)\s+(?:u|je|jou|jullie)?\s*(?:(?:toch|al|net|zojuist|eerder|hierboven|ook)\s+)*"
    r"(?:gezegd|ingevuld|opgeschreven|verteld|genoemd|getypt|geantwoord|beantwoord|gegeven)"
    r"|(?:heb|had)\s+ik\s+(?:(?:toch|al|net|zojuist|eerder)\s+)+(?:gezegd|ingevuld|verteld|genoemd|beantwoord)"
    r"|(?:zei|schreef)\s+ik\s+(?:toch|al|net)"
    r"|.{0,40}\b(?:was|is)\s+(?:geen|niet\s+(?:mijn|het|een))\s+antwoord"
    r"|(?:dat\s+)?(?:snap|begrijp|volg)\s+ik\s+niet|(?:ik\s+)?(?:snap|begrijp|volg)\s+(?:het|dit|dat|je|de\s+vraag)\s+niet"
    r"|wat\s+bedoel\s+je(?:\s+(?:precies|daarmee|hiermee))?|h[uè]+h?|wat\s+een\s+(?:vraag|gedoe))"
    + _SLOT,
    re.IGNORECASE,
)
_MAX_WOORDEN_VRAGEN = 16
_OVER_VRAGEN = re.compile(
    r"^(?=.*\b(?:ik|je|jij)\b)(?=.*\b(?:beantwoord\w*|ingevuld|overgeslagen|gezegd|getypt|gegeven|vergeten|gehad|terug"
    r"|fout|verkeerd)\b).*\b(?:(?:vraag|antwoord)\s+\d{1,2}|(?:de|die|deze|dat|mijn)\s+(?:vorige|eerste|laatste|andere)"
    r"\s+(?:vraag|antwoord))\b"
    r"|\b(?:dat|dit|het|die)\b.{0,30}\b(?:was|waren)\s+(?:\w+\s+){0,2}?antwoord(?:en)?\s+(?:op|bij|van|voor)\b"
    r"|^\W*(?:(?:wacht|ho+|stop|h[eé]+|pardon|sorry|oeps|momentje)(?:\s+(?:even|eens|nou))?[\s,.!]+)+(?:maar\s+)?"
    r"(?:ik|moet\s+ik|heb\s+ik|wat|hoe)\b",
    re.IGNORECASE,
)
"""About the questions themselves: "wacht, ik heb vraag 1 nog niet beantwoord"."""
_STOPT = re.compile(
    _AANLOOP + r"(?:(?:laat|laten\s+we\s+het)\s+(?:het\s+|dit\s+)?maar(?:\s+(?:zitten|even))?[\s,.!]*)?"
    r"(?:ik|we|wij)?\s*(?:kom|komen|ga|gaan|kijk|kijken)?\s*(?:ik|we|wij)?\s*(?:(?:er|hier|daar|het|dan)\s+)*"
    r"(?:(?:later|straks|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende\s+week|na\s+het\s+weekend"
    r"|een\s+andere\s+keer|vanmiddag|vanavond)\s+)(?:(?:wel|weer|nog|eens|op|even|mee|er|maar|hier)\s+)*"
    r"(?:terug|verder|op\s+terug|naar)" + _SLOT,
    re.IGNORECASE,
)


_GAAT_WEG = re.compile(
    _AANLOOP + r"(?:(?:nu\s+)?(?:(?:ik|we|wij)\s+(?:moet|moeten|ga|gaan)"
    r"|(?:moet|moeten|ga|gaan)\s+(?:ik|we|wij|nu|zo|even|ff|eerst|dus))\s+"
    r"(?:(?:nu|zo|even|ff|eerst|nou|straks|maar|weer|dadelijk|er|dus|snel)\s+)*"
    r"(?:slapen|naar\s+(?:bed|huis|(?:mijn|m'?n|me|het)\s+werk)|weg|eten|ervandoor|vandoor|afsluiten"
    r"|pauze\s+houden|de\s+deur\s+uit|aan\s+het\s+werk|werken|stoppen)"
    r"|nu\s+(?:even|ff|effe)\s+niet|(?:even|ff|effe)\s+(?:pauze|wachten|geduld|stoppen)"
    r"|(?:(?:ik\s+)?ben\s+(?:zo|even|ff|effe|straks|dadelijk|over\s+\S+\s+(?:minuten|minuutjes|uur))\s+(?:\w+\s+)?(?:terug|weg)"
    r"|(?:ik\s+)?kom\s+(?:zo|dadelijk|meteen)\s+(?:weer\s+)?terug|(?:een\s+)?moment(?:je)?(?:\s+(?:geduld|graag))?"
    r"|(?:even|ff|effe)\s+(?:een\s+)?(?:momentje|wachten))(?:,\s+\S+(?:\s+\S+){0,4})?"
    r"|(?:ik\s+)?heb\s+(?:nu|even|op\s+dit\s+moment)\s+(?:even\s+)?geen\s+tijd"
    r"|tot\s+(?:morgen|straks|later|dan)"
    r"|(?:morgen|straks|later|vanavond|vanmiddag)\s+(?:weer\s+)?verder)" + _SLOT,
    re.IGNORECASE,
)


def gaat_even_weg(tekst: str) -> bool:
    """Whether somebody breaks off for now: "ik ga slapen", "nu even niet", "morgen verder"."""
    return _GAAT_WEG.fullmatch(tekst.strip()) is not None or komt_later_terug(tekst)


def zegt_alleen_ja(tekst: str) -> bool:
    """Whether this only agrees: "ja hoor zat", "prima", "hm"."""
    return _ALLEEN_JA.fullmatch(tekst.strip()) is not None


def is_terzijde(tekst: str) -> bool:
    """Whether this is about the conversation: "wat nu", "dat zei ik al"."""
    kort = len(tekst.split()) <= _MAX_WOORDEN_VRAGEN
    return _OVER_HET_GESPREK.fullmatch(tekst.strip()) is not None or (
        kort and _OVER_VRAGEN.search(tekst) is not None
    )


def komt_later_terug(tekst: str) -> bool:
    """Whether somebody says to go on another time: "ja ik kom volgende week terug"."""
    return _STOPT.fullmatch(tekst.strip()) is not None
