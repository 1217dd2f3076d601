"""The Word templates of a municipality, filled in on trial before anything starts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from acties.documenten.word import OngeldigSjabloon, vul_in
from acties.participatie.documenten.invulling import dossiervragen, invulling
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.uitkomsten import alle_uitkomsten
from kennisbank.fouten import Gegevensfout
from kennisbank.laden import GemeenteGegevens, sjabloon_van
from kennisbank.schema.reeksvraag import ReeksVraag
from kennisbank.schema.vraag import GetalVraag, KeuzeVraag, MeerkeuzeVraag, Vraag

_PROEF: Mapping[str, Any] = {"ja_nee": True, "datum": "2026-11-02", "bedrag": "1000.00", "getal": 1}
_CURE = (
    "Open het sjabloon in Word en kijk naar de namen tussen {{ en }}, en of elke {% for %} en {% if %}"
    " een eigen einde heeft. Een sjabloon dat werkt staat in de map gemeenschappelijk/documenten."
)


def fouten_in_sjablonen(gegevens: GemeenteGegevens) -> Iterator[Gegevensfout]:
    """What is wrong with the templates of the participatiedossier, filled in both empty and full."""
    inhouden = [
        Dossierinhoud("P2026-PROEF1", "proef", gegevens, antwoorden)
        for antwoorden in ({}, proefantwoorden(gegevens))
    ]
    op_proef = [(inhoud, alle_uitkomsten(inhoud)) for inhoud in inhouden]
    for soort in gegevens.documenten:
        sjabloon = sjabloon_van(gegevens.map, soort)
        if not sjabloon.is_file():
            continue  # loading says so already
        for inhoud, uitkomsten in op_proef:
            try:
                vul_in(sjabloon, invulling(inhoud, soort, uitkomsten))
            except OngeldigSjabloon as fout:
                yield Gegevensfout(sjabloon, None, "", f"{fout}.", _CURE)
                break


def proefantwoorden(gegevens: GemeenteGegevens) -> dict[str, Any]:
    """An answer to every question of a dossier, in the shape of its kind."""
    return {sleutel: _proef(vraag) for sleutel, vraag in dossiervragen(gegevens).items()}


def _proef(vraag: Vraag) -> Any:
    if isinstance(vraag, ReeksVraag):
        return [{"naam": naam, **_velden(vraag)} for naam in ("eerste", "tweede")]
    if isinstance(vraag, KeuzeVraag | MeerkeuzeVraag):
        sleutels = [keuze.sleutel for keuze in vraag.keuzes]
        return sleutels[0] if isinstance(vraag, KeuzeVraag) else sleutels
    if isinstance(vraag, GetalVraag):
        return max(vraag.minimum, 1)
    return _PROEF.get(vraag.soort, "proef")


def _velden(vraag: ReeksVraag) -> Mapping[str, Any]:
    return {
        veld.sleutel: veld.keuzes[0].sleutel if veld.keuzes else _PROEF.get(veld.soort, "proef")
        for veld in vraag.velden
    }
