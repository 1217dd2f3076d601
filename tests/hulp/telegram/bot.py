"""The bot as a process of its own, with an assistant behind it that says everything back."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from acties.berichten import Bericht, Knop, Opdracht
from acties.instellingen import WORTEL
from acties.opslag import Databron
from tests.hulp.stelsel import INDEXMAP, wacht_tot
from tests.hulp.telegram.http import Respons, Verzoek, bedien
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


class Botproces:
    """The bot, as it is started; it can be killed and started again."""

    def __init__(self, nep: NepTelegram, echo: Echo, map_: Path, instellingen: dict[str, str]) -> None:
        self.map = map_
        self.bron = Databron(f"sqlite:///{map_ / 'samenspraak.db'}")
        self.logboek = map_ / "telegram.log"
        self._nep = nep
        self._omgeving = {
            **os.environ,
            "SAMENSPRAAK_DATAMAP": str(map_),
            "SAMENSPRAAK_INDEXMAP": str(INDEXMAP),
            "SAMENSPRAAK_SESSIESLEUTEL": SLEUTEL,
            "SAMENSPRAAK_INTERN_GEHEIM": "geheim",
            "SAMENSPRAAK_TELEGRAM_TOKEN": nep.token,
            "SAMENSPRAAK_TELEGRAM_URL": nep.basis,
            "SAMENSPRAAK_RASA_URL": f"http://127.0.0.1:{echo.poort}",
            "DATABASE_URL": "",
            "PYTHONPATH": str(WORTEL),
            **instellingen,
        }
        self._proces: subprocess.Popen[bytes] | None = None

    def start(self, *, wacht: bool = True, **anders: str) -> None:
        """Start it, and wait until it asks for messages."""
        al = self._nep.aantal("getUpdates") + self._nep.aantal("setWebhook")
        with self.logboek.open("ab") as logboek:
            self._proces = subprocess.Popen(
                [sys.executable, "-P", "-m", "bot.telegram"],
                env={**self._omgeving, **anders},
                stdout=logboek,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        if wacht:
            wacht_tot(
                lambda: self._nep.aantal("getUpdates") + self._nep.aantal("setWebhook") > al,
                "de bot vraagt om berichten",
            )

    def dood(self) -> None:
        """End it at once, as a crash would."""
        self._einde(signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to stop."""
        self._einde(signal.SIGTERM)

    def _einde(self, sein: signal.Signals) -> None:
        if self._proces is not None and self._proces.poll() is None:
            self._proces.send_signal(sein)
            self._proces.wait(20)

    def __enter__(self) -> Botproces:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


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
def botproces(nep: NepTelegram, terug: Echo, map_: Path, **instellingen: str) -> Iterator[Botproces]:
    """The bot, with a database of its own; not started yet."""
    map_.mkdir(parents=True, exist_ok=True)
    bot = Botproces(nep, terug, map_, instellingen)
    bot.bron.werk_bij()
    with bot:
        yield bot
    bot.bron.sluit()


def even(seconden: float = 1.0) -> None:
    """Long enough for something that must not happen to have happened."""
    time.sleep(seconden)
