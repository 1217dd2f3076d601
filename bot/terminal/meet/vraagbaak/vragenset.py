"""The question set of the vraagbaak: its shape, and how a file of it is read.

Written from the sources and not from the articles, so that it can measure whether people find what a
source says. `afstemmen` is the half that may be tuned on; `toets` stays untouched and is what counts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator
from ruamel.yaml import YAML

from acties.instellingen import WORTEL

VRAGEN = WORTEL / "tests" / "kennisbank" / "vragen"
HELFTEN = ("afstemmen", "toets")
# Ends the name of a file with questions that must not be answered.
NIET = "_niet"

Stijl = Literal[
    "letterlijk",
    "parafrase",
    "spreektaal",
    "typfouten",
    "trefwoorden",
    "verhaal",
    "vervolg",
    "andere_taal",
]
Soort = Literal[
    "cijfer_ontbreekt",
    "andere_gemeente",
    "naam_ontbreekt",
    "niet_geregeld",
    "buiten_onderwerp",
    "advies",
    "persoonsgegevens",
    "opdracht",
]
# Read almost, but not quite, like what the policy does say.
BIJNA_RAAK = frozenset({"cijfer_ontbreekt", "andere_gemeente", "naam_ontbreekt", "niet_geregeld"})

Tekst = Annotated[str, Field(min_length=1)]


class _Streng(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Plaats(_Streng):
    """A place in a source, as `dekking.yml` of that municipality names it."""

    paragraaf: Tekst
    stap: Tekst | None = None
    # Only where a question is about more than one municipality.
    gemeente: Tekst | None = None


class Vraag(_Streng):
    """A question that the sources answer, and what the right passage cannot miss.

    `bronnen`: any of them is right, or all of them when `beide` is true. `feiten`: each line is met by
    one of its spellings, anywhere in the passage, whatever the case. `over`: the municipalities asked
    about, where that is not just the one of the file. `na`: what this person asked before.
    """

    vraag: Tekst
    stijl: Stijl
    wie: Literal["inwoner", "medewerker"]
    over: Tekst | list[Tekst] | None = None
    na: list[Tekst] = []
    beide: bool = False
    bronnen: Annotated[list[Plaats], Field(min_length=1)]
    feiten: Annotated[list[Annotated[list[Tekst], Field(min_length=1)]], Field(min_length=1)]

    @model_validator(mode="after")
    def _hangt_samen(self) -> Self:
        if (self.stijl == "vervolg") != bool(self.na):
            raise ValueError("a follow-up, and only a follow-up, has 'na'")
        if self.beide and len(self.bronnen) < 2:
            raise ValueError("'beide' needs two places")
        return self


class NietTeBeantwoorden(_Streng):
    """A question that must not be answered as if the policy said it, and why."""

    vraag: Tekst
    soort: Soort
    waarom: Tekst
    over: Tekst | list[Tekst] | None = None
    na: list[Tekst] = []


def lees_vragen(bestand: Path) -> list[Vraag]:
    """Raises pydantic's ValidationError when the file has another shape."""
    return TypeAdapter(list[Vraag]).validate_python(_inhoud(bestand))


def lees_niet_te_beantwoorden(bestand: Path) -> list[NietTeBeantwoorden]:
    """Raises pydantic's ValidationError when the file has another shape."""
    return TypeAdapter(list[NietTeBeantwoorden]).validate_python(_inhoud(bestand))


def _inhoud(bestand: Path) -> object:
    return YAML(typ="safe").load(bestand.read_text(encoding="utf-8"))
