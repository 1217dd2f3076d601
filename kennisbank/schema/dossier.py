"""The schema of the participatiedossier: its parts, and the documents that are made of it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator

from kennisbank.schema.basis import Aantal, Bron, Gegevens, Sleutel, Tekst, controleer_invulplekken

Groep = Literal["voorbereiden", "uitvoeren", "afronden"]

GROEPEN: dict[Groep, str] = {
    "voorbereiden": "Voorbereiden",
    "uitvoeren": "Uitvoeren",
    "afronden": "Afronden",
}
"""In the order of the task list, as people read them."""

Veldnaam = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$")]
"""A field of what a part computes: `niveau.advies`."""


class Onderdeel(Gegevens):
    """One part of a participatiedossier: a questionnaire, with what is computed and made of it."""

    sleutel: Sleutel
    naam: Tekst
    """As it stands in the task list: "Wel of geen participatie"."""
    uitleg: Tekst | None = None
    """What it brings, in one sentence."""
    synoniemen: tuple[Tekst, ...] = ()
    """What people call it when they ask for it: "de planning", "wanneer doen we wat"."""
    groep: Groep
    volgorde: int
    """Its place in the task list: lower comes first."""
    vragenlijst: Sleutel
    berekening: Sleutel | None = None
    """The name of a calculation in `acties.participatie.onderdelen`."""
    documenten: tuple[Sleutel, ...] = ()
    """Of documenten.yml: what is made after this part."""
    na: tuple[Sleutel, ...] = ()
    """The parts after which this one is suggested; it can be done before them all the same."""
    aanbieden: bool = True
    """Whether it is in the task list: a municipality may leave out a common part."""
    bron: Bron | None = None


class Onderdelen(Gegevens):
    """The parts of a participatiedossier in a municipality."""

    onderdelen: tuple[Onderdeel, ...] = ()


class Toetswoorden(Gegevens):
    """By what a part of a document is found in a text that somebody wrote; an ending counts too, so
    "kader" also stands for "kaders"; "*" is any rest of a word: "terugkoppel*", "*niveau"."""

    koppen: tuple[Tekst, ...] = Field(min_length=1)
    """What its heading may say."""
    woorden: tuple[Tekst, ...] = Field(min_length=1)
    """What is in the text of it."""
    minstens: Aantal = 20
    """With fewer words under its heading it says too little to be called found."""


class Bouwsteen(Gegevens):
    """A part of a document, and what it takes to fill it in."""

    sleutel: Sleutel
    naam: Tekst
    vragen: tuple[Sleutel, ...] = ()
    """Questions of the dossier that it is made of."""
    ook: tuple[Sleutel, ...] = ()
    """Questions of which the answer stands in it as well, if there is one; without, nothing is open."""
    onderdelen: tuple[Sleutel, ...] = ()
    """Parts of the dossier of which the outcome stands in it."""
    velden: tuple[Veldnaam, ...] = ()
    """Fields of what a part computes."""
    toets: Toetswoorden | None = None
    """With it, a draft that somebody hands in is looked through for this part."""
    wie: Tekst | None = None
    """Who can tell what is still open."""
    bron: Bron | None = None


class Documentsoort(Gegevens):
    """A document that is made of a dossier, from a Word template in the folder `documenten/`."""

    sleutel: Sleutel
    naam: Tekst
    synoniemen: tuple[Tekst, ...] = ()
    sjabloon: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]+\.docx$")]
    bestandsnaam: Tekst
    """Without what comes behind the dot, with `{kenmerk}` where that of the dossier comes."""
    bouwstenen: tuple[Bouwsteen, ...] = Field(min_length=1)
    aanbieden: bool = True
    """Whether people can have it: a municipality may leave out a common document."""
    uitleg: Tekst | None = None
    """What it is for, in one sentence."""
    in_plaats_van: Sleutel | None = None
    """The common document that it stands for here: a part that names that one, gets this."""
    alleen_genoemd: bool = False
    """Whether a draft is only taken for this when it calls itself so: its parts are in others, too."""
    bron: Bron

    @property
    def toetsbaar(self) -> tuple[Bouwsteen, ...]:
        """The parts for which a draft is looked through."""
        return tuple(steen for steen in self.bouwstenen if steen.toets is not None)

    @field_validator("bestandsnaam")
    @classmethod
    def _invulplekken(cls, naam: str) -> str:
        return controleer_invulplekken(naam, "kenmerk")


class Documentsoorten(Gegevens):
    """The documents of a municipality."""

    documenten: tuple[Documentsoort, ...] = ()
