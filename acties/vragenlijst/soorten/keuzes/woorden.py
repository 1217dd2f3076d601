"""The words around a choice, and what is left of a sentence without them."""

from __future__ import annotations

import re

from rapidfuzz import utils

_VULWOORDEN = frozenset(
    "de het een dat dit die is zijn door bij van aan in op met voor ik wij we ons onze denk kies neem"
    " beslist hoort wordt gaat doet er dacht denken aan leek lijkt me mij wel toch liefst liever eerder"
    " waarschijnlijk vermoedelijk gewoon maar ga gaan ging zelf graag wil zou eigenlijk nou eh uh doe"
    " wat zoiets als".split()
)
# Around an answer: "bij het projectplan ja", "de raad denk ik", "doe maar het college".
EROMHEEN = frozenset(
    "ja nee nou eh uh oh ok oké oke doe maar toch graag hoor misschien waarschijnlijk volgens mij"
    " gewoon vooral meestal heel erg best vrij redelijk nogal dan eigenlijk natuurlijk uiteraard"
    " sowieso".split()
)
MAX_WOORDEN = 8
"""In a longer sentence a choice may be named without being chosen."""
ONTKENT = re.compile(r"\b(?:niet|geen|zonder|noch|nooit|of)\b")
_SCHEIDING = re.compile(r"\s*(?:,|;|\+|\ben\b|\n)\s*", re.IGNORECASE)


def zonder_vulwoorden(tekst: str, ook: frozenset[str] = frozenset()) -> str:
    """What is left of this without words that say nothing, and without those of `ook`."""
    weg = _VULWOORDEN | ook
    return " ".join(w for w in utils.default_process(tekst).split() if w not in weg)


def delen_van(tekst: str) -> list[str]:
    """The parts of an enumeration."""
    return [deel for deel in _SCHEIDING.split(tekst) if deel]
