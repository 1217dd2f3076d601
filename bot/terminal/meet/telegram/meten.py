"""Everybody hands in an idea at the same time; afterwards all that was said is counted."""

from __future__ import annotations

import asyncio
import importlib
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from pydantic import SecretStr
from sqlalchemy import select

from acties.berichten import Bericht
from acties.gesprekken import EIGEN_KANAAL
from acties.instellingen import WORTEL, Instellingen
from acties.omgeving import Omgeving
from acties.opslag import Inkomend, Reactie, Telegrambezorging
from bot.processen.proces import Proces
from bot.processen.stelsel import paginaadres
from bot.telegram.chats import Chats
from bot.telegram.opmaak import als_html, kaal
from bot.telegram.teksten import DELEN_IS_WEG, DELEN_KAN, DUURT_LANGER
from bot.telegram.toetsenbord import voluit
from bot.terminal.meet.beurten import Gesprekstekst, kort
from bot.terminal.meet.fouten import Meetfout
from bot.terminal.meet.lopend import lopend
from bot.terminal.meet.rekenen import Verdeling
from bot.terminal.meet.verbinding import Verbinding
from bot.terminal.meet.werkplaats import als_omgeving, vrije_poorten

if TYPE_CHECKING:
    from tests.hulp.telegram import Gezonden, Mens, NepTelegram

_GEDULD_START_S = 240.0
_STIL_S = 90.0
"""When nothing was delivered for so long, nothing will be."""


@dataclass
class Telling:
    """What became of all that was said."""

    chats: int = 0
    gestuurd: int = 0
    verloren: int = 0
    """Messages of people that were not received, and replies that were not delivered."""
    dubbel: int = 0
    """Messages that took effect twice, and replies that came twice without its being known why."""
    door_elkaar: int = 0
    """Chats in which something came in another order than it was said."""
    onbekend: int = 0
    geweigerd: int = 0
    """How often Telegram said that it was too much at once (429)."""
    tijden: Verdeling = field(default_factory=Verdeling)


class _Gesprek:
    """Somebody who says the next thing as soon as the last was answered."""

    def __init__(self, mens: Mens, tekst: Gesprekstekst) -> None:
        self.mens = mens
        self.tekst = tekst
        self.gezegd: list[str] = []
        self.duren: list[float] = []
        self._begin = 0.0

    @property
    def klaar(self) -> bool:
        return len(self.duren) == len(self.tekst)

    def zeg(self) -> None:
        """The next thing."""
        beurt = self.tekst[len(self.gezegd)]
        self.gezegd.append(beurt.tekst)
        self._begin = time.perf_counter()
        self.mens.zegt(beurt.tekst)

    def hoor(self, bericht: Gezonden) -> None:
        """A message of the bot; when it is the answer, go on."""
        if self.gezegd and not self.klaar and len(self.duren) < len(self.gezegd):
            if self.tekst[len(self.gezegd) - 1].verwacht not in bericht.tekst:
                return
            self.duren.append((time.perf_counter() - self._begin) * 1000)
            if not self.klaar:
                self.zeg()


async def meet(map_: Path, chats: int) -> Telling:
    """Start everything in this folder and let so many people talk; raises Meetfout."""
    hulp = _hulp()
    with hulp.neptelegram() as nep:
        nep.vloed = hulp.Vloed()
        instellingen = _instellingen(map_, nep)
        start = Proces(
            naam="start",
            opdracht=(sys.executable, "-P", "-m", "bot.terminal", "start"),
            omgeving={**als_omgeving(instellingen), "PYTHONPATH": str(WORTEL)},
            map=WORTEL,
        )
        async with (
            aclosing(Verbinding(paginaadres(instellingen))) as verbinding,
            lopend([start], map_ / "logboek") as draaiend,
        ):
            await draaiend.tot(lambda: _is_wakker(verbinding, nep), _GEDULD_START_S)
            omgeving = Omgeving.van(instellingen)
            gesprekken = _gesprekken(nep, omgeving, chats)
            await _maak_kennis(nep, gesprekken)
            begin = time.perf_counter()
            await asyncio.to_thread(_praat, nep, gesprekken)
            duur = time.perf_counter() - begin
            telling = _tel(nep, omgeving, instellingen, gesprekken)
            duren = [duur_ms for gesprek in gesprekken for duur_ms in gesprek.duren]
            telling.tijden = Verdeling.van(duren, duur)
            omgeving.bron.sluit()
            return telling


def _hulp() -> ModuleType:
    """The double of Telegram, which comes with the tests."""
    if str(WORTEL) not in sys.path:
        sys.path.append(str(WORTEL))
    try:
        return importlib.import_module("tests.hulp.telegram")
    except ModuleNotFoundError:
        raise Meetfout(
            "De nagemaakte Telegram is er niet: die hoort bij de tests. Meet in een kopie van het hele"
            " project."
        ) from None


def _instellingen(map_: Path, nep: NepTelegram) -> Instellingen:
    web, rasa, acties = vrije_poorten(3)
    return Instellingen(
        _env_file=None,
        DATABASE_URL="",
        datamap=map_ / "var",
        web_poort=web,
        rasa_poort=rasa,
        acties_poort=acties,
        sessiesleutel=SecretStr("alleen-voor-deze-meting-van-telegram"),
        telegram_token=SecretStr(nep.token),
        telegram_url=nep.basis,
    )


async def _is_wakker(verbinding: Verbinding, nep: NepTelegram) -> None:
    antwoord = await verbinding.haal("/gezondheid", verbinding.klant())
    if not antwoord.json().get("wakker") or not nep.aantal("getUpdates"):
        raise Meetfout("De assistent wordt niet wakker.")


def _gesprekken(nep: NepTelegram, omgeving: Omgeving, chats: int) -> list[_Gesprek]:
    return [
        _Gesprek(nep.mens(f"Inwoner {nummer}"), kort(omgeving.gegevens, nummer))
        for nummer in range(chats)
    ]


async def _maak_kennis(nep: NepTelegram, gesprekken: Sequence[_Gesprek]) -> None:
    """Everybody is welcomed before the clock starts."""
    for gesprek in gesprekken:
        gesprek.mens.start()
    await asyncio.to_thread(
        nep.wacht,
        lambda: all(gesprek.mens.gekregen for gesprek in gesprekken),
        "iedereen is verwelkomd",
        _STIL_S + len(gesprekken),
    )


def _praat(nep: NepTelegram, gesprekken: Sequence[_Gesprek]) -> None:
    """Until everybody got their last answer, or it stays quiet."""
    op_chat = {gesprek.mens.id: gesprek for gesprek in gesprekken}
    gehoord = threading.Event()

    def hoor(bericht: Gezonden) -> None:
        op_chat[bericht.chat].hoor(bericht)
        gehoord.set()

    nep.luisteraar = hoor
    try:
        for gesprek in gesprekken:
            gesprek.zeg()
        while not all(gesprek.klaar for gesprek in gesprekken):
            gehoord.clear()
            if not gehoord.wait(_STIL_S):
                return
    finally:
        nep.luisteraar = None


def _tel(
    nep: NepTelegram,
    omgeving: Omgeving,
    instellingen: Instellingen,
    gesprekken: Sequence[_Gesprek],
) -> Telling:
    """What people said beside what was received, and what was answered beside what was delivered."""
    telling = Telling(chats=len(gesprekken), geweigerd=nep.vloed.geweigerd if nep.vloed else 0)
    chats = Chats(omgeving.bron, instellingen, omgeving.gegevens.gemeente.inhoud)
    for gesprek in gesprekken:
        telling.gestuurd += len(gesprek.gezegd)
        chat = chats.vind(gesprek.mens.id)
        binnen, buiten = _in_de_database(omgeving, chat.gesprek_id if chat is not None else "")
        gekregen = _van_het_gesprek(gesprek.mens.gekregen, frozenset(buiten))
        anders = False
        for bedoeld, werkelijk in ((["/start", *gesprek.gezegd], binnen), (buiten, gekregen)):
            wel, nu = Counter(bedoeld), Counter(werkelijk)
            telling.verloren += (wel - nu).total()
            telling.dubbel += (nu - wel).total()
            anders = anders or werkelijk != bedoeld
        telling.door_elkaar += anders
    with omgeving.bron.lezen() as sessie:
        onbekend = select(Telegrambezorging).where(Telegrambezorging.onbekend_aantal > 0)
        telling.onbekend = len(sessie.scalars(onbekend).all())
    return telling


_TERZIJDE = frozenset({DUURT_LANGER, DELEN_IS_WEG, *DELEN_KAN.values()})
"""What the bot says for itself, as no part of the conversation."""


def _van_het_gesprek(gekregen: Sequence[Gezonden], bedoeld: frozenset[str]) -> list[str]:
    """What was delivered of the conversation. What was split because the button below the chat had to
    go with something without buttons, is whole again."""
    teksten, begin = [], ""
    for bericht in gekregen:
        if bericht.tekst in _TERZIJDE:
            continue
        if bericht.toetsenbord is not None and bericht.tekst not in bedoeld:
            begin += f"{bericht.tekst}\n\n"
        else:
            teksten.append(begin + bericht.tekst)
            begin = ""
    return [*teksten, *([begin.rstrip()] if begin else [])]


def _in_de_database(omgeving: Omgeving, gesprek_id: str) -> tuple[list[str], list[str]]:
    """What was received of one person, and what was answered, in order."""
    with omgeving.bron.lezen() as sessie:
        binnen = sessie.scalars(
            select(Inkomend.tekst)
            .where(Inkomend.gesprek_id == gesprek_id, Inkomend.kanaal != EIGEN_KANAAL)
            .order_by(Inkomend.volgorde)
        ).all()
        rijen = sessie.scalars(
            select(Reactie.inhoud).where(Reactie.gesprek_id == gesprek_id).order_by(Reactie.volgorde)
        ).all()
    berichten = [Bericht.model_validate(rij) for rij in rijen]
    buiten = [kaal(deel) for b in berichten for deel in als_html(b, "", voluit(b))]
    return list(binnen), buiten
