"""`python -m bot.terminal`."""

from __future__ import annotations

from bot.terminal import main

if __name__ == "__main__":
    main()
