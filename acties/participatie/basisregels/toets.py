"""Holding a dossier against the rules of a municipality: what is there, and what to add.

Dordrecht has three uitgangspunten and eight basisregels (Visie en aanpak, 4.3). Whether a rule is met
is seen in what stands in the dossier: it says what is there, and not how good it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, assert_never

from kennisbank.schema.basisregels import (
    Basisregel,
    Basisregels,
    Ingevuld,
    Ja,
    MeerWegen,
    MetGroep,
    MomentVan,
    Toets,
    VoorBesluit,
)

Antwoorden = Mapping[str, Any]
_BESLUIT = {"besluit", "terugkoppeling"}
"""Kinds of moments at which people have no say any more."""


@dataclass(frozen=True, slots=True)
class Regeluitslag:
    """One rule: what of it is in the dossier, and what to add."""

    regel: Basisregel
    goed: tuple[str, ...]
    ontbreekt: tuple[str, ...]

    @property
    def voldaan(self) -> bool:
        """Whether all that the rule asks of a plan is there."""
        return not self.ontbreekt


@dataclass(frozen=True, slots=True)
class Toetsuitslag:
    """All rules."""

    uitgangspunten: tuple[Regeluitslag, ...]
    regels: tuple[Regeluitslag, ...]

    @property
    def alle(self) -> tuple[Regeluitslag, ...]:
        """Uitgangspunten and rules together."""
        return (*self.uitgangspunten, *self.regels)

    @property
    def voldaan(self) -> int:
        """How many have all that is asked."""
        return sum(uitslag.voldaan for uitslag in self.alle)


def toets(basisregels: Basisregels, antwoorden: Antwoorden) -> Toetsuitslag:
    """How the answers of a dossier stand to these rules."""
    return Toetsuitslag(
        tuple(_uitslag(regel, antwoorden) for regel in basisregels.uitgangspunten),
        tuple(_uitslag(regel, antwoorden) for regel in basisregels.regels),
    )


def _uitslag(regel: Basisregel, antwoorden: Antwoorden) -> Regeluitslag:
    geslaagd = [(punt, _geslaagd(punt.toets, antwoorden)) for punt in regel.punten]
    return Regeluitslag(
        regel,
        tuple(punt.goed for punt, goed in geslaagd if goed),
        tuple(punt.ontbreekt for punt, goed in geslaagd if not goed),
    )


def _geslaagd(toets_: Toets, antwoorden: Antwoorden) -> bool:
    match toets_:
        case Ingevuld():
            er_zijn = sum(1 for vraag in toets_.vragen if antwoorden.get(vraag) not in (None, "", []))
            return er_zijn >= (toets_.minstens or len(toets_.vragen))
        case Ja():
            return antwoorden.get(toets_.vraag) is True
        case VoorBesluit():
            return _voor_besluit(toets_, antwoorden)
        case MomentVan():
            momenten = antwoorden.get(toets_.momenten) or []
            return any(moment.get("soort") == toets_.moment for moment in momenten)
        case MetGroep():
            return bool(set(antwoorden.get(toets_.vraag) or ()) & set(toets_.groepen))
        case MeerWegen():
            gekozen = antwoorden.get(toets_.werkvormen) or ()
            return antwoorden.get(toets_.vorm) == "beide" or len(gekozen) > 1
        case _:
            assert_never(toets_)


def _voor_besluit(toets_: VoorBesluit, antwoorden: Antwoorden) -> bool:
    """Whether there is a moment with people on a date before that of the decision. Dates are compared
    as they are stored, YYYY-MM-DD."""
    momenten = antwoorden.get(toets_.momenten) or []
    # Told as one of the moments, it is not asked apart.
    besluit = antwoorden.get(toets_.besluit) or max(
        (m["datum"] for m in momenten if m.get("soort") == "besluit" and m.get("datum")), default=None
    )
    if not besluit:
        return False
    return any(
        moment.get("datum") and moment["datum"] < besluit and moment.get("soort") not in _BESLUIT
        for moment in momenten
    )
