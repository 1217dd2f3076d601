"""Which choices are named: by label, by number, by a word that means the same, or nearly so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process, utils

from acties.vragenlijst.rangnummers import lees_rangnummers
from acties.vragenlijst.soorten.keuzes.woorden import (
    EROMHEEN,
    MAX_WOORDEN,
    ONTKENT,
    delen_van,
    zonder_vulwoorden,
)
from kennisbank.schema.basisvraag import Keuze

# Below this, two labels of our own lists were taken for each other; a typing error stays above it.
_LIJKT_GENOEG = 85
# What is said after it takes the place of what was said before it: "de raad, of nee, het college".
_HERSTEL = re.compile(
    r"(?:,|\.|\bof|\boh?|\beh)?\s*\b(?:nee|correctie|sorry|wacht|ik\s+bedoel)\b[\s,.:]*(?:toch|wacht)?[\s,.:]*",
    re.IGNORECASE,
)
# "Herinrichting van de openbare ruimte": a kind, and of what.
_WAARVAN = frozenset("van op aan voor in bij over om".split())
_MIN_LETTERS = 3
_ONTKEND = re.compile(r"\b(?:niet|geen)\b", re.IGNORECASE)


def zoek_keuze(keuzes: Sequence[Keuze], tekst: str, *, in_een_zin: bool = True) -> str | None:
    """The key of the choice that `tekst` names: its number, its label or a synonym, or nearly so.

    With `in_een_zin` also among words that say nothing else.
    """
    tekst = tekst.strip()
    if tekst.isdecimal() and 1 <= int(tekst) <= len(keuzes):
        return keuzes[int(tekst) - 1].sleutel
    namen = _namen(keuzes)
    beste = process.extractOne(
        tekst,
        [naam for naam, _ in namen],
        scorer=fuzz.ratio,
        processor=utils.default_process,
        score_cutoff=_LIJKT_GENOEG,
    )
    # "Ze beslissen niet mee" is nearly, to the letter, "ze beslissen mee".
    if beste is not None and _ONTKEND.findall(tekst) == _ONTKEND.findall(beste[0]):
        return namen[beste[2]][1]
    if not in_een_zin:
        return None
    if len(plaatsen := lees_rangnummers(tekst, len(keuzes))) == 1:
        return keuzes[plaatsen[0]].sleutel
    return _na_herstel(keuzes, tekst) or _genoemd_in(namen, tekst)


def zoek_keuzes(keuzes: Sequence[Keuze], tekst: str) -> set[str]:
    """The keys of all choices that one part of an enumeration names: "ouderen uit het dorp"."""
    een = zoek_keuze(keuzes, tekst, in_een_zin=False)
    return {een} if een is not None else _alle_genoemd_in(_namen(keuzes), tekst)


def noemt_keuze(keuzes: Sequence[Keuze], tekst: str) -> bool:
    """Whether this chooses from these, and says nothing else: one or more of them, or their places."""
    if zoek_keuze(keuzes, tekst) is not None or lees_rangnummers(tekst, len(keuzes)):
        return True
    delen = delen_van(tekst.strip(" .!"))
    return all(zoek_keuze(keuzes, deel) is not None for deel in delen) if len(delen) > 1 else False


def _genoemd_in(namen: Sequence[tuple[str, str]], tekst: str) -> str | None:
    """The one choice that is named among words that say nothing else: "dat is de raad".

    Only then: "ik wil alles houden" names "alles", and means the other choice.
    """
    for kern in dict.fromkeys(
        (zonder_vulwoorden(tekst), zonder_vulwoorden(tekst, EROMHEEN), _soort(tekst))
    ):
        genoemd = {sleutel for naam, sleutel in namen if kern and zonder_vulwoorden(naam) == kern}
        if len(genoemd) == 1:
            return genoemd.pop()
    return _zinsdeel_in(namen, tekst)


def _soort(tekst: str) -> str:
    """The word with which this begins, where it goes on with of what: "een visie op het centrum"."""
    woorden = utils.default_process(tekst).split()
    kaal = woorden[1:] if woorden[:1] and woorden[0] in ("de", "het", "een") else woorden
    return kaal[0] if len(kaal) > 2 and kaal[1] in _WAARVAN else ""


def _zinsdeel_in(namen: Sequence[tuple[str, str]], tekst: str) -> str | None:
    """The one choice of which several words stand here as they are called, and nothing is denied:
    "hun mening weegt mee, maar wij beslissen"."""
    klein = utils.default_process(tekst)
    if ONTKENT.search(klein):
        return None
    genoemd = {
        sleutel
        for naam, sleutel in namen
        if " " in zonder_vulwoorden(naam) and f" {utils.default_process(naam).strip()} " in f" {klein} "
    }
    return genoemd.pop() if len(genoemd) == 1 else None


def _na_herstel(keuzes: Sequence[Keuze], tekst: str) -> str | None:
    """What somebody who corrects themselves names last, when they named another one before it."""
    delen = [deel for deel in _HERSTEL.split(tekst) if deel and deel.strip()]
    if len(delen) < 2 or _alle_genoemd_in(_namen(keuzes), delen[0]) == set():
        return None
    return zoek_keuze(keuzes, delen[-1])


def _alle_genoemd_in(namen: Sequence[tuple[str, str]], tekst: str) -> set[str]:
    klein = utils.default_process(tekst)
    if len(klein.split()) > MAX_WOORDEN or ONTKENT.search(klein):
        return set()
    return {
        sleutel
        for naam, sleutel in namen
        if len(naam) >= _MIN_LETTERS
        and re.search(rf"\b{re.escape(utils.default_process(naam).strip())}\b", klein)
    }


def _namen(keuzes: Sequence[Keuze]) -> list[tuple[str, str]]:
    return [(naam, k.sleutel) for k in keuzes for naam in (k.label, k.sleutel, *k.synoniemen)]
