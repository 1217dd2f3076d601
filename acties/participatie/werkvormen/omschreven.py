"""Which werkvormen somebody describes without calling one by its name: "iets met een avond"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kennisbank.schema.niveaus import Vorm
from kennisbank.werkvormen import Werkvorm, alle_werkvormen
from kennisbank.zoeken.woorden import splits, stam

_MAX = 3
_MAX_WOORDEN = 14
_MIN_LETTERS = 4
_LANG = 8
# Who, where and when, which say nothing of what kind of werkvorm it is.
_ZEGT_NIETS = frozenset(
    stam(woord)
    for woord in (
        "iets doen willen wil graag misschien gewoon liefst even denk lijkt goed mensen bewoners"
        " inwoners buurt wijk dorp dorpshuis buurthuis gemeente gemeentehuis samen maken organiseren"
        " houden komen werkvorm vorm keer eerst daarna paar plan project jongeren ouderen voor over"
        " door bijvoorbeeld soort laten moeten kunnen zouden gaan komt kies kiezen neem weet niet geen"
        " nieuwe elkaar"
    ).split()
)
_ONLINE = re.compile(
    r"\b(?:online|digita\w+|internet\w*|via\s+(?:een\s+)?(?:app|site|scherm))\b", re.IGNORECASE
)
_BIJ_ELKAAR = re.compile(
    r"\b(?:bij\s+elkaar|bijeen\w*|samenkom\w*|zaal\w*|dorpshuis|buurthuis|gemeentehuis|op\s+locatie|ter\s+plekke)\b",
    re.IGNORECASE,
)


def omschreven(tekst: str, voorgesteld: Sequence[str]) -> tuple[Werkvorm, ...]:
    """Those that have a word of it in their name, of the form that is meant, at most three; of those
    the `voorgesteld` ones, if any is among them. Empty when it describes none."""
    if len(tekst.split()) > _MAX_WOORDEN or tekst.rstrip().endswith("?"):
        return ()
    alle = alle_werkvormen()
    vorm = _vorm(tekst)
    rest = _ONLINE.sub(" ", _BIJ_ELKAAR.sub(" ", tekst))
    woorden = [woord for woord in (stam(w) for w in splits(rest)) if _zegt_iets(woord)]
    zegt = {sleutel: sum(_heet_zo(w, woord) for woord in woorden) for sleutel, w in alle.items()}
    # "Gesprekken aan de keukentafel" says more of one than of all that are gesprekken.
    meest = max(zegt.values())
    genoemd = [alle[sleutel] for sleutel, aantal in zegt.items() if aantal == meest > 0]
    if not woorden and vorm == "online":
        # Most can be done in one place, so that says too little.
        genoemd = [alle[sleutel] for sleutel in voorgesteld if sleutel in alle]
    if vorm is not None:
        genoemd = [werkvorm for werkvorm in genoemd if vorm in werkvorm.gegevens.vorm]
    past_hier = [werkvorm for werkvorm in genoemd if werkvorm.sleutel in voorgesteld]
    return tuple((past_hier or genoemd)[:_MAX])


def _vorm(tekst: str) -> Vorm | None:
    online, bij_elkaar = _ONLINE.search(tekst), _BIJ_ELKAAR.search(tekst)
    if (online is None) == (bij_elkaar is None):
        return None
    return "online" if online is not None else "offline"


def _zegt_iets(woord: str) -> bool:
    return len(woord) >= _MIN_LETTERS and woord not in _ZEGT_NIETS


def _heet_zo(werkvorm: Werkvorm, woord: str) -> bool:
    """Whether this is what its name says that it is: "avond" of "inloopavond". A straatinterview is no
    "straat"; a long word, as "keukentafel", says enough anywhere."""
    delen = [stam(deel) for deel in splits(werkvorm.naam)]
    return any(deel.endswith(woord) or (len(woord) >= _LANG and woord in deel) for deel in delen)
