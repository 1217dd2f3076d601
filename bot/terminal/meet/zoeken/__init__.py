"""`meet zoeken`: how fast search is, beside PostgreSQL's over the same passages."""

from __future__ import annotations

from bot.terminal.meet.zoeken.opdracht import registreer

__all__ = ["registreer"]
