"""The words of a municipality in its texts: its name, and who at the municipality it is about.

Which role reads the ideas differs, and some policies name nobody: then it is the municipality itself.
A name with its article is filled in, so that every sentence is right Dutch:

- `{gemeente}`: Assen
- `{coordinator}`, `{Coordinator}`: de participatiecoach; without a role: de gemeente
- `{coordinator_voluit}`, `{Coordinator_voluit}`: de participatiecoach van de gemeente Assen; without a
  role: de gemeente Assen
- `{adviseur}`, `{adviseur_voluit}`: the same of who answers what the vraagbaak does not know
- `{rol}`: participatiecoach, for texts in another language; without a role: gemeente
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol

WOORDEN = (
    "gemeente",
    "coordinator",
    "Coordinator",
    "coordinator_voluit",
    "Coordinator_voluit",
    "rol",
    "adviseur",
    "adviseur_voluit",
)
"""The names that may stand between braces in every text of a municipality."""

_PLEK = re.compile(r"\{(" + "|".join(WOORDEN) + r")\}")


class HeeftNaam(Protocol):
    """A role, as far as it is named."""

    @property
    def naam(self) -> str:
        """In full, without an article."""

    @property
    def kort(self) -> str | None:
        """As it is called after the first time."""

    @property
    def lidwoord(self) -> str:
        """De or het."""


def woorden_van(
    gemeente: str, rol: HeeftNaam | None, adviseur: HeeftNaam | None = None
) -> dict[str, str]:
    """The words by their names in WOORDEN; without a role the municipality itself."""
    kort, voluit = _genoemd(gemeente, rol)
    adviseur_kort, adviseur_voluit = _genoemd(gemeente, adviseur)
    return {
        "gemeente": gemeente,
        "coordinator": kort,
        "Coordinator": _hoofdletter(kort),
        "coordinator_voluit": voluit,
        "Coordinator_voluit": _hoofdletter(voluit),
        "rol": rol.naam if rol is not None else "gemeente",
        "adviseur": adviseur_kort,
        "adviseur_voluit": adviseur_voluit,
    }


def _genoemd(gemeente: str, rol: HeeftNaam | None) -> tuple[str, str]:
    """A role with its article, short and in full."""
    if rol is None:
        return "de gemeente", f"de gemeente {gemeente}"
    return (
        f"{rol.lidwoord} {rol.kort or rol.naam}",
        f"{rol.lidwoord} {rol.naam} van de gemeente {gemeente}",
    )


def vul_overal_in(inhoud: Any, woorden: Mapping[str, str]) -> Any:
    """The same content of a file with these words filled in; other names between braces stay."""
    if isinstance(inhoud, str):
        return _PLEK.sub(lambda plek: woorden[plek[1]], inhoud)
    if isinstance(inhoud, Mapping):
        return {naam: vul_overal_in(waarde, woorden) for naam, waarde in inhoud.items()}
    if isinstance(inhoud, list):
        return [vul_overal_in(waarde, woorden) for waarde in inhoud]
    return inhoud


def _hoofdletter(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]
