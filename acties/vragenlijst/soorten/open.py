"""Open questions: a story in the person's own words."""

from __future__ import annotations

import re
from typing import Any

from acties.maskering import zonder_maskering
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vragenlijst import OpenVraag


class Open(Soort[OpenVraag]):
    """Free text, stored to the letter."""

    naam = "open"

    def lees(self, vraag: OpenVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        tekst = inbreng.tekst.strip()
        if not zonder_maskering(tekst):
            return Gelezen(fout="Ik heb nog geen antwoord van u. Schrijf een paar woorden.")
        if len(tekst) > vraag.max_tekens:
            return Gelezen(
                fout=f"Uw antwoord is {len(tekst)} tekens lang. Maak het korter dan"
                f" {vraag.max_tekens} tekens; een samenvatting is genoeg."
            )
        return Gelezen(tekst)

    def toon(self, vraag: OpenVraag, waarde: Any) -> str:
        return str(waarde)

    def corrigeer(self, vraag: OpenVraag, waarde: Any, oud: str, nieuw: str) -> Gelezen | None:
        # Only whole words: "10" in "2010" is not what was meant.
        patroon = re.compile(rf"(?<!\w){re.escape(oud)}(?!\w)", re.IGNORECASE)
        tekst, aantal = patroon.subn(lambda _: nieuw, str(waarde))
        return Gelezen(tekst) if aantal else None
