"""The bot as a process of its own, with an assistant behind it that says everything back."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

import psutil
from sqlalchemy import delete

from acties.berichten import Bericht, Knop, Opdracht
from acties.instellingen import WORTEL
from acties.opslag import Databron, Telegramstand
from tests.hulp.stelsel import INDEXMAP, Stelsel, wacht_tot
from tests.hulp.telegram.http import Respons, Verzoek, bedien
from tests.hulp.telegram.moeder import moeder
from tests.hulp.telegram.nep import NepTelegram

SLEUTEL = "sleutel-van-de-bot-in-de-test"


class Echo:
    """In the place of Rasa: it answers with what it was sent, in as many messages as was asked."""

    def __init__(self) -> None:
        self.gehoord: list[tuple[str, str]] = []
        """Of which conversation, and what: once for each time that it took effect."""
        self.poort = 0
        self.traag = 0.0
        self.weg = False
        self.antwoord: Callable[[str], list[Bericht]] = zeg_terug
        self._klaar = threading.Event()
        self._lus: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None

    def draai(self) -> None:
        """Until `stop`."""

        async def doe() -> None:
            self._lus, self._stop = asyncio.get_running_loop(), asyncio.Event()
            server = await bedien(self._verwerk)
            self.poort = server.sockets[0].getsockname()[1]
            self._klaar.set()
            await self._stop.wait()
            server.close()

        threading.Thread(target=lambda: asyncio.run(doe()), daemon=True).start()
        assert self._klaar.wait(10)

    def stop(self) -> None:
        """No more answers."""
        assert self._lus is not None
        assert self._stop is not None
        self._lus.call_soon_threadsafe(self._stop.set)

    async def _verwerk(self, verzoek: Verzoek) -> Respons:
        if self.weg:
            return Respons.json(503, {"fout": "onbereikbaar: test"})
        if self.traag:
            await asyncio.sleep(self.traag)
        if verzoek.methode == "GET":
            return Respons.json(200, {})
        tekst = str(verzoek.velden["message"])
        self.gehoord.append((str(verzoek.velden["sender"]), tekst))
        delen = [{"custom": {"bericht": b.als_json()}} for b in self.antwoord(tekst)]
        return Respons.json(200, delen)


def zeg_terug(tekst: str) -> list[Bericht]:
    """The same words, with two buttons."""
    knop = Knop(label="Ja", opdracht=Opdracht(intent="bevestigen"), genummerd=True)
    nee = Knop(label="Nee", opdracht=Opdracht(intent="ontkennen"), genummerd=True)
    return [Bericht(tekst=f"U zei: {tekst}", knoppen=(knop, nee))]


class Eigenproces:
    """A process of ours; it can be killed and started again."""

    def __init__(self, module: str, map_: Path, omgeving: dict[str, str]) -> None:
        self.map = map_
        self.logboek = map_ / f"{module}.log"
        self._module = module
        self._omgeving = omgeving
        self._pid: int | None = None

    def begin(self, **anders: str) -> None:
        """Start it, and don't wait."""
        self._pid = moeder().maak(self._module, {**self._omgeving, **anders}, self.logboek)

    def dood(self) -> None:
        """End it at once, as a crash would."""
        self._einde(signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to stop."""
        self._einde(signal.SIGTERM)

    def _einde(self, sein: signal.Signals) -> None:
        pid, self._pid = self._pid, None
        if pid is not None:
            with suppress(ProcessLookupError):
                os.kill(pid, sein)
                wacht_tot(lambda: not psutil.pid_exists(pid), f"{self._module} is gestopt", 20)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


class Botproces(Eigenproces):
    """The bot."""

    def __init__(
        self, nep: NepTelegram, rasa_url: str, map_: Path, instellingen: dict[str, str]
    ) -> None:
        self.bron = Databron(f"sqlite:///{map_ / 'samenspraak.db'}")
        self._nep = nep
        eigen = {
            **os.environ,
            "SAMENSPRAAK_DATAMAP": str(map_),
            "SAMENSPRAAK_INDEXMAP": str(INDEXMAP),
            "SAMENSPRAAK_SESSIESLEUTEL": SLEUTEL,
            "SAMENSPRAAK_INTERN_GEHEIM": "geheim",
            **nep.instellingen,
            "SAMENSPRAAK_RASA_URL": rasa_url,
            "DATABASE_URL": "",
            "PYTHONPATH": str(WORTEL),
            **instellingen,
        }
        super().__init__("bot.telegram", map_, eigen)

    def start(self, *, wacht: bool = True, **anders: str) -> None:
        """Start it, and wait until it asks for messages."""
        al = self._nep.aantal("getUpdates") + self._nep.aantal("setWebhook")
        self.begin(**anders)
        if wacht:
            wacht_tot(
                lambda: self._nep.aantal("getUpdates") + self._nep.aantal("setWebhook") > al,
                "de bot vraagt om berichten",
            )

    def pagina(self, poort: int) -> Webproces:
        """The page beside it, on this port; not started yet."""
        return Webproces(self.map, self._omgeving | {"SAMENSPRAAK_WEB_POORT": str(poort)}, poort)


class Webproces(Eigenproces):
    """The page."""

    def __init__(self, map_: Path, omgeving: dict[str, str], poort: int) -> None:
        super().__init__("bot.web", map_, omgeving)
        self._poort = poort

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self.begin()
        wacht_tot(self._is_er, "de pagina is er")

    def _is_er(self) -> bool:
        with socket.socket() as verbinding:
            return verbinding.connect_ex(("127.0.0.1", self._poort)) == 0


@contextmanager
def echo() -> Iterator[Echo]:
    """The one that says everything back."""
    server = Echo()
    server.draai()
    try:
        yield server
    finally:
        server.stop()


@contextmanager
def botproces(
    nep: NepTelegram, terug: Echo, map_: Path, sjabloon: Path, **instellingen: str
) -> Iterator[Botproces]:
    """The bot, with a database of its own, copied from one with tables; not started yet."""
    map_.mkdir(parents=True, exist_ok=True)
    shutil.copy(sjabloon, map_ / "samenspraak.db")
    with _draaiend(Botproces(nep, f"http://127.0.0.1:{terug.poort}", map_, instellingen)) as bot:
        yield bot


@contextmanager
def bot_bij(lopend: Stelsel, nep: NepTelegram, **instellingen: str) -> Iterator[Botproces]:
    """A bot for an assistant that runs without one; started, and afterwards nothing shows it was."""
    rasa_url = f"http://127.0.0.1:{lopend.rasa_poort}"
    eigen = {"SAMENSPRAAK_INTERN_GEHEIM": lopend.intern_geheim, **instellingen}
    with _draaiend(Botproces(nep, rasa_url, lopend.datamap, eigen)) as bot:
        bot.start()
        yield bot
        bot.stop()
        with bot.bron.schrijven() as sessie:
            sessie.execute(delete(Telegramstand))


@contextmanager
def _draaiend(bot: Botproces) -> Iterator[Botproces]:
    with bot:
        yield bot
    bot.bron.sluit()


def even(seconden: float = 1.0) -> None:
    """Long enough for something that must not happen to have happened."""
    time.sleep(seconden)
