"""The schema of `basisregels.yml`: the rules by which a municipality holds every plan."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kennisbank.schema.basis import Aantal, Bron, Gegevens, Sleutel, Tekst


class Ingevuld(Gegevens):
    """Met when at least `minstens` of these questions have an answer; without it, all of them."""

    soort: Literal["ingevuld"]
    vragen: tuple[Sleutel, ...] = Field(min_length=1)
    minstens: int | None = Field(default=None, ge=1)


class Ja(Gegevens):
    """Met when this question was answered with yes."""

    soort: Literal["ja"]
    vraag: Sleutel


class VoorBesluit(Gegevens):
    """Met when a moment with people comes before the decision, by the questions of the planning."""

    soort: Literal["voor_besluit"]
    momenten: Sleutel
    besluit: Sleutel


class MetGroep(Gegevens):
    """Met when one of these is among the answers to a many-of question."""

    soort: Literal["met_groep"]
    vraag: Sleutel
    groepen: tuple[Sleutel, ...] = Field(min_length=1)


class MeerWegen(Gegevens):
    """Met when people can take part in more than one way: offline and online, or several werkvormen."""

    soort: Literal["meer_wegen"]
    vorm: Sleutel
    werkvormen: Sleutel


class MomentVan(Gegevens):
    """Met when the planning has a moment of this kind."""

    soort: Literal["moment_van"]
    momenten: Sleutel
    moment: Sleutel


Toets = Annotated[
    Ingevuld | Ja | VoorBesluit | MetGroep | MeerWegen | MomentVan, Field(discriminator="soort")
]


class Regelpunt(Gegevens):
    """Something a rule asks of a plan, and how to see in the dossier whether the plan has it."""

    toets: Toets
    goed: Tekst
    """Said when it is there."""
    ontbreekt: Tekst
    """Said when it is not: what to add."""


class InConcept(Gegevens):
    """By what a draft that somebody hands in shows that it has something for a rule."""

    woorden: tuple[Tekst, ...] = Field(min_length=1)
    """As in `dossier.Toetswoorden`: an ending counts too, "*" is any rest of a word."""
    minstens: Aantal = 2
    """So many different ones in one paragraph."""


class Basisregel(Gegevens):
    """A rule, in the words of the policy, with what it asks of a plan."""

    sleutel: Sleutel
    naam: Tekst
    """Short: "Op tijd beginnen"."""
    regel: Tekst
    punten: tuple[Regelpunt, ...] = Field(min_length=1)
    in_concept: InConcept | None = None
    """Without it, a draft is not held against this rule."""
    bron: Bron


class Basisregels(Gegevens):
    """The rules in the order of the policy."""

    inleiding: Tekst
    concept: Sleutel | None = None
    """The kind of document of which a draft is held against these rules too."""
    uitgangspunten: tuple[Basisregel, ...] = ()
    regels: tuple[Basisregel, ...] = Field(min_length=1)
    bron: Bron
