"""The files that go along with what is delivered, read when it is: they may be erased before that."""

from __future__ import annotations

from collections.abc import Callable

from acties.bijlagen.dienst import lees_bijlage
from acties.documenten.dienst import Bestand
from acties.opslag import Databron

Haal = Callable[[int], Bestand | None]
"""Gives the file with this number of `acties.opslag.Bijlage`; None when it was erased."""


class Bestanden:
    """Reads them from the database."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def __call__(self, bijlage_id: int) -> Bestand | None:
        """The file with this number."""
        with self._bron.lezen() as sessie:
            return lees_bijlage(sessie, bijlage_id)


def geen(bijlage_id: int) -> None:
    """For letters without such files."""
