"""The schema of what the assistant says outside a questionnaire, by intent."""

from __future__ import annotations

from typing import Self

from pydantic import Field, field_validator, model_validator

from kennisbank.schema.basis import Gegevens, Sleutel, Tekst, controleer_invulplekken
from kennisbank.schema.gemeente import WelkomKeuze
from kennisbank.woorden import WOORDEN

# Without a text for these the assistant would have to be silent somewhere.
VERPLICHT = (
    "begroeten",
    "afscheid",
    "bedanken",
    "bevestigen",
    "ontkennen",
    "mens_spreken",
    "wie_ben_je",
    "wie_leest_dit",
    "hulp",
    "kennisvraag",
    "status",
    "boos",
    "gevaar",
    "nog_steeds_gevaar",
    "buiten_bereik",
    "nlu_fallback",
    "nog_steeds_niet_begrepen",
    "geen_vragenlijst_open",
)


class Gezegde(Gegevens):
    """What is said, and the choices offered with it."""

    tekst: Tekst
    in_vragenlijst: Tekst | None = None
    """Said instead when a question is open: shorter, because that question comes back after it."""
    keuzes: tuple[WelkomKeuze, ...] = ()
    met_contact: bool = False
    """Whether `contact` of the municipality is put below it, where that is filled in."""

    @field_validator("tekst", "in_vragenlijst")
    @classmethod
    def _invulplekken(cls, tekst: str | None) -> str | None:
        return tekst and controleer_invulplekken(tekst, *WOORDEN)


class Teksten(Gegevens):
    """All texts outside questionnaires. `{coordinator}` and `{gemeente}` are filled in."""

    teksten: dict[Sleutel, Gezegde] = Field(min_length=1)

    @model_validator(mode="after")
    def _volledig(self) -> Self:
        if missend := [naam for naam in VERPLICHT if naam not in self.teksten]:
            raise ValueError(
                f"deze teksten ontbreken: {', '.join(missend)}. | Voeg ze toe onder 'teksten'."
            )
        return self
