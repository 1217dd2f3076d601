"""Moments that are only named, with the list of them before somebody: "en terugkoppeling half mei"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from acties.vragenlijst.soorten.reeksen.bij_naam import zoek_naam
from acties.vragenlijst.soorten.reeksen.dingen import Ding, lees_dingen
from acties.vragenlijst.soorten.reeksen.momenten import zonder_maand
from kennisbank.schema.reeksvraag import ReeksVraag

# What says something of a moment that is there, or asks something, is no new one.
_ZEGT_ERVAN = re.compile(
    r"\?|\b(?:is|zijn|was|waren|word\w*|moe\w+|kan|kun\w*|mag|mogen|klopt|niet|geen|wil\w*|haal|weg|eruit|heb\w*|we|wij|ik"
    r"|je|verplaats\w*|verzet\w*|verschuif\w*|wijzig\w*|verander\w*|naar|zet|doe|voeg|maak|er|eerst|nu)\b",
    re.IGNORECASE,
)


def noemt_nieuwe(vraag: ReeksVraag, rijen: Sequence[Mapping[str, Any]], tekst: str) -> bool:
    """Whether this names moments that are not in the list, each with what it is and about when."""
    if not any(veld.soort == "datum" for veld in vraag.velden) or _ZEGT_ERVAN.search(tekst):
        return False
    namen = [str(rij["naam"]) for rij in rijen]
    dingen = lees_dingen(vraag, tekst)
    return bool(dingen) and all(_is_nieuw(vraag, namen, ding) for ding in dingen)


def _is_nieuw(vraag: ReeksVraag, namen: Sequence[str], ding: Ding) -> bool:
    data = {veld.sleutel for veld in vraag.velden if veld.soort == "datum"}
    soorten = {veld.sleutel for veld in vraag.velden if veld.soort == "keuze"}
    wanneer = bool(data & ding.waarden.keys()) or zonder_maand(ding.naam) != ding.naam
    kort = zonder_maand(ding.naam)
    staat_er = zoek_naam(namen, kort, in_het_kort=True) is not None
    return wanneer and bool(soorten & ding.waarden.keys()) and not staat_er
