"""How to go on with what was put away, for who asks something in between."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.gesprekken import NIET_BEGREPEN
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.doorzetten import INTENT as DOORZETTEN
from acties.tussendoor.woorden import keuze
from acties.vragenlijst.weergave import welkom_terug

_VRAAGT_IETS = frozenset(
    {NIET_BEGREPEN, "hulp", "kanaal_wisselen", "kennisvraag", "buiten_bereik", DOORZETTEN}
)
"""After these, people are told how to go on with what they put away."""


def met_de_weg_terug(omgeving: Omgeving, beurt: Beurt, naam: str, bericht: Bericht) -> Bericht:
    """The same with how to go on, for who asks something and has an idea put away here."""
    if beurt.in_vragenlijst or naam not in (*_VRAAGT_IETS, "begroeten"):
        return bericht
    vragenlijsten = omgeving.vragenlijsten
    if not vragenlijsten.is_onaf(beurt.gesprek_id):
        return bericht
    if naam == "begroeten" and (ver := vragenlijsten.hoe_ver(beurt.gesprek_id)) is not None:
        weg = ("hervatten", "initiatief_indienen")
        over = tuple(knop for knop in bericht.knoppen if knop.opdracht.intent not in weg)
        bericht = bericht.model_copy(update={"tekst": welkom_terug(*ver), "knoppen": over})
    knoppen = [keuze("Verder waar ik was", "hervatten", nadruk=True)]
    # Who works at the municipality signs in there.
    if "hervatcode" in omgeving.gegevens.vragenlijsten and not beurt.medewerker:
        knoppen.append(keuze("Verder op een ander apparaat", "hervatten", keuze="elders"))
    rest = (knop for knop in bericht.knoppen if knop.opdracht.intent != "hervatten")
    return bericht.model_copy(update={"knoppen": (*knoppen, *rest)})
