"""Choosing from a list that was shown by the place of what is meant: "de eerste en de derde"."""

from __future__ import annotations

import re

_WOORDEN = (
    ("eerste", "bovenste"),
    ("tweede",),
    ("derde",),
    ("vierde",),
    ("vijfde",),
    ("zesde",),
    ("zevende",),
    ("achtste",),
    ("negende",),
    ("tiende",),
)
_RANG = {woord: plaats for plaats, woorden in enumerate(_WOORDEN, 1) for woord in woorden}
_LAATSTE = frozenset({"laatste", "onderste"})
_HOEVEEL = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "2": 2, "3": 3, "4": 4, "5": 5}
_CIJFER = re.compile(r"(\d{1,2})(?:e|de|ste)?")
# Words with which somebody chooses, and that say nothing of what.
_EROMHEEN = frozenset(
    "de het een die dat deze den en ook nummer nummers nr optie opties mogelijkheid keuze punt doe maar"
    " ik we wij kies kiezen gekozen neem nemen pak voor ga gaan graag dan ja ok oke oké beide allebei"
    " wil willen wel alleen dus liefst liever lijkt lijken me mij ons goed beste met samen plus toch"
    " even denk".split()
)
_MAX_WOORDEN = 14


def lees_rangnummers(tekst: str, aantal: int) -> list[int]:
    """The places in a list of `aantal` that are named, from 0 and in the order of the list.

    Empty when the text says anything else as well, or names a place that there is not.
    """
    woorden = re.findall(r"[^\W_]+", tekst.casefold())
    if not 0 < len(woorden) <= _MAX_WOORDEN or tekst.rstrip().endswith("?"):
        return []
    plaatsen: set[int] = set()
    eerste_zoveel = False
    for woord in woorden:
        if eerste_zoveel and (hoeveel := _HOEVEEL.get(woord)) is not None:
            plaatsen |= set(range(1, hoeveel + 1))
        elif (rang := _RANG.get(woord)) is not None:
            plaatsen.add(rang)
        elif woord in _LAATSTE:
            plaatsen.add(aantal)
        elif (cijfer := _CIJFER.fullmatch(woord)) is not None:
            plaatsen.add(int(cijfer[1]))
        elif woord not in _EROMHEEN:
            return []
        # "De eerste drie"; in "de eerste en 3" something stands between them.
        eerste_zoveel = woord in ("eerste", "bovenste")
    if not plaatsen or not all(1 <= plaats <= aantal for plaats in plaatsen):
        return []
    return sorted(plaats - 1 for plaats in plaatsen)
