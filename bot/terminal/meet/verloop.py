"""The order of a measurement: what is on disk, then our side, then the starter's; never together."""

from __future__ import annotations

import asyncio
import signal
from dataclasses import dataclass
from pathlib import Path

from bot.processen.scherm import Scherm
from bot.terminal.meet import onze, starter
from bot.terminal.meet.aantallen import Aantallen
from bot.terminal.meet.drukte import Drukte
from bot.terminal.meet.fouten import Meetfout
from bot.terminal.meet.machine import Machine, deze_machine
from bot.terminal.meet.metingen import Metingen
from bot.terminal.meet.rij import Rij
from bot.terminal.meet.schijf import grootte_mb
from bot.terminal.meet.stap import stap
from bot.terminal.meet.verslag import rijen
from bot.terminal.meet.werkplaats import Werkplaats


@dataclass(frozen=True, slots=True)
class Uitslag:
    """All that came out."""

    rijen: list[Rij]
    machine: Machine
    aantallen: Aantallen

    @property
    def gemist(self) -> list[Rij]:
        """The rows whose target was missed."""
        return [rij for rij in self.rijen if rij.gehaald is False]


def meet_alles(map_: Path, aantallen: Aantallen, scherm: Scherm, *, met_starter: bool) -> Uitslag:
    """Measure, in this folder. Raises Meetfout, Startfout, or CancelledError on a signal to stop."""
    # The installer is not in a package; see there.
    from bot.terminal.meet import omgevingen  # noqa: PLC0415

    omgevingen.zorg_voor_licht()
    van_rasa = {"Rasa": omgevingen.LICHT}
    python_starter = None
    if met_starter:
        python_starter = omgevingen.zorg_voor_volledig()
        van_rasa["starter"] = omgevingen.VOLLEDIG
    ons, hun = Metingen(), Metingen()
    with stap(scherm, "installatie", "schijfruimte tellen"):
        ons.schijf_rasa_mb = grootte_mb(omgevingen.LICHT)
        if met_starter:
            hun.schijf_rasa_mb = hun.schijf_alles_mb = grootte_mb(omgevingen.VOLLEDIG)
    try:
        ons.schijf_alles_mb = ons.schijf_rasa_mb + grootte_mb(omgevingen.maak_applicatie(map_))
    except Meetfout as fout:
        scherm.waarschuw(f"{fout} De installatie van alles blijft ongemeten.")
    werk = Werkplaats.in_map(map_)
    drukte = Drukte()
    asyncio.run(_meet(werk, aantallen, scherm, (ons, hun), python_starter))
    machine = deze_machine(van_rasa, drukte.van_anderen())
    return Uitslag(rijen(ons, hun if met_starter else None, aantallen), machine, aantallen)


async def _meet(
    werk: Werkplaats,
    aantallen: Aantallen,
    scherm: Scherm,
    metingen: tuple[Metingen, Metingen],
    python_starter: Path | None,
) -> None:
    taak = asyncio.current_task()
    if taak is not None:
        # As Ctrl-C does: everything that was started is stopped on the way out.
        for sein in (signal.SIGTERM, signal.SIGHUP):
            # Under nohup the end of the terminal is not the end of the measurement.
            if signal.getsignal(sein) is not signal.SIG_IGN:
                asyncio.get_running_loop().add_signal_handler(sein, taak.cancel)
    ons, hun = metingen
    ons.training_s, model = await onze.meet_training(werk, scherm)
    await onze.meet_rest(werk, scherm, aantallen, model, ons)
    await onze.meet_pagina(werk, scherm, aantallen, ons)
    if python_starter is not None:
        await starter.meet_training(werk, scherm, python_starter, hun)
        await starter.meet_rest(werk, scherm, python_starter, aantallen, hun)
