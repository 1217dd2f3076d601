"""Whether somebody orders the assistant to be something else than it is: to drop its rules, to play a
part, to show what it was told, to write a poem, to approve something.

An order begins with its verb, after what people say before one ("vanaf nu", "kun je"). So a question
about rules, and an answer or an idea that speaks of them, is none.
"""

from __future__ import annotations

import re

_AANLOOP = (
    r"\W*(?:(?:en|nu|ok[eé]?|vanaf\s+nu|voortaan|alsjeblieft|alstublieft|please|graag|dus|goed|hoi|hallo|hey|nee"
    r"|maar|dan|eerst|(?:kun|kan|wil)\s+(?:je|jij)|(?:kunt|wilt)\s+u|can\s+you|(?:je|jij|u)\s+(?:moet|mag|kunt|kan)|ik\s+wil\s+dat\s+(?:je|u)"
    r"|vergeet\s+het|even|eens|gewoon)\b[\s,.:!]*)*"
)
_BEGIN = rf"(?:^|[.!?\n]\s*){_AANLOOP}"
_OOK_HALVERWEGE = rf"(?:^|[.!?\n,:]\s*|\ben\s+){_AANLOOP}"
_REGELS = (
    r"(?:instructies?|regels?|\w*opdracht(?:en)?|beperking(?:en)?|richtlijn(?:en)?|voorschrift(?:en)?|\w*prompts?|filters?"
    r"|programmering|training|instructions?|rules?|guidelines?|restrictions?|afspraken)"
)
_EERDER = (
    r"(?:alles?|wat)\b.{0,20}"
    r"\b(?:je|jij|u|jou|hierboven|hiervoor|eerder|tot\s+nu\s+toe|you|above|before)"
)
_LOS = rf"(?:(?:\w+\W+){{0,6}}?{_REGELS}\b|{_EERDER}\b)(?!.*\bniet\b)"
_VORMEN = (
    rf"(?:negeer|negeren|vergeet|vergeten|omzeil|omzeilen|overtreed|overtreden|doorbreek|breek|ignore|disregard|forget|override|bypass)\s+{_LOS}",
    rf"(?:zet|schakel|laat|gooi)\s+(?:\w+\W+){{0,6}}?{_REGELS}\b.*\b(?:uit|los|varen|weg|opzij)\b",
    rf"(?:houd?|trek|stoor)\s+(?:je|jezelf|u)\s+(?:\w+\s+){{0,3}}?(?:niet|niets|niks|nergens)\b.*\b{_REGELS}\b",
    r"(?:doe|doen)\s+(?:\w+\s+)?alsof\s+(?:je|jij|u|er\s+geen|regels|dit|mijn)\b",
    r"(?:doe|doet)\s+(?:je|jezelf|u)\s+voor\s+als\b|gedraag\s+(?:je|jezelf|u)\s+als(?:of)?\b",
    r"(?:(?:je|jij|u)\s+bent|wees)\s+(?:(?:vanaf\s+)?nu|voortaan)\s+(?:een|geen|mijn|m'n|de|vrij|niet\s+meer|DAN)\b",
    r"(?:speel|speelt)\s+(?:(?:nu|even|eens)\s+)?(?:de\s+rol|een\s+rol|dat\s+(?:je|u)|een\s+\w+)\b",
    r"(?:reageer|antwoord|praat|spreek|schrijf)\s+(?:\w+\s+){0,4}?als(?:of)?\s+(?:een\b|je\b|jij\b|u\b)",
    r"(?:wat|welke)\s+(?:zijn|is)\s+(?:je|jouw)\s+(?:\w+\s+)?instructies\b",
    r"(?:act\s+as|pretend|you\s+are\s+now|role-?play)\b",
    rf"(?:laat|toon|geef|herhaal|print|lees|vertel|zeg|kopieer|show|reveal|repeat|tell)\s+(?:\w+\W+){{0,4}}?(?:(?:je|jouw|uw|your|eigen)\s+(?:\w+\W+){{0,3}}?{_REGELS}"
    r"|systee?m\w*[\s-]?(?:prompt|instructies|opdracht\w*)|prompt)\b",
    r"(?:wat|hoe)\s+(?:is|zijn|luidt|luiden|staat\s+er\s+in)\s+(?:je|jouw|uw|de)\s+(?:\w+\s+)?(?:systee?m\w*[\s-]?prompt|prompt|geheime\s+\w+|verborgen\s+\w+)\b",
    r"keur\s+(?:\w+\W+){0,8}?goed\b",
    r"(?:antwoord|reageer|geef|vertel|zeg)\s+(?:\w+\W+){0,8}?zonder\s+(?:\w+\s+)?(?:bron|bronnen|bronvermelding|regels|filters?|beperkingen)\b",
)
_MAAK = (
    r"(?:schrijf|schrijven|vertel|vertellen|verzin|verzinnen|bedenk|bedenken|maak|maken|zing|zingen|tell|write)\s+(?:(?:me|mij|ons|eens|even|een|n|'n|voor|maar|iets|a|us|leuke?|"
    r"grappige?|korte?|mooie?|goeie|goede|kort)\s+)*(?:\w*gedicht(?:je)?|mop(?:je)?|grap(?:je)?|joke|poem|lied(?:je)?|rap|sprookje|limerick|raadsel|opstel|werkstuk|recept)\b",
    r"(?:(?:me|mij|ons|eens|even|een|n|leuke?|korte?)\s+)+(?:\w*gedicht(?:je)?|mop(?:je)?|grap(?:je)?|liedje|sprookje|raadsel)\s+"
    r"(?:vertellen|schrijven|maken|verzinnen|bedenken|zingen)\b",
)
_BEVEELT = tuple(re.compile(rf"{_OOK_HALVERWEGE}(?:{vorm})", re.IGNORECASE) for vorm in _VORMEN)
_LAAT_MAKEN = tuple(re.compile(rf"{_BEGIN}(?:{vorm})", re.IGNORECASE) for vorm in _MAAK)
_ALTIJD = re.compile(
    r"\b(?:jailbreak\w*|(?:developer|dev|debug|god)[\s-]?(?:mode|modus))\b", re.IGNORECASE
)


def beveelt_iets_anders(tekst: str, *, los: bool = True) -> bool:
    """Whether this orders us to do what we do not. `los`: nothing was asked of them; asked for an idea,
    "maak een gedicht op de muur" may be one."""
    vormen = (_ALTIJD, *_BEVEELT, *(_LAAT_MAKEN if los else ()))
    return any(vorm.search(tekst) for vorm in vormen)
