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

# Letters that stand in no Dutch word; in names they do, so only words with a small letter count.
_LETTERS = {"pl": frozenset("ąćęłńśźż"), "tr": frozenset("ğış"), "de": frozenset("ß")}
_GEEN: FrozenSet[str] = frozenset()
# Small words of Dutch, and of none of the others.
_ALLEEN_NEDERLANDS = frozenset(
    "de het een ik wij van voor niet dat op zijn maar ook naar heb hebben er nog bij met wil"
    " willen aan onze ons mijn deze dit geen weet kan kunnen wel gaan uit en of te iets".split()
)

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
    alle = _WOORD.findall(kaal)
    woorden = [woord.lower() for woord in _zonder_namen(alle)]
    if not woorden:
        return None
    nederlands = sum(map(is_nederlands, woorden)) / len(woorden)
    zonder_nl = len(woorden) >= 3 and _ALLEEN_NEDERLANDS.isdisjoint(woorden)
    if nederlands > (0.8 if zonder_nl else 0.5):
        return None
    eigen = _eigen_woorden(alle, woorden, is_nederlands)
    meeste = max(eigen.values())
    if len(woorden) <= 3 and zekerheid >= 0.8 and meeste < len(woorden) - (len(woorden) > 1):
        return None
    if len(woorden) <= 2 and not meeste:
        return None
    code = _kies(woorden, nederlands, eigen, kansen(" ".join(woorden)), zonder_nl=zonder_nl)
    return Taal(code, len(alle)) if code is not None else None


def _zonder_namen(woorden: List[str]) -> List[str]:
    """The words without names: without those with a capital in the middle, if that leaves some."""
    rest = [w for n, w in enumerate(woorden) if n == 0 or not w[0].isupper() or w.isupper()]
    return rest if len(rest) > 1 else woorden


def is_wartaal(tekst: str, is_nederlands: Callable[[str], bool]) -> bool:
    """Whether none of several words is Dutch: nothing that a classifier could go by."""
    woorden = [woord.lower() for woord in _WOORD.findall(_ADRES.sub(" ", tekst))]
    return len(woorden) > 1 and not any(map(is_nederlands, woorden))


def _kies(
    woorden: List[str],
    nederlands: float,
    eigen: Mapping[str, int],
    geschat: Mapping[str, float],
    *,
    zonder_nl: bool,
) -> Optional[str]:
    code = max(eigen, key=lambda taal: (eigen[taal], geschat.get(taal, 0.0)))
    if len(woorden) <= 2:
        # So short, only common words will do ("community garden" may well be a Dutch idea), and of
        # one word only a long one: the Dutch say "merci" and "thanks" too.
        genoeg = len(woorden) == 2 or len(woorden[0]) > 6
        genoeg = genoeg and len(set(woorden)) == len(woorden)
        kent = all(woord in GEWOON[code] for woord in woorden)
        return code if genoeg and eigen[code] and (kent or eigen[code] == len(woorden)) else None
    if eigen[code] >= max(2.0, 0.25 * len(woorden)) and nederlands <= 0.5:
        return code
    code = max(geschat, key=lambda taal: geschat[taal])
    if code == NEDERLANDS:
        return None
    # The library needs a common word beside it, or a longer sentence without any Dutch and no doubt.
    gewoon = eigen[code] > (0 if zonder_nl else 1)
    met_woord = gewoon and geschat[code] >= 0.5 and nederlands <= 0.25
    alleen = len(woorden) >= 4 and geschat[code] >= 0.98 and nederlands == 0
    # Without one of the small words that no Dutch sentence goes without, one common word is enough.
    zeker = zonder_nl and eigen[code] > 0 and geschat[code] >= 0.9
    return code if met_woord or alleen or zeker else None


def _schrift(tekst: str) -> Optional[str]:
    letters = [teken for teken in tekst if teken.isalpha()]
    for code, eerste, laatste in _SCHRIFT:
        if letters and sum(eerste <= teken <= laatste for teken in letters) > len(letters) / 2:
            return code
    return None


def _eigen_woorden(
    alle: List[str], woorden: List[str], is_nederlands: Callable[[str], bool]
) -> Dict[str, int]:
    """How many of the words are common ones of each language or have its letters, and no Dutch."""
    vreemd = [woord for woord in woorden if not is_nederlands(woord)]
    klein = {woord for woord in alle if woord[0].islower()}
    return {
        code: sum(
            woord in gewoon or (woord in klein and not _LETTERS.get(code, _GEEN).isdisjoint(woord))
            for woord in vreemd
        )
        for code, gewoon in GEWOON.items()
    }
