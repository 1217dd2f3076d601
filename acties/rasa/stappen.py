"""The steps of the questionnaire engine that a message leads to, and what is said after each."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt, Gezegd
from acties.rasa.staptoner import Staptoner
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, Uitkomst

# The form stays open as long as its only slot is requested and empty.
OPEN: tuple[EventType, ...] = (SlotSet("vraag_open", None), SlotSet("requested_slot", "vraag_open"))
DICHT: tuple[EventType, ...] = (SlotSet("vraag_open", None), SlotSet("requested_slot", None))


class Stappen:
    """Steps through the engine; the same message leads to the same again."""

    def __init__(self, omgeving: Omgeving) -> None:
        self._vragenlijsten, self._toner = omgeving.vragenlijsten, Staptoner(omgeving)

    def zet(self, beurt: Beurt, gebeurtenis: g.Gebeurtenis, achter: str = "") -> Uitkomst:
        """One step. With `achter` it is one more of the same message."""
        bericht_id = f"{beurt.bericht_id}{achter}"
        return self._vragenlijsten.stap(beurt.gesprek_id, bericht_id, gebeurtenis)

    def toon(
        self, beurt: Beurt, uitkomst: Uitkomst, *eerst: Bericht, ook: list[Bericht] | None = None
    ) -> Gezegd:
        """What is said after a step, behind what comes first; `ook` as in `Staptoner`."""
        return Gezegd((*eerst, *self._toner.toon(beurt, uitkomst, ook)), _form(uitkomst))

    def doe(self, beurt: Beurt, gebeurtenis: g.Gebeurtenis, *eerst: Bericht) -> Gezegd:
        """One step, and what is said after it behind what comes first."""
        return self.toon(beurt, self.zet(beurt, gebeurtenis), *eerst)

    def herhaal(self, beurt: Beurt, *eerst: Bericht) -> Gezegd:
        """These, and then what was open once more."""
        uitkomst = self.zet(beurt, g.Herhaal())
        return Gezegd((*eerst, *self._toner.toon(beurt, uitkomst)), OPEN)

    def met_wat_open_was(self, beurt: Beurt, *eerst: Bericht) -> Gezegd:
        """The same, where something may be open."""
        if self._vragenlijsten.stand(beurt.gesprek_id).fase == "geen":
            return Gezegd(eerst, DICHT)
        return self.herhaal(beurt, *eerst)


def _form(uitkomst: Uitkomst) -> tuple[EventType, ...]:
    slot = uitkomst.slot if isinstance(uitkomst, Einde) else uitkomst
    return DICHT if isinstance(slot, Einde) else OPEN
