"""The calculations of the parts, by the name that onderdelen.yml gives them; one module a part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.onderdelen import (
    basisregels,
    checklist,
    kaders,
    niveau,
    raming,
    werkvormen,
)
from acties.participatie.onderdelen.eindverslag import eindverslag
from acties.participatie.onderdelen.omgevingsanalyse import omgevingsanalyse
from acties.participatie.onderdelen.participatiekalender import participatiekalender
from acties.participatie.onderdelen.planning import planning
from acties.participatie.uitkomst import Uitkomst

__all__ = ["BEREKENINGEN", "Berekening"]


class Berekening(Protocol):
    """What a part computes of the dossier."""

    def __call__(self, inhoud: Dossierinhoud) -> Uitkomst | None:
        """The result; None while something that it needs is not answered."""


BEREKENINGEN: Mapping[str, Berekening] = {
    "omgevingsanalyse": omgevingsanalyse,
    "planning": planning,
    "eindverslag": eindverslag,
    "participatiekalender": participatiekalender,
    "basisregels": basisregels.bereken,
    "checklist": checklist.bereken,
    "kaders": kaders.bereken,
    "niveau": niveau.bereken,
    "raming": raming.bereken,
    "werkvormen": werkvormen.bereken,
}
