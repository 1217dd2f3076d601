"""The schema of what is said to people who write another language than Dutch."""

from __future__ import annotations

import re
from typing import Annotated, Self

from pydantic import Field, StringConstraints, field_validator, model_validator

from kennisbank.schema.basis import Gegevens, Tekst, controleer_invulplekken
from kennisbank.woorden import WOORDEN

Taalcode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
"""A language by its code of two letters (ISO 639-1)."""


class Labels(Gegevens):
    """The choices that somebody gets who writes another language."""

    idee: Tekst
    mens: Tekst


class Vertaling(Gegevens):
    """What is said in one language. `{gemeente}` and `{rol}` are filled in."""

    code: Taalcode
    naam: Tekst
    """The language, as it is called in Dutch."""
    welkom: Tekst
    """Who is speaking, and the way on."""
    in_vragenlijst: Tekst
    """Said while a question is open, which comes back after it."""
    bij_antwoord: Tekst
    """Said after an answer in this language was noted."""
    mens: Tekst
    """Said to who wants to speak to a person."""
    naar_wie: Tekst | None = None
    """Said after `mens` where the policy names a role: for whom to ask, with `{rol}`."""
    belofte: Tekst | None = None
    """Said after that where the policy promises a first contact."""
    gevaar: Tekst
    """Said at once to who is in danger or wants to die: 112 and 113 first."""
    keuze: Tekst
    """Said to who answers yes or no to the welcome: to choose what they want."""
    antwoord: Tekst | None = None
    """Said before an answer of the policy, which is in Dutch; without it, none is given."""
    vraagwoorden: str = ""
    """The words with which a question begins, with blanks between."""
    keuzes: Labels

    def vraagt(self, tekst: str) -> bool:
        """Whether somebody asks something in this language."""
        kaal = tekst.strip().casefold()
        if kaal.endswith(("?", "؟")):
            return True
        eerste = re.match(r"[\W_]*([\w'’-]+)", kaal)
        return eerste is not None and eerste[1] in self.vraagwoorden.split()

    @field_validator(
        "antwoord",
        "gevaar",
        "keuze",
        "welkom",
        "in_vragenlijst",
        "bij_antwoord",
        "mens",
        "naar_wie",
        "belofte",
    )
    @classmethod
    def _invulplekken(cls, tekst: str | None) -> str | None:
        return tekst and controleer_invulplekken(tekst, *WOORDEN)


class Talen(Gegevens):
    """All languages; a choice has the Dutch words first, so that helpers can read along."""

    keuzes: Labels
    anders: Taalcode
    """The language for who writes one that is not here."""
    talen: tuple[Vertaling, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _elk_een_keer(self) -> Self:
        codes = [taal.code for taal in self.talen]
        if dubbel := next((code for code in codes if codes.count(code) > 1), None):
            raise ValueError(f"taal '{dubbel}' staat er twee keer. | Haal er een weg.")
        if self.anders not in codes:
            raise ValueError(
                f"taal '{self.anders}' van 'anders' staat er niet bij. | Kies uit: {', '.join(codes)}."
            )
        return self

    def taal(self, code: str | None) -> Vertaling:
        """What is said in this language; without it, in the language of `anders`."""
        gevonden = {taal.code: taal for taal in self.talen}
        return gevonden.get(code or self.anders, gevonden[self.anders])
