"""Whether a message that may open a form or a dossier only asks something.

A form or a dossier opens for who says to want that; who asks how it is arranged gets an answer.
"""

from __future__ import annotations

import re

from acties.omgeving import Omgeving
from acties.participatie.projectnaam import noemt_project
from acties.participatie.zoeken import zoek_onderdeel, zonder_project
from acties.rasa.basis import Beurt
from acties.rasa.over_het_beleid import (
    OPENT_OF_WIJZIGT,
    OVER_EERDER,
    VAN_EEN_DOSSIER,
    noemt_het_beleid,
    regel_voor,
    wil_weten_of_we_betrekken,
)
from acties.tussendoor.beleidsvraag import gaat_daarover, heet_precies_zo, staat_in_de_kop
from acties.tussendoor.kennisvorm import (
    is_los_begrip,
    vraagt_hoe_het_gaat_met_ideeen,
    vraagt_hoe_het_zit,
)
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.tussendoor.wendingen import (
    EIGEN,
    IK,
    RAAD,
    WERKT_BIJ_DE_GEMEENTE,
    een_van,
    een_woord,
    wending,
)

_BEDENK = een_van("negeer vergeet schrijf vertel verzin bedenk")
_ZEGT_WAT_WE_MOETEN = wending(rf"^\W*(?:{_BEDENK}|zeg|geef|doe\s+alsof|speel|maak)\b")
_SCHRIJF_EEN = wending(rf"^\W*{_BEDENK}\s+(?:een|n|me|mij|ons|jouw?|alle|alles|de|het)\b")
_VAN_ZICHZELF = wending(rf"\b(?:{IK}|{EIGEN}|er\s+nu|tot\s+nu|al)\b")
_STAAT_ER = 0.5
"""The same of what stands word for word in a heading of the policy, or asks what that says."""
_ZEKER, _VRIJ_ZEKER = 0.75, 0.6
"""How sure the vraagbaak must be of an answer, to a question that may be a wish as well."""
_EEN_IDEE = re.compile(r"initiatief|idee|voorstel", re.IGNORECASE)
_ZO_HEET_HET = 0.9
"""The same of a word or two that may be an idea: "klankbordgroep", and not "een bankje"."""

BEN_MEDEWERKER = wending(WERKT_BIJ_DE_GEMEENTE)
# What fits the own project is what a part finds out; so is what a colleague advises.
_RAAD = wending(rf"\b{RAAD}\b")
# Of the council, and of a level, nobody asks advice by naming them.
_GEMEENTERAAD = wending(r"\b(?:de\s+(?:gemeente)?raad|gemeenteraad|raads\w+|raadple\w+)\b")
_OVER_ANDERMANS_RAAD = wending(r"\b(?:het|een|van|aan|hun|elk|dat)\s+(?:\w+\s+)?advies\b")
_WIL_HULP = een_woord(
    r"help\w* hulp meekijk\w* meedenk\w* sparren inschakel\w* schakel begeleid\w* betrek\w* inzetten"
)
_IS_HET_GOED = een_woord(
    r"goed klopt mist missen ontbre\w+ vergeten volledig compleet nak\w+ check\w* controle\w*"
)
_MOET_OPENBAAR = wending(r"^\W*(?:\w+\s+)?(?:moet|moeten|hoef\w*|waarom|wanneer|wie|is|zijn)\b")
_VRAAGT_ONS = wending(r"^\W*(?:\w+\s+)?(?:kunt?|kan|wilt?)\s+(?:je|jij|u|jullie|iemand)\b")
# "Moet je inwoners betrekken bij ...": nobody in particular.
_IN_HET_ALGEMEEN = wending(r"^\W*(?:\w+\s+)?(?:moet|mag|hoef|zou)\s+(?:je|men|een\s+gemeente)\b")
_VAN_EEN_ZAAK = wending(
    rf"^\W*(?:\w+\s+)?(?:moet|moeten|hoort|horen)\s+(?:er\s+)?(?!(?:{IK}|je|jij|u|jullie|er|daar|hier"
    r"|iemand|iedereen|de|dat|(?:\w+)?(?:inwoners?|bewoners?|mensen|omwonenden))\b)\w"
)
_GEEF = wending(r"^\W*(?:geef|noem)\b")
_EIGEN_STUK = wending(rf"\b(?:{EIGEN}|dit|het\s+al)\b")


def _vraagt_geen_raad(tekst: str) -> bool:
    return _RAAD.search(_GEMEENTERAAD.sub("", tekst)) is None


def _vraagt_van_een_zaak(tekst: str) -> bool:
    """Whether it asks what some thing has to be in any project: "moet geld voor inspraak in het
    project zitten"."""
    return _VAN_EEN_ZAAK.match(tekst) is not None and _EIGEN_STUK.search(tekst) is None


class AlleenEenVraag:
    """Finds out whether somebody asks how it is arranged, and does not begin what it was taken for."""

    def __init__(self, omgeving: Omgeving) -> None:
        self._omgeving = omgeving

    def vraagt(self, beurt: Beurt, tekst: str) -> bool:
        """Whether this is a question, and not what opens something."""
        return (
            self._vraagt(beurt, tekst)
            or self._vraagt_na_voorstellen(beurt, tekst)
            or self._vraagt_naar_het_beleid(beurt, tekst)
        )

    def _vraagt(self, beurt: Beurt, tekst: str) -> bool:
        if beurt.intent == "status":
            eigen = self._omgeving.initiatieven.van(beurt.gesprek_id)
            bekend = self._omgeving.gegevens.veelgevraagd.bij(None, tekst)
            algemeen = bekend is not None and bekend.ook_zonder_idee and is_een_vraag(tekst)
            return not eigen and (algemeen or vraagt_hoe_het_gaat_met_ideeen(tekst))
        if beurt.intent == "samenvatting_tonen":
            # "Wat staat er in het eindverslag" asks for what was answered of nobody.
            van_zichzelf = _VAN_ZICHZELF.search(tekst) is not None
            hoe = vraagt_hoe_het_zit(tekst) and not van_zichzelf
            return hoe and self._zekerheid(beurt, tekst) >= _STAAT_ER
        if beurt.intent == "projectplan":
            # The plan of an own idea is nothing of who works at the municipality.
            return vraagt_hoe_het_zit(tekst) and (
                beurt.medewerker or self._zekerheid(beurt, tekst) >= _VRIJ_ZEKER
            )
        return beurt.intent in VAN_EEN_DOSSIER and (
            self._is_een_opdracht(beurt, tekst)
            or (
                self._kan_vraag_zijn(beurt.intent, tekst)
                and self._vraagt_over_een_onderdeel(beurt, tekst)
            )
        )

    def _vraagt_naar_het_beleid(self, beurt: Beurt, tekst: str) -> bool:
        """Whether this asks how it is arranged, of what the policy names: "waarom is de toolbox
        gemaakt", "wie is de opdrachtgever van het actieplan"."""
        vragen = self._omgeving.vragen
        if beurt.intent not in OPENT_OF_WIJZIGT or vragen is None:
            return False
        if noemt_het_beleid(self._omgeving, tekst):
            return True
        niets = beurt.intent in OVER_EERDER and self._niets_begonnen(beurt)
        regel = regel_voor(beurt.intent, niets_begonnen=niets)
        if regel is None or not regel.kan(tekst):
            return False
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek)
        return regel.geldt(tekst, antwoord)

    def _niets_begonnen(self, beurt: Beurt) -> bool:
        """Whether nothing was begun in this conversation that a command could be about."""
        wie, omgeving = beurt.gesprek_id, self._omgeving
        if omgeving.vragenlijsten.is_onaf(wie) or omgeving.initiatieven.van(wie):
            return False
        return omgeving.dossiers.huidig(wie) is None

    def _vraagt_na_voorstellen(self, beurt: Beurt, tekst: str) -> bool:
        """ "Ik ben ambtenaar, hoe maak ik een planning": who it is, and then a question."""
        voorgesteld = BEN_MEDEWERKER.match(tekst.strip())
        if beurt.intent not in (*VAN_EEN_DOSSIER, "aanmelden") or voorgesteld is None:
            return False
        rest = re.sub(
            r"^\W*(?:bij\s+de\s+gemeente\W+)?(?:en\s+)?", "", tekst.strip()[voorgesteld.end() :]
        )
        return zonder_project(rest) == rest and vraagt_hoe_het_zit(rest)

    def _vraagt_over_een_onderdeel(self, beurt: Beurt, tekst: str) -> bool:
        """Whether somebody who seems to begin a part only asks about it.

        Of a project that is named the answer must be sure, with a dossier open likely: that part may
        be what they want.
        """
        hoe = vraagt_hoe_het_zit(tekst)
        naam = noemt_project(tekst)
        algemeen = _IN_HET_ALGEMEEN.match(tekst) is not None
        project = naam is not None and zoek_onderdeel(self._omgeving.gegevens, naam) is None
        betreft = beurt.intent == "checklist" and wil_weten_of_we_betrekken(tekst)
        if not algemeen and (project or betreft):
            vraagt = hoe or is_een_vraag(tekst) or _GEEF.match(tekst)
            return bool(vraagt) and self._zekerheid(beurt, tekst) >= _ZEKER
        if self._omgeving.dossiers.huidig(beurt.gesprek_id) is not None:
            return hoe and _vraagt_geen_raad(tekst) and self._zekerheid(beurt, tekst) >= _VRIJ_ZEKER
        los = beurt.intent in ("dossier_onderdeel", "plan_controleren") and is_los_begrip(tekst)
        if beurt.intent == "checklist" and is_los_begrip(tekst):
            # "Verschil inspraak en participatie"; the name of the part itself begins it.
            begint = zoek_onderdeel(self._omgeving.gegevens, tekst) is not None
            meer = len(tekst.split()) > 1 and self._zekerheid(beurt, tekst) >= _ZEKER
            los = not begint and (meer or self.heet_zo(beurt, tekst))
        return hoe or los or (is_een_vraag(tekst) and self._weet_het_ongeveer(beurt, tekst))

    def _kan_vraag_zijn(self, intent: str, tekst: str) -> bool:
        """Whether no word of it asks us to do something, or is about one's own project or plan."""
        if _VRAAGT_ONS.match(tekst):
            return False
        if zonder_project(tekst) != tekst and not _vraagt_van_een_zaak(tekst):
            return False
        match intent:
            case "hulp_vragen":
                return _WIL_HULP.search(tekst) is None
            case "plan_controleren":
                return _IS_HET_GOED.search(tekst) is None
            case "publiceren":
                return _MOET_OPENBAAR.match(tekst) is not None and _EIGEN_STUK.search(tekst) is None
        return _vraagt_geen_raad(tekst) or _OVER_ANDERMANS_RAAD.search(tekst) is not None

    def heet_zo(self, beurt: Beurt, tekst: str) -> bool:
        """Whether the policy has something of this name that is no word for an idea itself:
        "burgerinitiatief" is how somebody says to have one."""
        vragen = self._omgeving.vragen
        if vragen is None or _EEN_IDEE.search(tekst):
            return False
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek, los=True)
        # A likely answer is enough when its heading has the term, the likelier the more else it has.
        if antwoord.zekerheid >= _VRIJ_ZEKER and heet_precies_zo(tekst, antwoord):
            return True
        if antwoord.zekerheid >= _STAAT_ER and heet_precies_zo(tekst, antwoord, geheel=True):
            return True
        daarover = antwoord.zekerheid >= _ZEKER and gaat_daarover(tekst, antwoord)
        return daarover or antwoord.zekerheid >= _ZO_HEET_HET

    def weet_wat_het_is(self, beurt: Beurt, tekst: str) -> bool:
        """Whether the question in this is probably answered."""
        vragen = self._omgeving.vragen
        if vragen is None:
            return False
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek)
        noemt_het = antwoord.gegeven and staat_in_de_kop(tekst, antwoord)
        return antwoord.beantwoord or antwoord.waarschijnlijk or noemt_het

    def _weet_het_ongeveer(self, beurt: Beurt, tekst: str) -> bool:
        """Whether the answer is likely, or has what was asked about in its heading."""
        vragen = self._omgeving.vragen
        if self._zekerheid(beurt, tekst) >= _VRIJ_ZEKER or vragen is None:
            return vragen is not None
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek)
        return antwoord.gegeven and staat_in_de_kop(tekst, antwoord)

    def _zekerheid(self, beurt: Beurt, tekst: str) -> float:
        vragen = self._omgeving.vragen
        if vragen is None:
            return 0.0
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek)
        return 1.0 if antwoord.grens is not None else antwoord.zekerheid

    def noemt_iets(self, beurt: Beurt, tekst: str) -> bool:
        """Whether this only names something, of which the vraagbaak probably has the answer."""
        return is_los_begrip(tekst) and self._zekerheid(beurt, tekst) >= _VRIJ_ZEKER

    def draagt_iets_op(self, beurt: Beurt, tekst: str) -> bool:
        """Whether this tells us to do what we do not, or to write something."""
        return _SCHRIJF_EEN.match(tekst) is not None or self._is_een_opdracht(beurt, tekst)

    def _is_een_opdracht(self, beurt: Beurt, tekst: str) -> bool:
        """Whether this tells us to do what we do not: "schrijf een gedicht"."""
        vragen = self._omgeving.vragen
        if vragen is None or _ZEGT_WAT_WE_MOETEN.match(tekst) is None:
            return False
        return vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst).grens is not None
