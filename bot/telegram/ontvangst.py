"""Asks Telegram for what is new, for as long as the process lives.

python-telegram-bot's own loop tells Telegram that an update was received once it is in memory. Here
that is told with the next question, after it was written down: what dies in between is given again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

import structlog
from telegram import Bot, Update
from telegram.error import Conflict

from bot.telegram.chats import Chats
from bot.telegram.post import chat_van, lees
from bot.telegram.postvak import Binnengekomen, Postvak
from bot.telegram.stand import Standen
from bot.telegram.storing import wacht_na
from bot.telegram.verbinding import POLL_S, SOORTEN

log = structlog.get_logger(__name__)


class Ontvangst:
    """The long poll. `nieuw` is told which chats have something to handle."""

    def __init__(
        self,
        bot: Bot,
        postvak: Postvak,
        chats: Chats,
        standen: Standen,
        nieuw: Callable[[Iterable[str]], None],
    ) -> None:
        self._bot = bot
        self._postvak = postvak
        self._chats = chats
        self._standen = standen
        self._nieuw = nieuw
        self._offset: int | None = None
        # Whether the next answer may not stay out: a question with nothing new stays open for long,
        # and until it is answered nobody sees that Telegram is there (again).
        self._meteen = True

    async def draai(self) -> None:
        """Until cancelled."""
        mislukt = 0
        while True:
            try:
                await self._een_keer()
            except asyncio.CancelledError:
                raise
            except Exception as fout:  # noqa: BLE001 - whatever it is, the next try comes
                mislukt += 1
                # Between two readers a short question mostly succeeds, and says nothing of the next.
                self._meteen = not isinstance(fout, Conflict)
                await wacht_na(self._standen, fout, mislukt)
            else:
                mislukt = 0

    async def _een_keer(self) -> None:
        updates = await self._bot.get_updates(
            offset=self._offset, timeout=0 if self._meteen else POLL_S, allowed_updates=SOORTEN
        )
        self._meteen = False
        await asyncio.to_thread(self._standen.goed)
        if not updates:
            # All before it were confirmed. Telegram may begin its numbers anew after a quiet week.
            self._offset = None
            return
        self._nieuw(await asyncio.to_thread(self._leg_neer, updates))
        self._offset = max(update.update_id for update in updates) + 1

    def _leg_neer(self, updates: Iterable[Update]) -> set[str]:
        return self._postvak.leg_neer(binnengekomen(self._chats, update) for update in updates)


def binnengekomen(chats: Chats, update: Update) -> Binnengekomen:
    """An update for the postvak. One that we can't make anything of is noted, and no more."""
    try:
        post = lees(update)
    except Exception as fout:  # noqa: BLE001 - one strange update must not hold up all others
        log.error("telegram.update_onleesbaar", update=update.update_id, fout=type(fout).__name__)
        post = None
    return Binnengekomen(update.update_id, chats.sleutel(chat_van(update)), post)
