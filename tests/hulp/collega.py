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
from tests.hulp.loket import met_dossier

U_VORM = re.compile(r"\b(?:u|uw)\b", re.IGNORECASE)


class Collega:
    """An employee with a dossier, outside a questionnaire or in a part of it."""

    def __init__(self, omgeving: Omgeving, onderdeel: str | None = None) -> None:
        self.omgeving = omgeving
        self.dialoog = met_dossier(omgeving)
        if onderdeel is not None:
            self.dialoog.doe(g.Start(onderdeel))
        self._nummer = 0

    def beurt(self, tekst: str, intent: str, **gegevens: str) -> Beurt:
        self._nummer += 1
        hier = self.dialoog.gesprek_id
        open_ = self.omgeving.vragenlijsten.stand(hier).fase != "geen"
        assert is_medewerker(self.omgeving, hier)
        inkomend = zei(self.omgeving.bron, hier, self._nummer, tekst, None)
        return Beurt(
            hier,
            f"c{self._nummer}",
            inkomend,
            intent,
            None,
            gegevens,
            open_,
            medewerker=True,
        )

    def tussendoor(self, tekst: str, intent: str, **gegevens: str) -> list[Bericht]:
        beurt = self.beurt(tekst, intent, **gegevens)
        return list(Tussendooractie(self.omgeving).doe(beurt).berichten)

    def zeg(self, tekst: str, intent: str, **gegevens: str) -> list[Bericht]:
        return list(
            Vragenlijstactie(self.omgeving).doe(self.beurt(tekst, intent, **gegevens)).berichten
        )
