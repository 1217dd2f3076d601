"""What all data files share: strictness, names and the source of a rule."""

from __future__ import annotations

import string
from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Sleutel = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
"""A name by which data refers to data: lower case, digits and underscores."""

Tekst = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""A text that people read; never empty."""


class Gegevens(BaseModel):
    """Base of all data models: unknown fields are errors, values do not change after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Bron(Gegevens):
    """Where a rule comes from. Section numbers may stand twice in a source, so `stap` counts too."""

    document: Tekst
    paragraaf: Tekst | None = None
    stap: Tekst | None = None

    def __str__(self) -> str:
        return ", ".join(deel for deel in (self.document, self.paragraaf, self.stap) if deel)


def controleer_invulplekken(tekst: str, *toegestaan: str) -> str:
    """The text, if the only `{names}` in it are these; raises ValueError that says which may."""
    try:
        plekken = {naam for _, naam, _, _ in string.Formatter().parse(tekst) if naam is not None}
    except ValueError:
        raise ValueError(
            "er staat een losse '{' of '}' in deze tekst. | Haal hem weg, of maak het paar af."
        ) from None
    if vreemd := sorted(plekken - set(toegestaan)):
        mag = ", ".join(f"{{{naam}}}" for naam in toegestaan)
        raise ValueError(f"{{{vreemd[0]}}} kan hier niet worden ingevuld. | Gebruik alleen: {mag}.")
    return tekst


Aantal = Annotated[int, Field(ge=1)]


class VanTot(Gegevens):
    """A range. Each kind says in what it counts, and whether it may lack an end (`tot` is None)."""

    van: Decimal | int
    tot: Decimal | int | None

    @model_validator(mode="after")
    def _van_voor_tot(self) -> Self:
        if self.tot is not None and self.tot < self.van:
            raise ValueError(f"'tot' ({self.tot}) is minder dan 'van' ({self.van}). | Draai ze om.")
        return self
