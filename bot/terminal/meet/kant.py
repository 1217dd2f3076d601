"""What both sides have in common: the way they are started, and the load."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot.processen.proces import Proces
from bot.processen.scherm import Scherm
from bot.terminal.meet.aantallen import OPWARMEN, Aantallen
from bot.terminal.meet.belasting import korte, lange, op_punten
from bot.terminal.meet.beurten import Gesprekstekst
from bot.terminal.meet.gesprek import Gesprek
from bot.terminal.meet.lopend import Lopend, lopend
from bot.terminal.meet.metingen import Berichten
from bot.terminal.meet.rekenen import mediaan
from bot.terminal.meet.stap import stap

_ALLES_VAN_RASA = """
import rasa.__main__, rasa.core.run, rasa.model_training, rasa.server
from rasa.engine.recipes.default_components import DEFAULT_COMPONENTS
"""


async def warm_op(python: Path, map_: Path, logmap: Path, vooraf: str = "") -> None:
    """Import all of Rasa once, so that Python has compiled it and the disk has been read."""
    proces = Proces(naam="opwarmen", opdracht=(str(python), "-c", vooraf + _ALLES_VAN_RASA), map=map_)
    async with lopend([proces], logmap) as een:
        await een.einde("opwarmen")


Probeer = Callable[[], Awaitable[object]]
"""Tries to get a right answer; raises Meetfout as long as there is none."""


@dataclass(frozen=True, slots=True)
class Start:
    """How a side is started, and how it is seen that it answers."""

    wat: str
    processen: Sequence[Proces]
    probeer: Callable[[], Awaitable[Probeer]]
    """Begins a conversation, before anything is started; what it gives is then tried."""
    geduld: float

    @asynccontextmanager
    async def koud(
        self, scherm: Scherm, kant: str, logmap: Path, keren: int
    ) -> AsyncIterator[tuple[Lopend, float]]:
        """Start so many times; the last one stays, with the median of the seconds that it took."""
        duren: list[float] = []
        async with AsyncExitStack() as blijft:
            for keer in range(1, keren + 1):
                await blijft.aclose()
                probeer = await self.probeer()
                with stap(scherm, kant, f"{self.wat} ({keer} van {keren})"):
                    draaiend = await blijft.enter_async_context(lopend(self.processen, logmap))
                    duren.append(await draaiend.tot(probeer, self.geduld))
            yield draaiend, mediaan(duren)


@dataclass(frozen=True, slots=True)
class Grens:
    """Where messages go in, and what is said there."""

    nieuw: Callable[[], Gesprek]
    """Begins a conversation of somebody new."""
    kort: Callable[[int], Gesprekstekst]
    """The short conversation of this number."""
    lang: Callable[[int], Gesprekstekst]
    """A long conversation of so many messages."""

    def korte(self, aantal: int) -> list[tuple[Gesprek, Gesprekstekst]]:
        """So many short conversations."""
        return [(self.nieuw(), self.kort(nummer)) for nummer in range(aantal)]


async def meet_berichten(scherm: Scherm, kant: str, aantallen: Aantallen, grens: Grens) -> Berichten:
    """The load of one boundary, after a warm-up."""
    gemeten = await meet_korte(scherm, kant, aantallen, grens)
    punten, venster = aantallen.punten, aantallen.venster
    with stap(scherm, kant, f"lange gesprekken, tot voorbij bericht {max(punten)}"):
        tekst = grens.lang(max(punten) + venster)
        gesprekken = [await lange(grens.nieuw(), tekst) for _ in range(aantallen.lange)]
    return replace(gemeten, op_punt=op_punten(gesprekken, punten, venster))


async def meet_korte(scherm: Scherm, kant: str, aantallen: Aantallen, grens: Grens) -> Berichten:
    """Short conversations only: one at a time, and many at once."""
    tegelijk = aantallen.tegelijk
    per_gesprek = sum(beurt.telt for beurt in grens.kort(0))
    with stap(scherm, kant, "berichten, een gesprek tegelijk"):
        await korte(grens.korte(OPWARMEN), 1)
        een = await korte(grens.korte(aantallen.gesprekken(per_gesprek, 1)), 1)
    with stap(scherm, kant, f"berichten, {tegelijk} gesprekken tegelijk"):
        await korte(grens.korte(tegelijk), tegelijk)
        veel = await korte(grens.korte(aantallen.gesprekken(per_gesprek, tegelijk)), tegelijk)
    return Berichten(een, veel)
