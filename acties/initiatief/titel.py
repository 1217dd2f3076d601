"""What an idea is called in a sentence: its core, out of the story in which somebody told it.

A story begins with a greeting and who tells it. In "Uw idee ‘…’ is binnen" that says nothing, and an
e-mail address or a phone number must not stand there at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from acties.initiatief.wens_in_verhaal import wens_in
from acties.vragenlijst.bereikbaar import emails_in, telefoons_in
from acties.vragenlijst.herkennen.briefvorm import is_briefvorm, leidt_brief_in
from acties.vragenlijst.herkennen.verhaal import zegt_iets
from acties.vragenlijst.herkennen.zinnen import Zin, zinnen_van
from acties.vragenlijst.namen import naam_in

MAX_TEKENS = 80
_LANG_WOORD, _KORT_WOORD = 4, 3
_MAX_VERHAAL = 2_000
"""How much of a story is looked at: what it is about stands near the beginning."""

# "Er misschien een bankje kunnen komen", "dienen wij hierbij het plan in".
_BEGINT_ANDERS = re.compile(r"(?:er\s+(?!is\b|zijn\b)|\w+en\s+(?:wij|we)\s|namens\s)", re.IGNORECASE)
_BEGINT_MET_WIE_OF_WANNEER = re.compile(
    r"(?:ik|we|wij|mijn|m'n|ons|onze|uit|sinds|al|toen|vroeger|laatst|nu|vorig\w*|vandaag|gisteren|hier|elke?|iedere?)\s",
    re.IGNORECASE,
)
_WEG = "\0"
"""Stands where something was taken out."""

_REDEN = re.compile(r"(?:omdat|zodat|want|opdat|doordat|aangezien|waardoor|waarmee|terwijl)\b", re.I)
_OVER_CONTACT = re.compile(
    r"\b(?:e-?mail\w*|mail\w*|telefoon\w*|tel|mobiel\w*|nummer\w*|bel(?:len)?|bereik\w*|adres\w*|heet"
    r"|groet\w*|hoogachtend|naam|heten)\b",
    re.IGNORECASE,
)
_AANLOOP = re.compile(
    r"(?:[\s,;:!.–-]+|(?:en|dus|maar|nou|ja|ok[eé]?|hallo|hoi|hey|h[eé]|moi|dag(?:\s+(?:allemaal|samen|jullie))?|goede\w+|goeie\w+|graag)\b"
    r"|(?:beste|geachte)\s+\w+(?:\s+(?:en\s+)?(?:heer|mevrouw|mensen|mevrouw/meneer))?\b"
    r"|(?:ik|wij|we)\s+(?:ben|zijn|heet|heten)\b(?=\s*(?:$|,|en\b))"
    r"|(?>(?:(?:ik|wij|we|'k)\s+)?(?:wil(?:len)?|zou(?:den)?|wou(?:den)?|wilden?)\b(?:\s+(?:we|wij|ik)\b)?"
    r"(?:\s+(?:heel|erg|zo|eigenlijk|ook|misschien))*(?:\s+graag)?(?:\s+willen)?)(?!\s+dat\b)(?=\s+\S)"
    r"|(?:ik|wij|we)\s+(?:heb|hebben)\s+(?:een|'n|twee|drie|wat|een\s+paar)\s+(?:\w+\s+)?(?:idee|plan|voorstel)(?:tje|ën|nen|len)?\b"
    r"(?:\s*[:,]|\s+(?:voor|om|over)\b)?"
    r"|(?:mijn|m'n|ons|het)\s+(?:idee|plan|voorstel)\s+is\b(?:\s+om\b)?)",
    re.IGNORECASE,
)


def titel_van(verhaal: str, naam: str | None = None) -> str:
    """The core of a story, at most MAX_TEKENS; empty when it tells nothing but who somebody is.

    `naam` is who handed it in: that is not what the idea is called.
    """
    tekst = _zonder_contact(verhaal[:_MAX_VERHAAL], naam)
    zinnen = zinnen_van(tekst)
    # "Een hek": a short word says something where nothing longer stands.
    for letters in (_LANG_WOORD, _KORT_WOORD):
        for zin in zinnen:
            if kern := _kern(zin, letters):
                if _is_ruw(kern, zinnen):
                    kern = wens_in(tekst) or kern
                return _ingekort(kern[0].upper() + kern[1:])
    return ""


def _is_ruw(kern: str, zinnen: Sequence[Zin]) -> bool:
    """Whether this is how a story begins, more than what it is about."""
    if len(kern) > MAX_TEKENS or _BEGINT_ANDERS.match(kern):
        return True
    return len(zinnen) > 1 and _BEGINT_MET_WIE_OF_WANNEER.match(kern) is not None


def _kern(zin: Zin, letters: int) -> str:
    """From the first part of this sentence that says something up to a reason or contact details."""
    kern, eind = "", zin.begin
    for deel in zin.delen:
        if kern and (_WEG in deel.tekst or _REDEN.match(deel.tekst) or len(kern) > MAX_TEKENS):
            break
        if kern:
            # With what stands between them: a comma, "en".
            kern += zin.tekst[eind - zin.begin : deel.eind - zin.begin]
        else:
            kern = _stuk(deel.tekst, letters)
        eind = deel.eind
    return kern


def _stuk(deel: str, letters: int) -> str:
    """What is left of a part of a sentence that says something, of several pieces the last."""
    for los in reversed(deel.split(_WEG)):
        stuk = "" if leidt_brief_in(los) or is_briefvorm(los) else los
        while (aanloop := _AANLOOP.match(stuk)) is not None:
            stuk = stuk[aanloop.end() :]
        if zegt_iets(_OVER_CONTACT.sub(" ", stuk), letters):
            return stuk.strip(" ,;:-–")
    return ""


def _zonder_contact(tekst: str, naam: str | None) -> str:
    plekken = [(adres.begin, adres.eind) for adres in (*emails_in(tekst), *telefoons_in(tekst))]
    if naam:
        plekken += [t.span() for t in re.finditer(rf"(?<!\w){re.escape(naam)}(?!\w)", tekst, re.I)]
    if (zelf := naam_in(tekst)) is not None:
        plekken.append((zelf.begin, zelf.eind))
    for begin, eind in plekken:
        # The same length, so that the places of the others stay right.
        tekst = f"{tekst[:begin]}{_WEG * (eind - begin)}{tekst[eind:]}"
    return tekst


def _ingekort(titel: str) -> str:
    titel = " ".join(titel.split())
    if len(titel) <= MAX_TEKENS:
        return titel
    kort = titel[: MAX_TEKENS - 1]
    # Up to a whole word, unless it is one long word.
    heel = kort.rsplit(maxsplit=1)[0] if " " in kort else kort
    return f"{heel.rstrip(' ,;:-')}…"
