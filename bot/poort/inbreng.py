"""What comes in over a channel, and what goes out: the types of the conversation port."""

from __future__ import annotations

from dataclasses import dataclass, field

from acties.berichten import Bericht


@dataclass(frozen=True, slots=True)
class Tekst:
    """Something that a person typed."""

    tekst: str


@dataclass(frozen=True, slots=True)
class Knopdruk:
    """A pressed button, by its token."""

    token: str


@dataclass(frozen=True, slots=True)
class Bestand:
    """A file that somebody sent. Its content is not stored: the port says that it cannot be used."""

    naam: str


Inbreng = Tekst | Knopdruk | Bestand


@dataclass(frozen=True, slots=True)
class UitgaandBericht:
    """A message for the person. `tokens` belong to `bericht.alle_knoppen()`, in that order."""

    id: int
    bericht: Bericht
    tokens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Antwoord:
    """What the port gives back for one message."""

    berichten: tuple[UitgaandBericht, ...] = field(default=())
    onderweg: bool = False
    """The message is stored but not answered yet; the answer comes later, by itself."""
