"""Yes, no, or neither: how people say it.

One way of reading the tables of `ja_nee_woorden`. What is said last counts most: "ja dat wil ik niet"
is a no. Who says no and yes at once, asks something or hesitates is asked again: that costs a sentence,
while a permission that nobody gave can't be taken back.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from rapidfuzz import fuzz

from acties.vragenlijst.ja_nee_woorden import (
    AANLOOP,
    AFLOOP,
    DAT_DOE_IK,
    GA_JE_GANG,
    GEEN_TWIJFEL,
    IS_GOED,
    IS_SLECHT,
    JA_OVERAL,
    JA_TEKENS,
    JA_VOORAAN,
    NADRUK,
    NEE_OVERAL,
    NEE_TEKENS,
    NEE_VOORAAN,
    NIET_ALS_VRAAG,
    TOCH_JA,
    TOCH_NEE,
    TOCH_NEE_OVERAL,
    TWIJFEL,
    TWIJFEL_TEKENS,
    VERWIJST,
    VRAAG,
    WEIFELT,
    WEL_JA,
    ZELF_WEL,
)


class Oordeel(Enum):
    """What somebody said to a question for yes or no."""

    JA = "ja"
    NEE = "nee"
    ONBESLIST = "onbeslist"
    """Certainly neither: doubt, a question, or both."""


LETTERS = {"j": Oordeel.JA, "y": Oordeel.JA, "n": Oordeel.NEE}
_LETTER_TE_VEEL = re.compile(r"(\w)\1$")
_MAX_WOORDEN_OVERAL = 8
"""In a longer sentence a single word says too little: it is a story."""
_LIJKT = 88
_MIN_LETTERS_TIKFOUT = 6


def lees_ja_nee(tekst: str) -> Oordeel | None:
    """Whether this is a yes or a no; None where nothing in it says so."""
    zin = schoon(tekst)
    if not zin:
        return _teken(tekst)
    if zin in LETTERS:
        return LETTERS[zin]
    zin = _patroon(TOCH_JA).sub("graag", zin)
    if _stelt_vraag(tekst, zin):
        return Oordeel.ONBESLIST
    gelezen = _lees(zin)
    if gelezen is None and "," in tekst and len(zin.split()) <= _MAX_WOORDEN_OVERAL:
        # "Ik snap het, is goed": what is said last counts.
        return _lees(_patroon(TOCH_JA).sub("graag", schoon(tekst.rpartition(",")[2])))
    return gelezen


def weifelt(tekst: str) -> bool:
    """Whether somebody only hesitates: "hm", "tja", "mwah"."""
    zin = schoon(tekst)
    return WEIFELT.fullmatch(zin) is not None and zin not in _uitdrukkingen(WEL_JA)


def schoon(tekst: str) -> str:
    """The words as the tables have them: small letters, and of the signs only the apostrophe."""
    klein = tekst.casefold().replace("’", "'").replace("`", "'").replace("‘", "'")
    klein = re.sub(r"([^\W\d_])\1{2,}", r"\1\1", klein)
    klein = re.sub(r"[^\w\s']", " ", klein.replace("%", " procent"))
    return " ".join(klein.replace(" '", " ").split()).strip("' ")


def _teken(tekst: str) -> Oordeel | None:
    tekens = set(tekst)
    gevonden = {
        oordeel
        for oordeel, soort in (
            (Oordeel.JA, JA_TEKENS),
            (Oordeel.NEE, NEE_TEKENS),
            (Oordeel.ONBESLIST, TWIJFEL_TEKENS),
        )
        if tekens & soort
    }
    if len(gevonden) > 1:
        return Oordeel.ONBESLIST
    return gevonden.pop() if gevonden else None


def _stelt_vraag(tekst: str, zin: str) -> bool:
    if NIET_ALS_VRAAG.match(zin):
        return False
    if VRAAG.match(zin):
        return True
    # "Ja, waarom niet?" and "ja toch?" are no questions, "ja maar wie leest dat?" is.
    return tekst.rstrip().endswith("?") and len(_kern(zin).split()) > 2


def _lees(zin: str) -> Oordeel | None:
    if WEIFELT.fullmatch(zin) and zin not in _uitdrukkingen(WEL_JA):
        return Oordeel.ONBESLIST
    if not GEEN_TWIJFEL.search(zin) and TWIJFEL.search(zin):
        return Oordeel.ONBESLIST
    kern = _kern(zin)
    if kern in _uitdrukkingen(TOCH_NEE):
        return Oordeel.NEE
    return _aan_het_begin(zin) or _als_geheel(kern) or _verderop(zin, kern)


def _aan_het_begin(zin: str) -> Oordeel | None:
    """A yes or no with which it begins, and what the rest makes of that."""
    for deel in (zin, _kern(zin)):
        eerste, _, rest = deel.partition(" ")
        if eerste in JA_VOORAAN:
            return _na_ja(rest)
        if eerste in NEE_VOORAAN:
            return _na_nee(rest)
    return None


def _als_geheel(kern: str) -> Oordeel | None:
    """The whole of it is a known expression."""
    kaal = _zonder_dat(kern)
    if {kern, kaal, _LETTER_TE_VEEL.sub(r"\1", kern)} & _uitdrukkingen(WEL_JA):
        return Oordeel.JA
    if kaal in _uitdrukkingen(TOCH_NEE) or IS_SLECHT.fullmatch(kern):
        return Oordeel.NEE
    vormen = (IS_GOED, GA_JE_GANG, DAT_DOE_IK)
    return Oordeel.JA if any(vorm.fullmatch(kern) for vorm in vormen) else None


def _verderop(zin: str, kern: str) -> Oordeel | None:
    """Words that say it anywhere in a short sentence."""
    if (korter := AANLOOP.sub("", zin)) not in {zin, ""}:
        return _lees(korter)
    if len(zin.split()) > _MAX_WOORDEN_OVERAL:
        return None
    if ZELF_WEL.search(zin):
        # "Dat doen we zelf wel": to some questions a yes, to others a no.
        return Oordeel.ONBESLIST
    if NEE_OVERAL.search(zin) or _patroon(TOCH_NEE_OVERAL).search(zin):
        return Oordeel.NEE
    return Oordeel.JA if JA_OVERAL.search(zin) or _lijkt_op_ja(kern) else None


def _na_ja(rest: str) -> Oordeel:
    """After "ja": a short no takes it back, a reservation with a no in it is asked about."""
    if not rest:
        return Oordeel.JA
    voor, maar, na = rest.partition("maar ")
    if maar and not voor.endswith(("doe ", "doe dat ", "doe het ")) and NEE_OVERAL.search(na):
        # "Ja, maar niet mijn telefoonnummer" is no plain yes.
        return Oordeel.NEE if len(na.split()) <= 2 else Oordeel.ONBESLIST
    gelezen = _lees(rest)
    return gelezen if gelezen is not None else Oordeel.JA


def _na_nee(rest: str) -> Oordeel:
    """After "nee": with a yes it is both, and asked again; the rest leaves it a no."""
    # "Nee, ik bel zelf wel": who does it instead, not yes.
    rest = ZELF_WEL.sub("zelf", rest)
    gelezen = _lees(rest) if rest else None
    return Oordeel.ONBESLIST if gelezen in {Oordeel.JA, Oordeel.ONBESLIST} else Oordeel.NEE


def _kern(zin: str) -> str:
    """Without what people say around it; never nothing."""
    vorige = ""
    while vorige != zin:
        vorige = zin
        zin = AFLOOP.sub("", zin).strip() or zin
    return zin


def _zonder_dat(zin: str) -> str:
    return NADRUK.sub("", VERWIJST.sub("", zin))


def _lijkt_op_ja(kern: str) -> bool:
    """One long word with a typing error in it."""
    if " " in kern or len(kern) < _MIN_LETTERS_TIKFOUT:
        return False
    woorden = (uit for uit in _uitdrukkingen(WEL_JA) if " " not in uit)
    lang = [woord for woord in woorden if len(woord) >= _MIN_LETTERS_TIKFOUT]
    return any(fuzz.ratio(kern, woord) >= _LIJKT for woord in lang)


@cache
def _uitdrukkingen(tabel: str) -> frozenset[str]:
    return frozenset(regel.strip() for regel in tabel.splitlines() if regel.strip())


@cache
def _patroon(tabel: str) -> re.Pattern[str]:
    # The longest first, so that "laat maar zitten" is not cut short.
    regels = sorted(_uitdrukkingen(tabel), key=len, reverse=True)
    vormen = [
        re.escape(regel).replace(r"\ ", " ").replace("_", r"\w+(?: \w+){0,2}") for regel in regels
    ]
    return re.compile(rf"\b(?:{'|'.join(vormen)})\b")
