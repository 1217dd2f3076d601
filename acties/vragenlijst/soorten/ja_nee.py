"""Yes or no."""

from __future__ import annotations

import re
from typing import Any

from acties.vragenlijst.bedragen import in_cijfers
from acties.vragenlijst.ja_of_nee import Oordeel, lees_begin, lees_ja_nee
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vragenlijst import JaNeeVraag

# "Twee, denk ik" is what somebody answers who read the question as "how many".
_AANTAL = re.compile(r"\d")
_ONBESLIST = "Is dat ja of nee? Antwoord met ‘ja’ of ‘nee’."


def _noemt_een_aantal(tekst: str) -> bool:
    """Whether a number is said, in figures or in words; "een" alone is none."""
    return _AANTAL.search(in_cijfers(tekst.casefold())) is not None


class JaNee(Soort[JaNeeVraag]):
    """A value is true or false.

    The words themselves count first: Rasa takes "ja dat wil ik niet" for a yes now and then. What they
    leave open is taken from Rasa, which recognises more ways to say it.
    """

    naam = "ja_nee"

    def lees(self, vraag: JaNeeVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        oordeel = lees_begin(inbreng.tekst) if vraag.feit else None
        match oordeel or lees_ja_nee(inbreng.tekst):
            case Oordeel.JA:
                return Gelezen(True)
            case Oordeel.NEE:
                return Gelezen(False)
            case None if inbreng.ja is not None and not _noemt_een_aantal(inbreng.tekst):
                return Gelezen(inbreng.ja)
            case Oordeel.ONBESLIST if not vraag.verplicht:
                return Gelezen(fout=f"{_ONBESLIST} Weet u het niet? Zeg dan ‘overslaan’.")
            case Oordeel.ONBESLIST:
                return Gelezen(fout=_ONBESLIST)
            case _:
                return Gelezen(fout="Dat begrijp ik niet als ja of nee. Antwoord met ‘ja’ of ‘nee’.")

    def toon(self, vraag: JaNeeVraag, waarde: Any) -> str:
        return "Ja" if waarde else "Nee"
