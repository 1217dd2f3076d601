"""Of things that have a date: their day, what they are called without it, and with whom they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from acties import klok
from acties.vragenlijst.datums import MAAND
from acties.vragenlijst.periodes import zoek_periode
from acties.vragenlijst.soorten.reeksen.bij_naam import LIDWOORD, MIN_LETTERS_WOORD
from acties.vragenlijst.soorten.reeksen.waarden import (
    Waarden,
    kaal,
    lees_waarden,
    naam_van_keuze,
    uit_de_naam,
    zegt_verder_niets,
)
from kennisbank.schema.reeksvraag import ReeksVraag

# A moment has one day, the first; until when it lasts stays in its name.
_PERIODE = re.compile(
    rf"\b(?:van\s+)?(?P<d>\d{{1,2}})(?:\s+(?P<m>{MAAND}))?\s*(?:t/m|tm|tot(?:\s+en\s+met)?|[-–])\s*"
    rf"(?P<tot>\d{{1,2}}\s+(?P<n>{MAAND}))(?P<j>\s+\d{{4}})?\b",
    re.IGNORECASE,
)
_VERZET = re.compile(
    r"^\W*(?:(?:en|nee|oh?|wacht|ok[eé]?|kun\s+je|wil\s+je|toch)[\s,]+)*(?:verplaats|verzet|verschuif)\w*\b",
    re.IGNORECASE,
)


def zegt_verzetten(tekst: str) -> bool:
    """Whether this asks for another day for something: "verplaats de startavond naar 4 mei"."""
    return _VERZET.match(tekst) is not None


_ONGEVEER = re.compile(
    rf"[\s,]+(?:(?:in|rond|begin|eind|half|medio|ergens)\s+)*(?:{MAAND})(?:\s+\d{{4}})?$", re.IGNORECASE
)


def zonder_maand(naam: str) -> str:
    """The name without the month in which it was going to be: of "start januari 2027" the start."""
    kort = _ONGEVEER.sub("", naam).strip()
    return kort if len(kort) >= MIN_LETTERS_WOORD else naam


def ongeveer_in(naam: str) -> str | None:
    """The part of the year in a name: of "inloop begin maart" the begin of March."""
    if zonder_maand(naam) == naam:
        return None
    periode = zoek_periode(naam, klok.vandaag())
    return periode.tekst if periode is not None else None


_MET_WIE = re.compile(r"\s(?:met|voor|onder|bij|van|over)\s+\S", re.IGNORECASE)


def met_wie_erbij(vraag: ReeksVraag, delen: Sequence[str]) -> list[str]:
    """Of moments: "inloop met boeren en omwonenden 18 augustus" is one, though it has an "en".

    A part that names no moment, and says no more than who, belongs to the one before it.
    """
    data = [veld for veld in vraag.velden if veld.soort == "datum"]
    if not data or vraag.een_per_regel:
        return list(delen)
    samen: list[str] = []
    for deel in delen:
        gevonden, rest = lees_waarden(data, deel)
        naam = kaal(LIDWOORD.sub("", rest.strip()))
        moment = uit_de_naam(vraag.velden, naam) or naam_van_keuze(vraag, naam)
        hoort_bij = samen and _MET_WIE.search(samen[-1]) and naam and not moment
        if hoort_bij and not (gevonden and lees_waarden(data, samen[-1])[0]):
            samen[-1] = f"{samen[-1]} en {deel.strip()}"
        else:
            samen.append(deel)
    return samen


_TIJDSTIP = re.compile(
    r"\b(?:(?:om|van|vanaf|tot)\s+)?(?:\d{1,2}[.:]\d{2}(?:\s*uur)?|\d{1,2}\s*uur)\b", re.IGNORECASE
)


def alleen_een_dag(vraag: ReeksVraag, naam: str, waarden: Waarden) -> tuple[str, Waarden]:
    """ "12 maart" names no moment, but says when it is: it is called after that."""
    data = [veld for veld in vraag.velden if veld.soort == "datum"]
    gevonden, rest = lees_waarden(data, _TIJDSTIP.sub(" ", naam))
    dag = next((d for veld in data if (d := (waarden | gevonden).get(veld.sleutel))), None)
    if dag is None or not zegt_verder_niets(rest):
        return naam, waarden
    tijden = "".join(f" {tijd.strip()}" for tijd in _TIJDSTIP.findall(naam))
    return f"Moment op {klok.zonder_weekdag(date.fromisoformat(dag))}{tijden}", gevonden | waarden


def met_begindag(vraag: ReeksVraag, tekst: str) -> tuple[str, str]:
    """ "Enquête van 1 t/m 15 maart" as "enquête 1 maart", and " (t/m 15 maart)"."""
    heeft_datum = any(veld.soort == "datum" for veld in vraag.velden)
    treffer = _PERIODE.search(tekst) if heeft_datum and not vraag.een_per_regel else None
    if treffer is None:
        return tekst, ""
    jaar = treffer["j"] or ""
    begin = f"{treffer['d']} {treffer['m'] or treffer['n']}{jaar}"
    return (
        f"{tekst[: treffer.start()]}{begin}{tekst[treffer.end() :]}",
        f" (t/m {treffer['tot']}{jaar})",
    )
