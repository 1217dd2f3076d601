"""What all parts of a dossier compute, as far as their questions were answered."""

from __future__ import annotations

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.onderdelen import BEREKENINGEN
from acties.participatie.uitkomst import Uitkomst


def alle_uitkomsten(inhoud: Dossierinhoud) -> dict[str, Uitkomst]:
    """The results that there are, by the key of their part."""
    uitkomsten = {}
    for onderdeel in inhoud.gegevens.onderdelen:
        berekening = BEREKENINGEN.get(onderdeel.berekening or "")
        uitkomst = berekening(inhoud) if berekening is not None else None
        if uitkomst is not None:
            uitkomsten[onderdeel.sleutel] = uitkomst
    return uitkomsten
