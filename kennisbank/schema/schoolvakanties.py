"""The schema of `landelijk/schoolvakanties.yml` and of the rows of the .csv beside it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from kennisbank.schema.basis import Aantal, Bron, Gegevens, Sleutel

Regio = Literal["noord", "midden", "zuid"]
"""The three regions over which the ministry spreads the school holidays."""


class Verlenging(Gegevens):
    """A holiday that schools may make longer, before or after, by so many days."""

    vakantie: Sleutel
    dagen: Aantal


class Vakantieregels(Gegevens):
    """What holds for the holidays, whatever their dates."""

    bron: Bron
    advies: tuple[Sleutel, ...] = ()
    """Those of which the dates are advice: a school may choose others."""
    te_verlengen: Verlenging | None = None
    vakanties: tuple[Sleutel, ...] = Field(min_length=1)
    """All that a school year has."""

    @model_validator(mode="after")
    def _genoemde_bestaan(self) -> Self:
        genoemd = (*self.advies, *([self.te_verlengen.vakantie] if self.te_verlengen else ()))
        if vreemd := [naam for naam in genoemd if naam not in self.vakanties]:
            raise ValueError(
                f"'{vreemd[0]}' staat niet bij 'vakanties'. | Zet hem erbij, of verbeter de naam."
            )
        return self


class Schoolvakantie(Gegevens):
    """One holiday in one region, from its first to its last day (a Saturday and a Sunday)."""

    schooljaar: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{4}$")]
    vakantie: Sleutel
    regio: Literal["noord", "midden", "zuid", "alle"]
    van: date
    tot_en_met: date

    @model_validator(mode="after")
    def _klopt(self) -> Self:
        begin, einde = (int(jaar) for jaar in self.schooljaar.split("-"))
        if einde != begin + 1:
            raise ValueError(
                f"schooljaar '{self.schooljaar}' is geen jaar en het jaar erna. | Schrijf het als"
                " 2026-2027."
            )
        if self.tot_en_met < self.van:
            raise ValueError("'tot_en_met' ligt voor 'van'. | Draai de twee data om.")
        if not begin <= self.van.year <= einde:
            raise ValueError(
                f"deze vakantie ligt niet in schooljaar {self.schooljaar}. | Verbeter het schooljaar of"
                " de data."
            )
        return self

    def bevat(self, dag: date) -> bool:
        """Whether this day is in it."""
        return self.van <= dag <= self.tot_en_met

    def grenst_aan(self, dag: date, dagen: int) -> bool:
        """Whether this day is at most so many days before or after it."""
        marge = timedelta(days=dagen)
        return not self.bevat(dag) and self.van - marge <= dag <= self.tot_en_met + marge
