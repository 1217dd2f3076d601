"""`meet vraagbaak`: how well the vraagbaak answers, on questions written from the sources."""

from __future__ import annotations

from bot.terminal.meet.vraagbaak.opdracht import registreer

__all__ = ["registreer"]
