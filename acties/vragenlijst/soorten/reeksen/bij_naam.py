"""Which of the things that are there already is meant, by how it is called."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process, utils

from acties.vragenlijst.datums import MAAND

_LIJKT_GENOEG = 85
MIN_LETTERS_WOORD = 4
LIDWOORD = re.compile(r"^(?:de|het|'t|een)\s+(?=\S)", re.IGNORECASE)


def zonder_lidwoord(naam: str) -> str:
    return LIDWOORD.sub("", naam)


def zoek_naam(namen: Sequence[str], tekst: str, *, in_het_kort: bool = False) -> int | None:
    """Which of these is named, nearly to the letter: its place.

    With `in_het_kort` also the only one in which the words stand: "de bomen" of "bestaande bomen".
    """
    gezocht = zonder_lidwoord(tekst.strip(" .!?\"'“”‘’"))
    namen = [zonder_lidwoord(naam) for naam in namen]
    beste = process.extractOne(
        gezocht, namen, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=_LIJKT_GENOEG
    )
    if beste is not None or not in_het_kort:
        return beste[2] if beste is not None else None
    woorden = set(utils.default_process(gezocht).split())
    gevonden = [
        n for n, naam in enumerate(namen) if woorden <= set(utils.default_process(naam).split())
    ]
    lang_genoeg = any(len(woord) >= MIN_LETTERS_WOORD for woord in woorden)
    return gevonden[0] if lang_genoeg and len(gevonden) == 1 else None


def zoek_naam_in(namen: Sequence[str], tekst: str) -> tuple[int, str] | None:
    """Which of these stands in the text, the longest first, and the text without it."""
    for nummer in sorted(range(len(namen)), key=lambda n: -len(namen[n])):
        naam = re.escape(zonder_lidwoord(namen[nummer]))
        patroon = re.compile(rf"(?<!\w)(?:(?:de|het|'t|een)\s+)?{naam}(?!\w)", re.IGNORECASE)
        if patroon.search(tekst):
            return nummer, patroon.sub(" ", tekst, count=1)
    return None


_MIN_BEGIN = 5


def zoek_begin_in(namen: Sequence[str], tekst: str) -> tuple[int, str] | None:
    """The only one of these of which a word begins as one in the text does, and the text without that
    word: "startbijeenkomst" for "start"."""
    woorden = [w for w in re.findall(r"[^\W\d_]+", tekst.casefold()) if len(w) >= _MIN_BEGIN]
    gevonden = {
        (nummer, woord)
        for nummer, naam in enumerate(namen)
        for eigen in re.findall(r"[^\W\d_]+", naam.casefold())
        for woord in woorden
        if len(eigen) >= _MIN_BEGIN and not _MAAND.fullmatch(eigen)
        if woord.startswith(eigen) or eigen.startswith(woord)
    }
    if len({nummer for nummer, _ in gevonden}) != 1:
        return None
    nummer, woord = sorted(gevonden)[0]
    return nummer, re.sub(rf"\b{woord}\b", " ", tekst, flags=re.IGNORECASE)


_MAAND = re.compile(MAAND, re.IGNORECASE)
