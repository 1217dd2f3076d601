"""The answer of the vraagbaak to what was asked where something else is open."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.doorzetten import met_aanbod
from acties.tussendoor.gezegde import zeg
from acties.tussendoor.vraagbaak import toon_antwoord
from kennisbank.vraagbaak.antwoord import Antwoord


def uit_de_vraagbaak(omgeving: Omgeving, beurt: Beurt, tekst: str) -> list[Bericht]:
    """What the vraagbaak says to this question, and the offer to pass it on where there is none. It is
    remembered for who asks on."""
    vragen, gegevens = omgeving.vragen, omgeving.gegevens
    if vragen is None:
        bericht = zeg(gegevens, "kennisvraag", in_vragenlijst=True, je=beurt.medewerker)
        return [met_aanbod(gegevens, bericht, beurt.inkomend_id, in_vragenlijst=True)]
    antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek)
    vragen.noteer(beurt.gesprek_id, beurt.inkomend_id, antwoord)
    return toon_uit_de_vraagbaak(omgeving, beurt, antwoord)


def toon_uit_de_vraagbaak(omgeving: Omgeving, beurt: Beurt, antwoord: Antwoord) -> list[Bericht]:
    """This answer as it is shown while something else is open."""
    return toon_antwoord(
        omgeving.gegevens,
        antwoord,
        beurt.inkomend_id,
        in_vragenlijst=True,
        je=beurt.medewerker,
    )
