"""What Rasa makes of a message of an employee, handed to the loket that knows about dossiers."""

from __future__ import annotations

from acties.omgeving import Omgeving
from acties.participatie.loket.verzoek import Verzoek
from acties.rasa.basis import Beurt


def verzoek_van(omgeving: Omgeving, beurt: Beurt) -> Verzoek:
    """The message of this turn, of which the loket finds out what is meant; with a button that came of
    what somebody said, that."""
    gesprekken = omgeving.gesprekken
    eerder = gesprekken.verhaal_van(beurt.inkomend_id, beurt.verhaal) if beurt.verhaal else None
    return Verzoek(
        omgeving=omgeving,
        gesprek_id=beurt.gesprek_id,
        bericht_id=beurt.bericht_id,
        inkomend_id=beurt.inkomend_id,
        intent=beurt.intent,
        tekst=eerder[0] if eerder is not None else gesprekken.tekst_van(beurt.inkomend_id),
        gegevens=beurt.gegevens,
        in_vragenlijst=beurt.in_vragenlijst,
    )
