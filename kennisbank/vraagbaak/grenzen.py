"""What the vraagbaak does not answer, as data: other affairs, advice, other people, commands."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from pydantic import Field, field_validator

from kennisbank.schema.basis import Gegevens, Sleutel, Tekst, controleer_invulplekken
from kennisbank.yaml import lees_model
from kennisbank.zoeken.woorden import splits, stam

BESTAND = Path(__file__).parent.parent / "grenzen.yml"


class Grens(Gegevens):
    """A kind of question that is not answered, and what is said instead."""

    sleutel: Sleutel
    tekst: Tekst
    woorden: tuple[Tekst, ...] = Field(min_length=1)
    """Lines of words; a question with all words of a line is of this kind."""
    ook_bij_een_route: bool = False
    """Whether it also holds for what looks like a complaint or an objection."""

    @field_validator("tekst")
    @classmethod
    def _invulplekken(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, "gemeente", "coordinator")


class Grenzen(Gegevens):
    """The file."""

    grenzen: tuple[Grens, ...]


@lru_cache
def grenzen() -> Grenzen:
    """Those of the file."""
    return lees_model(BESTAND, Grenzen)


@lru_cache
def _regels() -> tuple[tuple[frozenset[str], Grens], ...]:
    return tuple(
        (frozenset(stam(woord) for woord in splits(regel)), grens)
        for grens in grenzen().grenzen
        for regel in grens.woorden
    )


def grens_van(woorden: Iterable[str], bekend: frozenset[str] = frozenset()) -> Grens | None:
    """The kind to which a question with these words (flat, mended) belongs; None for most.

    `bekend`: stems of which the articles themselves speak; a single such word is no reason to refuse.
    """
    stammen = {stam(woord) for woord in woorden}
    for regel, grens in _regels():
        if regel <= stammen and not (len(regel) == 1 and regel <= bekend):
            return grens
    return None
