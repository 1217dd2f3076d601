"""The kenmerk of a question that was passed on: a random code and check character, as in `V-7KQ3MX`.

Made as the kenmerk of an initiative, and never taken for one: it has no year.
"""

from __future__ import annotations

import re

from stdnum.iso7064 import mod_37_36

from acties.initiatief.kenmerk import ALFABET, LENGTE, nieuwe_code

_VORM = re.compile(rf"V([{ALFABET}]{{{LENGTE}}})")


def nieuw_vraagkenmerk() -> str:
    """A new kenmerk; the caller sees to it that it is not in use yet."""
    return f"V-{nieuwe_code()}"


def lees_vraagkenmerk(tekst: str) -> str | None:
    """The kenmerk in the form in which it is stored, or None when this cannot be one.

    Small letters, spaces and a missing hyphen make no difference.
    """
    treffer = _VORM.fullmatch(re.sub(r"[\s-]", "", tekst).upper())
    if treffer is None or not mod_37_36.is_valid(treffer[1]):
        return None
    return f"V-{treffer[1]}"
