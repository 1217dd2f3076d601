"""How fast we may send: Telegram takes about thirty messages a second from one bot."""

from __future__ import annotations

import asyncio
import time

PER_SECONDE = 25.0
"""A little below what Telegram takes, because more than messages counts for it."""


class Tempo:
    """Lets so many a second through, in the order in which they came."""

    def __init__(self, per_seconde: float = PER_SECONDE) -> None:
        self._tussen = 1 / per_seconde
        self._volgende = 0.0

    async def wacht(self) -> None:
        """Wait for one's turn."""
        nu = time.monotonic()
        mijn = max(nu, self._volgende)
        self._volgende = mijn + self._tussen
        if mijn > nu:
            await asyncio.sleep(mijn - nu)
