"""The path through a questionnaire, computed anew from the answers each time.

Nothing about the path is stored: so an answer that is changed later can open or close questions,
and the answers to closed ones are kept for when they open again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from acties.vragenlijst.soorten import Antwoordstatus
from kennisbank.schema.basisvraag import Voorwaarde
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


@dataclass(frozen=True, slots=True)
class Gegeven:
    """The latest answer to one question."""

    status: Antwoordstatus
    waarde: Any = None

    @property
    def klaar(self) -> bool:
        """Whether the question need not be asked any more."""
        return self.status != "onvolledig"


Antwoorden = Mapping[str, Gegeven]


def pad(lijst: Vragenlijst, antwoorden: Antwoorden) -> list[Vraag]:
    """The questions on the current path, in order, the ones not answered yet included."""
    nummers = {vraag.sleutel: nummer for nummer, vraag in enumerate(lijst.vragen)}
    gevonden: list[Vraag] = []
    # Only answers on the path count: what is closed now may not open or close something else.
    geldend: dict[str, Gegeven] = {}
    hier = 0
    while hier < len(lijst.vragen):
        vraag = lijst.vragen[hier]
        hier += 1
        if not geldt(vraag.als, geldend):
            continue
        if vraag.sleutel not in antwoorden and is_al_gezegd(vraag, geldend):
            continue
        gevonden.append(vraag)
        if (gegeven := antwoorden.get(vraag.sleutel)) is None or not gegeven.klaar:
            continue
        geldend[vraag.sleutel] = gegeven
        for sprong in vraag.spring:
            if geldt(sprong.als, geldend):
                hier = len(lijst.vragen) if sprong.naar == "einde" else nummers[sprong.naar]
                break
    return gevonden


def eerste_open(vragen: Sequence[Vraag], antwoorden: Antwoorden) -> Vraag | None:
    """The first question on the path that still needs an answer."""
    for vraag in vragen:
        gegeven = antwoorden.get(vraag.sleutel)
        if gegeven is None or not gegeven.klaar:
            return vraag
    return None


def geldt(voorwaarden: Sequence[Voorwaarde], antwoorden: Antwoorden) -> bool:
    """Whether all of these hold by these answers."""
    return all(_voldoet(v, antwoorden.get(v.vraag)) for v in voorwaarden)


def is_al_gezegd(vraag: Vraag, antwoorden: Antwoorden) -> bool:
    """Whether what this asks was told with another answer, so that it is not asked again."""
    al = vraag.al_gezegd
    gegeven = antwoorden.get(al.vraag) if al is not None else None
    if al is None or gegeven is None or not isinstance(gegeven.waarde, list):
        return False
    return any(
        isinstance(rij, dict) and rij.get(al.veld) == al.is_ and rij.get(al.noemt)
        for rij in gegeven.waarde
    )


def elders_gezegd(lijst: Vragenlijst, antwoorden: Antwoorden) -> list[Vraag]:
    """The questions that are not asked because another answer tells it."""
    return [v for v in lijst.vragen if v.sleutel not in antwoorden and is_al_gezegd(v, antwoorden)]


def _voldoet(voorwaarde: Voorwaarde, gegeven: Gegeven | None) -> bool:
    if gegeven is None or gegeven.status != "gegeven":
        return False
    waarden = gegeven.waarde if isinstance(gegeven.waarde, list) else [gegeven.waarde]
    if voorwaarde.is_ is not None and voorwaarde.is_ not in waarden:
        return False
    return voorwaarde.is_niet is None or voorwaarde.is_niet not in waarden
