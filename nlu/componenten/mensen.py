"""Who is named, and nothing else: "mijn man en ik" is an answer, in whatever sentences about danger
those words stand as well."""

from __future__ import annotations

import re

_ERBIJ = frozenset(
    (
        "de het een 'n n mijn m'n mn me mien onze ons zijn z'n haar hun en of ook met samen nog wat"
        " paar misschien eventueel alleen dus ik ikzelf wij we wijzelf zelf andere oudste jongste uit"
        " van hem"
    ).split()
)
_MENS = re.compile(
    r"(schoon|over|boven|onder|achter|klein|pleeg|oud-?)?"
    r"(man|vrouw|partner|ex|gezin|familie|zwager|oma|opa|tante|oom|maat|maten|buren|noabers?|ouders?"
    r"|(buur|zus|broer|vriend|kind|dochter|zoon|moeder|vader|neef|neven|nicht|collega|kennis)\w*)"
)
_WOORD = re.compile(r"[\w'’-]+")


def noemt_alleen_mensen(tekst: str) -> bool:
    """Whether the text names people that somebody knows, and says nothing about them."""
    woorden = [woord.replace("’", "'") for woord in _WOORD.findall(tekst.lower())]
    mensen = [woord for woord in woorden if _MENS.fullmatch(woord)]
    return bool(mensen) and all(woord in _ERBIJ or woord in mensen for woord in woorden)
