"""What is said to who asks on after having been shown the way: that is not about an idea.

"Waar moet ik dat dan aanvragen?" after subsidie, "krijg ik dan antwoord?" after a complaint: the policy
has a passage with those words, about something else. What the policy does say of it, is answered.
"""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.route import wijs_de_weg
from acties.tussendoor.vraagvorm import als_directe_vraag, is_een_vraag, vraagt_uitleg
from acties.tussendoor.wendingen import IK, een_woord
from acties.tussendoor.woorden import BEGIN
from kennisbank.vraagbaak.antwoord import Antwoord
from kennisbank.vraagbaak.vervolgvraag import is_vervolg

_DAARVAN = {
    "melding": re.compile(r"\b(?:melding\w*|meld(?:en|t)?)\b", re.IGNORECASE),
    "klacht": re.compile(r"\bklacht\w*", re.IGNORECASE),
    "bezwaar": re.compile(r"\bbezwa\w+", re.IGNORECASE),
    "bouwplan": re.compile(r"\b(?:bouw\w*|verbouw\w*|\w*vergunning\w*)\b", re.IGNORECASE),
    "subsidie": re.compile(r"\b\w*subsidie\w*", re.IGNORECASE),
}
"""By which words a text is about what somebody was shown the way for. Of the other routes the policy
says more than can be known by a word."""

_VRAAGT_DOOR = frozenset({"kennisvraag", "buiten_bereik", "hulp", "status", "twijfel", "wie_leest_dit"})
"""What who asks on may be taken for."""

# "Ja maar wat is de termijn", "oké, en dan?"
_VOORAF = re.compile(
    r"\A(?:(?:ja|nee|oke|oké|ok|oh?|goed|nou|hm+|prima|jammer)\b[\s,.!]*)+", re.IGNORECASE
)
_GAAT_VERDER = re.compile(r"\A(?:en|maar|dus)\b", re.IGNORECASE)
_WIJST_TERUG = re.compile(r"\b(?:dat|daar\w*|die)\b", re.IGNORECASE)

_EN_ALS = re.compile(r"\A(?:en|maar)\s+(?:wat\s+)?(?:als|indien|wanneer)\b", re.IGNORECASE)
_ZELF = een_woord(IK)

_OVER_MEEDOEN = re.compile(
    r"\b(?:idee\w*|initiatie\w*|\w*plan\w*|particip\w*|mee(?:doen|denk\w*|praat\w*|praten)|inspraak|werkvorm\w*"
    r"|bijeenkomst\w*|intake\w*|coördinator|coordinator|adviseur)\b",
    re.IGNORECASE,
)
"""With one of these it is about what the policy is about, though it begins with "en"."""

_TERUG = 3
"""So many messages back it may have been said what it is about."""


class NaEenWeg:
    """Keeps to what somebody was just shown the way for, while they ask on about it."""

    def __init__(self, omgeving: Omgeving) -> None:
        self.omgeving = omgeving

    def antwoord(self, beurt: Beurt, naam: str, verhaal: int | None) -> Bericht | None:
        """That there is no answer to this, with the way once more; None where it asks something else,
        or the policy says something of it. `verhaal` is the message that may tell an idea after all."""
        vragen, gesprekken = self.omgeving.vragen, self.omgeving.gesprekken
        route, tekst = self._route(beurt), self._tekst(beurt)
        if vragen is None or route is None or naam not in (*_VRAAGT_DOOR, route):
            return None
        if not _vraagt(naam, tekst):
            return None
        nieuw = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek, los=True)
        if nieuw.grens is not None or not self._gaat_door(route, tekst, nieuw):
            return None
        samen = vragen.zoek(
            beurt.gesprek_id, beurt.inkomend_id, tekst, onderwerp=route, voor=beurt.publiek
        )
        if any(_gaat_over(route, antwoord) for antwoord in (nieuw, samen)):
            return None
        # Who asks on after this, still asks about that.
        gesprekken.noteer_intent(beurt.inkomend_id, route)
        return wijs_de_weg(
            self.omgeving.gegevens,
            route,
            verhaal=verhaal,
            gevraagd=True,
            gezegd=(tekst, *gesprekken.vorige_teksten(beurt.inkomend_id, _TERUG)),
        )

    def vraagt_door(self, beurt: Beurt) -> bool:
        """Whether this asks on, though it was taken for an idea or for something of an open question:
        "en als ze niks doen", "waar moet ik dan heen met die brief"."""
        vragen, tekst = self.omgeving.vragen, self._tekst(beurt)
        if vragen is None or self._route(beurt) is None or _OVER_MEEDOEN.search(tekst):
            return False
        if _EN_ALS.match(tekst):
            # "En als we er zelf een speurtocht bij doen" tells what they want to do.
            return _ZELF.search(tekst) is None
        # "Kan er dan een speeltuin komen" asks, and is an idea.
        vraagt = beurt.intent != BEGIN and _vraagt(beurt.intent, tekst)
        return vraagt and (is_vervolg(tekst) or vragen.vraagt_door(tekst))

    def _route(self, beurt: Beurt) -> str | None:
        """What somebody was just shown the way for; None where nothing can be asked about that."""
        gekozen = beurt.gegevens.keys() - {"kandidaten"}
        if beurt.in_vragenlijst or beurt.medewerker or gekozen:
            return None
        route = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id)
        return route if route in _DAARVAN else None

    def _tekst(self, beurt: Beurt) -> str:
        return _VOORAF.sub("", self.omgeving.gesprekken.tekst_van(beurt.inkomend_id))

    def _gaat_door(self, route: str, tekst: str, nieuw: Antwoord) -> bool:
        """Whether this is about what was spoken of: it names that, or no subject of its own."""
        vragen = self.omgeving.vragen
        if vragen is None:
            return False
        if _DAARVAN[route].search(tekst) or vragen.vraagt_door(tekst):
            return True
        if _OVER_MEEDOEN.search(tekst):
            return False
        return is_vervolg(tekst) or not (nieuw.beantwoord or nieuw.waarschijnlijk)


def _vraagt(naam: str, tekst: str) -> bool:
    """Whether this asks something, and not what a thing is or who reads along here."""
    if not (is_een_vraag(als_directe_vraag(tekst)) or _EN_ALS.match(tekst)):
        return False
    if naam == "wie_leest_dit":
        return _WIJST_TERUG.search(tekst) is not None
    return _GAAT_VERDER.match(tekst) is not None or not vraagt_uitleg(tekst)


def _gaat_over(route: str, antwoord: Antwoord) -> bool:
    """Whether the policy says something of what was asked about this."""
    return antwoord.beantwoord and any(_DAARVAN[route].search(deel.tekst) for deel in antwoord.delen)
