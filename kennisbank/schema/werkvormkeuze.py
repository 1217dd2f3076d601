"""The schema of `werkvormkeuze.yml`: how werkvormen are suggested where the policy has no table."""

from __future__ import annotations

from pydantic import Field

from kennisbank.schema.basis import Aantal, Bron, Gegevens, Sleutel, Tekst
from kennisbank.schema.niveaus import Vorm
from kennisbank.schema.werkvorm import Doel, Doelgroep


class SnelGemist(Gegevens):
    """Who is easily missed, and what the policy says about that."""

    groepen: tuple[Doelgroep, ...] = Field(min_length=1)
    zin: Tekst
    bron: Bron


class Tip(Gegevens):
    """What the municipality has for taking part in one form, such as a platform of its own."""

    vorm: Vorm
    tekst: Tekst
    bron: Bron


class Werkvormkeuze(Gegevens):
    """How werkvormen are suggested. Which there are, and for whom, stands in `werkvormen/`."""

    doelen_per_niveau: dict[Sleutel, tuple[Doel, ...]]
    """What a werkvorm must be for to fit a level, where the policy does not say which do."""
    doelen_bron: Bron
    meeste_keren: Aantal
    """How many times at most a werkvorm for a small group is held for a large one."""
    van_bewoners: tuple[Sleutel, ...] = ()
    """What residents do themselves: suggested for a project of the municipality only when nothing else
    fits as well."""
    snel_gemist: SnelGemist
    tips: tuple[Tip, ...] = ()
