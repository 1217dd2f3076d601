"""Where in an answer the words stand that somebody wants to correct."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from acties.vragenlijst.vervanging import zegt_iets_eigens

GETAL = re.compile(r"(?:€\s*)?\d{1,3}(?:\.\d{3})+(?:,(?:\d{1,2}|-+))?|(?:€\s*)?\d+(?:,(?:\d{1,2}|-+))?")
LIDWOORD = r"(?:(?:de|het|een|'t|die|dat|in|op|om|aan|bij|te|met)\s+)*"
_MIN_LETTERS = 3
_LANG_GENOEG = 6
"""Letters: in so long a word one typing error may stand ("pumptrak")."""


def staat_in(antwoord: str, oud: str) -> str | None:
    """The words of the answer that are meant by this, as they stand there; None when they don't."""
    kaal = re.sub(rf"^{LIDWOORD}", "", oud, flags=re.IGNORECASE)
    getallen = GETAL.findall(oud)
    woorden = kaal.split()
    kandidaten = [
        oud,
        kaal,
        re.split(r"[,;]", kaal)[0],
        *getallen,
        *(t.strip("€ ,-") for t in getallen),
    ]
    # "Jansen met één s": what comes after it explains.
    kandidaten += [" ".join(woorden[:n]) for n in range(len(woorden) - 1, 0, -1)]
    for kandidaat in (stuk.strip(" ,.€-") for stuk in kandidaten):
        if len(kandidaat) < _MIN_LETTERS and not kandidaat.isdigit():
            continue
        if not zegt_iets_eigens(kandidaat):
            # In every answer stands "mijn"; nobody means that word.
            continue
        treffer = re.search(rf"(?<![\w.]){re.escape(kandidaat)}(?!\w)", antwoord, re.IGNORECASE)
        if treffer is not None:
            return treffer[0]
    return _bijna(antwoord, kaal)


def _bijna(antwoord: str, oud: str) -> str | None:
    """The word of the answer that this one is but for a typing error; None without one, or with two."""
    if len(oud) < _LANG_GENOEG or not oud.isalpha():
        return None
    bijna = {
        woord
        for woord in re.findall(r"[^\W\d_]+", antwoord)
        if len(woord) >= _LANG_GENOEG and OSA.distance(woord.casefold(), oud.casefold()) == 1
    }
    return bijna.pop() if len(bijna) == 1 else None


VULSEL = frozenset(
    "ik we wij je u het dat dit die is zijn was wordt moet moest er toch nee ja sorry oeps wacht maar"
    " dus want bedoel bedoelde eigenlijk gewoon natuurlijk hoor niet geen wel nog ook klopt fout foutje"
    " verkeerd graag liever verander wijzig vervang maak van zet doe kost kosten bedrag naam heet heten"
    " zei schreef typte noemde had heb gezegd geschreven getypt net zojuist daarnet trouwens ook"
    " mijn de een in op om aan bij met en even nou oh ho eh dan nu zo".split()
)


def zegt_meer(ervoor: str, antwoord: str) -> bool:
    """Whether in front of a correction stands something that is not in the answer: then that is more
    than a correction of a word."""
    woorden = re.findall(r"\w+", ervoor.casefold())
    klein = antwoord.casefold()
    return any(len(w) > 1 and w not in VULSEL and w not in klein for w in woorden)
