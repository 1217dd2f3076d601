"""The schema of `kaders.yml`: the kinds of limits within which people may have a say."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, field_validator

from kennisbank.schema.basis import Bron, Gegevens, Tekst, controleer_invulplekken
from kennisbank.woorden import WOORDEN

KaderSoort = Literal[
    "juridisch", "organisatorisch", "politiek_bestuurlijk", "inhoudelijk", "financieel"
]
"""The five kinds; answers to the question `kaders` use the same keys."""


class SoortKader(Gegevens):
    """A kind of limit, with the questions by which to find those of a project."""

    sleutel: KaderSoort
    naam: Tekst
    vragen: tuple[Tekst, ...] = Field(min_length=1)
    bron: Bron


class Aandachtspunt(Gegevens):
    """What to mind, with the source that says it."""

    tekst: Tekst
    bron: Bron


class Kaders(Gegevens):
    """The kinds of limits, and what to mind."""

    eigen_beleid: bool
    herkomst: Tekst
    soorten: tuple[SoortKader, ...] = Field(min_length=1)
    aandachtspunten: tuple[Aandachtspunt, ...] = ()
    ruimte_zin: Tekst
    """What is open, in one sentence for residents, with `{invloed}`."""
    vast_zin: Tekst
    """What is fixed, for residents, with `{kaders}`."""
    bron: Bron

    @field_validator("ruimte_zin")
    @classmethod
    def _invloed(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, "invloed", *WOORDEN)

    @field_validator("vast_zin")
    @classmethod
    def _kaders(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, "kaders", *WOORDEN)
