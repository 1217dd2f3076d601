"""The whole assistant, started by its own start command, as a resident meets it."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil
from bs4 import BeautifulSoup, Tag

from acties.instellingen import WORTEL
from acties.opslag import Databron
from bot.terminal.meet.postgres import vrije_poort

_HERKEN = {
    "acties": "acties.server",
    "web": "bot.web",
    "bezorger": "acties.outbox",
    "rasa": "start.py run",
    "telegram": "bot.telegram",
}

INDEXMAP = WORTEL / ".pytest_cache" / "index"


def wacht_tot(klopt: Callable[[], bool], waarop: str, seconden: float = 60.0) -> None:
    """Wait until this holds; fails with what was waited for."""
    einde = time.monotonic() + seconden
    while not klopt():
        if time.monotonic() > einde:
            raise AssertionError(f"niet gebeurd binnen {seconden} s: {waarop}")
        time.sleep(0.05)


@dataclass
class Stelsel:
    """A running assistant."""

    url: str
    datamap: Path
    database_url: str
    toezicht: subprocess.Popen[bytes]
    rasa_poort: int
    intern_geheim: str
    """What Rasa asks for; made for this one assistant."""

    @property
    def bron(self) -> Databron:
        """Its database."""
        return Databron(self.database_url)

    def pid(self, naam: str) -> int | None:
        """The process id of one of its processes, as long as it lives."""
        for kind in psutil.Process(self.toezicht.pid).children(recursive=True):
            try:
                if _HERKEN[naam] in " ".join(kind.cmdline()):
                    return kind.pid
            except psutil.NoSuchProcess:
                continue
        return None

    def dood(self, naam: str) -> None:
        """End a process as a crash would: at once, without a chance to tidy up."""
        pid = self.pid(naam)
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        wacht_tot(lambda: self.pid(naam) != pid, f"{naam} is dood")

    @contextmanager
    def bevroren(self, naam: str) -> Iterator[None]:
        """A process that is there and does not answer."""
        pid = self.pid(naam)
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            # It may have been ended meanwhile: that is what some tests are about.
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)

    def is_wakker(self) -> bool:
        """Whether the assistant answers."""
        try:
            return bool(httpx.get(f"{self.url}/gezondheid", timeout=5).json()["wakker"])
        except (httpx.HTTPError, ValueError):
            return False

    def brieven(self) -> list[Path]:
        """The e-mail in the mail folder."""
        return sorted((self.datamap / "post").glob("*.eml"))

    def bezoeker(self) -> Bezoeker:
        """Somebody new, in an own browser."""
        return Bezoeker(self.url)


@contextmanager
def stelsel(datamap: Path, database_url: str = "", **instellingen: str) -> Iterator[Stelsel]:
    """Start the assistant on free ports, wait until it is awake, and stop it at the end."""
    poort, rasa_poort, geheim = vrije_poort(), vrije_poort(), secrets.token_urlsafe(16)
    omgeving = {
        **os.environ,
        "SAMENSPRAAK_DATAMAP": str(datamap),
        # Shared by all tests: what it is made of hardly ever changes.
        "SAMENSPRAAK_INDEXMAP": str(INDEXMAP),
        "DATABASE_URL": database_url,
        "SAMENSPRAAK_WEB_POORT": str(poort),
        "SAMENSPRAAK_RASA_POORT": str(rasa_poort),
        "SAMENSPRAAK_ACTIES_POORT": str(vrije_poort()),
        "SAMENSPRAAK_INTERN_GEHEIM": geheim,
        **instellingen,
    }
    with (datamap / "start.log").open("wb") as logboek:
        toezicht = subprocess.Popen(
            [sys.executable, "-m", "bot.terminal", "start"],
            cwd=WORTEL,
            env=omgeving,
            stdout=logboek,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    lopend = Stelsel(
        f"http://127.0.0.1:{poort}",
        datamap,
        database_url or f"sqlite:///{datamap / 'samenspraak.db'}",
        toezicht,
        rasa_poort,
        geheim,
    )
    try:
        wacht_tot(
            lambda: lopend.is_wakker() or toezicht.poll() is not None, "de assistent is wakker", 150
        )
        assert toezicht.poll() is None, (datamap / "start.log").read_text()
        yield lopend
    finally:
        if toezicht.poll() is None:
            toezicht.send_signal(signal.SIGINT)
        toezicht.wait(30)


@dataclass(frozen=True)
class Getoond:
    """One message as it stands on the page."""

    van: str
    tekst: str


class Bezoeker:
    """Somebody with a browser without JavaScript: follows the forms on the page."""

    def __init__(self, url: str) -> None:
        self.http = httpx.Client(base_url=url, timeout=30, follow_redirects=True)
        self.kijk()

    def kijk(self) -> list[Getoond]:
        """Load the page again."""
        return self._lees(self.http.get("/"))

    def zeg(self, tekst: str, bericht_id: str | None = None) -> str:
        """Type something; what the assistant says to it."""
        return self._stuur({"tekst": tekst}, bericht_id)

    def druk(self, label: str, bericht_id: str | None = None) -> str:
        """Press the button with this label."""
        return self._stuur({"knop": self.knoppen[label]}, bericht_id)

    def stuur_bestand(self, naam: str, inhoud: bytes, tekst: str = "") -> str:
        """Choose a file, and perhaps write something with it; what the assistant says to it."""
        return self._stuur({"tekst": tekst}, None, (naam, inhoud))

    def _stuur(
        self,
        velden: dict[str, str],
        bericht_id: str | None,
        bestand: tuple[str, bytes] | None = None,
    ) -> str:
        tot_nu = len(self.gesprek)
        gegevens = {
            "csrf": self.csrf,
            "bericht_id": bericht_id or secrets.token_hex(8),
            **velden,
        }
        bestanden = {"bestand": bestand} if bestand is not None else None
        self._lees(self.http.post("/bericht", data=gegevens, files=bestanden))
        return "\n".join(g.tekst for g in self.gesprek[tot_nu:] if g.van == "samenspraak")

    def _lees(self, antwoord: httpx.Response) -> list[Getoond]:
        antwoord.raise_for_status()
        pagina = BeautifulSoup(antwoord.text, "html.parser")
        self.pagina = pagina
        csrf = pagina.select_one('input[name="csrf"]')
        assert isinstance(csrf, Tag)
        self.csrf = str(csrf["value"])
        # The visible label: the rest of it is for who hears the page.
        self.knoppen = {
            self._label(knop): str(knop["value"]) for knop in pagina.select('button[name="knop"]')
        }
        for weg in pagina.select(".alleen-voorlezen, button"):
            weg.extract()
        self.gesprek = [
            Getoond(str(deel["data-van"]), " ".join(deel.get_text(" ").split()))
            for deel in pagina.select("#gesprek [data-van]")
        ]
        return self.gesprek

    @staticmethod
    def _label(knop: Tag) -> str:
        return " ".join(knop.get_text().split())
