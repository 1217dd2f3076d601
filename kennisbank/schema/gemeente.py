"""The schema of a municipality: names, termijnen and texts."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, field_validator, model_validator

from kennisbank.schema.basis import Aantal, Bron, Gegevens, Sleutel, Tekst, controleer_invulplekken
from kennisbank.schema.basisvraag import Voorwaarde
from kennisbank.schema.contact import Contact
from kennisbank.schema.intents import Intent
from kennisbank.woorden import WOORDEN, woorden_van


class Rol(Gegevens):
    """A role of the policy, as its people are called on the screen."""

    naam: Tekst
    """In full, without an article: "coördinator inwonerbetrokkenheid"."""
    kort: Tekst | None = None
    """As it is called after the first time: "coördinator"; without it in full."""
    lidwoord: Literal["de", "het"] = "de"
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
        return controleer_invulplekken(tekst, "datum", *WOORDEN)


class Rollen(Gegevens):
    """The roles that the assistant itself has to name."""

    coordinator: Rol | None = None
    """Who reads what residents hand in. Where the policy names nobody, it is the municipality."""
    adviseur: Rol | None = None
    """Who answers what the vraagbaak does not know; the same."""


class Termijnen(Gegevens):
    """The terms that the assistant itself has to keep or to name."""

    eerste_contact: Termijn | None = None


class Welkom(Gegevens):
    """The first thing people see. It says that this is a bot, before the first question."""

    tekst: Tekst
    keuzes: tuple[WelkomKeuze, ...] = Field(min_length=1)

    @field_validator("tekst")
    @classmethod
    def _invulplekken(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, *WOORDEN)


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


class Plek(Gegevens):
    """Where a kern is, in degrees (WGS 84), for who shares a place on the map."""

    breedte: float = Field(ge=50.5, le=53.8)
    """North; within the Netherlands."""
    lengte: float = Field(ge=3.2, le=7.3)
    """East; within the Netherlands."""
    straal: float = Field(gt=0, le=10)
    """In kilometres: what lies within it, is most likely in or by this kern."""


class Kern(Gegevens):
    """A place within the municipality; `synoniemen` are other names and spellings of it."""

    naam: Tekst
    synoniemen: tuple[Tekst, ...] = ()
    plek: Plek | None = None
    """Only where it is known; without it nobody is told that they are here."""


class Organisatie(Gegevens):
    """An organisation that people name when they say with whom they work."""

    naam: Tekst
    synoniemen: tuple[Tekst, ...] = ()
    soort: Literal["ketenpartner", "maatschappelijk"] | None = None
    """What it is to the municipality: who works with it by profession, or speaks for people here.
    Without it, it is known by its name, and not suggested as somebody to involve."""
    alleen_bij: tuple[Voorwaarde, ...] = ()
    """Suggested only where all of these hold for a project; whoever names it, is understood anyhow."""
    bron: Bron


class Gemeente(Gegevens):
    """A municipality. Its folder has the same name as `sleutel`."""

    sleutel: Sleutel
    naam: Tekst
    beleid: Bron
    kernen: tuple[Kern, ...] = ()
    organisaties: tuple[Organisatie, ...] = ()
    rollen: Rollen = Rollen()
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

    @field_validator("na_indienen", "privacy", "toegankelijkheid")
    @classmethod
    def _invulplekken(cls, teksten: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(controleer_invulplekken(tekst, *WOORDEN) for tekst in teksten)

    @property
    def woorden(self) -> dict[str, str]:
        """Its words in texts, by their names in `kennisbank.woorden`."""
        return woorden_van(self.naam, self.rollen.coordinator, self.rollen.adviseur)

    def vul_in(self, tekst: str, **meer: str) -> str:
        """A text of ours with its `{names}` filled in; never one that somebody else wrote."""
        return tekst.format(**self.woorden, **meer)


Welkom.model_rebuild()
