"""A document made of the answers to a questionnaire, in the words of the person who gave them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from acties import klok
from acties.documenten.dienst import Bestand
from acties.documenten.word import MEDIATYPE, OngeldigSjabloon, vul_in
from acties.vragenlijst.overzicht import overzicht
from acties.vragenlijst.pad import Gegeven
from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.laden import GemeenteGegevens, sjabloon_van
from kennisbank.schema.vragenlijst import Vragenlijst

IN_TE_VULLEN = "Nog in te vullen."


def maak_document(
    map_: Path,
    gemeente: str,
    lijst: Vragenlijst,
    antwoorden: Mapping[str, Gegeven],
    *,
    kenmerk: str,
    initiatief: Mapping[str, str | None],
) -> Bestand:
    """The document of this questionnaire; `initiatief` are the answers given when handing in.

    In the template: `antwoorden.<sleutel>`, `initiatief.<sleutel>`, `open` (the names of what was not
    answered), `kenmerk`, `gemeente` and `datum`. Raises OngeldigSjabloon.
    """
    if lijst.document is None:
        raise OngeldigSjabloon(f"bij vragenlijst '{lijst.sleutel}' hoort geen document")
    gegeven = {regel.vraag: regel.antwoord for regel in overzicht(lijst, antwoorden)}
    gegevens: dict[str, Any] = {
        "gemeente": gemeente,
        "kenmerk": kenmerk,
        "datum": klok.voluit(klok.vandaag()),
        "antwoorden": {v.sleutel: gegeven.get(v.sleutel) or IN_TE_VULLEN for v in lijst.vragen},
        "initiatief": {naam: tekst or IN_TE_VULLEN for naam, tekst in initiatief.items()},
        "open": [v.naam for v in lijst.vragen if not gegeven.get(v.sleutel)],
    }
    return Bestand(
        lijst.document.naam.format(kenmerk=kenmerk),
        MEDIATYPE,
        vul_in(sjabloon_van(map_, lijst.document), gegevens),
    )


def controleer_sjablonen(gegevens: GemeenteGegevens) -> None:
    """Fill in every template of a municipality on trial; raises OngeldigeGegevens for all that fail."""
    intake = {
        vraag.sleutel: "proef"
        for versie in gegevens.vragenlijsten.values()
        if versie.inhoud.afronding == "initiatief_indienen"
        for vraag in versie.inhoud.vragen
    }
    fouten = []
    for versie in gegevens.vragenlijsten.values():
        document = versie.inhoud.document
        if document is None:
            continue
        try:
            maak_document(
                gegevens.map, "proef", versie.inhoud, {}, kenmerk="2026-PROEF1", initiatief=intake
            )
        except OngeldigSjabloon as fout:
            fouten.append(
                Gegevensfout(
                    sjabloon_van(gegevens.map, document),
                    None,
                    "",
                    f"{fout}.",
                    "Open het sjabloon in Word en kijk naar de namen tussen {{ en }}: gebruik alleen de"
                    " sleutels van de vragen.",
                )
            )
    if fouten:
        raise OngeldigeGegevens(fouten)
