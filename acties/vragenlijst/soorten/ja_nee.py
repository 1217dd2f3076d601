"""Yes or no."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from acties.vragenlijst.bedragen import in_cijfers
from acties.vragenlijst.feit import lees_feit
from acties.vragenlijst.ja_of_nee import Oordeel, lees_ja_nee
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vraag import JaNeeVraag

# "Twee, denk ik" is what somebody answers who read the question as "how many".
_AANTAL = re.compile(r"\d")
_MAX_WOORDEN_GERADEN = 8
"""In more words than these, only what they say themselves answers a question on which much depends."""
_BEIDE = re.compile(r"(?:alle\s?bei|alle\s?beide|beide|beiden)", re.IGNORECASE)
_ONBESLIST = "Is dat ja of nee? Antwoord met ‘ja’ of ‘nee’."


def _noemt_een_aantal(tekst: str) -> bool:
    """Whether a number is said, in figures or in words; "een" alone is none."""
    return _AANTAL.search(in_cijfers(tekst.casefold())) is not None


def _noemt(woorden: Sequence[str], tekst: str) -> bool:
    klein = tekst.casefold()
    return any(woord.casefold() in klein for woord in woorden)


def als_feit(vraag: JaNeeVraag) -> str:
    """How a question is asked, with what it is called: for `lees_feit`."""
    return " ".join((vraag.vraag, vraag.naam, *vraag.synoniemen))


class JaNee(Soort[JaNeeVraag]):
    """A value is true or false.

    The words themselves count first: Rasa takes "ja dat wil ik niet" for a yes now and then. What they
    leave open is taken from Rasa, which recognises more ways to say it.
    """

    naam = "ja_nee"

    def lees(self, vraag: JaNeeVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        if vraag.nog_niet is not None and _noemt(vraag.nog_niet.woorden, inbreng.tekst):
            komt_nog = _noemt(vraag.nog_niet.komt_nog, inbreng.tekst)
            return Gelezen(True) if komt_nog else Gelezen(fout=vraag.nog_niet.zin)
        if _BEIDE.fullmatch(inbreng.tekst.strip(" .!")):
            # Of two things that the question names, perhaps; no yes to all of it.
            return Gelezen(fout=_ONBESLIST)
        if vraag.feit:
            return self._lees_feit(vraag, inbreng)
        return self._lees_woorden(vraag, inbreng)

    @staticmethod
    def _lees_woorden(vraag: JaNeeVraag, inbreng: Inbreng) -> Gelezen:
        match lees_ja_nee(inbreng.tekst):
            case Oordeel.JA:
                return Gelezen(True)
            case Oordeel.NEE:
                return Gelezen(False)
            case None if inbreng.ja is not None and not _noemt_een_aantal(inbreng.tekst):
                return Gelezen(inbreng.ja)
            case Oordeel.ONBESLIST:
                of_niet = "" if vraag.verplicht else " Weet u het niet? Zeg dan ‘overslaan’."
                return Gelezen(fout=f"{_ONBESLIST}{of_niet}")
            case _:
                return Gelezen(fout="Dat begrijp ik niet als ja of nee. Antwoord met ‘ja’ of ‘nee’.")

    @staticmethod
    def _lees_feit(vraag: JaNeeVraag, inbreng: Inbreng) -> Gelezen:
        """A fact decides whether people are involved: who is not clear about it is asked again."""
        oordeel = lees_feit(inbreng.tekst, als_feit(vraag))
        if oordeel in (Oordeel.JA, Oordeel.NEE):
            return Gelezen(oordeel is Oordeel.JA)
        geraden = inbreng.ja
        if geraden is not None and len(inbreng.tekst.split()) > _MAX_WOORDEN_GERADEN:
            oordeel = Oordeel.ONBESLIST
        if oordeel is None and geraden is not None and not _noemt_een_aantal(inbreng.tekst):
            return Gelezen(geraden)
        if oordeel is None:
            return Gelezen(fout="Dat begrijp ik niet als ja of nee. Antwoord met ‘ja’ of ‘nee’.")
        if lees_ja_nee(inbreng.tekst) is Oordeel.NEE or geraden is False:
            return Gelezen(fout="Bedoel je ‘nee’? Zeg dan ‘nee’. Anders zeg je ‘ja’.")
        of_niet = "" if vraag.verplicht else " Weet u het niet? Zeg dan ‘overslaan’."
        return Gelezen(fout=f"{_ONBESLIST}{of_niet}")

    def toon(self, vraag: JaNeeVraag, waarde: Any) -> str:
        return "Ja" if waarde else "Nee"
