"""`meet telegram`: many people in Telegram at once, against the double of its Bot API.

The double is part of the tests (`tests/hulp/telegram`), so this is for who has the whole project.
"""

from __future__ import annotations

from bot.terminal.meet.telegram.opdracht import registreer

__all__ = ["registreer"]
