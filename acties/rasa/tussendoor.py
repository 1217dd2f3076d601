"""What is said in between: courtesies, questions about the assistant, and not understanding."""

from __future__ import annotations

from acties.berichten import Bericht, Knop, Opdracht
from acties.rasa.basis import TUSSENDOOR, Beurt, Gezegd, Samenspraakactie
from kennisbank.laden import GemeenteGegevens

NIET_BEGREPEN = "nlu_fallback"


class Tussendooractie(Samenspraakactie):
    """Answers from the texts of the municipality, by intent."""

    naam = TUSSENDOOR

    def doe(self, beurt: Beurt) -> Gezegd:
        """Changes nothing but the note of what the message was taken for."""
        gegevens = self.omgeving.gegevens
        naam = beurt.intent if beurt.intent in gegevens.teksten.teksten else NIET_BEGREPEN
        achtereen = self.omgeving.gesprekken.noteer_intent(beurt.inkomend_id, naam)
        if naam == NIET_BEGREPEN and achtereen % 2 == 0:
            # Never the same fallback twice in a row: the second time a person is offered.
            naam = "nog_steeds_niet_begrepen"
        return Gezegd((zeg(gegevens, naam, in_vragenlijst=beurt.in_vragenlijst),))


def zeg(gegevens: GemeenteGegevens, naam: str, *, in_vragenlijst: bool = False) -> Bericht:
    """The text of this name, filled in for the municipality."""
    gezegde = gegevens.teksten.teksten[naam]
    gemeente = gegevens.gemeente.inhoud
    kort = in_vragenlijst and gezegde.in_vragenlijst is not None
    tekst = (gezegde.in_vragenlijst if kort else None) or gezegde.tekst
    return Bericht(
        tekst=tekst.format(gemeente=gemeente.naam, coordinator=gemeente.rollen.coordinator.naam),
        knoppen=()
        if kort
        else tuple(
            Knop(label=keuze.label, opdracht=Opdracht(intent=keuze.intent)) for keuze in gezegde.keuzes
        ),
    )
