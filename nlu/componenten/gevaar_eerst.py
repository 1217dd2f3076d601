"""Danger goes before everything: by its words alone, and beside what may be less than that."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from componenten.bedoelingen import ROUTES, TWIJFEL, Besluit, Stand
from componenten.gevaar import klinkt_gevaarlijk
from componenten.gevaar_talen import gevaar_in_taal
from componenten.taal import Taal

_MAX_WOORDEN_GEVAAR = 20
"""While a question is open, who writes more tells something."""


def in_gevaar(tekst: str, stand: Stand, taal: Optional[Taal]) -> Optional[Besluit]:
    """Danger by its words alone, and in which language it is said; None without those."""
    if stand["fase"] == "vraag" and len(tekst.split()) > _MAX_WOORDEN_GEVAAR:
        return None
    if klinkt_gevaarlijk(tekst):
        return Besluit("gevaar", 1.0, taal=None if taal is None else taal.code)
    code = gevaar_in_taal(
        tekst, None if taal is None else taal.code, ook_losse_woorden=stand["fase"] != "vraag"
    )
    return None if code is None else Besluit("gevaar", 1.0, taal=code)


_WIJST_DE_WEG = frozenset(
    {*ROUTES, TWIJFEL, "boos", "hulp", "hervatten", "mens_spreken", "kennisvraag"}
)


def met_zorg(besluit: Besluit) -> Besluit:
    """The same, of somebody who may be in danger: with the numbers to call beside it, or only those."""
    if besluit.intent in _WIJST_DE_WEG:
        return replace(besluit, leek_op="gevaar")
    return replace(besluit, intent="gevaar", kandidaten=())
