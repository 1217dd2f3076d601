"""What the vraagbaak does not answer, as data: other affairs, advice, other people, commands."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator, model_validator

from kennisbank.schema.basis import Gegevens, Sleutel, Tekst, controleer_invulplekken
from kennisbank.vraagbaak.andermans_gegevens import vraagt_andermans_gegevens
from kennisbank.vraagbaak.opdracht_aan_ons import beveelt_iets_anders
from kennisbank.yaml import lees_model
from kennisbank.zoeken.woorden import splits, stam

BESTAND = Path(__file__).parent.parent / "grenzen.yml"
_MAX_WOORDEN = 12
"""A longer sentence tells about something, and names such a word in passing."""
_MAX_WOORDEN_SAMEN = 25
"""In a longer story only what is asked counts, at its end."""
_ZIN = re.compile(r"[^.!?\n]+[.!?]*")

Vorm = Literal["andermans_gegevens", "opdracht_aan_ons"]
Voorrang = Literal["geen", "vraag", "alles"]
Lezen = Callable[[str], list[str]]
"""The words of a text, flat and mended."""


class Grens(Gegevens):
    """A kind of question that is not answered, and what is said instead."""

    sleutel: Sleutel
    tekst: Tekst
    woorden: tuple[Tekst, ...] = ()
    """Lines of words; a sentence with all words of a line is of this kind."""
    behalve: tuple[Tekst, ...] = ()
    """Pieces of words; a text with one of these is of no such kind: it is about taking part."""
    vorm: Vorm | None = None
    """How it is asked, where words alone do not tell it."""
    voorrang: Voorrang = "geen"
    """What it goes before: all else that the message may be taken for, that only where it asks
    something, or nothing but an answer."""
    ook_bij_een_route: bool = False
    """Whether it also holds for what looks like a complaint or an objection."""

    @field_validator("tekst")
    @classmethod
    def _invulplekken(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, "gemeente", "coordinator")

    @model_validator(mode="after")
    def _te_herkennen(self) -> Grens:
        if not self.woorden and self.vorm is None:
            raise ValueError(
                f"'{self.sleutel}' is nergens aan te herkennen. | Geef 'woorden' of een 'vorm'."
            )
        return self


class Grenzen(Gegevens):
    """The file."""

    grenzen: tuple[Grens, ...] = Field(min_length=1)


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


def grens_van(
    tekst: str,
    gelezen: Lezen = splits,
    besproken: frozenset[str] = frozenset(),
    kent: Callable[[str], bool] = lambda _: True,
    *,
    los: bool = True,
) -> Grens | None:
    """The kind to which a message belongs; None for most.

    `besproken`: stems of which the articles themselves speak; one such word alone is no reason to
    refuse. `kent`: whether a word is one of this vraagbaak, and no name. `los`: nothing was asked of
    who writes.
    """
    for grens in grenzen().grenzen:
        if grens.vorm is not None and _heeft_vorm(grens.vorm, tekst, kent, los=los):
            return grens
    woorden = gelezen(tekst)
    zinnen = _ZIN.findall(tekst)
    for zin in zinnen if len(woorden) <= _MAX_WOORDEN_SAMEN else zinnen[-1:]:
        gezegd = gelezen(zin)
        if len(gezegd) > _MAX_WOORDEN:
            continue
        stammen = {stam(woord) for woord in gezegd}
        for regel, grens in _regels():
            genoemd = regel <= stammen and not (len(regel) == 1 and regel <= besproken)
            if genoemd and not _gaat_over(grens.behalve, woorden):
                return grens
    return None


def _heeft_vorm(vorm: Vorm, tekst: str, kent: Callable[[str], bool], *, los: bool) -> bool:
    if vorm == "andermans_gegevens":
        return vraagt_andermans_gegevens(tekst, kent, los=los)
    return beveelt_iets_anders(tekst, los=los)


def _gaat_over(stukken: tuple[str, ...], woorden: list[str]) -> bool:
    return any(stuk in woord for stuk in stukken for woord in woorden)
