"""How a project is called, in the sentence with which an employee begins.

"Moeten we inwoners betrekken bij de herinrichting van de Dorpsstraat?" names it. It is only proposed.
"""

from __future__ import annotations

import re

from acties.vragenlijst.benaming import lees_benaming

_MAX_WOORDEN = 12
_MIN_LETTERS = 5
_ZINSDEEL = re.compile(r"[,;:?!\n]|\.(?:\s|$)")
_LIDWOORD = r"(?:de|het|een|onze|ons|mijn|m'n|dit|deze)"
_BIJ = re.compile(
    rf"\b(?:bij|voor|over|rond|rondom)\s+(?:{_LIDWOORD}\s+)?(?P<naam>\S.*)$", re.IGNORECASE
)
_WE_GAAN = re.compile(
    rf"^\W*(?:en\s+)?(?:wij|we|ik)\s+(?:gaan|ga|willen|wil|moeten|moet|zullen)\s+(?P<naam>{_LIDWOORD}\s+.+)$",
    re.IGNORECASE,
)
# "Ik werk aan de herinrichting van de Dorpsstraat", "ik ben projectleider van de nieuwe brug".
_WERKT_AAN = re.compile(
    r"\b(?:(?:werk(?:en|t)?|bezig)\s+(?:bij\s+(?:de\s+)?gemeente\s+(?:(?!aan)\w+\s+)?)?(?:(?:ik|we|wij|nu|net|al|momenteel|op\s+dit\s+moment|vooral|samen|zelf|druk)\s+)*(?:aan|met)"
    r"|aan\s+de\s+slag\s+met|(?:projectleid\w+|projectmanager|opgavemanager|trekker|verantwoordelijk\w*)\s+(?:van|voor))"
    rf"\s+(?:{_LIDWOORD}\s+)?(?P<naam>\S.*)$",
    re.IGNORECASE,
)
_PROJECT = re.compile(
    r"\b(?:project|dossier|traject)\b\s*(?:heet|is|:|voor|over|met|genaamd)?\s+"
    rf"(?:{_LIDWOORD}\s+)?(?P<naam>\S.*)$",
    re.IGNORECASE,
)
# "Ik heb nog een tweede project: skatebaan aan de Vaart".
_PROJECT_DUBBELEPUNT = re.compile(
    rf"\b(?:project|dossier|traject)\s*:\s*(?:{_LIDWOORD}\s+)?(?P<naam>[^\s,;:?!\n][^,;:?!\n]*)",
    re.IGNORECASE,
)
# What a part or a document is called, and who is involved: that names no project.
_GEEN_NAAM = re.compile(
    r"^(?:(?:mijn|m'n|me|ons|onze|jullie|dit|het|de|een|nieuwe?)\s+)*(?:welke?|wat|wie|waar\w*|wanneer|hoe\w*|of|dat"
    r"|ik|mij|me|je|jij|u|wij|we|werk|baas|afdeling|team|collega\w*|project\w*|plan(?:nen)?|traject\w*|dossier\w*|opdracht"
    r"|opgave|voorstel|bewuste\s+\w*afweging|\w*afweging|tussenrapportage|draaiboek|omgevingsanalyse|onderbouwing|college\w*|raad\w*|participatie\w*|inwoner\w*|bewoner\w*|burger\w*|omwonende\w*"
    r"|buurt|mensen|jongeren|betrokken\w*|betrek\w*|hier\w*|daar\w*|er\w*|wel|niet|geen|checklist|planning"
    r"|raming|kaders|niveau|werkvorm\w*|gemeente|plan van aanpak|participatieplan|eindverslag|evaluatie"
    r"|balie|loket|stadhuis|gemeentehuis|bijeenkomst|avond|inloop\w*|bewonersavond|uitnodiging|begin\w*|slag|start"
    r"|orde|uit|maken|aan|op)\b"
    # "Moet er geld in het project zitten": of a sentence, the verb at its end.
    r"|^(?:zitten|staan|horen|komen|worden|krijgen|regelen|opnemen|opgenomen|meenemen|vallen)\W*$",
    re.IGNORECASE,
)
_STAART = re.compile(
    r"\s+(?:betrekken|te\s+betrekken|betrek|mee\s?doen|mee\s?denken|mee\s?praten|mee\s?beslissen|nodig|gewenst"
    r"|zinvol|verplicht|maken|opstellen|schrijven|doen|of\s+niet|erbij|hebben)\W*$",
    re.IGNORECASE,
)
# Where somebody goes on about something else: "... en moet ik daar inwoners bij betrekken".
_EN_VERDER = re.compile(
    r"\s+(?:(?:en|maar|dus|want)\s+(?:ik|we|wij|wil|willen|vraag|vragen|weet|weten|moet|moeten|kan|mag|nu|er|daar|hoe|wat|wie|of|ben|heb)\b"
    r"|bij\s+(?:de\s+)?gemeente\b).*$",
    re.IGNORECASE,
)
# "De Lindenlaan (riool, bestrating, groen)": what is between the brackets tells what it is about.
_OPEN_HAAK = re.compile(r"\s*\([^)]*$")
_WERKWOORD = re.compile(
    r"\b(?:moet|moeten|wil|willen|kan|kunnen|mag|mogen|is|zijn|heb|hebben|gaan|ga|help|weet|zullen|hoef|ben|bent|werk)\b",
    re.IGNORECASE,
)


def noemt_project(tekst: str) -> str | None:
    """The name that this sentence gives to the project; None when it names none."""
    na_dubbelepunt = _PROJECT_DUBBELEPUNT.search(tekst)
    if na_dubbelepunt is not None and (naam := _als_naam(na_dubbelepunt["naam"])) is not None:
        return naam
    delen = [deel.strip(" .'\"‘’“”") for deel in _ZINSDEEL.split(tekst) if deel.strip()]
    for vorm in (_WE_GAAN, _PROJECT, _WERKT_AAN, _BIJ):
        for deel in delen:
            treffer = vorm.search(deel)
            if treffer is not None and (naam := _als_naam(treffer["naam"])) is not None:
                return naam
    # "Bomenkap in de Dorpsstraat, moet daar participatie op?"
    if len(delen) > 1 and not _WERKWOORD.search(delen[0]) and lees_benaming(delen[0]) is not None:
        return _als_naam(delen[0])
    return None


def _als_naam(tekst: str) -> str | None:
    tekst = _EN_VERDER.sub("", tekst)
    while (korter := _STAART.sub("", tekst)) != tekst:
        tekst = korter
    tekst = _OPEN_HAAK.sub("", tekst).strip(" .'\"‘’“”")
    if _GEEN_NAAM.match(tekst):
        # "Bij mijn project in de Dorpsstraat" still may say more further on.
        return None
    letters = sum(teken.isalpha() for teken in tekst)
    if letters < _MIN_LETTERS or len(tekst.split()) > _MAX_WOORDEN:
        return None
    return tekst[:1].upper() + tekst[1:]
