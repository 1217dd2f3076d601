"""The load: short conversations by one or by many at once, and long ones."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from itertools import dropwhile

from bot.terminal.meet.beurten import Gesprekstekst
from bot.terminal.meet.fouten import Meetfout
from bot.terminal.meet.gesprek import Gesprek
from bot.terminal.meet.rekenen import Verdeling, mediaan

_Werk = Callable[[Gesprek, Gesprekstekst], Awaitable[None]]


async def korte(gesprekken: Sequence[tuple[Gesprek, Gesprekstekst]], tegelijk: int) -> Verdeling:
    """Hold these conversations, so many at once; only the messages that count are measured.

    All are brought up to the first message that counts before the clock starts. So while it runs
    nothing else is done.
    """
    await _samen(gesprekken, tegelijk, _begin)
    duren: list[float] = []

    async def meet(gesprek: Gesprek, tekst: Gesprekstekst) -> None:
        for beurt in dropwhile(lambda beurt: not beurt.telt, tekst):
            duur = await gesprek.stuur(beurt)
            if beurt.telt:
                duren.append(duur)

    begin = time.perf_counter()
    await _samen(gesprekken, tegelijk, meet)
    return Verdeling.van(duren, time.perf_counter() - begin)


async def lange(gesprek: Gesprek, tekst: Gesprekstekst) -> dict[int, float]:
    """Hold one conversation; how many ms each message that counts took, by its number from 1."""
    duren: dict[int, float] = {}
    for nummer, beurt in enumerate(tekst, 1):
        # One at a time: what lies there already must not make the tables longer than they would be.
        await gesprek.zet_klaar([beurt])
        duur = await gesprek.stuur(beurt)
        if beurt.telt:
            duren[nummer] = duur
    return duren


def op_punten(
    gesprekken: Sequence[Mapping[int, float]], punten: Iterable[int], venster: int
) -> dict[int, float]:
    """The median around each point: of the `venster` nearest messages of each conversation."""
    return {
        punt: mediaan(
            [
                duren[nummer]
                for duren in gesprekken
                for nummer in sorted(duren, key=lambda n: (abs(n - punt), n))[:venster]
            ]
        )
        for punt in punten
    }


async def _begin(gesprek: Gesprek, tekst: Gesprekstekst) -> None:
    await gesprek.zet_klaar(tekst)
    for beurt in tekst:
        if beurt.telt:
            return
        await gesprek.stuur(beurt)


async def _samen(
    gesprekken: Sequence[tuple[Gesprek, Gesprekstekst]], tegelijk: int, doe: _Werk
) -> None:
    """Do this with all of them, so many at once."""
    wachtend = iter(gesprekken)

    async def werk() -> None:
        for gesprek, tekst in wachtend:
            await doe(gesprek, tekst)

    try:
        async with asyncio.TaskGroup() as groep:
            for _ in range(tegelijk):
                groep.create_task(werk())
    except* Meetfout as fouten:
        raise fouten.exceptions[0] from None
