"""What stands in the place of a number that may not be stored.

Masked on the way in, by `bot.poort.maskeren`; who reads a text afterwards meets these words.
"""

from __future__ import annotations

BSN_WEG = "[burgerservicenummer weggehaald]"
"""There stood a burgerservicenummer."""

NUMMER_WEG = "[nummer weggehaald]"
"""There stood a number that may have been one."""


def zonder_maskering(tekst: str) -> str:
    """What somebody wrote besides what was taken out."""
    return tekst.replace(BSN_WEG, " ").replace(NUMMER_WEG, " ").strip()
