"""The sentences to measure with, and how they are read from their files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field

from acties.instellingen import WORTEL
from bot.terminal.meet.fouten import Meetfout
from kennisbank.schema.basis import Gegevens, Sleutel, Tekst
from kennisbank.yaml import lees_model

ZINNEN = WORTEL / "tests" / "nlu" / "begrip"
HELFTEN = ("afstemmen", "toets")
"""The first may be looked at while tuning; of the second, no sentence is ever shown."""

Fase = Literal["geen", "vraag", "samenvatting"]


class Zin(Gegevens):
    """What somebody says, where, and what it means; `vraag` is the open question of the intake."""

    fase: Fase
    vraag: Sleutel | None = None
    intent: Sleutel
    tekst: Tekst


class Intents(Gegevens):
    """`intents.yml`."""

    zinnen: tuple[Zin, ...]


class JaNee(Gegevens):
    """`ja_nee.yml`: said to a question that asks for yes or no."""

    ja: tuple[Tekst, ...]
    nee: tuple[Tekst, ...]


class InitiatiefOfMelding(Gegevens):
    """`initiatief_of_melding.yml`: the first thing that somebody says."""

    initiatief: tuple[Tekst, ...]
    melding: tuple[Tekst, ...]


class Veldzin(Gegevens):
    """A story with what it tells; see the head of `velden.yml`.

    Fragments of one field that stand apart have " | " between them.
    """

    tekst: Tekst
    velden: dict[str, Tekst]
    niet: tuple[str, ...] = ()
    valkuilen: dict[str, Tekst] = Field(default_factory=dict)
    mag: tuple[str, ...] = ()


class Velden(Gegevens):
    """`velden.yml`."""

    zinnen: tuple[Veldzin, ...]


@dataclass(frozen=True, slots=True)
class Helft:
    """One half of the sentences."""

    naam: str
    intents: tuple[Zin, ...]
    ja_nee: JaNee
    initiatief_of_melding: InitiatiefOfMelding
    velden: tuple[Veldzin, ...]


def lees_helft(naam: str, map_: Path = ZINNEN) -> Helft:
    """One half. Raises Meetfout without the folder, OngeldigeGegevens for what is wrong in it."""
    hier = map_ / naam
    if not hier.is_dir():
        raise Meetfout(
            f"De zinnen om mee te meten ({hier}) zijn er niet. Ze horen bij de broncode van het"
            " project: meet daar."
        )
    return Helft(
        naam=naam,
        intents=lees_model(hier / "intents.yml", Intents).zinnen,
        ja_nee=lees_model(hier / "ja_nee.yml", JaNee),
        initiatief_of_melding=lees_model(hier / "initiatief_of_melding.yml", InitiatiefOfMelding),
        velden=lees_model(hier / "velden.yml", Velden).zinnen,
    )
