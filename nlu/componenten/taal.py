"""In which language is this? Decided so that somebody who writes Dutch is hardly ever told otherwise.

A language detector alone takes "ik zou t nie weten" for Polish and "ik heet Willemien" for French:
short, mistyped and dialect sentences look like anything. So three things must agree:

1. few of the words are Dutch (spaCy's table of 320,000 Dutch word forms says which are);
2. the intent classifier is not sure of what a short message means;
3. the library py3langid, or common words of that language that are no Dutch words, point to the
   same language.

Arabic and Cyrillic letters speak for themselves; in Cyrillic the answer is in Ukrainian.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable, Dict, FrozenSet, List, Mapping, Optional

from componenten.taalwoorden import GEWOON

NEDERLANDS = "nl"

_ADRES = re.compile(r"\S*@\S*|(https?://|www\.)\S+")
_WOORD = re.compile(r"[^\W\d_]+")

LATIJNS: FrozenSet[str] = frozenset(GEWOON)
"""The languages that are told apart by their words; with Dutch, what the library chooses from."""

_SCHRIFT = (("ar", "\u0600", "\u06ff"), ("uk", "\u0400", "\u04ff"))

Kansen = Callable[[str], Mapping[str, float]]
"""From a text to the chance of each of LATIJNS and Dutch."""


@dataclass(frozen=True)
class Taal:
    """Another language than Dutch: its ISO 639-1 code, and how many words point to it."""

    code: str
    woorden: int


def herken(
    tekst: str, zekerheid: float, is_nederlands: Callable[[str], bool], kansen: Kansen
) -> Optional[Taal]:
    """The other language in which this is written; None for Dutch, and when it can't be told.

    `zekerheid` is how sure the intent classifier is. `kansen` is only asked when the words do not
    look Dutch: it is the expensive part.
    """
    kaal = _ADRES.sub(" ", tekst)
    if (schrift := _schrift(kaal)) is not None:
        return Taal(schrift, len(kaal.split()))
    woorden = [woord.lower() for woord in _WOORD.findall(kaal)]
    if not woorden or (len(woorden) <= 3 and zekerheid >= 0.8):
        return None
    nederlands = sum(map(is_nederlands, woorden)) / len(woorden)
    if nederlands > 0.5:
        return None
    eigen = _eigen_woorden(woorden, is_nederlands)
    if len(woorden) <= 2 and not any(eigen.values()):
        return None
    code = _kies(woorden, nederlands, eigen, kansen(" ".join(woorden)))
    return Taal(code, len(woorden)) if code is not None else None


def is_wartaal(tekst: str, is_nederlands: Callable[[str], bool]) -> bool:
    """Whether none of several words is Dutch: nothing that a classifier could go by."""
    woorden = [woord.lower() for woord in _WOORD.findall(_ADRES.sub(" ", tekst))]
    return len(woorden) > 1 and not any(map(is_nederlands, woorden))


def _kies(
    woorden: List[str], nederlands: float, eigen: Mapping[str, int], geschat: Mapping[str, float]
) -> Optional[str]:
    code = max(eigen, key=lambda taal: (eigen[taal], geschat.get(taal, 0.0)))
    if len(woorden) <= 2:
        # So short, only common words will do ("community garden" may well be a Dutch idea), and of
        # one word only a long one: the Dutch say "merci" and "thanks" too.
        genoeg = len(woorden) == 2 or len(woorden[0]) > 6
        return code if genoeg and eigen[code] == len(woorden) else None
    if eigen[code] >= max(2.0, 0.25 * len(woorden)):
        return code
    code = max(geschat, key=lambda taal: geschat[taal])
    if code == NEDERLANDS:
        return None
    # The library needs a common word beside it, or a longer sentence without any Dutch and no doubt.
    met_woord = eigen[code] > 0 and geschat[code] >= 0.5 and nederlands <= 0.25
    alleen = len(woorden) >= 4 and geschat[code] >= 0.98 and nederlands == 0
    return code if met_woord or alleen else None


def _schrift(tekst: str) -> Optional[str]:
    letters = [teken for teken in tekst if teken.isalpha()]
    for code, eerste, laatste in _SCHRIFT:
        if letters and sum(eerste <= teken <= laatste for teken in letters) > len(letters) / 2:
            return code
    return None


def _eigen_woorden(woorden: List[str], is_nederlands: Callable[[str], bool]) -> Dict[str, int]:
    """How many of the words are common ones of each language, and no Dutch."""
    vreemd = [woord for woord in woorden if not is_nederlands(woord)]
    return {code: sum(woord in gewoon for woord in vreemd) for code, gewoon in GEWOON.items()}
