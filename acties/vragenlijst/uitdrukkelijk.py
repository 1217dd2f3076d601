"""Whether somebody says in so many words that it may be done: sent, withdrawn, wiped.

Elsewhere a yes may be guessed at, and a wrong guess can be mended. What cannot be taken back is only
done when every word of the message belongs to saying yes, and one of them says it. "Nog niet
versturen", "goed zo?", "Ria Smit" and "hm" say something else, whatever they look like.
"""

from __future__ import annotations

import re

from rapidfuzz import process
from rapidfuzz.distance import OSA

_JA = frozenset(
    "absoluut ja jaa jaaa jawel jazeker jep jo joa natuurlijk tuurlijk uiteraard yep yes zeker".split()
)
_GOED = frozenset(
    "akkoord correct doe fijn goed helder hup inderdaad juist klopt mooi ok okay oke okee okido"
    " orde perfect precies prima top uitstekend vooruit ✅ 👌 👍".split()
)
_STUUR = frozenset(
    "dien doorsturen indienen inleveren insturen inzenden lever opsturen sturen stuur versturen"
    " verstuur verzend verzenden".split()
)
_WEG = frozenset("alles gooi haal intrekken trek verwijder verwijderen weg weghalen wis wissen".split())
"""For wiping and withdrawing."""
_VULSEL = frozenset(
    "a aan aanvraag allemaal alles alsjeblieft alstublieft aub bedankt dan dank dankjewel"
    " dankuwel dat de dit doen doet door eens er even ga gauw gemeente gerust graag hartelijk heel"
    " helemaal hem het hoor idee ik in is je jij jullie kan klaar laat lijkt m maar mag me meteen"
    " mij mijn moet naar nou nu om ons onze op plan samenspraak snel staat t te toch u uw van voor"
    " we weg wel wij wil willen ze zo".split()
)
"""What may stand beside it, and says nothing by itself."""
_ANDERS = re.compile(
    r"\?|^\W*(?:(?:ja|en|maar|dus|nou|ok[eé]?)\W+)*(?:kan|mag|moet|wordt|is|zal|gaat|wil|klopt|staat)\s+"
    r"(?:ik|het|'?t|dat|dit|die|u|je|we|wij|er)\b"
)
"""A question, with its mark or without: "kan het zo weg", "moet ik nu versturen", "klopt het zo"."""
_TEGEN_WIE = re.compile(r"\bhoor\s+[^\W\d_]+(?=\W*$)")
"""To whom it is said: "ja hoor meid"."""
_WOORD = re.compile(r"[^\W_]+|👍|👌|✅")
_MAX_WOORDEN = 14
_LANG_GENOEG = 6
"""Letters: in so long a word one typing error may stand ("vesturen")."""


def zegt_ja(tekst: str) -> bool:
    """Yes to what cannot be taken back: "ja", "ja hoor, haal alles maar weg"."""
    return _zegt(tekst, _JA | _WEG, _GOED)


def zegt_goed(tekst: str) -> bool:
    """That what stands there is right: "ja dat is goed zo hoor kind"."""
    return _zegt(tekst, _JA | _GOED, frozenset())


def zegt_versturen(tekst: str, knop: str = "") -> bool:
    """That what is read over may be sent: "klopt", "stuur maar op", or what stands on the button."""
    eigen = frozenset(_WOORD.findall(knop.casefold()))
    return _zegt(tekst, _JA | _GOED | _STUUR | eigen, frozenset())


def noemt_versturen(tekst: str) -> bool:
    """Whether a word of this says to send: "ja, verstuur maar"."""
    return any(_als(woord, _STUUR) for woord in _WOORD.findall(tekst.casefold()))


def _zegt(tekst: str, kern: frozenset[str], ook: frozenset[str]) -> bool:
    klein = _TEGEN_WIE.sub("hoor", tekst.casefold().replace("é", "e"))
    woorden = _WOORD.findall(klein)
    if not woorden or len(woorden) > _MAX_WOORDEN or _ANDERS.search(klein):
        return False
    gezegd = [_als(woord, kern) for woord in woorden]
    return any(gezegd) and all(
        zegt or woord in _VULSEL or woord in ook for zegt, woord in zip(gezegd, woorden, strict=True)
    )


def _als(woord: str, kern: frozenset[str]) -> bool:
    if woord in kern:
        return True
    lang = [ander for ander in kern if len(ander) >= _LANG_GENOEG]
    return len(woord) >= _LANG_GENOEG and bool(
        process.extractOne(woord, lang, scorer=OSA.distance, score_cutoff=1)
    )
