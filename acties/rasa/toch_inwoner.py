"""Who was taken for an employee, and says not to be one."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.gezegde import zeg
from acties.tussendoor.vraagvorm import zegt_inwoner_te_zijn
from acties.tussendoor.woorden import BEGIN


def is_toch_een_inwoner(omgeving: Omgeving, beurt: Beurt) -> bool:
    """Whether somebody who is not signed in says to be a resident."""
    if not beurt.medewerker or beurt.gegevens:
        return False
    if omgeving.identiteit.account(beurt.gesprek_id) is not None:
        return False
    return zegt_inwoner_te_zijn(omgeving.gesprekken.tekst_van(beurt.inkomend_id))


def neem_voor_inwoner(omgeving: Omgeving, beurt: Beurt) -> Bericht:
    """From here on a resident speaks: noted, and said."""
    omgeving.gesprekken.noteer_wie_vraagt(beurt.inkomend_id, BEGIN)
    return zeg(omgeving.gegevens, "toch_inwoner")
