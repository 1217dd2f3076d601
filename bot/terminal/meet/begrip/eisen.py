"""The targets, and which value of a half they look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.terminal.meet.begrip.rekenen import Score
from bot.terminal.meet.begrip.uitslag import Halfuitslag


@dataclass(frozen=True, slots=True)
class Eis:
    """At least this part must be right."""

    sleutel: str
    naam: str
    minstens: float
    score: Callable[[Halfuitslag], Score]

    def gehaald(self, half: Halfuitslag) -> bool | None:
        """Whether this half meets it; None when nothing was measured."""
        deel = self.score(half).deel
        return None if deel is None else deel >= self.minstens


EISEN = (
    Eis("intents", "Bedoeling goed begrepen", 0.92, lambda half: half.intents),
    Eis("ja_nee", "Ja en nee", 0.98, lambda half: half.janee),
    Eis("initiatief", "Initiatief herkend, naast melding", 0.95, lambda half: half.kant("initiatief")),
    Eis("melding", "Melding herkend, naast initiatief", 0.95, lambda half: half.kant("melding")),
    Eis("velden", "Verteld en goed ingevuld", 0.90, lambda half: half.alle_velden.vangst),
    Eis("velden_juist", "Ingevuld en juist", 0.90, lambda half: half.alle_velden.precisie),
)
