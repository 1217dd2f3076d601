"""Yes or no."""

from __future__ import annotations

import re
from typing import Any

from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vragenlijst import JaNeeVraag

# For text that reaches the engine as it was typed. Rasa recognises many more ways to say it.
_JA = re.compile(r"^(ja|jawel|jazeker|klopt|zeker|akkoord|prima|ok[eé]?)\b", re.IGNORECASE)
_NEE = re.compile(r"^(nee|neen|nope|niet)\b", re.IGNORECASE)


class JaNee(Soort[JaNeeVraag]):
    """A value is true or false."""

    naam = "ja_nee"

    def lees(self, vraag: JaNeeVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        if inbreng.ja is not None:
            return Gelezen(inbreng.ja)
        tekst = inbreng.tekst.strip()
        if _JA.match(tekst):
            return Gelezen(True)
        if _NEE.match(tekst):
            return Gelezen(False)
        return Gelezen(fout="Dat begrijp ik niet als ja of nee. Antwoord met ‘ja’ of ‘nee’.")

    def toon(self, vraag: JaNeeVraag, waarde: Any) -> str:
        return "Ja" if waarde else "Nee"
