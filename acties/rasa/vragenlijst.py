"""The one action behind the one form: hands each message to the questionnaire engine."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet

from acties.berichten import Bericht
from acties.rasa.basis import Beurt, Gezegd, Samenspraakactie
from acties.rasa.einde import BEZWAREN, EINDEN
from acties.rasa.tussendoor import zeg
from acties.rasa.vertaling import TUSSENDOOR_INTENTS, gebeurtenis_van
from acties.vragenlijst.dienst import Uitkomst
from acties.vragenlijst.uitkomst import Bevestiging, Einde, Samenvatting, VraagOpen
from acties.vragenlijst.weergave import (
    Eigen,
    toon_bevestiging,
    toon_gestopt,
    toon_pauze,
    toon_samenvatting,
    toon_vraag,
)
from kennisbank.schema.vragenlijst import Vragenlijst

# The form stays open as long as its only slot is requested and empty.
_OPEN: tuple[EventType, ...] = (SlotSet("vraag_open", None), SlotSet("requested_slot", "vraag_open"))
_DICHT: tuple[EventType, ...] = (SlotSet("vraag_open", None), SlotSet("requested_slot", None))


class Vragenlijstactie(Samenspraakactie):
    """Called at each turn of the form, also the first; it asks the next question itself."""

    naam = "validate_vragenlijst_form"

    def doe(self, beurt: Beurt) -> Gezegd:
        """One step of the engine; the same message leads to the same again."""
        tussendoor = beurt.intent in TUSSENDOOR_INTENTS and beurt.formulier_open
        if tussendoor and not beurt.tussendoor_gezegd:
            # Nothing for the questionnaire: without events Rasa's form steps aside, so that the
            # rules can answer first. After that the form is called again, for the open question.
            # A form that this message opened has no rules to step aside for.
            return Gezegd()
        start = self.omgeving.gegevens.vragenlijst_bij(
            beurt.intent, in_vragenlijst=beurt.in_vragenlijst
        )
        uitkomst = self.omgeving.vragenlijsten.stap(
            beurt.gesprek_id,
            beurt.bericht_id,
            gebeurtenis_van(
                beurt,
                self.omgeving.gesprekken.tekst_van(beurt.inkomend_id),
                start.inhoud.sleutel if start is not None else None,
                self.omgeving.gesprekken.verhaal_van(beurt.inkomend_id, beurt.verhaal),
            ),
        )
        slot = uitkomst.slot if isinstance(uitkomst, Einde) else uitkomst
        events = _DICHT if isinstance(slot, Einde) else _OPEN
        return Gezegd(tuple(self._toon(beurt, uitkomst)), events)

    def _toon(self, beurt: Beurt, uitkomst: Uitkomst) -> list[Bericht]:
        match uitkomst:
            case VraagOpen():
                lijst = self.omgeving.vragenlijsten.lijst(uitkomst.invulling_id)
                return toon_vraag(lijst, uitkomst, self._eigen(beurt, lijst))
            case Samenvatting():
                return toon_samenvatting(uitkomst)
            case Bevestiging():
                return toon_bevestiging(uitkomst)
            case Einde():
                daarna = uitkomst.vervolg
                return [
                    *self._toon_einde(beurt, uitkomst),
                    *(self._toon(beurt, daarna) if daarna is not None else ()),
                ]

    def _eigen(self, beurt: Beurt, lijst: Vragenlijst) -> tuple[Eigen, ...]:
        """The initiatives of this person, for questionnaires that are about those."""
        if not (lijst.toegang or any(v.soort == "kenmerk" for v in lijst.vragen)):
            return ()
        return tuple(
            Eigen(stand.samenvatting.kenmerk, stand.samenvatting.kort)
            for stand in self.omgeving.initiatieven.van(beurt.gesprek_id)
        )

    def _toon_einde(self, beurt: Beurt, einde: Einde) -> list[Bericht]:
        gegevens = self.omgeving.gegevens
        match einde.reden:
            case "gepauzeerd":
                return toon_pauze()
            case "gestopt":
                return toon_gestopt()
            case "geen_vragenlijst":
                eigen_tekst = beurt.intent in gegevens.teksten.teksten
                return [zeg(gegevens, beurt.intent if eigen_tekst else "geen_vragenlijst_open")]
            case "geen_toegang":
                return [zeg(gegevens, "mens_spreken")]
            case "niet_begonnen":
                return BEZWAREN[str(einde.afronding)](self.omgeving, einde.gegevens)
            case "verstuurd":
                return EINDEN[str(einde.afronding)](self.omgeving, einde.gegevens)
