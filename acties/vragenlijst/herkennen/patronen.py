"""Long lists of words as one pattern, written so that people can read and extend them."""

from __future__ import annotations

import re


def een_van(woorden: str) -> str:
    """A pattern for one of these, with a bar between them; a space stands for any white space.

    Each is a piece of a pattern itself: "rond(?: de)?" is "rond" and "rond de".
    """
    stukken = (" ".join(stuk.split()) for stuk in woorden.split(" | "))
    vormen = [stuk.replace(" ", r"\s+") for stuk in stukken if stuk]
    return f"(?:{'|'.join(vormen)})"


def woorden(lijst: str) -> re.Pattern[str]:
    """Finds one of these as whole words; the list is written as for `een_van`."""
    return re.compile(rf"(?<!\w){een_van(lijst)}(?!\w)", re.IGNORECASE)


VERBETERT = re.compile(
    r"\s*[,.…-]*\s*(?:of\s+|oh?,?\s+|eh+m?,?\s+)?(?:nee(?:,?\s+wacht)?(?:\s+even)?|eh+m?|sorry|pardon|correctie"
    r"|ik\s+bedoel)[,.:…]*\s+(?:ik\s+bedoel\s+)?",
    re.IGNORECASE,
)
"""Between what somebody said and what they meant: "in mei, nee wacht, in juni"."""
