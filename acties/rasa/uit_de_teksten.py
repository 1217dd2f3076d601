"""What has its words in teksten.yml: of a message that nothing else answers."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.gesprekken import NIET_BEGREPEN
from acties.initiatief.overgangen import LOPEND
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.doorzetten import met_aanbod
from acties.tussendoor.gezegde import zeg

_GEVAAR_GAS = "gevaar_gas"
_GAS = re.compile(r"\bgas(?:lucht|lek\w*|geur|leiding\w*)?\b", re.IGNORECASE)


def uit_de_teksten(
    omgeving: Omgeving, beurt: Beurt, naam: str, achtereen: int, verhaal: int | None
) -> Bericht:
    """What the municipality says to this in teksten.yml; never the same twice in a row where that
    would not help."""
    namen = omgeving.gegevens.teksten.teksten.keys()
    tekst = omgeving.gesprekken.tekst_van(beurt.inkomend_id)
    if naam not in namen:
        naam = NIET_BEGREPEN
    if naam == NIET_BEGREPEN and achtereen % 2 == 0:
        # Never the same fallback twice in a row: the second time a person is offered.
        naam = "nog_steeds_niet_begrepen"
    elif naam == "gevaar" and _GAS.search(tekst) and _GEVAAR_GAS in namen:
        naam = _GEVAAR_GAS
    elif naam == "gevaar" and achtereen > 1:
        naam = "nog_steeds_gevaar"
    elif naam == "mens_spreken" and _heeft_ingediend(omgeving, beurt):
        naam = "mens_spreken_ingediend"
    gegevens, hier = omgeving.gegevens, beurt.in_vragenlijst
    bericht = zeg(gegevens, naam, in_vragenlijst=hier, verhaal=verhaal, je=beurt.medewerker)
    if naam != "kennisvraag":
        return bericht
    return met_aanbod(gegevens, bericht, beurt.inkomend_id, in_vragenlijst=hier)


def _heeft_ingediend(omgeving: Omgeving, beurt: Beurt) -> bool:
    """Whether an idea of this resident is under way, and nothing else is asked now."""
    if beurt.in_vragenlijst or beurt.medewerker:
        return False
    return any(stand.status in LOPEND for stand in omgeving.initiatieven.van(beurt.gesprek_id))
