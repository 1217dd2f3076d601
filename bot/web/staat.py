"""What the pages share: the port, the sessions and the templates."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from starlette.requests import Request
from starlette.templating import Jinja2Templates

from acties import klok
from acties.bijlagen.virusscan import Virusscan
from acties.omgeving import Omgeving
from acties.overstap.bot import botnaam
from bot.poort import Poort, Rasa
from bot.web.opmaak import opgemaakt
from bot.web.sessie import Sessies
from kennisbank.leeszaal import Leeszaal

HIER = Path(__file__).parent
_VERS_S = 2.0
_BOT_VERS_S = 60.0
_SCAN_VERS_S = 10.0


@dataclass
class Webstaat:
    """The state of one web process."""

    omgeving: Omgeving
    rasa: Rasa
    poort: Poort
    sessies: Sessies
    sjablonen: Jinja2Templates
    _wakker: bool = False
    _gevraagd: float = field(default=0.0)
    _botnaam: str | None = None
    _bot_gezocht: float = field(default=0.0)
    _scan_is_er: bool | None = None
    _scan_gevraagd: float = field(default=0.0)

    @classmethod
    def van(cls, omgeving: Omgeving) -> Webstaat:
        """The state for this omgeving."""
        rasa = Rasa(omgeving.instellingen)
        return cls(
            omgeving,
            rasa,
            Poort(omgeving, rasa),
            Sessies(omgeving.instellingen),
            _sjablonen(omgeving),
        )

    @cached_property
    def leeszaal(self) -> Leeszaal | None:
        """What the pages of the kennisbank show; None where the municipality has no articles."""
        kast = self.omgeving.boekenkast
        return None if kast is None else Leeszaal(kast)

    async def botnaam(self) -> str | None:
        """The bot in Telegram to which people can go on; looked up at most once in a minute."""
        nu = klok.nu().timestamp()
        if nu - self._bot_gezocht > _BOT_VERS_S:
            self._bot_gezocht = nu
            self._botnaam = await asyncio.to_thread(botnaam, self.omgeving.bron)
        return self._botnaam

    async def virusscan_is_er(self) -> bool | None:
        """Whether clamd answers, None without one; asked at most once in ten seconds."""
        nu = klok.nu().timestamp()
        if self.omgeving.instellingen.clamd and nu - self._scan_gevraagd > _SCAN_VERS_S:
            self._scan_gevraagd = nu
            scan = Virusscan(self.omgeving.instellingen.clamd)
            self._scan_is_er = await asyncio.to_thread(scan.is_bereikbaar)
        return self._scan_is_er

    async def is_wakker(self) -> bool:
        """Whether the assistant can answer; asked at most once in two seconds."""
        nu = klok.nu().timestamp()
        if nu - self._gevraagd > _VERS_S:
            self._gevraagd = nu
            self._wakker = await self.rasa.is_wakker()
        return self._wakker


def staat_van(verzoek: Request) -> Webstaat:
    """The state of the process that handles this request."""
    staat: Webstaat = verzoek.app.state.web
    return staat


def _sjablonen(omgeving: Omgeving) -> Jinja2Templates:
    sjablonen = Jinja2Templates(directory=HIER / "templates")
    sjablonen.env.filters["opgemaakt"] = opgemaakt
    # What every page needs, the error pages too.
    sjablonen.env.globals.update(
        gemeente_naam=omgeving.gegevens.gemeente.inhoud.naam,
        thema_css=f"/static/{omgeving.instellingen.thema_css}",
        thema_klasse=omgeving.instellingen.thema_klasse,
        heeft_kennisbank=omgeving.boekenkast is not None,
    )
    return sjablonen
