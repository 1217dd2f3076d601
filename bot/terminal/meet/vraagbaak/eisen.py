"""The targets of the vraagbaak, and which value of a half they look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.terminal.meet.begrip.rekenen import Score
from bot.terminal.meet.vraagbaak.uitslag import Halfuitslag


@dataclass(frozen=True, slots=True)
class Eis:
    """At least this part, or at most when `hoogstens`."""

    sleutel: str
    naam: str
    grens: float
    score: Callable[[Halfuitslag], Score]
    hoogstens: bool = False

    def gehaald(self, half: Halfuitslag) -> bool | None:
        """Whether this half meets it; None when nothing was measured."""
        deel = self.score(half).deel
        if deel is None:
            return None
        return deel <= self.grens if self.hoogstens else deel >= self.grens


EISEN = (
    Eis("eerste", "Juiste passage als eerste", 0.92, lambda half: half.eerste),
    Eis("bij_eerste", "Juiste passage bij de eerste drie", 0.97, lambda half: half.bij_eerste),
    Eis("bron", "Antwoord uit de juiste bron", 0.95, lambda half: half.bron),
    Eis(
        "onterecht_beantwoord",
        "Beantwoord wat niet in de bron staat",
        0.04,
        lambda half: half.ten_onrechte_beantwoord,
        hoogstens=True,
    ),
    Eis(
        "onterecht_geweigerd",
        "Niet beantwoord wat er wel staat",
        0.05,
        lambda half: half.ten_onrechte_geweigerd,
        hoogstens=True,
    ),
)
