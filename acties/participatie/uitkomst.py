"""What comes out of a part of a dossier: words, warnings, pictures and files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from acties.documenten.dienst import Bestand


@dataclass(frozen=True, slots=True)
class Waarschuwing:
    """Something to look at again, and where that stands."""

    tekst: str
    bron: str | None = None
    in_document: bool = True
    """False for what only concerns who is making the plan, and not who reads it."""


@dataclass(frozen=True, slots=True)
class Beeld:
    """A picture, with the same in words for who does not see it."""

    naam: str
    """The file name without what comes behind the dot."""
    png: bytes
    svg: str
    alt: str
    tabel: tuple[tuple[str, ...], ...]
    """Everything that the picture shows; the first row holds the heads of the columns."""


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """The result of one part."""

    tekst: str
    """Said in the conversation; may have lists and **bold** as in Markdown, and nothing else."""
    bron: str | None = None
    """The document and section that it rests on."""
    waarschuwingen: tuple[Waarschuwing, ...] = ()
    beelden: tuple[Beeld, ...] = ()
    bestanden: tuple[Bestand, ...] = ()
    """Files to take along, such as planning.ics."""
    velden: Mapping[str, Any] = field(default_factory=dict)
    """For the Word templates, as `{{ <onderdeel>.<veld> }}`: text, texts, or rows of text."""
    document: str | None = None
    """The same for who reads the plan, in which nobody is spoken to; None where `tekst` will do."""
