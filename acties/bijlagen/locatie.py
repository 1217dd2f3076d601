"""A place on the map that somebody shared: by which kern it is, and how it goes with an idea."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from acties.bijlagen.dienst import TeVeel, bewaar, waarbij
from acties.bijlagen.keuring import Gekeurd
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.gemeente import Kern

GEOJSON = "application/geo+json"
"""RFC 7946: what maps read."""

_STRAAL_AARDE_KM = 6371.0
_BUITEN_KM = 15.0
"""Farther than this from every kern that we know is not in the municipality."""

_CIJFERS = 5
"""Decimals that are kept: about a metre."""


@dataclass(frozen=True, slots=True)
class Ligging:
    """Where a place is, as far as the data of the municipality tell."""

    kern: str | None
    """The kern in or by which it is."""
    buiten: bool = False
    """Whether it is surely not in the municipality."""


def ligging(kernen: Sequence[Kern], breedte: float, lengte: float) -> Ligging:
    """By which kern these degrees are: the nearest one of which the radius reaches that far."""
    afstanden = sorted(
        (
            (_kilometers(breedte, lengte, kern.plek.breedte, kern.plek.lengte), kern.plek.straal, kern)
            for kern in kernen
            if kern.plek is not None
        ),
        key=lambda deel: deel[0],
    )
    if not afstanden:
        return Ligging(None)
    binnen = next((kern for afstand, straal, kern in afstanden if afstand <= straal), None)
    return Ligging(binnen.naam if binnen else None, buiten=afstanden[0][0] > _BUITEN_KM)


def leg_locatie_vast(
    sessie: Session,
    gegevens: GemeenteGegevens,
    *,
    gesprek_id: str,
    inkomend_id: int,
    breedte: float,
    lengte: float,
) -> dict[str, Any]:
    """What is noted of it with the message (`Inkomend.bestand`), in the caller's transaction.

    The degrees themselves are only kept for an idea that is being told: who wants to do something
    somewhere, has to say where. Otherwise only the name of the kern is.
    """
    waar = ligging(gegevens.gemeente.inhoud.kernen, breedte, lengte)
    naam = "plek op de kaart" + (f", bij {waar.kern}" if waar.kern else "")
    notitie: dict[str, Any] = {"naam": naam, "locatie": True, "kern": waar.kern, "buiten": waar.buiten}
    invulling, _ = waarbij(sessie, gegevens, gesprek_id)
    if invulling is None or waar.buiten:
        return notitie
    punt = {
        "type": "Feature",
        "geometry": {
            "type": "Point",
            "coordinates": [round(lengte, _CIJFERS), round(breedte, _CIJFERS)],
        },
        "properties": {"naam": naam},
    }
    inhoud = json.dumps(punt, ensure_ascii=False, indent=2).encode()
    bestand = Gekeurd(f"{naam}.geojson", GEOJSON, inhoud)
    try:
        bijlage, plek = bewaar(
            sessie, gegevens, gesprek_id=gesprek_id, inkomend_id=inkomend_id, bestand=bestand
        )
    except TeVeel:
        return notitie | {"reden": "te_veel"}
    return notitie | {"bijlage": bijlage.id, "plek": plek}


def _kilometers(breedte_a: float, lengte_a: float, breedte_b: float, lengte_b: float) -> float:
    """Over the surface of the earth (the haversine formula)."""
    a, b = math.radians(breedte_a), math.radians(breedte_b)
    sinus = math.sin((b - a) / 2) ** 2
    sinus += math.cos(a) * math.cos(b) * math.sin(math.radians(lengte_b - lengte_a) / 2) ** 2
    return 2 * _STRAAL_AARDE_KM * math.asin(math.sqrt(sinus))
