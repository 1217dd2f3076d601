"""The schema of `onderwerpen.yml`: what the topics of articles are called, and in which order."""

from __future__ import annotations

from typing import Self, get_args

from pydantic import Field, model_validator

from kennisbank.schema.artikel import Onderwerp
from kennisbank.schema.basis import Gegevens, Tekst


class Onderwerpgroep(Gegevens):
    """Topics that belong together, each with its name, in the order of the page."""

    naam: Tekst
    onderwerpen: dict[Onderwerp, Tekst] = Field(min_length=1)


class Onderwerpen(Gegevens):
    """All topics."""

    groepen: tuple[Onderwerpgroep, ...] = Field(min_length=1)

    def naam(self, onderwerp: str) -> str:
        """What people read for this topic."""
        return next(
            naam
            for groep in self.groepen
            for sleutel, naam in groep.onderwerpen.items()
            if sleutel == onderwerp
        )

    @model_validator(mode="after")
    def _elk_een_keer(self) -> Self:
        genoemd = [sleutel for groep in self.groepen for sleutel in groep.onderwerpen]
        for sleutel in get_args(Onderwerp):
            if (aantal := genoemd.count(sleutel)) != 1:
                raise ValueError(
                    f"onderwerp '{sleutel}' staat hier {aantal} keer. | Laat het er één keer staan."
                )
        namen = [naam for groep in self.groepen for naam in groep.onderwerpen.values()]
        if dubbel := next((naam for naam in namen if namen.count(naam) > 1), None):
            raise ValueError(f"'{dubbel}' heet hier twee keer zo. | Geef elk een eigen naam.")
        return self
