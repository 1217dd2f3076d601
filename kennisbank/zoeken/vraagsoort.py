"""The kind of thing that is asked for, and whether a passage gives it: a number, a time, a person."""

from __future__ import annotations

import re
from typing import Literal

from kennisbank.zoeken.passages import Vindbaar
from kennisbank.zoeken.woorden import vlak

Vraagsoort = Literal["aantal", "geld", "tijd", "datum", "wie", "waarom"]

_VRAGEN: tuple[tuple[Vraagsoort, re.Pattern[str]], ...] = (
    (
        "geld",
        re.compile(
            r"\b(?:hoeveel (?:geld|euro|budget|subsidie)|welk bedrag|wat kost|bedrag|tarief|kosten"
            r"|hoe duur|prijs|how much money|cost)\b"
        ),
    ),
    (
        "tijd",
        re.compile(
            r"\b(?:hoe ?lang|hoeveel (?:tijd|weken|dagen|maanden|uren|uur|jaar)|binnen hoeveel|termijn"
            r"|doorlooptijd|duurt|hoe snel|how long|wie lange)\b"
        ),
    ),
    (
        "datum",
        re.compile(r"\b(?:wanneer|welke datum|vanaf wanneer|welk jaar|sinds wanneer|when|wann)\b"),
    ),
    (
        "aantal",
        re.compile(
            r"\b(?:hoeveel|hoe vaak|welk percentage|procent|aantal|maximaal|minimaal|how many)\b"
        ),
    ),
    ("wie", re.compile(r"\b(?:wie|door wie|wiens|welke persoon|who|wer|kim)\b")),
    ("waarom", re.compile(r"\b(?:waarom|hoezo|reden|why|warum)\b")),
)
_TELWOORD = (
    r"(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half|halve|enkele|elke|elk"
    r"|ieder|iedere|jaarlijks|maandelijks)"
)
_GEEFT: dict[Vraagsoort, re.Pattern[str]] = {
    "geld": re.compile(r"€|\beuro\b|\bbudget|\bkost|\bgeld|\bfinanci"),
    "tijd": re.compile(
        rf"\b{_TELWOORD}\b[^.]{{0,25}}\b(?:uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren)\b"
        r"|\btermijn|\bduur"
    ),
    "datum": re.compile(
        r"\b(?:19|20)\d\d\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
        r"|november|december|kwartaal)\b"
        r"|\b(?:voordat|zodra|nadat|vooraf|aan het begin|na het|bij de start|moment|eerst|altijd|als)\b"
    ),
    "aantal": re.compile(rf"\b{_TELWOORD}\b|%"),
    "wie": re.compile(
        r"\b(?:coordinator|adviseur|college|raad|wethouder|inwoner|inwoners|medewerker|medewerkers"
        r"|projectleider|team|opdrachtgever|directie|organisatie|gemeente|bewoners|initiatiefnemer"
        r"|iedereen|collega|collega's|ambtenaar|participatiecoach|manager|managers|beslisser)\b"
    ),
    "waarom": re.compile(r"\b(?:want|omdat|zodat|daardoor|daarom|om te|doel|reden|helpt|zorgt)\b"),
}


def soort_van(vraag: str) -> Vraagsoort | None:
    """The kind that this question asks for; None when it could be anything."""
    tekst = vlak(vraag)
    for soort, vorm in _VRAGEN:
        if vorm.search(tekst):
            return soort
    return None


def geeft(soort: Vraagsoort, passage: Vindbaar) -> bool:
    """Whether a thing of this kind stands in the passage."""
    return _GEEFT[soort].search(vlak(passage.tekst)) is not None
