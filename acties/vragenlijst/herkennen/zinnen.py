"""A story in sentences and parts of sentences, each with its place in the text.

No grammar: punctuation and the words that begin a new part ("omdat", "en we", "om … te"). That is
enough to cut "een moestuin, zodat kinderen leren tuinieren, en het kost 2000 euro" where a person
would, and what is cut out stays what was written, to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_AFKORTING = re.compile(
    r"\b(?:bijv|bv|ca|evt|incl|excl|o\.a|m\.n|d\.w\.z|nr|tel|max|min|dhr|mevr|mw|st|ing|ir|dr|drs|mr"
    r"|resp|fam|z\.s\.m|a\.s|j\.l|jl|ll|e\.d|p\.p|i\.v\.m|t/m|ong|plm|btw|[a-z])\.\Z",
    re.IGNORECASE,
)
# A line that goes on with a small letter was only broken off, as in e-mail.
_ZINSEINDE = re.compile(r"[.!?…]+(?=\s|$)|\n\s*\n|\n(?!\s*[a-zà-öø-ÿ])")

_ONDERWERP = r"(?:we|wij|wi'j|ik|'k|dat|dit|er|dan|hopelijk|liefst|graag|verder|daarvoor|daarom|zo)"
_HET_WERKWOORD = (
    r"het\s+(?:liefst|kost|kosten|zou|moet|mag|kan|is|gaat|wordt|lijkt|hoeft|budget|plan|idee|doel)"
)
_GRENS = re.compile(
    # Not within a number: "1.500,50" and "2000,-" are amounts.
    r"(?P<teken>[,;:](?!\d)(?![-=])|\s[-–—]+\s|[()])"
    r"|(?P<woord>\b(?:omdat|zodat|want|opdat|doordat|maar|waardoor|waarmee|waarvoor|waarvan|zodra"
    r"|terwijl"
    r"|voordat|aangezien)\b)"
    r"|(?P<om>\bom\b(?=(?:\s+[^\s,.;]+){0,12}?\s+te\s+\w))"
    r"|(?P<en_het>\ben\b(?=\s+(?:de|het|'t|een)\s+(?:[\w'-]+\s+){1,3}(?:kost|kosten|is|zijn|wordt"
    r"|gaat|zou|moet)\b))"
    rf"|(?P<en>\b(?:en|dus|of)\b(?=\s+(?:{_ONDERWERP}|{_HET_WERKWOORD}|zoek(?:en)?|heb(?:ben)?"
    r"|vra(?:ag|gen)|(?:van|aan)\s+(?:de\s+gemeente|jullie|u))\b))"
    r"|\ben\b(?=\s+(?:u|jullie)\s+(?:hoef|hoeft|hoeven|kunt|kunnen|moet|moeten|mag|mogen|zou|zouden)\b)",
    re.IGNORECASE,
)

# "De huisarts en de wijkverpleegkundige zijn": two people, one subject.
_TWEE_SAMEN = re.compile(
    r"\W*(?:(?:de|het|een|onze|ons|mijn)\s+)?[\w'-]+(?:\s+van\s+\w+\s+\w+)?\s*\Z", re.IGNORECASE
)
_ZIJN = re.compile(r"en\s+(?:[\w'-]+\s+){2,4}?zijn\b", re.IGNORECASE)
# "Henk en ik", "de buurtvereniging en ik"; "een bank en ik" is no company.
_HENK = re.compile(r"\W*(?:[A-Z][a-zà-ÿ]+|(?:de|onze|Onze|De)\s+[\w'-]+)\s*\Z")
_MIJN = re.compile(r"\W*(?:en\s+)?(?:mijn|m'n)\s+[\w'-]+(?:\s+[\w'-]+){0,2}\s*\Z", re.IGNORECASE)


# "Alleen weten of het mag": what is asked belongs to it.
_VRAAGT_OF = re.compile(
    r"\b(?:weten|weet|vragen|vraag|vraagt|gevraagd|kijken|horen|zien|benieuwd|nagaan|uitzoeken)\s*\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of a sentence: from `begin` up to `eind` in the text of the story."""

    tekst: str
    begin: int
    eind: int


@dataclass(frozen=True, slots=True)
class Zin(Deel):
    """A sentence, with its parts in order."""

    delen: tuple[Deel, ...]


def zinnen_van(tekst: str) -> tuple[Zin, ...]:
    """The sentences of a text; white space and closing punctuation are left out."""
    gevonden = []
    begin = 0
    for treffer in _ZINSEINDE.finditer(tekst):
        if treffer[0] == "." and _AFKORTING.search(
            tekst, max(begin, treffer.end() - 12), treffer.end()
        ):
            continue
        gevonden.append((begin, treffer.start()))
        begin = treffer.end()
    gevonden.append((begin, len(tekst)))
    return tuple(
        Zin(deel.tekst, deel.begin, deel.eind, tuple(_delen(tekst, deel.begin, deel.eind)))
        for b, e in gevonden
        if (deel := knip(tekst, b, e)) is not None
    )


def knip(tekst: str, begin: int, eind: int) -> Deel | None:
    """This piece of the text without white space and loose punctuation; None when nothing is left."""
    stuk = tekst[begin:eind]
    links = len(stuk) - len(stuk.lstrip(" \t\r\n,;:.-–—()"))
    rechts = len(stuk.rstrip(" \t\r\n,;:.–—()"))
    if links >= rechts:
        return None
    return Deel(stuk[links:rechts], begin + links, begin + rechts)


def _delen(tekst: str, begin: int, eind: int) -> Iterator[Deel]:
    hier = begin
    for treffer in _GRENS.finditer(tekst, begin, eind):
        if treffer["en"] and (
            _MIJN.match(tekst, hier, treffer.start()) or _HENK.match(tekst, hier, treffer.start())
        ):
            # "Mijn buurman en ik" is one.
            continue
        if treffer[0].casefold() == "of" and _VRAAGT_OF.search(tekst, hier, treffer.start()):
            continue
        if (
            treffer["en_het"]
            and _ZIJN.match(tekst, treffer.start(), eind)
            and _TWEE_SAMEN.match(tekst, hier, treffer.start())
        ):
            continue
        if (deel := knip(tekst, hier, treffer.start())) is not None:
            yield deel
        # A sign is between two parts; a word begins the next one.
        hier = treffer.end() if treffer["teken"] else treffer.start()
    if (deel := knip(tekst, hier, eind)) is not None:
        yield deel
