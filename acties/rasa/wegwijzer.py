"""What is said to who may have come to the wrong place: the way, or first the choice what they mean."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.vraagbaakloket import Vraagbaakloket
from acties.tussendoor.ook_een_idee import (
    VERZOEK,
    kan_ook_een_idee_zijn,
    vraag_eigen_idee,
    wijs_verzoek,
)
from acties.tussendoor.route import wijs_de_weg
from acties.tussendoor.vraagvorm import is_een_vraag, vraagt_uitleg

_TERUG = 3
"""So many messages back it may have been said what it is about."""


class Wegwijzer:
    """Shows the way of a route to who told something, asks what they mean, or answers what they ask."""

    def __init__(self, omgeving: Omgeving) -> None:
        self.omgeving = omgeving
        self._loket = Vraagbaakloket(omgeving)

    def toon(
        self, beurt: Beurt, route: str, *, zelf_gezegd: bool, achtereen: int, verhaal: int | None
    ) -> Bericht:
        """`zelf_gezegd`: the message itself was taken for this, and not only follows one that was;
        `achtereen`: how many times in a row."""
        gesprekken = self.omgeving.gesprekken
        tekst = gesprekken.tekst_van(beurt.inkomend_id)
        idee = self._misschien_een_idee(beurt, route, tekst, verhaal) if achtereen == 1 else None
        if idee is not None and zelf_gezegd:
            return idee
        return wijs_de_weg(
            self.omgeving.gegevens,
            route,
            verhaal=verhaal,
            in_vragenlijst=beurt.in_vragenlijst,
            nogmaals=not zelf_gezegd or achtereen > 1,
            gevraagd=is_een_vraag(tekst)
            and (vraagt_uitleg(tekst) or self._loket.onderwerp(beurt, tekst) is not None),
            # Who goes on about it, need not say again what it is about.
            gezegd=(tekst,)
            if zelf_gezegd and achtereen == 1
            else (tekst, *gesprekken.vorige_teksten(beurt.inkomend_id, max(achtereen, _TERUG))),
        )

    def _misschien_een_idee(
        self, beurt: Beurt, route: str, tekst: str, verhaal: int | None
    ) -> Bericht | None:
        """What is asked of who may tell an own idea, or said to who chose that the municipality has to
        do it. Who says it again, means it."""
        gegevens, keuze = self.omgeving.gegevens, beurt.gegevens.get("keuze")
        if beurt.in_vragenlijst or beurt.medewerker:
            return None
        if keuze == VERZOEK:
            return wijs_verzoek(gegevens, route, verhaal)
        gesprekken = self.omgeving.gesprekken
        net_gevraagd = gesprekken.vorige_intent(beurt.inkomend_id) == "twijfel"
        if keuze is not None or net_gevraagd or not kan_ook_een_idee_zijn(route, tekst):
            return None
        # Who chooses the route after this, is shown it whole.
        gesprekken.noteer_intent(beurt.inkomend_id, "twijfel")
        return vraag_eigen_idee(gegevens, route, beurt.inkomend_id)
