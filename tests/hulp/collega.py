"""An employee in a conversation, with the actions of Rasa."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.tussendoor import Tussendooractie
from acties.rasa.vragenlijst import Vragenlijstactie
from acties.tussendoor.medewerker import is_medewerker
from acties.vragenlijst import gebeurtenissen as g
from tests.acties.test_gesprekken import zei
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import met_dossier

U_VORM = re.compile(r"\b(?:u|uw)\b", re.IGNORECASE)


def beurt_van(omgeving: Omgeving, dialoog: Dialoog, tekst: str, intent: str, **gegevens: str) -> Beurt:
    """What an employee says in this conversation, as it stands in the inbox."""
    hier = dialoog.gesprek_id
    open_ = omgeving.vragenlijsten.stand(hier).fase != "geen"
    assert is_medewerker(omgeving, hier)
    nummer = omgeving.gesprekken.aantal_berichten(hier) + 1
    inkomend = zei(omgeving.bron, hier, nummer, tekst, None)
    return Beurt(hier, f"c{nummer}", inkomend, intent, None, gegevens, open_, medewerker=True)


class Collega:
    """An employee with a dossier, outside a questionnaire or in a part of it."""

    def __init__(self, omgeving: Omgeving, onderdeel: str | None = None) -> None:
        self.omgeving = omgeving
        self.dialoog = met_dossier(omgeving)
        if onderdeel is not None:
            self.dialoog.doe(g.Start(onderdeel))

    def beurt(self, tekst: str, intent: str, **gegevens: str) -> Beurt:
        return beurt_van(self.omgeving, self.dialoog, tekst, intent, **gegevens)

    def tussendoor(self, tekst: str, intent: str, **gegevens: str) -> list[Bericht]:
        beurt = self.beurt(tekst, intent, **gegevens)
        return list(Tussendooractie(self.omgeving).doe(beurt).berichten)

    def zeg(self, tekst: str, intent: str, **gegevens: str) -> list[Bericht]:
        return list(
            Vragenlijstactie(self.omgeving).doe(self.beurt(tekst, intent, **gegevens)).berichten
        )
