"""The temporary folder of a measurement, with a copy of the project in it.

Rasa keeps its cache, its models and the Dutch pipeline beside the project, so a copy without them is
what makes "trained from nothing" true and leaves this installation alone. The copy also lets the
real start command run with it.
"""

from __future__ import annotations

import shutil
import socket
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from acties.instellingen import WORTEL, Instellingen
from bot.processen.proces import Proces
from bot.processen.training import NLU
from bot.terminal.fouten import variabele

_NIET_MEE = shutil.ignore_patterns(".venv*", "modellen", ".rasa", ".cache")
GEHEIM = "alleen-voor-deze-meting"


@dataclass(frozen=True, slots=True)
class Werkplaats:
    """Where everything of one measurement happens."""

    map: Path

    @classmethod
    def in_map(cls, map_: Path) -> Werkplaats:
        """Copy the project into this folder."""
        hier = cls(map_)
        for kamer in ("bot", "acties", "kennisbank", "nlu"):
            # With the dates of the files: what Python compiled of them stays valid.
            shutil.copytree(WORTEL / kamer, hier.project / kamer, ignore=_NIET_MEE)
        (hier.nlu / ".venv").symlink_to(NLU / ".venv", target_is_directory=True)
        return hier

    @property
    def project(self) -> Path:
        """The copy of the project."""
        return self.map / "project"

    @property
    def nlu(self) -> Path:
        """Its Rasa project."""
        return self.project / "nlu"

    @property
    def starter(self) -> Path:
        """Rasa's starter project."""
        return self.map / "starter"

    @property
    def logmap(self) -> Path:
        """Where the processes write what they say."""
        return self.map / "logboek"

    def instellingen(self, naam: str) -> Instellingen:
        """Settings with a data folder of this name and free ports; none come from outside."""
        web, rasa, acties = vrije_poorten(3)
        standaard = {
            veld.validation_alias if isinstance(veld.validation_alias, str) else sleutel: veld.default
            for sleutel, veld in Instellingen.model_fields.items()
        }
        eigen = {
            "datamap": self.map / naam,
            "web_poort": web,
            "rasa_poort": rasa,
            "acties_poort": acties,
            "intern_geheim": SecretStr(GEHEIM),
        }
        return Instellingen(**(standaard | eigen))

    def startopdracht(self, instellingen: Instellingen) -> Proces:
        """`./samenspraak start`, of the copy."""
        return Proces(
            naam="start",
            opdracht=(sys.executable, "-P", "-m", "bot.terminal", "start"),
            omgeving={**als_omgeving(instellingen), "PYTHONPATH": str(self.project)},
            map=self.project,
        )


def als_omgeving(instellingen: Instellingen) -> dict[str, str]:
    """Every setting as the environment variable that it is."""
    return {variabele(veld): _tekst(getattr(instellingen, veld)) for veld in Instellingen.model_fields}


def vrije_poorten(aantal: int) -> list[int]:
    """So many ports that are free on this machine."""
    with ExitStack() as open_:
        bezet = [open_.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(aantal)]
        return [int(een.getsockname()[1]) for een in bezet]


def _tekst(waarde: object) -> str:
    if isinstance(waarde, SecretStr):
        return waarde.get_secret_value()
    if waarde is None:
        return ""
    return str(waarde).lower() if isinstance(waarde, bool) else str(waarde)
