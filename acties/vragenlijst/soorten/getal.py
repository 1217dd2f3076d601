"""A whole number: "30", "zo'n dertig mensen", "tussen de 10 en 15", "een stuk of vier"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from babel.numbers import format_decimal

from acties.vragenlijst.bedragen import in_cijfers, per_wat, zegt_per_wat
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from acties.vragenlijst.soorten.weken import in_weken
from kennisbank.schema.herkenning import HerkenGetal
from kennisbank.schema.vraag import GetalVraag

_GETAL = re.compile(r"(?<![\d,.])(?P<min>[-−]\s?)?(?P<getal>\d{1,3}(?:\.\d{3})+|\d+)(?P<deel>[.,]\d+)?")
_VAN_TOT = re.compile(
    r"^\s*(?:tot(?:\s+(?:en\s+met|aan))?|t/m|à|a|of|en|[-–—])\s*"
    r"(?:(?:max(?:imaal)?|hooguit|hoogstens|misschien|wel|zelfs|de)\.?\s+)*$"
)
_DUIZENDTAL = re.compile(r"(?<![\d.,])(?P<getal>\d{1,4}(?:[.,]\d)?)\s?(?:k|mille)\b")
_PLUS = re.compile(r"^\s*(?:\+|plus)\s*$")
_TOTAAL = re.compile(
    r"\b(?:(?:totaal|samen|dus)\s+(?:is\s+(?:dat\s+)?|dus\s+|zo'n\s+|ongeveer\s+|op\s+|een\s+)*(?P<na>\d[\d.]*)"
    r"|(?P<voor>\d[\d.]*)\s+(?:\w+\s+)?(?:in\s+totaal|totaal|samen|bij\s+elkaar|alles\s+bij\s+elkaar))\b"
)
# "Een" is a number before what is counted, and where nothing comes after it: "een burgerpanel" is none.
_EEN = re.compile(
    r"\b(?:één|eentje|eenmaal)\b|\been\b(?=\W*$|\W+(?:keer|maal|malen|ronde|week|dag|uur|stuk|persoon|mens|man"
    r"|avond|is|denk|lijkt|hoor|maar|graag|per|of|dus|genoeg|misschien|volgens|want|omdat|voor|en|in)\b|\s*[,.;])"
)
_GEEN = re.compile(r"\b(?:geen|nul|niemand)\b")
_ONBEPAALD = re.compile(r"\b(?:paar|enkele|tiental\w*|honderden|duizenden|stuk\s+of\s+wat)\b")
_WEKEN = "weken"
_TE_GROOT = 10**9
_TWEE = 2


_HERSTELT = re.compile(
    r"^.*\d.*?\b(?:(?:oh?|eh|uh)\s+)?(?:nee|wacht|sorry|oeps|correctie|ik\s+bedoel|of\s+eigenlijk)\b(?=.*\d)",
    re.DOTALL,
)
"""Who says a number and another after it, means the last."""


def getal_met_eenheid(tekst: str, eenheden: Sequence[str]) -> str | None:
    """The only number in this text before one of these words: "2 rondes" of "2 rondes, 14 weken".

    With the word, so that it reads as the answer; None when there is none, or more than one.
    """
    woorden = "|".join(re.escape(eenheid.casefold()) for eenheid in eenheden)
    getal = r"(?<![\d,.])(?:\d{1,3}(?:\.\d{3})+|\d+)"
    patroon = rf"{getal}(?:\s*(?:tot|à|[-–—])\s*{getal})?\s*(?:{woorden})\b"
    klein = in_cijfers(tekst.casefold())
    gevonden = list(re.finditer(patroon, klein))
    if len(gevonden) != 1 or zegt_per_wat(klein[gevonden[0].end() :]):
        # "4 uur in de week" is not how many there are.
        return None
    return gevonden[0][0]


def lees_getal(tekst: str) -> Gelezen:
    """The whole number in this text; of a range the highest, and said so."""
    klein = _HERSTELT.sub("", tekst.casefold())
    if _ONBEPAALD.search(klein):
        return Gelezen(fout="Noem een getal. Een schatting mag.")
    cijfers = _DUIZENDTAL.sub(_als_duizendtal, in_cijfers(klein))
    totaal = list(_TOTAAL.finditer(cijfers))
    if len(totaal) == 1:
        # "40 per avond, dus 80 in totaal": what they are together counts.
        cijfers = totaal[0]["na"] or totaal[0]["voor"]
    elif (_GETAL.search(cijfers) or _EEN.search(klein)) and (wat := per_wat(klein)) is not None:
        return Gelezen(fout=f"Dat is per {wat}. Hoeveel is het in totaal? Een schatting is genoeg.")
    treffers = list(_GETAL.finditer(cijfers))
    return _uit_cijfers(cijfers, treffers) if treffers else _in_woorden(klein)


def _uit_cijfers(cijfers: str, treffers: Sequence[re.Match[str]]) -> Gelezen:
    tussen = cijfers[treffers[0].end() : treffers[1].start()] if len(treffers) == _TWEE else ""
    if _PLUS.match(tussen):
        som = sum(int(treffer["getal"].replace(".", "")) for treffer in treffers)
        return Gelezen(som, opmerking=f"Ik heb {som} opgeschreven: dat is het samen.")
    bereik = bool(tussen) and _VAN_TOT.match(tussen)
    if len(treffers) > 1 and not bereik:
        return Gelezen(fout="Ik zie hier meer dan één getal. Schrijf alleen het getal dat telt.")
    treffer = treffers[-1]
    getal = int(treffer["getal"].replace(".", ""))
    if treffer["deel"] or (treffer["min"] and not bereik) or getal >= _TE_GROOT:
        return Gelezen(fout="Dit getal kan hier niet. Schrijf een heel getal, van nul of meer.")
    opmerking = f"Ik heb {getal} opgeschreven, het hoogste van de twee." if bereik else None
    return Gelezen(getal, opmerking=opmerking)


def _als_duizendtal(treffer: re.Match[str]) -> str:
    return str(round(float(treffer["getal"].replace(",", ".")) * 1000))


def _in_woorden(klein: str) -> Gelezen:
    if _GEEN.search(klein):
        return Gelezen(0)
    if _EEN.search(klein):
        return Gelezen(1)
    return Gelezen(fout="Ik zie hier geen getal. Schrijf het in cijfers, zoals 30.", niets=True)


class Getal(Soort[GetalVraag]):
    """A value is the number."""

    naam = "getal"

    def lees(self, vraag: GetalVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        weken = in_weken(inbreng.tekst) if vraag.eenheid == _WEKEN else None
        gelezen = lees_getal(inbreng.tekst) if weken is None else weken
        los = gelezen.fout is not None and per_wat(inbreng.tekst) is None
        if los and isinstance(vraag.herken, HerkenGetal):
            # Of several numbers the one that is said of this: "2 rondes, met 14 weken en 150 uur".
            eigen = getal_met_eenheid(inbreng.tekst, vraag.herken.eenheden)
            gelezen = lees_getal(eigen) if eigen is not None else gelezen
        if gelezen.fout is not None:
            return gelezen
        eenheid = f" {vraag.eenheid}" if vraag.eenheid else ""
        if gelezen.waarde < vraag.minimum:
            return Gelezen(fout=f"Hier hoort minstens {vraag.minimum}{eenheid}.")
        if vraag.maximum is not None and gelezen.waarde > vraag.maximum:
            return Gelezen(fout=f"Hier hoort hoogstens {vraag.maximum}{eenheid}.")
        return gelezen

    def toon(self, vraag: GetalVraag, waarde: Any) -> str:
        getal = format_decimal(waarde, locale="nl_NL")
        return f"{getal} {vraag.eenheid}" if vraag.eenheid else str(getal)
