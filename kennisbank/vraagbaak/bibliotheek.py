"""What of one municipality can be asked, and what was found there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from kennisbank.vraagbaak.antwoord import Context, Deelantwoord
from kennisbank.vraagbaak.beleidscijfers import GEEN_CIJFERS, Beleidscijfers
from kennisbank.vraagbaak.bronindeling import Bronindeling
from kennisbank.vraagbaak.doorvraag import Doorvraag, eigen_vraag
from kennisbank.vraagbaak.niveaulijsten import Niveaulijsten
from kennisbank.zoeken.passages import Vindbaar
from kennisbank.zoeken.zoeker import Treffer, Zoeker


@dataclass(frozen=True)
class Bibliotheek:
    """What of one municipality can be asked."""

    gemeente: str
    naam: str
    zoeker: Zoeker
    niveaulijsten: Niveaulijsten | None
    cijfers: Beleidscijfers = GEEN_CIJFERS
    """The weeks and hours that its policy names."""
    indeling: Bronindeling | None = None
    """How its source is divided."""

    def passage(self, sleutel: str) -> Vindbaar | None:
        """The first passage of this name, the own ones before those that hold everywhere."""
        return next((p for p in self.zoeker.index.passages if p.sleutel == sleutel), None)

    @cached_property
    def eigen_vragen(self) -> Sequence[EigenVraag]:
        """The questions that its passages say to answer, as far as they ask who, when or how much."""
        return [
            EigenVraag(passage, vraag, gelezen)
            for passage in self.zoeker.index.passages
            for vraag in (passage.kop, *passage.vragen)
            if (gelezen := eigen_vraag(vraag)) is not None
        ]


@dataclass(frozen=True, slots=True)
class EigenVraag:
    """One question that a passage says to answer."""

    passage: Vindbaar
    tekst: str
    gevraagd: Doorvraag


Openen = Callable[[str], Bibliotheek]
"""Gives the library of a municipality by its key."""


@dataclass(frozen=True, slots=True)
class Gevonden:
    """The best that one library has for a question."""

    deel: Deelantwoord | None
    zekerheid: float
    score: float
    treffers: Sequence[Treffer]
    context: Context
    waar: str = ""
    """The municipality that was searched."""
    niet_gezegd: Vindbaar | None = None
    """What is asked, when it is known that no source says it."""
    zwijgt: bool = False
    """That municipality was named in the question, and itself says nothing of what it is about."""
    gevraagd: str = ""
    """The part of the question that this is found for, where it asked two things."""
    zin_niet_gezegd: str | None = None
    """The sentence that says what is not told, where it is asked of the subject that was spoken of."""


def zeker_gevonden(deel: Deelantwoord, context: Context, waar: str = "") -> Gevonden:
    """What stands in the data, or was pointed at: nothing had to be weighed."""
    return Gevonden(deel, 1.0, 0.0, (), context, waar)


def als_deel(passage: Vindbaar) -> Deelantwoord:
    """A passage as a part of an answer."""
    return Deelantwoord(
        "passage", passage.gemeente, passage.tekst, passage.bronnen, passage.sleutel, passage.onderwerp
    )
