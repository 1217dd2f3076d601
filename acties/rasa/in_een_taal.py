"""What is said to who writes in another language than Dutch."""

from __future__ import annotations

from dataclasses import replace

from acties.berichten import Bericht
from acties.gesprekken import NIET_BEGREPEN
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.taal import (
    antwoord_in_taal,
    gevaar_in_taal,
    mens_in_taal,
    vraag_in_taal,
    zeg_in_taal,
)
from acties.tussendoor.vraagbaak import toon_antwoord

_ZEGT_GEEN_TAAL = frozenset(
    {
        "andere_taal",
        "bedanken",
        "bevestigen",
        "buiten_bereik",
        "gevaar",
        "hulp",
        "mens_spreken",
        "ontkennen",
        NIET_BEGREPEN,
    }
)
"""As these, so few words ("evet", a button) are in the language of what was answered before them."""

_MAX_WOORDEN_ZONDER_TAAL = 3


class InEenTaal:
    """Answers in the language of who does not write Dutch."""

    def __init__(self, omgeving: Omgeving) -> None:
        self.omgeving = omgeving

    def zeg(self, beurt: Beurt, naam: str, verhaal: int | None) -> Bericht | None:
        """What is said in another language than Dutch; None when it is said in Dutch."""
        gegevens, hier = self.omgeving.gegevens, beurt.in_vragenlijst
        van_net = self._taal_van_net(beurt, naam)
        taal = van_net or beurt.gegevens.get("taal")
        match naam:
            case "gevaar" if taal is not None:
                return gevaar_in_taal(gegevens, taal, in_vragenlijst=hier)
            case "mens_spreken" if taal is not None:
                return mens_in_taal(gegevens, taal, verhaal=verhaal, in_vragenlijst=hier)
            case _ if van_net is not None:
                return vraag_in_taal(gegevens, van_net, verhaal=verhaal)
            case "andere_taal":
                return zeg_in_taal(gegevens, taal, verhaal=verhaal, in_vragenlijst=hier)
        return None

    def antwoord(self, beurt: Beurt, naam: str, verhaal: int | None) -> list[Bericht]:
        """What the policy says, to who asks it in another language; nothing where that is not likely to
        be what was asked."""
        gegevens, vragen = self.omgeving.gegevens, self.omgeving.vragen
        code = beurt.gegevens.get("taal")
        if naam != "andere_taal" or beurt.in_vragenlijst or vragen is None:
            return []
        tekst = self._tekst(beurt)
        if not gegevens.talen.taal(code).vraagt(tekst):
            return []
        gevonden = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst)
        weet_het = gevonden.beantwoord or (gevonden.waarschijnlijk and gevonden.niet_gezegd is None)
        delen = gevonden.delen or gevonden.misschien
        if not weet_het or not delen:
            return []
        vragen.noteer(beurt.gesprek_id, beurt.inkomend_id, gevonden)
        zeker = replace(gevonden, delen=delen, kanttekening=None)
        nederlands = toon_antwoord(gegevens, zeker, beurt.inkomend_id)
        return antwoord_in_taal(gegevens, code, nederlands, verhaal=verhaal)

    def _taal_van_net(self, beurt: Beurt, naam: str) -> str | None:
        """The other language than Dutch that somebody was answered in, who now says next to nothing:
        "evet", "yes please", or a button. None for who speaks Dutch, or another language by now."""
        if beurt.in_vragenlijst or naam not in _ZEGT_GEEN_TAAL:
            return None
        if len(self._tekst(beurt).split()) > _MAX_WOORDEN_ZONDER_TAAL and naam != "mens_spreken":
            return None
        net = self.omgeving.gesprekken.vorige_taal(beurt.inkomend_id)
        return net if beurt.gegevens.get("taal", net) == net else None

    def _tekst(self, beurt: Beurt) -> str:
        return self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
