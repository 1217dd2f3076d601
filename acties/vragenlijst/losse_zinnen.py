"""Where a sentence ends, in a list that people wrote: not after "v.d.", "fam." or "15 jan."."""

from __future__ import annotations

import re

_AFKORTINGEN = frozenset(
    "afd alg bijv bv ca dhr div dr drs ds enz etc evt excl fam febr gem hr incl ing ir jan feb jr max"
    " med mej mevr min mr mrt mw nov nr okt aug apr jun jul sep sept dec pag plm prof prov red resp"
    " secr sr st stg str tel"
    " toel ver verg vgl zgn zn".split()
)
_EINDE = re.compile(r"(?P<woord>[^\s(]*[^\s.(])(?P<punt>[.!]+)(?P<wit>\s+)(?=(?P<erna>\S+))")
# What a new sentence begins with, after an abbreviation that may end one: "de winkels e.d. En ook ...".
_BEGINT_OPNIEUW = re.compile(
    r"(?:En|Ook|Verder|Daarnaast|Plus|Dan|Daarna|Tot|Natuurlijk|Misschien|Eventueel|Denk|De|Het|Bovendien|Als|Nog)\b"
)
_DAG = re.compile(r"\d")
_SLOT = re.compile(
    r"\W*(?:(?:en\s+)?(?:dat|dit)\s+(?:is|was|zijn|waren)\s+(?:het|ze|alles|allemaal|iedereen)|meer\s+niet|verder\s+(?:niemand|niets"
    r"|geen|niks)|klaar|zo|meer\s+(?:weet|heb)\s+ik\s+niet)(?:\s+(?:wel|denk|ik|zo|dan|ongeveer|volgens|mij|hoor|nu|even|op|dit"
    r"|moment|geloof|zo'n|beetje|een))*\W*",
    re.IGNORECASE,
)


def losse_zinnen(tekst: str) -> list[str]:
    """The sentences of this text, without the stop that ends them and without what only closes it:
    "dat was het"."""
    if _GENUMMERD.match(tekst):
        return [regel.strip() for regel in _VOLGEND_NUMMER.split(tekst) if regel.strip()]
    zinnen, begin = [], 0
    for treffer in _EINDE.finditer(tekst):
        if _is_einde(treffer["woord"], treffer["erna"]):
            zinnen.append(tekst[begin : treffer.end("punt")])
            begin = treffer.end("wit")
    zinnen.append(tekst[begin:])
    zinnen = [zin.strip() for zin in zinnen if zin.strip()]
    over = [zin for zin in zinnen if _SLOT.fullmatch(zin) is None]
    return over or zinnen


def is_afkorting(woord: str) -> bool:
    """Whether a full stop after this belongs to the word: "v.d", "fam", "J"."""
    kaal = woord.strip("(,;:'\"").casefold()
    return "." in kaal or len(kaal) == 1 or kaal in _AFKORTINGEN


_MAANDEN = frozenset("jan feb febr mrt apr jun jul aug sep sept okt nov dec".split())
_GENUMMERD = re.compile(r"^\s*1[.)]\s")
_VOLGEND_NUMMER = re.compile(r"\s+(?=\d{1,2}[.)]\s)")
_MAX_TEKENS_DAG = _CIJFERS_JAAR = 4


def _is_einde(woord: str, erna: str) -> bool:
    if woord.casefold() in _MAANDEN:
        return erna[:1].isupper()
    if is_afkorting(woord):
        return _BEGINT_OPNIEUW.match(erna) is not None and "." in woord
    # "1. bewoners 2. winkels" counts, and "15 mrt. 2027" is one day.
    telt = woord.isdecimal() and len(woord) < _CIJFERS_JAAR
    return not (telt or (_DAG.match(erna) and len(woord) <= _MAX_TEKENS_DAG))
