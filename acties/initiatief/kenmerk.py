"""The kenmerk of an initiative: year, random code and check character, as in `2026-7KQ3MX`.

Random, so that nobody can count or guess them; with a check character (ISO 7064, mod 37,36), so
that a slip in typing is noticed; without letters that are taken for figures.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass

from stdnum.iso7064 import mod_37_36

ALFABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTE = 6
_VORM = re.compile(rf"(\d{{4}})([{ALFABET}]{{{LENGTE}}})")


# As people type it over or read it out: small letters, spaces or dashes anywhere, an O for a nought.
_TUSSEN = r"[\s._/\-\u2010-\u2015]{0,3}"
_KENMERKACHTIG = re.compile(
    rf"(?<![0-9A-Z])([12](?:{_TUSSEN}[0-9O]){{3}})((?:{_TUSSEN}[0-9A-Z]){{{LENGTE}}})(?![0-9A-Z])"
)
# Letters behind a year; after a space there must be a figure among them, or it is a sentence.
_BIJNA = re.compile(
    r"(?<![0-9A-Z])[12][0-9O]{3}(?:[._/\-\u2010-\u2015]?|\s(?=[A-Z]*[0-9]))(?=[0-9]*[A-Z])[0-9A-Z]{3,9}"
    r"(?![0-9A-Z])"
)


@dataclass(frozen=True, slots=True)
class Gevonden:
    """What was found in a text: a kenmerk, or only something that was meant as one."""

    kenmerk: str | None
    lijkt_erop: bool
    vreemd: str = ""
    """The characters in it that no kenmerk has."""


def zoek_kenmerk(tekst: str) -> Gevonden:
    """The kenmerk in a sentence, however it was typed."""
    groot = tekst.upper()
    vreemd = ""
    lijkt_erop = False
    for treffer in _KENMERKACHTIG.finditer(groot):
        jaar = re.sub(r"[^0-9A-Z]", "", treffer[1]).replace("O", "0")
        code = re.sub(r"[^0-9A-Z]", "", treffer[2])
        if (kenmerk := lees_kenmerk(jaar + code)) is not None:
            return Gevonden(kenmerk, lijkt_erop=True)
        lijkt_erop = True
        vreemd = vreemd or "".join(sorted(set(code) - set(ALFABET)))
    return Gevonden(None, lijkt_erop=lijkt_erop or bool(_BIJNA.search(groot)), vreemd=vreemd)


def nieuw_kenmerk(jaar: int) -> str:
    """A new kenmerk; the caller sees to it that it is not in use yet."""
    return f"{jaar}-{nieuwe_code(str(jaar))}"


def nieuwe_code(ervoor: str = "") -> str:
    """A random code with its check character, in which what comes `ervoor` counts too."""
    while True:
        code = "".join(secrets.choice(ALFABET) for _ in range(LENGTE - 1))
        controle = mod_37_36.calc_check_digit(f"{ervoor}{code}")
        # The check character may be any letter; only those in our alphabet are read well aloud.
        if controle in ALFABET:
            return f"{code}{controle}"


def lees_kenmerk(tekst: str) -> str | None:
    """The kenmerk in the form in which it is stored, or None when this cannot be one.

    Small letters, spaces and a missing or extra hyphen make no difference.
    """
    treffer = _VORM.fullmatch(re.sub(r"[\s-]", "", tekst).upper())
    if treffer is None or not mod_37_36.is_valid(treffer[1] + treffer[2]):
        return None
    return f"{treffer[1]}-{treffer[2]}"
