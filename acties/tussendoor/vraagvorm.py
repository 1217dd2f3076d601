"""Whether somebody asks something, by the shape of what they wrote."""

from __future__ import annotations

import re

_MAX_WOORDEN = 25
_ZIN = re.compile(r"[^.!?\n]*[^.!?\s][.!?\n]?")
_MIN_WOORDEN_VERTELD = 3
_MIN_WOORDEN_KENNIS = 4
_MENING = re.compile(
    r"\b(?:vinden?|vindt|denken?|denkt)\s+(?:u|jullie|je|jij)\b|\bnou\b", re.IGNORECASE
)
# "Ik heb een vraag. Wie beslist dat?" only asks. The same stands in nlu/componenten/besluit.py, which
# can't read this.
_KONDIGT_AAN = re.compile(
    r"\b(?:vraag(?:je)?|vragen|snap\w*|begrijp\w*|weet|wacht|benieuwd|twijfel\w*|eerst|voordat|voor ik"
    r"|even)\b",
    re.IGNORECASE,
)
_VOORWAARDE = re.compile(
    r"^\s*(?:en\s+|maar\s+)?(?:als|stel|indien|mocht|zodra|voor|bij|over)\b", re.IGNORECASE
)
_BEGIN = r"^(?:(?:en|maar|ok[eé]?|oh?|h[eé]|hoi|hallo|ja|nee|dus|even)[,.!]?\s+)*"
_VRAAGWOORD = re.compile(
    _BEGIN + r"(?:wat|wie|waar(?:om|mee|voor|over|heen|aan|in|van|door|bij|naar|toe)?|wanneer|welke?"
    r"|hoe(?:lang|veel|zo)?)\b",
    re.IGNORECASE,
)
# Only verbs with which nobody leaves out what it is about: "heb ik al gedaan" is an answer.
_OMGEKEERD = re.compile(
    _BEGIN + r"(?:mag|mogen|moet|moeten|kan|kun|kunnen|kunt|zit|krijg|krijgt|krijgen|wordt"
    r"|worden|gaat|kost|geldt|is|zijn|betaalt|helpt|komt)\s+(?:ik|we|wij|u|jullie|je|jij|het|dit|dat|er|iemand|iedereen"
    r"|de|mijn)\b",
    re.IGNORECASE,
)


_UITLEG = re.compile(
    _BEGIN + r"(?:wat\s+(?:is|zijn|betekent|betekenen|houdt|doet)|hoe\s+(?:werkt|werken|doet|doen)"
    r"|wie\s+(?:beslist|gaat|doet|maakt)|waarom|wanneer|geldt|welke)\b",
    re.IGNORECASE,
)


def vraagt_uitleg(tekst: str) -> bool:
    """Whether it asks how something is arranged: "wat is het uitdaagrecht?", and not for the thing."""
    return _UITLEG.match(tekst.strip()) is not None


def is_een_vraag(tekst: str) -> bool:
    """Whether this is a question and nothing besides, so that it can be answered as one."""
    kaal = tekst.strip()
    if len(kaal.split()) > _MAX_WOORDEN:
        return False
    if kaal.endswith("?"):
        return True
    return begint_als_vraag(kaal) and not re.search(r"[?:]", kaal)


def vraag_aan_het_eind(tekst: str) -> str | None:
    """The question with which a text ends that says something else first; None without one.

    "Een moestuin bij de school. Wie beslist daarover?"
    """
    zinnen: list[str] = [zin.strip() for zin in _ZIN.findall(tekst)]
    verteld = [
        zin
        for zin in zinnen[:-1]
        if len(zin.split()) >= _MIN_WOORDEN_VERTELD
        and not zin.endswith("?")
        and _KONDIGT_AAN.search(zin) is None
    ]
    if not verteld or not zinnen[-1].endswith("?") or len(zinnen[-1].split()) > _MAX_WOORDEN:
        return None
    return zinnen[-1]


def vraag_na_antwoord(tekst: str) -> str | None:
    """The question that comes after an answer to what was asked, in the same sentence too.

    "Ja, met de hele straat, wie beslist er eigenlijk over mijn idee?" Only for who was asked something:
    elsewhere what comes before the comma may be what the question is about.
    """
    if (vraag := vraag_aan_het_eind(tekst)) is not None:
        return vraag
    kaal = tekst.strip()
    verteld, komma, gevraagd = kaal.rpartition(",")
    if not komma or not kaal.endswith("?") or re.search(r"[?!]", verteld):
        return None
    woorden = len(gevraagd.split())
    geen_antwoord = (
        _VOORWAARDE.match(verteld) or _KONDIGT_AAN.search(verteld) or begint_als_vraag(verteld)
    )
    if geen_antwoord or len(verteld.split()) < _MIN_WOORDEN_VERTELD:
        return None
    if not _MIN_WOORDEN_KENNIS <= woorden <= _MAX_WOORDEN or not begint_als_vraag(gevraagd):
        return None
    return gevraagd.strip()


def vraagt_om_kennis(vraag: str) -> bool:
    """Whether a question at the end of a story is put to the municipality: "leuk toch?" is not."""
    lang_genoeg = len(vraag.split()) >= _MIN_WOORDEN_KENNIS
    return lang_genoeg and begint_als_vraag(vraag) and _MENING.search(vraag) is None


def begint_als_vraag(tekst: str) -> bool:
    """Whether it begins with a question: "mag iedereen meedoen? ik ben geen lid"."""
    return any(vorm.match(tekst.strip()) for vorm in (_VRAAGWOORD, _OMGEKEERD))
