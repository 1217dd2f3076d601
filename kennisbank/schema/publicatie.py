"""The schema of `publicatie.yml`: what of a participatiedossier the public may read, and why."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, field_validator, model_validator

from kennisbank.schema.basis import Gegevens, Sleutel, Tekst
from kennisbank.schema.planning import Regel

Stuksoort = Literal["plan", "planning", "eindverslag"]
"""What can be published."""

NOOIT: frozenset[str] = frozenset(
    {"contactpersoon", "belanghebbenden", "bijeenkomst_rollen", "bijeenkomst_genodigden", "organisatie"}
)
"""Questions whose answers name people, or say what is thought of them: never public."""


class Deel(Gegevens):
    """A part of what is published: a heading in words for residents, and the answers below it."""

    sleutel: Sleutel
    kop: Tekst
    vragen: tuple[Sleutel, ...] = Field(min_length=1)

    @field_validator("vragen")
    @classmethod
    def _niets_over_mensen(cls, vragen: tuple[str, ...]) -> tuple[str, ...]:
        if persoonlijk := [vraag for vraag in vragen if vraag in NOOIT]:
            raise ValueError(
                f"'{persoonlijk[0]}' gaat over mensen en mag niet openbaar worden. | Haal de vraag weg."
            )
        return vragen


class Stuk(Gegevens):
    """One of the things that can be published. The planning has no parts: it is the moments."""

    sleutel: Stuksoort
    naam: Tekst
    delen: tuple[Deel, ...] = ()


class Publicatieregels(Gegevens):
    """What is published of a dossier."""

    regels: tuple[Regel, ...] = ()
    """What the policy says about publishing."""
    stukken: tuple[Stuk, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _elk_stuk_heeft_inhoud(self) -> Self:
        for stuk in self.stukken:
            if (stuk.sleutel == "planning") == bool(stuk.delen):
                raise ValueError(
                    f"stuk '{stuk.sleutel}' heeft niet de delen die erbij horen. | Geef 'planning' geen"
                    " 'delen', en een ander stuk minstens één."
                )
        return self

    def stuk(self, sleutel: str) -> Stuk | None:
        """The thing with this key."""
        return next((stuk for stuk in self.stukken if stuk.sleutel == sleutel), None)
