"""Passing a question on to the adviseur."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.doorzetten import bied_aan, toon_doorgezet, vraagt_om_doorzetten


def zet_door(omgeving: Omgeving, beurt: Beurt) -> Bericht:
    """The question goes to the adviseur, with what came nearest."""
    doorzetten, vragen = omgeving.doorzetten, omgeving.vragen
    vraag_id = doorzetten.welke_vraag(beurt.gesprek_id, beurt.inkomend_id, beurt.verhaal)
    gezegd = omgeving.gesprekken.tekst_van(beurt.inkomend_id)
    if vraag_id is not None and beurt.verhaal is None and not vraagt_om_doorzetten(gezegd):
        return bied_aan(omgeving.gegevens, vraag_id, je=beurt.medewerker)
    uitkomst = None
    if vraag_id is not None:
        nabij = vragen.nabij(beurt.gesprek_id, vraag_id) if vragen is not None else ()
        uitkomst = doorzetten.zet_door(beurt.gesprek_id, vraag_id, beurt.inkomend_id, nabij)
    return toon_doorgezet(
        omgeving.gegevens,
        uitkomst,
        in_vragenlijst=beurt.in_vragenlijst,
        je=beurt.medewerker,
    )
