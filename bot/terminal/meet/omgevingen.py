"""The installed environments that are compared; what is not there yet is installed.

By the installer of ./samenspraak, which stands outside this package: import this module only when
it is needed, so that all other commands do without.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

from bot.processen.training import NLU
from bot.terminal.meet.fouten import Meetfout
from scripts import opzet

LICHT = NLU / ".venv"
VOLLEDIG = NLU / ".venv-volledig"

_ALLEEN_ONZE = "'./samenspraak meet --zonder-starter'"


def zorg_voor_licht() -> None:
    """Rasa's environment as this project uses it."""
    with _installatie():
        opzet.zorg_voor(opzet.Omgeving("Rasa", NLU, LICHT, opzet.zoek_python310))


def zorg_voor_volledig() -> Path:
    """Rasa as its makers ship it, with TensorFlow: for the starter project. Its interpreter."""
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise Meetfout(
            "De volledige installatie van Rasa is er alleen voor Linux op x86-64. Meet hier alleen"
            f" onze kant: {_ALLEEN_ONZE}."
        )
    with _installatie(f" Of meet alleen onze kant: {_ALLEEN_ONZE}."):
        omgeving = opzet.Omgeving(
            "Rasa zoals de makers het leveren (2,5 GB)",
            NLU / "volledig",
            VOLLEDIG,
            opzet.zoek_python310,
        )
        opzet.zorg_voor(omgeving)
        return omgeving.python


def maak_applicatie(map_: Path) -> Path:
    """The application's environment as it runs, without the tools for development; its folder."""
    with _installatie():
        omgeving = opzet.Omgeving("Samenspraak zonder ontwikkelgereedschap", opzet.WORTEL, map_ / "app")
        opzet.zorg_voor(omgeving)
        return omgeving.map


@contextmanager
def _installatie(raad: str = "") -> Iterator[None]:
    """One installation at a time; what it says goes where our progress goes."""
    try:
        with redirect_stdout(sys.stderr), opzet.alleen():
            yield
    except opzet.Opzetfout as fout:
        raise Meetfout(f"{fout}{raad}") from None
