"""Finding signal words in what somebody wrote: whole words in any form, and no more than was said.

"Geen vergunning" is no sign of a vergunning, and "misschien een vergunning" is doubt. Where this
module is in two minds it finds nothing: what is not found is judged by people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from acties.afweging.vormen import Patroon, Woordenlijst, vouw

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


class Tekst:
    """What somebody wrote, for looking up many signs in it."""

    def __init__(self, tekst: str) -> None:
        self._tekst = tekst
        self._woorden = _lees(tekst)
        self._plekken: dict[str, list[int]] = {}
        self._delen: dict[int, list[int]] = {}
        for plek, woord in enumerate(self._woorden):
            self._plekken.setdefault(woord.tekst, []).append(plek)
            self._delen.setdefault(woord.deel, []).append(plek)
        self._lijst = Woordenlijst(frozenset(self._plekken))

    def vind(self, tekens: Sequence[str]) -> list[Vondst]:
        """Every place where one of these signs stands, in the order of the text."""
        gevonden = [
            (begin, einde, teken) for teken in tekens for begin, einde in self._vind_een(teken.split())
        ]
        gevonden.sort(key=lambda plek: plek[:2])
        return [self._vondst(*plek) for plek in gevonden]

    def _vind_een(self, teken: Sequence[str]) -> Iterator[tuple[int, int]]:
        """The first and last word of each place where the words of this sign stand in a row."""
        eerste, *rest = (self._lijst.passend(Patroon.van(woord)) for woord in teken)
        for begin in sorted(plek for woord in eerste for plek in self._plekken[woord]):
            hier = begin
            for passend in rest:
                volgende = self._volgende(hier, passend)
                if volgende is None:
                    break
                hier = volgende
            else:
                yield begin, hier

    def _volgende(self, hier: int, passend: frozenset[str]) -> int | None:
        """Where the next word of a sign stands, in the same part of the sentence."""
        for plek in range(hier + 1, min(hier + 2 + _TUSSEN, len(self._woorden))):
            woord = self._woorden[plek]
            if woord.deel != self._woorden[hier].deel:
                return None
            if woord.tekst in passend:
                return plek
            if woord.tekst in _ONTKENNING:
                return None
        return None

    def _vondst(self, begin: int, einde: int, teken: str) -> Vondst:
        woorden = self._woorden
        fragment = _fragment(self._tekst, woorden[begin].begin, woorden[einde].einde)
        return Vondst(teken, fragment, self._zin(begin, einde))

    def _zin(self, begin: int, einde: int) -> Zin:
        woorden = self._woorden
        deel = [(n, woorden[n].tekst) for n in self._delen[woorden[begin].deel]]
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


def vind(tekst: str, tekens: Sequence[str]) -> list[Vondst]:
    """The same for one lookup."""
    return Tekst(tekst).vind(tekens)


def kaal(tekst: str) -> Literal["ja", "nee"] | None:
    """Whether the whole text is no more than a yes or a no."""
    gevouwen = " ".join(woord.tekst for woord in _lees(tekst))
    if _KAAL_NEE.fullmatch(gevouwen):
        return "nee"
    return "ja" if _KAAL_JA.fullmatch(gevouwen) else None


_MIN_WOORDEN_ZIN = 3


def begin_van(tekst: str) -> str:
    """The first sentence of a text that tells something, for quoting it: whole words, literal.

    "Goedemorgen!" tells nothing.
    """
    woorden = list(_WOORD.finditer(tekst))
    zinnen = (z for z in re.finditer(r"[^.!?\n]+", tekst) if len(z[0].split()) >= _MIN_WOORDEN_ZIN)
    begin = next((z.start() for z in zinnen), 0)
    woord = next((w for w in woorden if w.start() >= begin), None)
    return _fragment(tekst, *(woord.span() if woord else (0, 0))) or tekst[:MAX_FRAGMENT]


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
