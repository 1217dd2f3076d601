"""The content of a participatiedossier, for tests."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from acties.participatie.inhoud import Dossierinhoud
from kennisbank.laden import GEMEENTEN, GemeenteGegevens, laad_gemeente


@lru_cache
def gegevens_van(gemeente: str) -> GemeenteGegevens:
    """The data of a municipality, read once."""
    return laad_gemeente(GEMEENTEN / gemeente)


def dossier(
    gemeente: str = "dalfsen", titel: str = "Nieuwe speeltuin", **antwoorden: Any
) -> Dossierinhoud:
    """A dossier with these answers."""
    return Dossierinhoud("P2026-BCDFGH", titel, gegevens_van(gemeente), antwoorden)
