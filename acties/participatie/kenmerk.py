"""The kenmerk of a participatiedossier: as that of an initiative, with a P before it: `P2026-7KQ3MX`.

The P is in the check character, so the two are never taken for each other.
"""

from __future__ import annotations

import re

from stdnum.iso7064 import mod_37_36

from acties.initiatief.kenmerk import ALFABET, LENGTE, nieuwe_code

_VORM = re.compile(rf"P(\d{{4}})([{ALFABET}]{{{LENGTE}}})")
_TUSSEN = r"[\s._/\-\u2010-\u2015]{0,3}"
_KENMERKACHTIG = re.compile(
    rf"(?<![0-9A-Z])P({_TUSSEN}2(?:{_TUSSEN}[0-9O]){{3}}(?:{_TUSSEN}[0-9A-Z]){{{LENGTE}}})(?![0-9A-Z])"
)


def nieuw_kenmerk(jaar: int) -> str:
    """A new kenmerk; the caller sees to it that it is not in use yet."""
    return f"P{jaar}-{nieuwe_code(f'P{jaar}')}"


def lees_kenmerk(tekst: str) -> str | None:
    """The kenmerk in the form in which it is stored, or None when this cannot be one."""
    kaal = re.sub(r"[^0-9A-Z]", "", tekst.upper())
    treffer = _VORM.fullmatch(kaal[:5].replace("O", "0") + kaal[5:])
    if treffer is None or not mod_37_36.is_valid(f"P{treffer[1]}{treffer[2]}"):
        return None
    return f"P{treffer[1]}-{treffer[2]}"


def zoek_kenmerk(tekst: str) -> str | None:
    """The kenmerk in a sentence, however it was typed."""
    treffers = (lees_kenmerk(f"P{treffer[1]}") for treffer in _KENMERKACHTIG.finditer(tekst.upper()))
    return next((kenmerk for kenmerk in treffers if kenmerk is not None), None)
