"""Rasa reads sentences, with the model of the present data and without a server."""

from __future__ import annotations

import asyncio
import json
from asyncio.subprocess import PIPE
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from os import environ  # noqa: TID251
from pathlib import Path
from typing import Any

from acties.instellingen import Instellingen
from acties.vragenlijst.oordeel import oordeel_bij
from bot.processen.scherm import Scherm
from bot.processen.training import NLU, rasa_omgeving, rasa_python
from bot.terminal.meet.begrip.zinnen import Fase
from bot.terminal.meet.fouten import Meetfout

_KANT = "Rasa"
_GELEZEN = "gelezen: "
_LAATSTE_REGELS = 15
_GEEN_INTENTS = frozenset({"nlu_fallback"})
"""Names in Rasa's ranking that say something about the others, and are not classified."""


@dataclass(frozen=True, slots=True)
class Gezegd:
    """A sentence, and where the conversation is when it is said."""

    tekst: str
    fase: Fase
    soort: str | None = None
    """Of the open question, if any."""


@dataclass(frozen=True, slots=True)
class Gelezen:
    """What Rasa makes of it."""

    intent: str
    """After all that our own components decide."""
    kandidaten: tuple[str, ...] = ()
    """In doubt: among which the person chooses."""
    rangorde: tuple[tuple[str, float], ...] = ()
    """The classifier's intents with its confidence, the likeliest first."""

    @classmethod
    def uit(cls, gegevens: dict[str, Any]) -> Gelezen:
        """From what `nlu/ontleed.py` writes."""
        return cls(
            intent=gegevens["intent"],
            kandidaten=tuple(gegevens["kandidaten"]),
            rangorde=tuple((n, z) for n, z in gegevens["rangorde"] if n not in _GEEN_INTENTS),
        )


async def lees(
    instellingen: Instellingen, model: Path, zinnen: Sequence[Gezegd], scherm: Scherm
) -> list[Gelezen]:
    """What Rasa makes of each, in the same order. Raises Meetfout when Rasa gives up."""
    vragen = [
        {
            "tekst": z.tekst,
            # As the conversation port gives it.
            "stand": {
                "fase": z.fase,
                "soort": z.soort,
                "oordeel": oordeel_bij(z.fase, z.soort, z.tekst),
            },
        }
        for z in zinnen
    ]
    scherm.bezig(_KANT, "het taalmodel inlezen")
    kind = await asyncio.create_subprocess_exec(
        *(str(rasa_python(instellingen)), "ontleed.py", str(model)),
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
        env={**environ, **rasa_omgeving(instellingen)},
        cwd=NLU,
    )
    if kind.stdin is None or kind.stdout is None or kind.stderr is None:
        raise RuntimeError("a process with pipes always has them")
    staart: deque[str] = deque(maxlen=_LAATSTE_REGELS)
    try:
        _, uit, _ = await asyncio.gather(
            _geef(kind.stdin, json.dumps(vragen)),
            kind.stdout.read(),
            _volg(kind.stderr, len(vragen), staart, scherm),
        )
        code = await kind.wait()
    finally:
        scherm.niet_meer_bezig(_KANT)
        if kind.returncode is None:
            kind.kill()
            await kind.wait()
    if code != 0:
        regels = "".join(f"    {regel}\n" for regel in staart)
        raise Meetfout(f"{regels}Rasa kon de zinnen niet lezen; hierboven staan de laatste regels.")
    return [Gelezen.uit(deel) for deel in json.loads(uit)]


async def _geef(invoer: asyncio.StreamWriter, tekst: str) -> None:
    # It may have given up before it read anything: then its own words say why.
    with suppress(BrokenPipeError, ConnectionResetError):
        invoer.write(tekst.encode())
        await invoer.drain()
    invoer.close()


async def _volg(fouten: asyncio.StreamReader, totaal: int, staart: deque[str], scherm: Scherm) -> None:
    while regel := await fouten.readline():
        tekst = regel.decode(errors="replace").rstrip()
        if tekst.startswith(_GELEZEN):
            scherm.bezig(_KANT, f"{tekst.removeprefix(_GELEZEN)} van {totaal} zinnen gelezen")
        else:
            staart.append(tekst)
