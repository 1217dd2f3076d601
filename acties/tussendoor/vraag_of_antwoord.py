"""Whether somebody asks or answers, where something was asked about an idea.

A sentence with the form of a question only answers when what it says fits what was asked: "kan het in
mei?" says when, "kunnen jullie meedenken?" what help is needed. Everywhere else it is a question, which
is answered, and of which nothing is noted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from acties.tussendoor.vraagvorm import vraagt_om_iets
from acties.tussendoor.vraagzin import is_vraagzin
from acties.vragenlijst.vooraf import lees_vooraf
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.herkenning import HerkenZinsdeel
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_ZIN = re.compile(r"[^.!?\n]*[^.!?\s](?:(?<=\d)\.(?=\d)|[.!?](?!\s|$)|[^.!?\n])*[.!?]*")
_KOMMA = re.compile(r",\s+(?=\w)")
# "Is 500 euro te veel?", "kan het in mei": of what somebody wants. "Is er een maximum van 500 euro?"
# and "krijg ik 500 euro?" are about what the municipality does.
_STELT_VOOR = re.compile(
    r"^\W*(?:(?:en|of|maar|dan|ja|nou)\s+)*(?:kan|kunnen|mag|mogen|is|zijn|wordt|worden|zou|zal|lukt|kost)\s+"
    r"(?!er\b|u\b|jullie\b|de\s+gemeente|ik\s+.*\b(?:krijgen|aanvragen)\b)",
    re.IGNORECASE,
)
_VRAAGT_HULP = re.compile(
    r"^\W*(?:(?:en|of|maar|ja|nou|misschien)\s+)*"
    r"(?:(?:kan|kun|kunt|kunnen|wil|willen|wilt|zou|zouden|hebben|hebt|heb|heeft|mag|mogen)\s+(?:er\s+)?"
    r"(?:u|jullie|je|iemand|de\s+gemeente|ik|we|wij)\b(?=.*\b(?:een|n|'n|jullie\s+\w+|geld|subsidie|hulp|advies|meedenk\w*"
    r"|meehelp\w*|meebetal\w*|help\w*|lenen|leen|regel\w*|betal\w*|zorg\w*|gebruik\w*|plaats\w*|aanlegg\w*|maken|leveren"
    r"|omspit\w*|maai\w*|ophal\w*|brengen|ruimte|grond|plek|spullen)\b)"
    r"|(?:is|zijn)\s+er\b.*\b(?:geld|subsidie|potje|budget|fonds|spullen|materiaal|ruimte|plek)\b)",
    re.IGNORECASE,
)
_OVER_CONTACT = re.compile(
    r"\b(?:bel\w*|terugbel\w*|laten\s+weten|hoor|horen|idee|ideeën|voorbeeld\w*|eerder|vaker|al\s+eens|vertellen"
    r"|uitleggen|invullen|lijst)\b",
    re.IGNORECASE,
)
_RETORISCH = re.compile(
    r"\b(?:niet|toch|nou)\b|\b(?:vind\w*|denk\w*)\s+(?:u|jullie|je|jij)\b", re.IGNORECASE
)
# Who says only this before a question, answers nothing with it.
_AANLOOP = re.compile(
    r"\W*(?:(?:h[eé]|hoi|hallo|ja|nee|nou|maar|en|oh?|ok[eé]?|dus|even|effe|wacht|sorry|ho|eh+m?|uh+m?|tja|goed|dank\w*"
    r"|u|je|wel|prima|ho|zeg|ik|heb|nog|wel|een|vraag(?:je)?|eerst|weten|wil|wou|snap|begrijp|het|dat|dit|niet|zo"
    r"|goed|benieuwd|ben|trouwens|iets|anders|weet|mij|me|afvragen|vroeg|af|vraag)\b\W*)+",
    re.IGNORECASE,
)
_JA_OF_NEE = re.compile(r"\W*(?:ja|nee|neen)\b(?:\W+(?:nog|niet|wel|al|hoor)\b)*\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Beide:
    """What somebody answers, and what they ask besides."""

    antwoord: str
    vragen: tuple[str, ...]


def past_bij(lijst: Vragenlijst, vraag: Vraag, gemeente: Gemeente, zin: str) -> bool:
    """Whether a sentence with the form of a question can be the answer to this."""
    herken = vraag.herken
    soort = herken.soort if herken is not None else None
    if soort in ("geld", "moment"):
        gezegd = vraag.sleutel in lees_vooraf(lijst, gemeente, zin)
        return gezegd and _STELT_VOOR.match(zin) is not None
    if isinstance(herken, HerkenZinsdeel) and herken.geleerd == "hulp_nodig":
        return _VRAAGT_HULP.match(zin) is not None and _OVER_CONTACT.search(zin) is None
    if soort == "verhaal":
        return vraagt_om_iets(zin) or _is_retorisch(zin)
    return isinstance(herken, HerkenZinsdeel) and not herken.alleen_wie and _is_retorisch(zin)


def _is_retorisch(zin: str) -> bool:
    return re.match(r"\W*(?:zou|is|wie|waarom|wat)\b", zin, re.IGNORECASE) is not None and (
        _RETORISCH.search(zin) is not None
    )


def alleen_gevraagd(lijst: Vragenlijst, vraag: Vraag, gemeente: Gemeente, tekst: str) -> str | None:
    """The question of who only asks; None when something in it may be the answer."""
    zinnen = _met_komma_los(zinnen_in(tekst))
    gevraagd = [z for z in zinnen if is_vraagzin(z) and not past_bij(lijst, vraag, gemeente, z)]
    rest = [z for z in zinnen if z not in gevraagd]
    if not gevraagd or any(_AANLOOP.fullmatch(zin) is None for zin in rest):
        return None
    return gevraagd[0]


def antwoord_en_vraag(lijst: Vragenlijst, vraag: Vraag, gemeente: Gemeente, tekst: str) -> Beide | None:
    """The answer of a text that ends with a question, and that question; None without both.

    "Maximaal 800 euro. Is daar een potje voor?" What only stresses ("leuk toch?") is of the answer.
    """
    zinnen = _met_komma_los(zinnen_in(tekst))
    vragen: list[str] = []
    while zinnen and _is_losse_vraag(lijst, vraag, gemeente, zinnen[-1]):
        vragen.insert(0, zinnen.pop())
    if not vragen or not zinnen or all(_is_geen_antwoord(zin) for zin in zinnen):
        return None
    antwoord = tekst.strip()[: tekst.strip().rindex(vragen[0])].rstrip(" ,.\n")
    return Beide(antwoord, tuple(vragen))


def zinnen_in(tekst: str) -> list[str]:
    """The sentences, with what closes them."""
    return [zin.strip() for zin in _ZIN.findall(tekst)]


def _met_komma_los(zinnen: list[str]) -> list[str]:
    """The last sentence split where a question begins after a comma: "in mei, hoe lang duurt dat"."""
    if not zinnen or is_vraagzin(zinnen[-1]):
        return zinnen
    for komma in _KOMMA.finditer(zinnen[-1]):
        erna = zinnen[-1][komma.end() :]
        if len(erna.split()) >= _MIN_WOORDEN_NA_KOMMA and is_vraagzin(erna):
            return [*zinnen[:-1], zinnen[-1][: komma.start()], erna]
    return zinnen


_MIN_WOORDEN_NA_KOMMA = 4


def _is_losse_vraag(lijst: Vragenlijst, vraag: Vraag, gemeente: Gemeente, zin: str) -> bool:
    if not is_vraagzin(zin) or _RETORISCH.search(zin):
        return False
    return not past_bij(lijst, vraag, gemeente, zin)


def _is_geen_antwoord(zin: str) -> bool:
    if is_vraagzin(zin):
        return True
    return _AANLOOP.fullmatch(zin) is not None and _JA_OF_NEE.fullmatch(zin) is None


def lijkt_een_vraag(tekst: str) -> bool:
    """Whether one of the sentences has the form of a question, or what comes after a comma."""
    return any(is_vraagzin(zin) for zin in _met_komma_los(zinnen_in(tekst)))
