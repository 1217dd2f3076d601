"""The schema of `onbeantwoord.yml`: what people ask, and the policy of a municipality does not say.

Who keeps the content writes it down, so that the vraagbaak can say so exactly instead of giving what
looks like an answer.
"""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, StringConstraints, field_validator, model_validator

from kennisbank.schema.basis import Gegevens, Tekst

Passagenaam = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*#[a-z0-9-]+$")]
"""The name of a passage: the file of its article, and its heading as an address has it."""


class Onbeantwoord(Gegevens):
    """One matter that the policy leaves open."""

    wat: Tekst
    """As in "..., staat niet in het beleid van Dalfsen": "hoeveel leden de intaketafel heeft"."""
    bij: Passagenaam
    """The passage that comes nearest, of an article of this municipality."""
    vragen: tuple[Tekst, ...] = Field(min_length=1)
    """How people ask it."""

    @field_validator("wat")
    @classmethod
    def _past_in_een_zin(cls, wat: str) -> str:
        if wat[-1] in ".?!":
            raise ValueError("dit eindigt met een leesteken. | Haal het weg: er komt nog iets achter.")
        return wat


class Onbeantwoordlijst(Gegevens):
    """The file."""

    onbeantwoord: tuple[Onbeantwoord, ...]

    @model_validator(mode="after")
    def _een_keer(self) -> Self:
        gezien: dict[str, str] = {}
        for deel in self.onbeantwoord:
            for vraag in (deel.wat, *deel.vragen):
                if (ander := gezien.setdefault(als_gevraagd(vraag), deel.wat)) != deel.wat:
                    raise ValueError(
                        f"'{vraag}' staat zowel bij '{ander}' als bij '{deel.wat}'."
                        " | Laat de vraag op één plek staan."
                    )
        return self


def als_gevraagd(vraag: str) -> str:
    """A question by which it is compared with others: case and marks at its end say nothing."""
    return vraag.casefold().strip(" ?!.")
