"""The schema of a municipality: names, termijnen and texts."""

from __future__ import annotations

from typing import Self

from pydantic import Field, field_validator, model_validator

from kennisbank.schema.basis import Aantal, Bron, Gegevens, Sleutel, Tekst, controleer_invulplekken
from kennisbank.schema.contact import Contact
from kennisbank.schema.intents import Intent


class Rol(Gegevens):
    """A role of the policy, as its people are called on the screen."""

    naam: Tekst
    bron: Bron


class Termijn(Gegevens):
    """A term that the policy promises, in whole weeks. Where it gives none, there is no Termijn."""

    weken: Aantal
    belofte: Tekst
    """What is promised, with `{datum}` where the last day of the term comes."""
    bron: Bron

    @field_validator("belofte")
    @classmethod
    def _invulplekken(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, "datum")


class Rollen(Gegevens):
    """The roles that the assistant itself has to name."""

    coordinator: Rol


class Termijnen(Gegevens):
    """The terms that the assistant itself has to keep or to name."""

    eerste_contact: Termijn | None = None


class Welkom(Gegevens):
    """The first thing people see. It says that this is a bot, before the first question."""

    tekst: Tekst
    keuzes: tuple[WelkomKeuze, ...] = Field(min_length=1)


class WelkomKeuze(Gegevens):
    """A button under the welcome: `label` is what the person says, `intent` what it means."""

    label: Tekst
    intent: Intent
    onderwerp: Sleutel | None = None
    """With `kennisvraag`: which question of veelgevraagd.yml it asks."""

    @model_validator(mode="after")
    def _onderwerp_hoort_bij_een_vraag(self) -> Self:
        if self.onderwerp is not None and self.intent != "kennisvraag":
            raise ValueError(
                "een 'onderwerp' hoort bij een vraag. | Schrijf 'intent: kennisvraag', of haal"
                " 'onderwerp' weg."
            )
        return self


class Kern(Gegevens):
    """A place within the municipality; `synoniemen` are other names and spellings of it."""

    naam: Tekst
    synoniemen: tuple[Tekst, ...] = ()


class Organisatie(Gegevens):
    """An organisation that people name when they say with whom they work."""

    naam: Tekst
    synoniemen: tuple[Tekst, ...] = ()
    bron: Bron


class Gemeente(Gegevens):
    """A municipality. Its folder has the same name as `sleutel`."""

    sleutel: Sleutel
    naam: Tekst
    beleid: Bron
    kernen: tuple[Kern, ...] = ()
    organisaties: tuple[Organisatie, ...] = ()
    rollen: Rollen
    contact: Contact = Contact()
    """How residents reach the coördinator, as far as the municipality filled it in."""
    termijnen: Termijnen = Termijnen()
    na_indienen: tuple[Tekst, ...] = Field(min_length=1)
    """What happens after handing in, step by step, in words for residents."""
    na_indienen_bron: Bron
    welkom: Welkom
    privacy: tuple[Tekst, ...] = Field(min_length=1)
    """The paragraphs of the privacy page."""
    toegankelijkheid: tuple[Tekst, ...] = Field(min_length=1)


Welkom.model_rebuild()
