"""The schema of the statuses of an initiative: what residents read about each."""

from __future__ import annotations

from typing import Literal, Self, get_args

from pydantic import field_validator, model_validator

from kennisbank.schema.basis import Bron, Gegevens, Tekst, controleer_invulplekken
from kennisbank.woorden import WOORDEN

Initiatiefstatus = Literal[
    "ingediend",
    "in_gesprek",
    "bij_behandelaar",
    "intaketafel",
    "besluit_positief",
    "besluit_negatief",
    "projectplan",
    "uitvoering",
    "afgerond",
    "ingetrokken",
    "verwijderd",
]
"""The moves between them stand in `acties.initiatief.overgangen`."""

STATUSSEN: tuple[Initiatiefstatus, ...] = get_args(Initiatiefstatus)


class Statustekst(Gegevens):
    """What a resident reads when their initiative has this status."""

    naam: Tekst
    """In a word or two, for lists."""
    nu: Tekst
    """What happens now."""
    straks: Tekst | None = None
    """What comes next; nothing where the policy says nothing."""
    te_laat: Tekst | None = None
    """Said instead of the promise when its last day, `{datum}`, has passed. For `ingediend`."""
    bron: Bron

    @field_validator("nu", "straks")
    @classmethod
    def _invulplekken(cls, tekst: str | None) -> str | None:
        return tekst and controleer_invulplekken(tekst, *WOORDEN)

    @field_validator("te_laat")
    @classmethod
    def _met_datum(cls, tekst: str | None) -> str | None:
        return tekst and controleer_invulplekken(tekst, "datum", *WOORDEN)


EIGEN_KEUZE: tuple[Initiatiefstatus, ...] = ("intaketafel", "besluit_positief", "projectplan")
"""Statuses that only some policies have. `verwijderd` needs no text: then nobody can ask any more."""


class Statussen(Gegevens):
    """The statuses that a municipality uses, each with its text."""

    statussen: dict[Initiatiefstatus, Statustekst]

    @model_validator(mode="after")
    def _volledig(self) -> Self:
        nodig = [naam for naam in STATUSSEN if naam not in (*EIGEN_KEUZE, "verwijderd")]
        if missend := [naam for naam in nodig if naam not in self.statussen]:
            raise ValueError(
                f"deze statussen ontbreken: {', '.join(missend)}. | Voeg ze toe onder 'statussen'."
            )
        if "besluit_positief" in self.statussen and "projectplan" not in self.statussen:
            raise ValueError(
                "na 'besluit_positief' kan een initiatief niet verder zonder 'projectplan'."
                " | Voeg 'projectplan' toe, of haal 'besluit_positief' weg."
            )
        return self
