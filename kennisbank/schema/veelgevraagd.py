"""The schema of the few questions that people ask while handing in, answered from the policy."""

from __future__ import annotations

import re
from typing import Self

from pydantic import Field, field_validator, model_validator

from kennisbank.schema.basis import Bron, Gegevens, Sleutel, Tekst, controleer_invulplekken
from kennisbank.woorden import WOORDEN

_WAAROM = re.compile(r"\b(?:waarom|hoezo|waarvoor)\b")


class Veelgevraagd(Gegevens):
    """A question with its answer. Nothing is answered that no source says."""

    sleutel: Sleutel
    woorden: tuple[Tekst, ...] = ()
    """Words by which the question is recognised: one of these stands in it. "…" stands for at most four
    words: "hoe gaat … verder". A question why is recognised only by words that ask that too."""
    niet: tuple[Tekst, ...] = ()
    """Words, written in the same way, with which it is another question after all: who asks what was
    done with their "inbreng" does not ask what happens to an idea that is handed in."""
    antwoord: Tekst
    """`{na_indienen}` is filled in with what happens after handing in, step by step."""
    na_versturen: Tekst | None = None
    """Said instead to who has handed in an idea; `{stand}` is filled in with how it stands, and
    `{bevestiging}` with whether an e-mail is sent."""
    aan_medewerker: Tekst | None = None
    """Said to who works at the municipality; without it, it is only about handing in."""
    ook_zonder_idee: bool = False
    """Whether who asks this never asks how it stands with what was handed in."""
    bronnen: tuple[Bron, ...] = Field(min_length=1)

    @field_validator("na_versturen")
    @classmethod
    def _invulplekken_na_versturen(cls, tekst: str | None) -> str | None:
        return tekst and controleer_invulplekken(tekst, "stand", "bevestiging", *WOORDEN)

    @field_validator("antwoord", "aan_medewerker")
    @classmethod
    def _invulplekken(cls, tekst: str | None) -> str | None:
        return tekst and controleer_invulplekken(tekst, "na_indienen", *WOORDEN)

    def past_bij(self, tekst: str) -> bool:
        """Whether this is what the person asks."""
        gevraagd = " ".join(tekst.casefold().split())
        # What somebody has to pay is no reason why.
        waarom = _WAAROM.search(gevraagd) is not None
        if any(re.search(_patroon(woorden), gevraagd) for woorden in self.niet):
            return False
        return any(
            re.search(_patroon(woorden), gevraagd)
            for woorden in self.woorden
            if not waarom or _WAAROM.search(woorden.casefold())
        )


def _patroon(woorden: str) -> str:
    delen = [re.escape(deel.strip()) for deel in woorden.casefold().split("…")]
    return r"\b" + r"(?:\s+\S+){0,4}?\s+".join(delen) + r"\b"


class Veelgevraagden(Gegevens):
    """All of them; the first whose words fit is the answer."""

    vragen: tuple[Veelgevraagd, ...] = ()

    @model_validator(mode="after")
    def _elk_een_keer(self) -> Self:
        sleutels = [vraag.sleutel for vraag in self.vragen]
        if dubbel := next((s for s in sleutels if sleutels.count(s) > 1), None):
            raise ValueError(
                f"vraag '{dubbel}' staat er twee keer. | Geef elke vraag een eigen sleutel."
            )
        return self

    def bij(self, sleutel: str | None, tekst: str = "") -> Veelgevraagd | None:
        """The question with this key, or else the first that fits this text."""
        for vraag in self.vragen:
            if vraag.sleutel == sleutel:
                return vraag
        return next((vraag for vraag in self.vragen if tekst and vraag.past_bij(tekst)), None)
