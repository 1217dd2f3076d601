"""One message taken apart, at its lines, its commas and its "en"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from acties.vragenlijst.losse_zinnen import losse_zinnen

_REGELS = re.compile(r"\s*(?:\n|;)\s*")
# Not the one in "1,2 miljoen".
_KOMMAS = re.compile(
    r"\s*(?:(?<!\d),|,(?!\d))\s*(?:en\s+)?|\s+(?:en|&|\+)\s+(?:ook\s+)?", re.IGNORECASE
)
_STAART = re.compile(r"[\s,]*\b(?:etc\.?|enz\.?|enzovoorts?|e\.?d\.?|en\s+zo(?:\s+verder)?)\s*$", re.I)
HAAKJES = re.compile(r"\(([^()]*)\)")
_TOT_EN_MET = re.compile(r"\btot\s+en\s+met\b", re.IGNORECASE)


def delen(tekst: str, *, een_per_regel: bool) -> list[str]:
    tekst = _TOT_EN_MET.sub("t/m", tekst)
    regels = [regel for regel in _REGELS.split(tekst) if regel.strip()]
    if een_per_regel or len(regels) > 1:
        return regels
    # What stands between brackets is said of one of them, and may have commas of its own.
    haakjes: list[str] = []

    def bewaar(treffer: re.Match[str]) -> str:
        haakjes.append(treffer[0])
        return f"\x00{len(haakjes) - 1}\x00"

    dicht = HAAKJES.sub(bewaar, _STAART.sub("", tekst))
    terug: Mapping[str, str] = {f"\x00{n}\x00": heel for n, heel in enumerate(haakjes)}
    delen = [deel for zin in losse_zinnen(dicht) for deel in _KOMMAS.split(zin)]
    return [re.sub(r"\x00\d+\x00", lambda t: terug[t[0]], deel) for deel in delen if deel.strip()]
