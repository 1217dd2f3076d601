"""What is said in between: courtesies, other routes, other languages, and not understanding."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.initiatief.weergave import toon_status_tussendoor
from acties.rasa.basis import TUSSENDOOR, Beurt, Gezegd, Samenspraakactie
from acties.tussendoor.gezegde import zeg
from acties.tussendoor.route import wijs_de_weg
from acties.tussendoor.taal import mens_in_taal, zeg_in_taal
from acties.tussendoor.twijfel import vraag_wat_bedoeld
from acties.tussendoor.veelgevraagd import beantwoord
from kennisbank.schema.routes import ROUTEINTENTS

NIET_BEGREPEN = "nlu_fallback"
_ZONDER_TEKST = frozenset({*ROUTEINTENTS, "andere_taal", "twijfel"})
"""What has its words elsewhere than in teksten.yml."""


class Tussendooractie(Samenspraakactie):
    """Answers from the data of the municipality, by intent."""

    naam = TUSSENDOOR

    def doe(self, beurt: Beurt) -> Gezegd:
        """Changes nothing but the note of what the message was taken for."""
        bekend = beurt.intent in self.omgeving.gegevens.teksten.teksten or beurt.intent in _ZONDER_TEKST
        naam = beurt.intent if bekend else NIET_BEGREPEN
        achtereen = self.omgeving.gesprekken.noteer_intent(beurt.inkomend_id, naam)
        if naam == "status" and (standen := self.omgeving.initiatieven.van(beurt.gesprek_id)):
            return Gezegd((toon_status_tussendoor(self.omgeving.gegevens, standen),))
        return Gezegd((self._zeg(beurt, naam, achtereen),))

    def _zeg(self, beurt: Beurt, naam: str, achtereen: int) -> Bericht:
        gegevens, hier = self.omgeving.gegevens, beurt.in_vragenlijst
        verhaal = beurt.verhaal or self.omgeving.gesprekken.verhaal_bij(beurt.inkomend_id)
        taal = beurt.gegevens.get("taal")
        if naam in ROUTEINTENTS:
            return wijs_de_weg(
                gegevens, naam, verhaal=verhaal, in_vragenlijst=hier, nogmaals=achtereen > 1
            )
        if naam == "andere_taal":
            return zeg_in_taal(gegevens, taal, verhaal=verhaal, in_vragenlijst=hier)
        if naam == "mens_spreken" and taal is not None:
            return mens_in_taal(gegevens, taal, verhaal=verhaal, in_vragenlijst=hier)
        if naam == "kennisvraag":
            tekst = self.omgeving.gesprekken.tekst_van(beurt.verhaal or beurt.inkomend_id)
            vraag = gegevens.veelgevraagd.bij(beurt.gegevens.get("keuze"), tekst)
            if vraag is not None:
                return beantwoord(gegevens, vraag, in_vragenlijst=hier, verhaal=verhaal)
        if naam == "twijfel":
            kandidaten = beurt.gegevens.get("kandidaten", "").split(",")
            vraag_ = vraag_wat_bedoeld(
                gegevens, kandidaten, verhaal=verhaal, nogmaals=achtereen % 2 == 0
            )
            if vraag_ is not None and not hier:
                return vraag_
            naam = NIET_BEGREPEN
        if naam == NIET_BEGREPEN and achtereen % 2 == 0:
            # Never the same fallback twice in a row: the second time a person is offered.
            naam = "nog_steeds_niet_begrepen"
        return zeg(gegevens, naam, in_vragenlijst=hier, verhaal=verhaal)


__all__ = ["NIET_BEGREPEN", "Tussendooractie", "zeg"]
