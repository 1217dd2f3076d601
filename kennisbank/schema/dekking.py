"""The schema of `dekking.yml`: every part of a source, and which articles cover it.

The parts are the only names by which articles and questions point into a source, so that what is
asked, what is answered and what is covered can be compared.
"""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from kennisbank.schema.basis import Gegevens, Sleutel, Tekst


class Deel(Gegevens):
    """A part of the source. Section numbers may stand twice in a source, so `stap` counts too."""

    titel: Tekst
    paragraaf: Tekst
    stap: Tekst | None = None
    artikelen: tuple[Sleutel, ...] = ()
    """The articles that cover it, by the names of their files. None is an error, but not one that
    makes the rest unusable: `kennisbank.controle_artikelen` names it."""

    @property
    def plek(self) -> tuple[str, str | None]:
        """The name of this part: (section, step)."""
        return self.paragraaf, self.stap


class Dekking(Gegevens):
    """A source of a municipality, part by part, in the order of the source."""

    document: Tekst
    """The short name of the source, as a source line has it."""
    voluit: Tekst
    delen: tuple[Deel, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _delen_verschillen(self) -> Self:
        gezien: set[tuple[str, str | None]] = set()
        for deel in self.delen:
            if deel.plek in gezien:
                raise ValueError(
                    f"paragraaf '{deel.paragraaf}' met stap '{deel.stap}' staat hier twee keer. |"
                    " Laat elk deel van de bron één keer staan."
                )
            gezien.add(deel.plek)
        return self
