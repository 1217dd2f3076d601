"""The index of the vraagbaak: made when its content has changed, by a process of its own.

It takes half a minute the first time, most of it reading what twelve thousand questions mean, and a
second or so when an article has changed. Meanwhile the rest of the assistant wakes up.
"""

from __future__ import annotations

import re
import time

from acties.instellingen import Instellingen
from bot.processen.eenmalig import draai_af
from bot.processen.fouten import Startfout
from bot.processen.proces import Proces
from bot.processen.scherm import Scherm
from kennisbank.vraagbaak.boekenkast import Boekenkast

NAAM = "vraagbaak"
_GELEZEN = re.compile(r"gelezen (\d+) van (\d+)")
_ONGELDIG = 2
"""The exit code when it is the content that is wrong: see kennisbank/zoeken/__main__.py."""
_STAP = 10
"""Percents between two messages."""


async def zorg_voor_index(kast: Boekenkast | None, instellingen: Instellingen, scherm: Scherm) -> None:
    """Have the index of the municipality made when there is none of the present content.

    Raises Startfout when that fails; of content that is not valid it names file, line and cure.
    Cancelling stops it.
    """
    if kast is None or kast.is_klaar(kast.actief):
        return
    begin = time.monotonic()
    gezegd = 0

    def regel(tekst: str) -> None:
        nonlocal gezegd
        if treffer := _GELEZEN.fullmatch(tekst.strip()):
            deel = 100 * int(treffer[1]) // int(treffer[2]) // _STAP * _STAP
            if deel > gezegd:
                gezegd = deel
                scherm.bezig(NAAM, f"{deel}% van de vragen gelezen")

    scherm.bezig(NAAM, "de kennisbank wordt doorzoekbaar gemaakt (dit kan een minuut duren)")
    proces = Proces(NAAM, kast.opdracht(kast.actief))
    uitloop = await draai_af(proces, instellingen.datamap / "logboek", scherm, regel)
    if uitloop.code == _ONGELDIG:
        raise Startfout("\n".join(deel for deel in uitloop.staart if not _GELEZEN.fullmatch(deel)))
    if uitloop.code != 0:
        raise Startfout(uitloop.waarom("Het doorzoekbaar maken van de kennisbank"))
    scherm.klaar("kennisbank is doorzoekbaar", time.monotonic() - begin)
