"""Finding signal words in what somebody wrote: whole words in any form, and no more than was said.

"Geen vergunning" is no sign of a vergunning, and "misschien een vergunning" is doubt. Where this
module is in two minds it finds nothing: what is not found is judged by people.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import snowballstemmer
from rapidfuzz.distance import OSA

Zin = Literal["zegt", "ontkent", "twijfelt"]
"""How the words were meant."""

MAX_FRAGMENT = 160
"""Characters of an answer that are quoted at most."""

_WOORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# Not the point in "2.000".
_ZINSEINDE = re.compile(r"[.!?]+(?=\s|$)|\n+")
_GRENS = re.compile(r"[.,;:!?\n()]")
# After these another thought begins, to which an earlier "niet" does not belong.
_VOEGWOORDEN = frozenset("maar terwijl hoewel want dus omdat zodat".split())
_ONTKENNING = frozenset("niet geen nooit zonder niemand niks niets nergens noch".split())
# "Een vergunning hebben we niet nodig": only these stand after what they deny.
_ONTKENNING_NA = frozenset("niet nooit niets niks".split())
# "Niet alleen de buren": here "niet" denies "alleen", not the neighbours.
_BEPERKING = frozenset("alleen enkel slechts zomaar".split())
_TWIJFEL = frozenset(
    "misschien wellicht mogelijk eventueel hopelijk twijfel twijfelen vermoedelijk".split()
)
_TWIJFEL_IN_TWEEEN = (
    (frozenset({"weet", "weten", "wist"}), frozenset({"niet", "geen"})),
    (frozenset({"zou", "zouden"}), frozenset({"kunnen", "misschien"})),
)
_BEREIK_VOOR = 4
_BEREIK_NA = 4
_TUSSEN = 1
"""Words that may stand between two words of a sign: "grond (die) van de gemeente"."""
_MEERVOUD = {"kinderen": "kind", "eieren": "ei", "bladeren": "blad", "liederen": "lied"}
_GEEN_WERKWOORD = frozenset("buurt plant kunst".split())
_KORT = 3
_LANG_GENOEG_VOOR_TYPEFOUT = 7

_KAAL_NEE = re.compile(
    r"(nee|neen|nope|geen|niks|niets|niet|nog niet|nee nog niet|(nee )?(nog )?(geen|niemand)|nee hoor"
    r"|nee dank (u|je)( wel)?|(nee )?geen (hulp|hulp nodig)|(nee )?niet nodig|nee geen)"
)
_KAAL_JA = re.compile(r"(ja|jawel|jazeker|zeker|ja hoor|klopt|ja zeker|ja klopt|ja graag|zeker weten)")


@dataclass(frozen=True, slots=True)
class Vondst:
    """Where a sign was found; `fragment` is a literal part of the text."""

    teken: str
    fragment: str
    zin: Zin


@dataclass(frozen=True, slots=True)
class _Woord:
    tekst: str
    """Folded: no capitals, no accents."""
    begin: int
    einde: int
    deel: int
    """The number of its part of a sentence: negation and doubt do not reach further."""


def vind(tekst: str, tekens: Sequence[str]) -> list[Vondst]:
    """Every place where one of these signs stands, in the order of the text."""
    woorden = _lees(tekst)
    vondsten = [
        (begin, Vondst(teken, _fragment(tekst, woorden[begin].begin, woorden[einde].einde), zin))
        for teken in tekens
        for begin, einde in _plekken(woorden, teken.split())
        for zin in (_zin(woorden, begin, einde),)
    ]
    vondsten.sort(key=lambda paar: paar[0])
    return [vondst for _, vondst in vondsten]


def kaal(tekst: str) -> Literal["ja", "nee"] | None:
    """Whether the whole text is no more than a yes or a no."""
    gevouwen = " ".join(woord.tekst for woord in _lees(tekst))
    if _KAAL_NEE.fullmatch(gevouwen):
        return "nee"
    return "ja" if _KAAL_JA.fullmatch(gevouwen) else None


def begin_van(tekst: str) -> str:
    """The first sentence of a text, for quoting it: whole words, literal."""
    woord = _WOORD.search(tekst)
    return _fragment(tekst, *(woord.span() if woord else (0, 0))) or tekst[:MAX_FRAGMENT]


def vouw(tekst: str) -> str:
    """Without capitals and accents, so that "Coordinator" and "coördinator" are the same."""
    ontleed = unicodedata.normalize("NFKD", tekst.casefold())
    return "".join(teken for teken in ontleed if not unicodedata.combining(teken))


@lru_cache(maxsize=8192)
def vormen(woord: str) -> frozenset[str]:
    """The stems that a word may have. Two words are forms of one when they share a stem."""
    kandidaten = {woord}
    # Snowball leaves these Dutch forms alone: gebouwd, kinderen, bankjes.
    if len(woord) > 5 and woord.startswith("ge") and woord[-1] in "dt":
        kandidaten.add(woord[2:-1])
    if woord in _MEERVOUD:
        kandidaten.add(_MEERVOUD[woord])
    for uitgang in ("etjes", "etje", "tjes", "tje", "jes", "je"):
        if woord.endswith(uitgang) and len(woord) - len(uitgang) >= 3:
            kandidaten.add(woord.removesuffix(uitgang))
    stam = _stammer()
    return frozenset(_enkel(str(stam.stemWord(kandidaat))) for kandidaat in kandidaten)


def _enkel(stam: str) -> str:
    """With one consonant at the end: "dakkapell" and "dakkapel" are one stem."""
    return stam[:-1] if len(stam) > 3 and stam[-1] == stam[-2] else stam


@lru_cache(maxsize=1)
def _stammer() -> snowballstemmer.stemmer:
    # The newer "dutch" takes "ge" off nouns as well, and then a gebouw is bouwen.
    return snowballstemmer.stemmer("dutch_porter")


def _lees(tekst: str) -> list[_Woord]:
    woorden: list[_Woord] = []
    deel = vorige = 0
    for treffer in _WOORD.finditer(tekst):
        gevouwen = vouw(treffer[0])
        if _GRENS.search(tekst, vorige, treffer.start()) or gevouwen in _VOEGWOORDEN:
            deel += 1
        woorden.append(_Woord(gevouwen, treffer.start(), treffer.end(), deel))
        vorige = treffer.end()
    return woorden


def _plekken(woorden: Sequence[_Woord], teken: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The first and last word of each place where the words of this sign stand in a row."""
    for begin, woord in enumerate(woorden):
        if not _past(teken[0], woord.tekst):
            continue
        hier = begin
        for volgend in teken[1:]:
            kandidaten = range(hier + 1, min(hier + 2 + _TUSSEN, len(woorden)))
            gevonden = next(
                (
                    n
                    for n in kandidaten
                    if woorden[n].deel == woord.deel and _past(volgend, woorden[n].tekst)
                ),
                None,
            )
            if gevonden is None or any(w.tekst in _ONTKENNING for w in woorden[hier + 1 : gevonden]):
                break
            hier = gevonden
        else:
            yield begin, hier


def _past(teken: str, woord: str) -> bool:
    kern = vouw(teken.strip("*"))
    if teken.startswith("*") and teken.endswith("*"):
        return kern in woord
    if teken.startswith("*"):
        return woord.endswith(kern) or any(
            vorm.endswith(stam) for vorm in vormen(woord) for stam in vormen(kern) if len(stam) > 2
        )
    if teken.endswith("*"):
        return woord.startswith(kern)
    if woord == kern or len(woord) <= _KORT:
        # "Bij" is not one of the bijen, nor is "weg" a form of wegen.
        return woord == kern
    return (
        not vormen(woord).isdisjoint(vormen(kern)) or _vervoegd(kern, woord) or _typefout(kern, woord)
    )


def _vervoegd(kern: str, woord: str) -> bool:
    """A verb and its form with -t: "betalen", "betaalt". A buurt is no form of buren."""
    heel, met_t = (kern, woord) if kern.endswith("en") else (woord, kern)
    if not heel.endswith("en") or not met_t.endswith("t") or met_t in _GEEN_WERKWOORD:
        return False
    return len(met_t) > 4 and not vormen(heel).isdisjoint(vormen(met_t[:-1]))


def _typefout(kern: str, woord: str) -> bool:
    """One slip in a long word; the first letter people get right."""
    if min(len(kern), len(woord)) < _LANG_GENOEG_VOOR_TYPEFOUT or kern[0] != woord[0]:
        return False
    return any(
        OSA.distance(stam, vorm, score_cutoff=1) <= 1
        for stam in vormen(kern)
        for vorm in vormen(woord)
        if min(len(stam), len(vorm)) >= _LANG_GENOEG_VOOR_TYPEFOUT
    )


def _zin(woorden: Sequence[_Woord], begin: int, einde: int) -> Zin:
    deel = [(n, w.tekst) for n, w in enumerate(woorden) if w.deel == woorden[begin].deel]
    teksten = {tekst for n, tekst in deel if not begin <= n <= einde}
    if teksten & _TWIJFEL or any(
        teksten & een and teksten & ander for een, ander in _TWIJFEL_IN_TWEEEN
    ):
        return "twijfelt"
    voor = [n for n, tekst in deel if begin - _BEREIK_VOOR <= n < begin and tekst in _ONTKENNING]
    voor = [n for n in voor if woorden[n + 1].tekst not in _BEPERKING or begin <= n + 1 <= einde]
    na = [n for n, tekst in deel if einde < n <= einde + _BEREIK_NA and tekst in _ONTKENNING_NA]
    na = [n for n in na if n + 1 == len(woorden) or woorden[n + 1].tekst not in _BEPERKING]
    # "Niet zonder" takes itself back; "geen muziek en geen koor" does not.
    dubbel = bool(voor) and voor[-1] - 1 in voor
    return "ontkent" if na or (voor and not dubbel) else "zegt"


def _fragment(tekst: str, begin: int, einde: int) -> str:
    """The sentence around this place, or as many whole words of it as may be quoted."""
    van = max((t.end() for t in _ZINSEINDE.finditer(tekst, 0, begin)), default=0)
    slot = _ZINSEINDE.search(tekst, einde)
    tot = slot.start() if slot else len(tekst)
    if tot - van > MAX_FRAGMENT:
        over = max(0, MAX_FRAGMENT - (einde - begin)) // 2
        nieuw_van, nieuw_tot = max(van, begin - over), min(tot, max(einde, begin - over + MAX_FRAGMENT))
        van = nieuw_van if nieuw_van == van else _naar_woordgrens(tekst, nieuw_van, begin, 1)
        tot = nieuw_tot if nieuw_tot == tot else _naar_woordgrens(tekst, nieuw_tot, max(einde, van), -1)
    return tekst[van:tot].strip()


def _naar_woordgrens(tekst: str, plek: int, niet_voorbij: int, richting: int) -> int:
    hier = plek
    while hier != niet_voorbij and not tekst[hier].isspace():
        hier += richting
    return hier if tekst[hier : hier + 1].isspace() or hier == niet_voorbij else plek
