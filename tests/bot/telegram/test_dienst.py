"""The bot's process: what is away at its start is waited for, and what ends by itself ends it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from pydantic import SecretStr
from sqlalchemy.exc import OperationalError

from acties.omgeving import Omgeving
from bot.telegram.dienst import Telegramdienst
from bot.telegram.ontvangst import Ontvangst
from bot.telegram.stand import Standen, stand_van
from bot.telegram.storing import DATABASE_WEG, wacht_na
from tests.hulp.telegram import NepTelegram

pytestmark = pytest.mark.anyio


@pytest.fixture
def met_bot(omgeving: Omgeving, nep: NepTelegram) -> Omgeving:
    anders = {"telegram_token": SecretStr(nep.token), "telegram_url": nep.basis}
    return replace(omgeving, instellingen=omgeving.instellingen.model_copy(update=anders))


@pytest.fixture
async def draaiend(met_bot: Omgeving) -> AsyncIterator[asyncio.Task[None]]:
    taak = asyncio.create_task(Telegramdienst(met_bot).draai())
    yield taak
    taak.cancel()
    await asyncio.gather(taak, return_exceptions=True)


class Weg:
    """A database that is away for the first so many times."""

    def __init__(self, keer: int) -> None:
        self.keer = keer

    def __call__(self, *_: object) -> None:
        self.keer -= 1
        if self.keer >= 0:
            raise OperationalError("select 1", {}, Exception("weg"))


@pytest.fixture
def database_weg(monkeypatch: pytest.MonkeyPatch) -> Weg:
    """It is away at the first write, and also when that is to be noted."""
    weg, heet, storing = Weg(2), Standen.heet, Standen.storing

    def eerst_heet(self: Standen, botnaam: str) -> None:
        weg()
        heet(self, botnaam)

    def eerst_storing(self: Standen, zin: str) -> None:
        weg()
        storing(self, zin)

    monkeypatch.setattr(Standen, "heet", eerst_heet)
    monkeypatch.setattr(Standen, "storing", eerst_storing)
    return weg


async def test_als_de_database_er_bij_de_start_niet_is_wordt_erop_gewacht(
    met_bot: Omgeving, nep: NepTelegram, database_weg: Weg, draaiend: asyncio.Task[None]
) -> None:
    await asyncio.to_thread(nep.wacht, lambda: nep.aantal("getUpdates"), "de bot vraagt om berichten")
    assert database_weg.keer <= 0
    assert not draaiend.done()
    stand = await asyncio.to_thread(stand_van, met_bot.bron)
    assert stand is not None
    assert stand.botnaam == nep.naam


async def test_wat_in_de_weg_zit_wordt_gezegd_zodra_dat_kan(
    omgeving: Omgeving, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def meteen(_: float) -> None:
        return

    monkeypatch.setattr("bot.telegram.storing.asyncio.sleep", meteen)
    await wacht_na(Standen(omgeving.bron), OperationalError("select 1", {}, Exception("weg")), 1)
    stand = await asyncio.to_thread(stand_van, omgeving.bron)
    assert stand is not None
    assert stand.storing == DATABASE_WEG


async def test_een_taak_die_uit_zichzelf_eindigt_maakt_er_een_eind_aan(
    met_bot: Omgeving, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def stuk(_: Ontvangst) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Ontvangst, "draai", stuk)
    with pytest.raises(ZeroDivisionError):
        await asyncio.wait_for(Telegramdienst(met_bot).draai(), 20)
