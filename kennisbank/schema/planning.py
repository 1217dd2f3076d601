"""The schema of `planning.yml`: what a municipality takes into account when it plans."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from kennisbank.schema.basis import Aantal, Bron, Gegevens, Sleutel, Tekst
from kennisbank.schema.schoolvakanties import Regio

Maand = Annotated[int, Field(ge=1, le=12)]


class DrukkePeriode(Gegevens):
    """Months in which a group of people is too busy for a meeting."""

    sleutel: Sleutel
    naam: Tekst
    """With its article, as it stands in a sentence: "de oogstmaand"."""
    maanden: tuple[Maand, ...] = Field(min_length=1)
    voor: Tekst
    """Who are busy then: "boeren"."""
    doelgroepen: tuple[Sleutel, ...] = ()
    """The chosen audiences that mean these people for certain."""
    herken: tuple[Tekst, ...] = Field(min_length=1)
    """Words by which they are recognised among the stakeholders, "*" for the rest of a word."""
    bron: Bron


class Ronde(Gegevens):
    """How long one round of participation takes at least, according to the policy."""

    weken_van: Aantal
    weken_tot: Aantal
    bron: Bron

    @model_validator(mode="after")
    def _van_voor_tot(self) -> Self:
        if self.weken_tot < self.weken_van:
            raise ValueError("'weken_tot' is minder dan 'weken_van'. | Draai de twee om.")
        return self


class Regel(Gegevens):
    """A rule of the policy in one sentence, and where it stands."""

    tekst: Tekst
    bron: Bron


class Planning(Gegevens):
    """What counts when moments are planned."""

    schoolvakantieregio: Regio | None = None
    """None as long as the municipality did not say it: then school holidays are not looked at."""
    regiobron: Bron | None = None
    drukke_periodes: tuple[DrukkePeriode, ...] = ()
    ronde: Ronde | None = None
    """None where the policy gives no length: then the length is not looked at."""
    vrije_dagen: Regel
    """Why public and school holidays count."""
    toch: Regel
    """What to do when a meeting is planned on a busy moment all the same."""
    voor_besluit: Regel
    """Why people are involved before the decision."""
    terugkoppeling: Regel
    """Why the moments of feedback stand in the planning."""
