"""An answer that we propose to an open question, because the person said it just before.

It is kept as an incomplete answer, `{"voorstel": ...}`: nothing counts before they agree.
"""

from __future__ import annotations

import re
from typing import Any

from acties.vragenlijst.ja_of_nee import Oordeel, lees_ja_nee
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng
from kennisbank.schema.basisvraag import Keuze

_SLEUTEL = "voorstel"
_MAX_WOORDEN_JA_NEE = 4
_AANLOOP = re.compile(
    r"^(?:(?:nee|nou|ja|liever|gewoon|toch|maar|doe)[,.]?\s+)*(?:(?:noem|zeg)\s+(?:het|hem|maar)\s+(?:maar\s+)?)?",
    re.IGNORECASE,
)


def als_voorstel(tekst: str) -> Gelezen:
    """The incomplete answer that proposes this."""
    return Gelezen({_SLEUTEL: tekst}, "onvolledig")


def voorgesteld(waarde: Any) -> str | None:
    """What this incomplete answer proposes; None for an answer that was given."""
    return str(waarde[_SLEUTEL]) if isinstance(waarde, dict) and _SLEUTEL in waarde else None


def keuze_van(waarde: Any) -> tuple[Keuze, ...]:
    """The button that agrees."""
    tekst = voorgesteld(waarde)
    return () if tekst is None else (Keuze(sleutel=_SLEUTEL, label=tekst),)


def lees_op_voorstel(inbreng: Inbreng, voorstel: str) -> Gelezen | str:
    """What the person says to it: the answer, or what went wrong; or the words that are an answer of
    their own."""
    tekst = inbreng.tekst.strip()
    if inbreng.keuze == _SLEUTEL:
        return Gelezen(voorstel)
    kort = len(tekst.split()) <= _MAX_WOORDEN_JA_NEE
    oordeel = lees_ja_nee(tekst) if kort else None
    if oordeel is Oordeel.JA:
        return Gelezen(voorstel)
    if oordeel is Oordeel.NEE and not _AANLOOP.sub("", f"{tekst} ").strip():
        return Gelezen(fout="Goed, dan niet. Schrijf het zelf op.")
    return _AANLOOP.sub("", tekst) or tekst
