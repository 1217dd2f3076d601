"""What the assistant says: one shape for the action server, the inbox and every channel."""

from __future__ import annotations

import json
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

Soort = Literal["tekst", "vraag", "samenvatting", "bevestiging", "storing"]

Deelbaar = Literal["contact", "plek"]
"""What somebody may share instead of typing it: their own contact, or a place on the map."""


class Opdracht(BaseModel):
    """What a button means. People only ever see and send its token; see `bot.poort.knoppen`."""

    model_config = ConfigDict(frozen=True)

    intent: str
    gegevens: dict[str, str] = {}

    def als_rasa_tekst(self) -> str:
        """The message by which Rasa takes this intent without guessing."""
        return f"/{self.intent}{json.dumps(self.gegevens) if self.gegevens else ''}"


class Knop(BaseModel):
    """A button. `genummerd` ones are answers, which people may also choose by number."""

    model_config = ConfigDict(frozen=True)

    label: str
    opdracht: Opdracht
    nadruk: bool = False
    genummerd: bool = False


class Regel(BaseModel):
    """One row of a summary: what was asked, what was answered, and how to change it."""

    model_config = ConfigDict(frozen=True)

    nummer: int
    vraag: str
    antwoord: str
    knop: Knop | None = None


class Document(BaseModel):
    """A document that goes with a message; each channel hands it out in its own way."""

    model_config = ConfigDict(frozen=True)

    naam: str
    """The file name, as people see it."""
    token: str


class Beeld(BaseModel):
    """A picture that goes with a message, and the same in words."""

    model_config = ConfigDict(frozen=True)

    naam: str
    """The file name."""
    token: str
    alt: str
    """What the picture shows, in a sentence."""
    tabel: tuple[tuple[str, ...], ...] = ()
    """All that is in the picture; the first row has the heads of the columns."""


class Bericht(BaseModel):
    """One message to a person. A blank line in `tekst` separates paragraphs."""

    model_config = ConfigDict(frozen=True)

    tekst: str
    opgemaakt: bool = False
    """Whether `tekst` has lists and **bold** as in Markdown, and nothing else; else it is plain."""
    soort: Soort = "tekst"
    fout: str | None = None
    """Why the last answer could not be taken, in words that say the cure."""
    voortgang: str | None = None
    bron: str | None = None
    """Where what is said comes from: document and section."""
    bron_url: str | None = None
    """Where that can be read in the kennisbank: a path on our own pages, as /kennisbank/kaders#zacht.
    A channel without pages leaves it out, or puts the address of the installation before it."""
    taal: str | None = None
    """The language of `tekst`, by its code of two letters, where that is not Dutch."""
    regels: tuple[Regel, ...] = ()
    knoppen: tuple[Knop, ...] = ()
    documenten: tuple[Document, ...] = ()
    beelden: tuple[Beeld, ...] = ()
    deelbaar: Deelbaar | None = None
    """What may be shared in answer to it, in a channel in which that can be done with a button."""

    def als_json(self) -> dict[str, Any]:
        """For storage and for the way through Rasa."""
        return self.model_dump(mode="json", exclude_defaults=True) | {"tekst": self.tekst}

    def alle_knoppen(self) -> list[Knop]:
        """The buttons below the message and those of its rows."""
        return [*self.knoppen, *(regel.knop for regel in self.regels if regel.knop)]
