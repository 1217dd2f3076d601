"""With a webhook: Telegram calls the page, and the bot does what the page wrote down.

Bot and page are processes, and Telegram's double posts to them over HTTP.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from acties.opslag import Inkomend, Telegramupdate
from bot.terminal.meet.postgres import vrije_poort
from tests.bot.telegram.test_bot import gekregen, stand
from tests.bot.web.test_telegram import KOP, update
from tests.hulp.telegram import NepTelegram
from tests.hulp.telegram.bot import Botproces, Echo, Webproces, botproces, echo


@dataclass
class Paar:
    """The bot and the page."""

    bot: Botproces
    web: Webproces
    echo: Echo


@pytest.fixture
def paar(nep: NepTelegram, tmp_path: Path, sqlite_sjabloon: Path) -> Iterator[Paar]:
    poort = vrije_poort()
    eigen = {
        "SAMENSPRAAK_TELEGRAM_WEBHOOK": "true",
        "SAMENSPRAAK_PUBLIEKE_URL": f"http://127.0.0.1:{poort}",
    }
    with (
        echo() as terug,
        botproces(nep, terug, tmp_path, sqlite_sjabloon, **eigen) as bot,
        bot.pagina(poort) as web,
    ):
        bot.start()
        web.start()
        yield Paar(bot, web, terug)


def verwerkt(bot: Botproces) -> list[int]:
    with bot.bron.lezen() as sessie:
        return list(sessie.scalars(select(Telegramupdate.update_id)))


def test_alles_komt_een_keer_en_op_volgorde_ook_na_een_kill(nep: NepTelegram, paar: Paar) -> None:
    assert nep.webhook is not None
    url, geheim = nep.webhook["url"], nep.webhook["geheim"]
    sanne = nep.mens()
    sanne.zegt("bericht 0")
    sanne.zegt("bericht 1")
    knop = sanne.wacht_op("U zei: bericht 1").alle_knoppen[0].label
    sanne.drukt(knop)
    sanne.wacht_op("U zei: /bevestigen")
    # What is posted twice counts once: by Telegram, and by who knows the secret.
    nep.herhaal(3)
    nep.wacht(lambda: nep.alles_gehaald, "opnieuw aangenomen")
    nummer = nep._gegeven[0]["update_id"]
    dubbel = httpx.post(url, json=update(nummer, "iets anders"), headers={KOP: geheim})
    assert dubbel.status_code == 200
    # Who does not know it is not listened to, and hears nothing.
    for vals in ((), ((KOP, ""),), ((KOP, geheim[:-1] + "x"),), ((KOP, "é"),)):
        koppen = httpx.Headers(vals, encoding="utf-8")
        geweigerd = httpx.post(url, json=update(7, "vals bericht"), headers=koppen)
        assert (geweigerd.status_code, geweigerd.text) == (403, "")
    assert 7 not in verwerkt(paar.bot)
    anderen = [nep.mens(f"Buur {nummer}") for nummer in range(4)]
    verwacht = [f"deel {deel}" for deel in range(6)]
    # Each of them dies while people talk: Telegram posts again what the page did not take, and the bot
    # finds what the page wrote down.
    for proces, delen in ((paar.web, verwacht[:3]), (paar.bot, verwacht[3:])):
        for wie in anderen:
            for deel in delen:
                wie.zegt(deel)
        proces.dood()
        for wie in anderen:
            wie.zegt(f"na {delen[-1]}")
        proces.start()
    for wie in anderen:
        wie.wacht_op("U zei: na deel 5")
    alles = [*verwacht[:3], "na deel 2", *verwacht[3:], "na deel 5"]
    for wie in anderen:
        # What was on its way at the kill may come twice; nothing is missing or out of order.
        assert list(dict.fromkeys(gekregen(wie))) == alles
    with paar.bot.bron.lezen() as sessie:
        binnen = sessie.scalars(select(Inkomend.tekst).where(Inkomend.tekst.contains("deel"))).all()
        assert len(binnen) == len(anderen) * len(alles)
    assert gekregen(sanne) == ["bericht 0", "bericht 1", "/bevestigen"]
    assert not any("vals" in tekst or "anders" in tekst for _, tekst in paar.echo.gehoord)
    assert nep.aantal("getUpdates") == 0
    assert stand(paar.bot).leeft
