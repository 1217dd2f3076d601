"""What is said of a thing: which choice, date or number; and what is left of the words after that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from acties import klok
from acties.vragenlijst.datums import genormaliseerd, zoek_datum
from acties.vragenlijst.feestdagen import zoek_feestdag
from acties.vragenlijst.soorten.getal import lees_getal
from acties.vragenlijst.soorten.reeksen.bij_naam import LIDWOORD
from kennisbank.schema.reeksvraag import ReeksVeld, ReeksVraag

_TWEE = 2
_TUSSENWOORD = re.compile(
    r"(?:\s+\b(?:op|met|en|maar|wel|heeft|hebben|krijgt|krijgen|is|zijn|valt|vallen|komt|volgt))+\s*$",
    re.IGNORECASE,
)
_VULSEL = re.compile(
    r"[\s,;:()–—-]+|\b(?:en|met|maar|heeft|hebben|een|is|zijn|ook|juist|wel|op|de|het|dus|toch|van|krijgt)\b",
    re.IGNORECASE,
)
_BEIDE = re.compile(r"\b(?:allebei|(?:alle\s+)?(?:twee|beide)|beid[es])\b|\bevenveel\b", re.IGNORECASE)
Waarden = dict[str, Any]


def uit_de_naam(velden: Sequence[ReeksVeld], naam: str) -> Waarden:
    """What follows from how a thing is called: an "inloopavond" is a bijeenkomst."""
    klein = naam.casefold()
    waarden: Waarden = {}
    for veld in velden:
        # In "online bijeenkomst" and "terugkoppelavond" what comes first says what it is.
        plaatsen = [
            (klein.index(woord.casefold()), keuze.sleutel)
            for keuze in veld.keuzes
            for woord in keuze.blijkt_uit
            if woord.casefold() in klein
        ]
        if plaatsen:
            waarden[veld.sleutel] = min(plaatsen)[1]
    return waarden


def lees_waarden(velden: Sequence[ReeksVeld], tekst: str) -> tuple[Waarden, str]:
    """What these words say of the fields, and what is left of them."""
    rest, waarden = tekst, {}
    if (beide := _van_beide(velden, tekst)) is not None:
        return beide
    for veld, frase, sleutel in frases_van(velden):
        if veld.sleutel in waarden:
            continue
        patroon = re.compile(rf"(?<!\w){re.escape(frase)}(?!\w)", re.IGNORECASE)
        if patroon.search(rest):
            waarden[veld.sleutel] = sleutel
            rest = patroon.sub(" ", rest, count=1)
    for veld in velden:
        if veld.soort == "datum" and (gevonden := zoek_datum(rest, klok.vandaag())) is not None:
            waarden[veld.sleutel] = gevonden.datum.isoformat()
            rest = _zonder(rest, gevonden.begin, gevonden.eind)
        elif veld.soort == "datum" and (feest := zoek_feestdag(rest, klok.vandaag())) is not None:
            # Its name tells more than the date alone, so it stays.
            waarden[veld.sleutel] = feest.datum.isoformat()
        elif veld.soort == "getal":
            gelezen = lees_getal(rest)
            if gelezen.fout is None and re.search(r"\d", rest):
                waarden[veld.sleutel] = gelezen.waarde
                rest = re.sub(r"\d[\d.]*", " ", rest, count=1)
    return waarden, rest


def _van_beide(velden: Sequence[ReeksVeld], tekst: str) -> tuple[Waarden, str] | None:
    """ "Allebei veel", where the word is a choice of each of two fields; None where it is not said."""
    keuzes = [veld for veld in velden if veld.soort == "keuze"]
    if len(keuzes) != _TWEE or not _BEIDE.search(tekst):
        return None
    kaal = _BEIDE.sub(" ", tekst)
    waarden: Waarden = {}
    over = kaal
    for veld in keuzes:
        gezegd, rest = lees_waarden([veld], kaal)
        waarden |= gezegd
        over = rest if len(rest) < len(over) else over
    return (waarden, over) if len(waarden) == _TWEE else None


def zegt_verder_niets(rest: str) -> bool:
    """Whether only words without meaning are left."""
    return not _VULSEL.sub("", rest).strip(" .!")


def naam_van_keuze(vraag: ReeksVraag, tekst: str) -> Waarden:
    """The choice that a thing is by its name, in the first field of which it is one."""
    gezocht = LIDWOORD.sub("", tekst.strip()).casefold()
    for veld in vraag.velden:
        for keuze in veld.keuzes:
            if gezocht in {naam.casefold() for naam in (keuze.label, *keuze.synoniemen)}:
                return {veld.sleutel: keuze.sleutel}
    return {}


def kaal(tekst: str) -> str:
    """Without the words that led to what was taken out."""
    return _TUSSENWOORD.sub("", tekst.strip())


def frases_van(velden: Sequence[ReeksVeld]) -> list[tuple[ReeksVeld, str, str]]:
    """What may be said of each choice, the longest first: "hoge invloed", "invloed hoog", "hoog"."""
    frases = []
    for veld in velden:
        for keuze in veld.keuzes:
            for naam in (keuze.label, keuze.sleutel.replace("_", " "), *keuze.synoniemen):
                vormen = {naam, f"{naam} {veld.naam}", f"{naam}e {veld.naam}", f"{veld.naam} {naam}"}
                vormen.add(f"{veld.naam}: {naam}")
                frases += [(veld, vorm, keuze.sleutel) for vorm in sorted(vormen)]
    return sorted(frases, key=lambda frase: -len(frase[1]))


def _zonder(tekst: str, begin: int, eind: int) -> str:
    """The text without a date that was found in its normalised form, and without its "op"."""
    klein = genormaliseerd(tekst)
    if klein != tekst.casefold() or len(klein) != len(tekst):
        tekst = klein
    return f"{_OP.sub('', tekst[:begin])} {tekst[eind:]}"


_OP = re.compile(r"\bop\s*\Z", re.IGNORECASE)
