"""One message at a time in a conversation, without polling.

Rasa's own lock looks once a second whether its turn has come. This one is woken. It holds within one
process; our port sends a conversation's next message only after the reply to the last one, so
several Rasa processes are safe as well.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import Any, AsyncGenerator, Text
from weakref import WeakValueDictionary

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LOCK_LIFETIME, InMemoryLockStore


class SlotPerGesprek(InMemoryLockStore):
    """An asyncio lock per conversation, gone when nobody holds or awaits it."""

    def __init__(self, *_: Any, **__: Any) -> None:
        super().__init__()
        self._sloten: "WeakValueDictionary[Text, asyncio.Lock]" = WeakValueDictionary()

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: Text,
        lock_lifetime: float = LOCK_LIFETIME,
        wait_time_in_seconds: float = 1,
    ) -> AsyncGenerator[TicketLock, None]:
        slot = self._sloten.get(conversation_id)
        if slot is None:
            slot = self._sloten[conversation_id] = asyncio.Lock()
        async with slot:
            yield self.create_lock(conversation_id)
