"""What a message is meant as, by who says it and what was said before, whatever Rasa took it for."""

from __future__ import annotations

import re

from acties.gesprekken import NIET_BEGREPEN
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.ook_een_vraag import gaat_over_een_ander, vraagt_wie_meeleest
from acties.tussendoor.doorzetten import INTENT as DOORZETTEN
from acties.tussendoor.kennisvorm import (
    is_los_begrip,
    vraagt_hoe_het_zit,
    wil_een_mens,
)
from acties.tussendoor.vraagvorm import (
    begint_als_vraag,
    is_een_vraag,
)
from acties.vragenlijst.terzijde import zegt_alleen_ja
from kennisbank.schema.routes import ROUTEINTENTS

_ZONDER_TEKST = frozenset({*ROUTEINTENTS, "andere_taal", "twijfel", DOORZETTEN})
"""What has its words elsewhere than in teksten.yml."""

_VRAAGT_BELEID = re.compile(
    r"\b(?:zegt|staat|vindt)\b.{0,40}\bbeleid\b|\bvolgens het beleid\b", re.IGNORECASE
)

KORT = 6
"""Words; so short, "wie beslist er?" is about one's own idea."""

MIN_WOORDEN_HOE = 4
"""In fewer words nobody asks how something is done."""

OVER_HIER = re.compile(
    r"\b(?:je|jij|u|jullie|jou|nu|verder|doen|begin\w*|hier|vraag|vragen|dit|deze|chat|knop|typ\w*)\b",
    re.IGNORECASE,
)
"""About this conversation or who asks, and so not about the policy."""

_VRAAGT_DOOR = frozenset(
    {
        "begroeten",
        "buiten_bereik",
        "hulp",
        "kanaal_wisselen",
        "kennisvraag",
        "status",
        "twijfel",
        "wie_leest_dit",
        NIET_BEGREPEN,
    }
)
"""What "hoe dan?" or "en in Enschede?" may be taken for: alone such a message says nothing."""

_ZEGT_IETS_ANDERS = frozenset(
    {"bedanken", "bevestigen", "boos", "gevaar", "mens_spreken", "ontkennen", DOORZETTEN}
)
"""What no question after an answer is taken for by mistake."""

_MISSCHIEN_NOG_IN_GEVAAR = frozenset(
    {
        "boos",
        "buiten_bereik",
        "hulp",
        "kennisvraag",
        "mens_spreken",
        "status",
        "wie_ben_je",
        NIET_BEGREPEN,
    }
)
"""After danger these are about that, until somebody speaks of something else: "wie moet ik bellen?"."""


def _bij_een_medewerker(naam: str, tekst: str) -> str:
    """What a message counts as of who works at the municipality. Where residents go with a complaint or
    an objection, and which of two of those is meant, is nothing for who writes about a project."""
    if naam in ROUTEINTENTS or naam in ("twijfel", "buiten_bereik"):
        return "kennisvraag" if is_een_vraag(tekst) else NIET_BEGREPEN
    return naam


_DANK = re.compile(r"\b(?:be)?dank\w*|\bdoei\b|\btot\s+ziens\b|\bfijn\b|\btop\b", re.IGNORECASE)


def _zegt_niets_erbij(tekst: str) -> bool:
    """Whether this only says yes, or takes leave with it."""
    return zegt_alleen_ja(tekst) or len(tekst.split()) < _MIN_WOORDEN_ERBIJ or bool(_DANK.search(tekst))


_MIN_WOORDEN_ERBIJ = 3


def _vraagt_hoe(tekst: str) -> bool:
    """Whether somebody asks how to do something, and not what we can do or what comes next."""
    lang_genoeg = len(tekst.split()) >= MIN_WOORDEN_HOE
    return lang_genoeg and begint_als_vraag(tekst) and OVER_HIER.search(tekst) is None


class Bedoeling:
    """Reads a message beside what was said before it, and who says it."""

    def __init__(self, omgeving: Omgeving) -> None:
        self.omgeving = omgeving

    def naam(self, beurt: Beurt) -> str:
        """What the message counts as, by who says it and what was said before."""
        bekend = beurt.intent in self.omgeving.gegevens.teksten.teksten or beurt.intent in _ZONDER_TEKST
        naam = beurt.intent if bekend else NIET_BEGREPEN
        if beurt.medewerker:
            naam = _bij_een_medewerker(naam, self._tekst(beurt))
            if naam == "hulp" and not beurt.in_vragenlijst and _vraagt_hoe(self._tekst(beurt)):
                naam = "kennisvraag"
            if naam == NIET_BEGREPEN and _VRAAGT_BELEID.search(self._tekst(beurt)):
                naam = "kennisvraag"
        if naam == "mens_spreken" and self._vraagt_geen_mens(beurt):
            naam = "kennisvraag"
        if not beurt.gegevens and not beurt.in_vragenlijst and self._vraagt_het_beleid(beurt, naam):
            naam = "kennisvraag"
        if naam != "kennisvraag" and self._vraagt_iets_anders(beurt, naam):
            naam = "kennisvraag"
        if naam == "hulp" and self._legt_uit_wat_bedoeld_is(beurt):
            naam = "kennisvraag"
        kort_in_een_taal = naam == "andere_taal" and len(self._tekst(beurt).split()) <= KORT
        nog_in_gevaar = (naam in _MISSCHIEN_NOG_IN_GEVAAR or kort_in_een_taal) and self._na_gevaar(
            beurt
        )
        return "gevaar" if nog_in_gevaar else naam

    def _vraagt_het_beleid(self, beurt: Beurt, naam: str) -> bool:
        """Whether a question that was taken for who reads along has no word that is about that."""
        tekst = self._tekst(beurt)
        return naam == "wie_leest_dit" and is_een_vraag(tekst) and not vraagt_wie_meeleest(tekst)

    def _vraagt_iets_anders(self, beurt: Beurt, naam: str) -> bool:
        """Whether a place of the policy is looked up, or somebody else is meant than who is spoken
        with: "wie schrijft dat plan"."""
        vragen, tekst = self.omgeving.vragen, self._tekst(beurt)
        if vragen is None or beurt.gegevens:
            return False
        ander = naam == "wie_ben_je" and gaat_over_een_ander(tekst) and not vragen.vraagt_door(tekst)
        return vragen.zoekt_op(tekst) or (ander and len(tekst.split()) >= MIN_WOORDEN_HOE)

    def _legt_uit_wat_bedoeld_is(self, beurt: Beurt) -> bool:
        """Whether who asked something just before says it otherwise: "ik bedoel wat dat zijn"."""
        vorige = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id)
        bedoelt = re.match(r"\W*(?:nee\W+)?ik\s+bedoel\w*\b", self._tekst(beurt), re.IGNORECASE)
        return (
            vorige == "kennisvraag" and bedoelt is not None and vraagt_hoe_het_zit(self._tekst(beurt))
        )

    def _vraagt_geen_mens(self, beurt: Beurt) -> bool:
        """Whether no word asks for a person: "hoe bereik ik laaggeletterden" asks about the policy."""
        tekst = self._tekst(beurt)
        if beurt.gegevens or beurt.in_vragenlijst or wil_een_mens(tekst):
            return False
        zoekt = beurt.medewerker and is_los_begrip(tekst) and len(tekst.split()) > 1
        return zoekt or vraagt_hoe_het_zit(tekst)

    def _na_gevaar(self, beurt: Beurt) -> bool:
        """Whether somebody was in danger just now, and says something that may still be about that."""
        if self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id) != "gevaar":
            return False
        knoppen = self.omgeving.gegevens.teksten.teksten["nog_steeds_gevaar"].keuzes
        talen, tekst = self.omgeving.gegevens.talen, self._tekst(beurt)
        # In another language: in Dutch first, then in their own.
        begin = (f"{talen.keuzes.mens} /", f"{talen.keuzes.idee} /")
        return tekst not in {knop.label for knop in knoppen} and not tekst.startswith(begin)

    def doorgevraagd(self, beurt: Beurt, naam: str) -> str:
        """What a message counts as that asks on, or asks about another municipality.

        "Hoe lang duurt dat?" after a complaint is about that complaint, and not about an idea.
        """
        vragen, tekst = self.omgeving.vragen, self._tekst(beurt)
        route = self._gaat_door_met_de_route(beurt, tekst) if naam == "bevestigen" else None
        if route is not None or vragen is None or beurt.gegevens.keys() - {"kandidaten"}:
            return route or naam
        if naam not in _ZEGT_IETS_ANDERS and self._gaat_verder(beurt, naam, tekst):
            return "kennisvraag"
        if naam not in _VRAAGT_DOOR:
            return naam
        door = vragen.vraagt_door(tekst)
        if vragen.noemt_andere(tekst) and ((door and not beurt.in_vragenlijst) or is_een_vraag(tekst)):
            return "kennisvraag"
        if beurt.in_vragenlijst:
            return naam
        vorige = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id)
        return vorige if door and vorige in ROUTEINTENTS and not beurt.medewerker else naam

    def _gaat_door_met_de_route(self, beurt: Beurt, tekst: str) -> str | None:
        """The route that was shown just now, to who says yes to it and something besides: "ja, dat wil
        ik wel aanvragen". A yes alone says nothing of it."""
        if beurt.gegevens or beurt.in_vragenlijst or beurt.medewerker:
            return None
        vorige = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id)
        return None if vorige not in ROUTEINTENTS or _zegt_niets_erbij(tekst) else vorige

    def _gaat_verder(self, beurt: Beurt, naam: str, tekst: str) -> bool:
        """Whether this is about the answer that was just given: "wie zit daarin?", "hoe doet Zeestad
        dat?". How it stands with their own idea is for who handed one in."""
        vragen = self.omgeving.vragen
        if vragen is None or not vragen.gaat_verder(beurt.gesprek_id, beurt.inkomend_id, tekst):
            return False
        eigen = naam == "status" and self.omgeving.initiatieven.van(beurt.gesprek_id)
        return not eigen or vragen.over_iets_anders(beurt.gesprek_id, beurt.inkomend_id)

    def _tekst(self, beurt: Beurt) -> str:
        return self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
