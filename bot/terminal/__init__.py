"""What a person can do from a terminal: `./samenspraak <opdracht>`."""

from __future__ import annotations

from bot.terminal.app import main

__all__ = ["main"]
