"""Work for chats: within one, one thing after another; over all of them at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any


class PerChat:
    """Runs `werk` for a chat, never twice at once; what comes in meanwhile is done after it."""

    def __init__(self, werk: Callable[[str], Coroutine[Any, Any, None]]) -> None:
        self._werk = werk
        self._bezig: dict[str, asyncio.Task[None]] = {}
        self._nog_eens: set[str] = set()
        self._terzijde: set[asyncio.Task[Any]] = set()

    def begin(self, chat: str) -> None:
        """Do what this chat has waiting; by itself, nobody waits for it."""
        if chat in self._bezig:
            self._nog_eens.add(chat)
            return
        taak = asyncio.create_task(self._werk(chat))
        self._bezig[chat] = taak
        taak.add_done_callback(lambda _: self._klaar(chat))

    async def ronde(self, wachtende: Callable[[], list[str]]) -> None:
        """Begin with every chat that has something waiting."""
        for chat in await asyncio.to_thread(wachtende):
            self.begin(chat)

    def terzijde(self, werk: Awaitable[Any]) -> None:
        """Do this beside everything else."""
        taak = asyncio.ensure_future(werk)
        self._terzijde.add(taak)
        taak.add_done_callback(self._terzijde.discard)

    async def rond_af(self, seconden: float) -> None:
        """Give what is under way a moment to finish."""
        if taken := {*self._bezig.values(), *self._terzijde}:
            await asyncio.wait(taken, timeout=seconden)
            for taak in taken:
                taak.cancel()

    def _klaar(self, chat: str) -> None:
        self._bezig.pop(chat, None)
        if chat in self._nog_eens:
            self._nog_eens.discard(chat)
            self.begin(chat)
