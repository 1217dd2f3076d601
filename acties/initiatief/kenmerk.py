"""The kenmerk of an initiative: year, random code and check character, as in `2026-7KQ3MX`.

Random, so that nobody can count or guess them; with a check character (ISO 7064, mod 37,36), so
that a slip in typing is noticed; without letters that are taken for figures.
"""

from __future__ import annotations

import re
import secrets

from stdnum.iso7064 import mod_37_36

ALFABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTE = 6
_VORM = re.compile(rf"(\d{{4}})([{ALFABET}]{{{_LENGTE}}})")


def nieuw_kenmerk(jaar: int) -> str:
    """A new kenmerk; the caller sees to it that it is not in use yet."""
    while True:
        code = "".join(secrets.choice(ALFABET) for _ in range(_LENGTE - 1))
        controle = mod_37_36.calc_check_digit(f"{jaar}{code}")
        # The check character may be any letter; only those in our alphabet are read well aloud.
        if controle in ALFABET:
            return f"{jaar}-{code}{controle}"


def lees_kenmerk(tekst: str) -> str | None:
    """The kenmerk in the form in which it is stored, or None when this cannot be one.

    Small letters, spaces and a missing or extra hyphen make no difference.
    """
    treffer = _VORM.fullmatch(re.sub(r"[\s-]", "", tekst).upper())
    if treffer is None or not mod_37_36.is_valid(treffer[1] + treffer[2]):
        return None
    return f"{treffer[1]}-{treffer[2]}"
