"""What is known of a project when werkvormen are suggested for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, cast

from acties.vragenlijst.bedragen import bedrag_van
from kennisbank.schema.niveaus import Vorm
from kennisbank.schema.werkvorm import Doelgroep

DOELGROEPEN_VRAAG = "doelgroepen"
GROEPSGROOTTE = "groepsgrootte"
VORM = "vorm"
WEKEN = "weken_tijd"
BUDGET = "budget"
GEKOZEN = "gekozen_werkvormen"


@dataclass(frozen=True, slots=True)
class Wens:
    """What was answered; None and nothing at all mean that it does not matter."""

    niveau: str
    """The key of a level on the ladder of the municipality."""
    doelgroepen: tuple[Doelgroep, ...] = ()
    mensen: int | None = None
    """How many people are expected altogether."""
    vorm: Vorm | None = None
    weken: int | None = None
    """From now to the decision."""
    budget: Decimal | None = None
    """For involving people, in euros."""
    beide: bool = False
    """Whether people are to be involved both online and in one place."""

    @classmethod
    def uit(cls, niveau: str, antwoorden: Mapping[str, Any]) -> Wens:
        """The wish in the answers of a dossier."""
        vorm = antwoorden.get(VORM)
        budget = antwoorden.get(BUDGET)
        return cls(
            niveau,
            tuple(antwoorden.get(DOELGROEPEN_VRAAG) or ()),
            antwoorden.get(GROEPSGROOTTE),
            cast(Vorm, vorm) if vorm in ("offline", "online") else None,
            antwoorden.get(WEKEN),
            None if budget is None else bedrag_van(budget),
            vorm == "beide",
        )
