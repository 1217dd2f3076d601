"""The kind of thing that is asked for, and whether a passage gives it: a number, a day, a name.

Who asks for an amount is not helped by a passage that speaks of money. This is the difference between
an answer and a near miss that reading for words does not show.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from kennisbank.zoeken.passages import Vindbaar
from kennisbank.zoeken.woorden import vlak

Vraagsoort = Literal["contact", "naam", "bedrag", "duur", "jaar", "getal", "wie", "waarom"]

_ROL = (
    r"(?:coordinator\w*|adviseur\w*|wethouder|burgemeester|projectleider|participatiecoach|makelaar"
    r"|initiatievenmakelaar|trainer|contactpersoon|voorzitter|ambtenaar|directeur|gebiedswethouder)"
)
_VRAGEN: tuple[tuple[Vraagsoort, re.Pattern[str]], ...] = (
    (
        "contact",
        re.compile(
            r"\b(?:telefoon\w*|tel(?:efoon)?nummer|nummer van|06-?nummer|e-?mail(?:adres)?|mailadres"
            r"|mail ik|adres van|waar zit\w* (?:het|de) kantoor|openingstijden|hoe laat|website van"
            r"|phone number)\b"
        ),
    ),
    (
        "naam",
        re.compile(
            rf"\b(?:hoe heet\w*|naam van|namen van|wiens|met wie van|bij welke {_ROL}"
            rf"|wie is (?:de |het |onze |jullie |nu |er |bij ons )*{_ROL}|welke? (?:advies)?bureau\w*"
            r"|welk bedrijf|welke (?:basis)?scholen)\b"
        ),
    ),
    (
        "bedrag",
        re.compile(
            r"\b(?:hoeveel (?:geld|euro|budget|subsidie|kost)|welk bedrag"
            r"|(?:maximale?|minimale?|exacte?) bedrag|bedrag|tarief|hoe duur|wa kost"
            r"|wat kost (?:een|het|zo'?n|zon|de)|uitgeven|vergoeding|how much (?:money|does))\b"
        ),
    ),
    (
        "duur",
        re.compile(
            r"\b(?:hoe ?lang|hoeveel (?:tijd|weken|dagen|maanden|uren|uur|jaar)"
            r"|binnen (?:hoeveel|welke)|welke termijn|doorlooptijd|hoe snel|how long|wie lange)\b"
        ),
    ),
    (
        "jaar",
        re.compile(
            r"\b(?:op welke (?:datum|dag)|welke datum|welk jaar|in welke maand"
            r"|(?:sinds|vanaf|per) wanneer|since when"
            r"|wanneer (?:is|was|werd|heeft|hebben|gaat|start\w*|begint|verschijnt|komt|moet))\b"
        ),
    ),
    (
        "getal",
        re.compile(
            r"\b(?:hoeveel|hoevel|welk (?:percentage|aantal)|hoeveel procent|hoe vaak|hoe oud|leeftijd"
            r"|minimaal|maximaal|minstens|hoogstens|fte|how many|how old)\b"
        ),
    ),
    ("wie", re.compile(r"\b(?:wie|door wie|welke persoon|who|wer|kim)\b")),
    ("waarom", re.compile(r"\b(?:waarom|hoezo|reden|why|warum)\b")),
)
_TELWOORD = (
    r"(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half|halve|jaarlijks|maandelijks"
    r"|per jaar|(?:een|1) keer|alle)"
)
_GEEFT: dict[Vraagsoort, re.Pattern[str]] = {
    "contact": re.compile(r"@|\b0\d{9}\b|www\.|https?:"),
    "naam": re.compile(r"\b(?:heet|heten|naam is|zoals|bijvoorbeeld|namelijk)\b"),
    "bedrag": re.compile(r"€|\beuro\b"),
    "duur": re.compile(
        rf"\b{_TELWOORD}\b[^.]{{0,25}}\b(?:uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren)\b"
        r"|\b(?:19|20)\d\d\b"
    ),
    "jaar": re.compile(
        r"\b(?:19|20)\d\d\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september"
        r"|oktober|november|december|kwartaal|voorjaar|najaar)\b|\b(?:voordat|zodra|nadat|vooraf|begin)\b"
    ),
    "getal": re.compile(rf"\b{_TELWOORD}\b|%"),
    "wie": re.compile(
        r"\b(?:coordinator\w*|adviseur\w*|college|raad|wethouder|inwoners?|medewerkers?|projectleider"
        r"|\w*team|opdrachtgevers?|directie|organisaties?|gemeente|bewoners|initiatiefnemers?|iedereen"
        r"|collega'?s?|ambtenaar|ambtenaren|\w*coach|managers?|beslisser)\b"
    ),
    "waarom": re.compile(r"\b(?:want|omdat|zodat|daardoor|daarom|om te|doel|reden|helpt|zorgt|zo )"),
}
STRENG: frozenset[Vraagsoort] = frozenset({"contact", "naam", "bedrag", "duur", "jaar", "getal"})
"""Kinds that a passage gives or does not; of the others one can often be told without the words."""


def soort_van(vraag: str) -> Vraagsoort | None:
    """The kind that this question asks for; None when it could be anything."""
    tekst = vlak(vraag)
    for soort, vorm in _VRAGEN:
        if vorm.search(tekst):
            return soort
    return None


def geeft(soort: Vraagsoort, passage: Vindbaar) -> bool:
    """Whether a thing of this kind stands in the passage."""
    return geeft_zin(soort, passage.tekst)


@lru_cache(maxsize=20_000)
def geeft_zin(soort: Vraagsoort, tekst: str) -> bool:
    """Whether a thing of this kind stands in this text."""
    return _GEEFT[soort].search(vlak(tekst)) is not None
