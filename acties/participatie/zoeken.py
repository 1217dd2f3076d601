"""Which part, document or dossier an employee means: by the names in the data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz import utils

from acties.participatie.dienst import Dossierstand
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.dossier import Documentsoort, Onderdeel

_MIN_LETTERS = 4
_ALGEMEEN = frozenset("mijn onze project projecten dossier traject verder voor naar over deze".split())


_PROJECT = re.compile(
    r"\b(?:bij|voor|van|in|binnen|op|over|naar)\s+(?:mijn|ons|onze|dit|deze|het|de|een|m'n)\s+(?:\w+\s+)?"
    r"(?:project\w*|plan(?:nen)?|traject\w*|dossier|opdracht|opgave|wijkplan|visie)\b",
    re.IGNORECASE,
)
"""What it is for, which is no part: "welke werkvormen passen bij mijn project"."""


def zonder_project(tekst: str) -> str:
    """The text without the words that only say that it is for the own project."""
    return _PROJECT.sub(" ", tekst)


def zoek_onderdeel(gegevens: GemeenteGegevens, tekst: str) -> Onderdeel | None:
    """The part that is named; of several the one that is named in most words."""
    gevonden = [
        (_langste((o.naam, o.sleutel.replace("_", " "), *o.synoniemen), tekst), o)
        for o in gegevens.onderdelen
    ]
    lengte, onderdeel = max(gevonden, key=lambda paar: paar[0], default=(0, None))
    return onderdeel if lengte else None


def heet_zo(gegevens: GemeenteGegevens, tekst: str) -> Onderdeel | None:
    """The part, or the one that makes the document, of which this is the name and nothing else."""
    gezocht = utils.default_process(tekst).strip()
    for onderdeel in gegevens.onderdelen:
        namen = [onderdeel.naam, *onderdeel.synoniemen]
        for document in gegevens.documenten:
            if document.sleutel == onderdeel.sleutel:
                namen += [document.naam, *document.synoniemen]
        if gezocht in {utils.default_process(naam).strip() for naam in namen}:
            return onderdeel
    return None


def zoek_bij_naam(gegevens: GemeenteGegevens, tekst: str) -> Onderdeel | None:
    """The part that is named as the task list has it: "je project"; "mijn project" is a dossier."""
    gevonden = [(_langste((o.naam,), tekst), o) for o in gegevens.onderdelen]
    lengte, onderdeel = max(gevonden, key=lambda paar: paar[0], default=(0, None))
    return onderdeel if lengte else None


def zoek_document(gegevens: GemeenteGegevens, tekst: str) -> Documentsoort | None:
    """The document that is named, in the same way."""
    gevonden = [
        (_langste((d.naam, d.sleutel.replace("_", " "), *d.synoniemen), tekst), d)
        for d in gegevens.documenten
    ]
    lengte, document = max(gevonden, key=lambda paar: paar[0], default=(0, None))
    return document if lengte else None


def zoek_dossier(standen: Sequence[Dossierstand], tekst: str) -> Dossierstand | None:
    """The dossier of which words of the name are used; None when that is not exactly one."""
    woorden = _eigen_woorden(tekst)
    gevonden = [stand for stand in standen if _eigen_woorden(stand.titel) & woorden]
    return gevonden[0] if len(gevonden) == 1 else None


def _eigen_woorden(tekst: str) -> set[str]:
    woorden = utils.default_process(tekst).split()
    return {woord for woord in woorden if len(woord) >= _MIN_LETTERS} - _ALGEMEEN


def _langste(namen: Iterable[str], tekst: str) -> int:
    """How many letters the longest of these names has that stands in the text."""
    klein = f" {utils.default_process(tekst)} "
    lengte = 0
    for naam in namen:
        gezocht = re.sub(r"\s+", " ", utils.default_process(naam)).strip()
        # At the beginning of a word, so that a plural or "planningen" is found as well.
        if gezocht and re.search(rf"\s{re.escape(gezocht)}", klein):
            lengte = max(lengte, len(gezocht))
    return lengte
