"""Which of the things that are there already is meant, by how it is called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from rapidfuzz import fuzz, process, utils

from acties.vragenlijst.datums import MAAND

_LIJKT_GENOEG = 85
MIN_LETTERS_WOORD = 4
LIDWOORD = re.compile(r"^(?:de|het|'t|een)\s+(?=\S)", re.IGNORECASE)


# At what time it is, and until when it lasts, is kept in a name, and is no part of how it is called.
_ERBIJ = re.compile(
    r"\s*\([^)]*\)\s*$|[\s,]+(?:(?:om|van|vanaf|tot)\s+)?(?:\d{1,2}[.:]\d{2}(?:\s*(?:uur|u\b))?|\d{1,2}\s*uur)"
    r"(?:\s*(?:-|–|tot)\s*\d{1,2}(?:[.:]\d{2})?(?:\s*uur)?)?(?=\W|$)",
    re.IGNORECASE,
)


def zonder_lidwoord(naam: str) -> str:
    return LIDWOORD.sub("", naam)


def _roepnamen(namen: Sequence[str]) -> list[str]:
    """How each of these is called: of "inloopavond om 19.30 uur" the inloopavond. What two would be
    called, neither is."""
    kort = [_ERBIJ.sub("", zonder_lidwoord(naam)).strip(" ,") for naam in namen]
    eigen = Counter(naam.casefold() for naam in kort)
    return [k if k and eigen[k.casefold()] == 1 else n for k, n in zip(kort, namen, strict=True)]


def zoek_naam(namen: Sequence[str], tekst: str, *, in_het_kort: bool = False) -> int | None:
    """Which of these is named, nearly to the letter: its place.

    With `in_het_kort` also the only one in which the words stand: "de bomen" of "bestaande bomen".
    """
    gezocht = zonder_lidwoord(tekst.strip(" .!?\"'“”‘’"))
    voluit = [zonder_lidwoord(naam) for naam in namen]
    # What is added may be another one of the same kind, at another hour.
    for zo_genoemd in (voluit, _roepnamen(voluit)) if in_het_kort else (voluit,):
        beste = process.extractOne(
            gezocht,
            zo_genoemd,
            scorer=fuzz.ratio,
            processor=utils.default_process,
            score_cutoff=_LIJKT_GENOEG,
        )
        if beste is not None:
            return beste[2]
    if not in_het_kort:
        return None
    woorden = set(utils.default_process(gezocht).split())
    gevonden = [
        n for n, naam in enumerate(voluit) if woorden <= set(utils.default_process(naam).split())
    ]
    lang_genoeg = any(len(woord) >= MIN_LETTERS_WOORD for woord in woorden)
    return gevonden[0] if lang_genoeg and len(gevonden) == 1 else None


def zoek_naam_in(namen: Sequence[str], tekst: str) -> tuple[int, str] | None:
    """Which of these stands in the text, the longest first, and the text without it."""
    for zo_genoemd in (namen, _roepnamen(namen)):
        for nummer in sorted(range(len(namen)), key=lambda n: -len(zo_genoemd[n])):
            naam = re.escape(zonder_lidwoord(zo_genoemd[nummer]))
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
