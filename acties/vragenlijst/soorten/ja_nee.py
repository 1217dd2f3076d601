"""Yes or no."""

from __future__ import annotations

from typing import Any

from acties.vragenlijst.ja_of_nee import Oordeel, lees_ja_nee
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vragenlijst import JaNeeVraag

_ONBESLIST = "Is dat ja of nee? Antwoord met ‘ja’ of ‘nee’."


class JaNee(Soort[JaNeeVraag]):
    """A value is true or false.

    The words themselves count first: Rasa takes "ja dat wil ik niet" for a yes now and then. What they
    leave open is taken from Rasa, which recognises more ways to say it.
    """

    naam = "ja_nee"

    def lees(self, vraag: JaNeeVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        match lees_ja_nee(inbreng.tekst):
            case Oordeel.JA:
                return Gelezen(True)
            case Oordeel.NEE:
                return Gelezen(False)
            case None if inbreng.ja is not None:
                return Gelezen(inbreng.ja)
            case Oordeel.ONBESLIST if not vraag.verplicht:
                return Gelezen(fout=f"{_ONBESLIST} Weet u het niet? Zeg dan ‘overslaan’.")
            case Oordeel.ONBESLIST:
                return Gelezen(fout=_ONBESLIST)
            case _:
                return Gelezen(fout="Dat begrijp ik niet als ja of nee. Antwoord met ‘ja’ of ‘nee’.")

    def toon(self, vraag: JaNeeVraag, waarde: Any) -> str:
        return "Ja" if waarde else "Nee"
