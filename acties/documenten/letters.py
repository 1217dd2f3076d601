"""The fonts of everything that Typst makes, shipped with the project: the same on every machine."""

from __future__ import annotations

from pathlib import Path

import manimgx_fonts

LETTERMAP = Path(manimgx_fonts.__file__).parent

LETTERTYPEN = (
    "Noto Sans",
    "Noto Emoji",
    "Noto Sans Symbols",
    *(f"Noto Sans {schrift}" for schrift in "Arabic Hebrew Devanagari Ethiopic Tamil Thai".split()),
)
"""In this order: the first that has a character draws it. People write in more than one script."""
