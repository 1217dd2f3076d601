"""A resident who is handing in an idea, for tests of the action behind the form."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.vragenlijst import Vragenlijstactie
from acties.tussendoor.woorden import BEGIN
from acties.vragenlijst import gebeurtenissen as g
from tests.acties.test_gesprekken import zei
from tests.hulp.gesprekken import INTAKE, Dialoog


class Inwoner:
    """Somebody who is handing in an idea, and has answered the first questions."""

    def __init__(self, omgeving: Omgeving, beantwoord: int = 0, *, begonnen: bool = True) -> None:
        self.omgeving = omgeving
        self.dialoog = Dialoog(omgeving)
        if begonnen:
            self.dialoog.doe(g.Start("intake"))
        for antwoord in INTAKE[:beantwoord]:
            self.dialoog.zeg(antwoord)
        self._nummer = 0

    @property
    def vraag(self) -> str | None:
        """The key of what is asked now."""
        open_ = self.omgeving.vragenlijsten.wat_wordt_gevraagd(self.dialoog.gesprek_id)
        return open_[1].sleutel if open_ is not None else None

    def eigen_idee_na(self, tekst: str, intent: str) -> list[Bericht]:
        """What is said to who was shown another way, and says that it is an own idea after all."""
        self._nummer += 2
        hier = self.dialoog.gesprek_id
        verteld = zei(self.omgeving.bron, hier, self._nummer - 1, tekst, intent)
        knop = zei(
            self.omgeving.bron, hier, self._nummer, "Het is toch een idee van mijzelf", BEGIN, knop=True
        )
        gegevens = {"verhaal": str(verteld)}
        beurt = Beurt(hier, f"i{self._nummer}", knop, BEGIN, None, gegevens, False)
        return list(Vragenlijstactie(self.omgeving).doe(beurt).berichten)

    @property
    def idee(self) -> str | None:
        """What stands as the idea."""
        regels = self.dialoog.doe(g.Toon()).regels
        return next((r.antwoord for r in regels if r.vraag == "idee"), None)

    def volgende(self) -> int:
        """The number of the next message."""
        self._nummer += 1
        return self._nummer

    def zeg(self, tekst: str, intent: str = "antwoord", leek_op: str | None = None) -> list[Bericht]:
        """What is said to this."""
        self._nummer += 1
        hier = self.dialoog.gesprek_id
        inkomend = zei(self.omgeving.bron, hier, self._nummer, tekst, None)
        open_ = self.omgeving.vragenlijsten.stand(hier).fase != "geen"
        beurt = Beurt(hier, f"i{self._nummer}", inkomend, intent, leek_op, {}, open_)
        return list(Vragenlijstactie(self.omgeving).doe(beurt).berichten)
