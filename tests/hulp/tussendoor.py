"""A conversation in which things are said in between, for tests of the action that answers them."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.tussendoor import Tussendooractie
from tests.acties.test_gesprekken import zei
from tests.hulp.gesprekken import maak_gesprek


class Gesprek:
    """A conversation in which only things are said in between."""

    def __init__(self, omgeving: Omgeving) -> None:
        self._omgeving = omgeving
        self.id = maak_gesprek(omgeving.bron)
        self._nummer = 0

    def zeg(
        self,
        tekst: str,
        intent: str,
        gegevens: dict[str, str] | None = None,
        *,
        in_vragenlijst: bool = False,
        medewerker: bool = False,
        leek_op: str | None = None,
    ) -> Bericht:
        """What the assistant says to this."""
        self._nummer += 1
        inkomend = zei(self._omgeving.bron, self.id, self._nummer, tekst, None)
        beurt = Beurt(
            gesprek_id=self.id,
            bericht_id=str(self._nummer),
            inkomend_id=inkomend,
            intent=intent,
            leek_op=leek_op,
            gegevens=gegevens or {},
            in_vragenlijst=in_vragenlijst,
            medewerker=medewerker,
        )
        self.laatste = inkomend
        [bericht] = Tussendooractie(self._omgeving).doe(beurt).berichten
        return bericht


def verhaal_van(bericht: Bericht) -> str | None:
    [knop] = [k for k in bericht.knoppen if k.opdracht.intent == "initiatief_indienen"]
    return knop.opdracht.gegevens.get("verhaal")
