"""Questions about how it is arranged that were taken for something else: for an idea, for asking after
one's own idea, for beginning a part of a dossier or a check, or for asking for help.

A form or a dossier opens for who says to want that. Who asks something gets an answer, with what it was
taken for as a choice below it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from acties.berichten import Bericht, Knop
from acties.initiatief.kenmerk import zoek_kenmerk
from acties.omgeving import Omgeving
from acties.participatie.beginnen import TITEL
from acties.participatie.projectnaam import noemt_project
from acties.participatie.weergave.aanmelden import toon_welkom
from acties.participatie.weergave.keuze import toon_project_of_idee
from acties.participatie.zoeken import zoek_onderdeel, zonder_project
from acties.rasa.basis import Beurt, Gezegd
from acties.rasa.tussendoor import Tussendooractie
from acties.tussendoor.beleidsvraag import (
    gaat_daarover,
    noemt_alleen_iets,
    vraagt_naar_het_beleid,
    vraagt_wat_het_beleid_zegt,
)
from acties.tussendoor.gezegde import vraag_maar, zeg
from acties.tussendoor.kennisvorm import (
    heeft_niets_ingediend,
    is_los_begrip,
    kondigt_een_vraag_aan,
    vraagt_geen_kenmerk,
    vraagt_hoe_het_gaat_met_ideeen,
    vraagt_hoe_het_zit,
)
from acties.tussendoor.mag_dat import antwoord_of_het_mag
from acties.tussendoor.vraagvorm import begint_als_vraag, is_een_vraag
from acties.tussendoor.wendingen import (
    BEWONERS,
    EIGEN,
    IK,
    IS_INWONER,
    RAAD,
    WERKT_BIJ_DE_GEMEENTE,
    een_van,
    een_woord,
    wending,
)
from acties.tussendoor.woorden import BEGIN, keuze
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.waarover import TOEGANG

VRAAG = "kennisvraag"

_VAN_EEN_DOSSIER = frozenset(
    {"checklist", "dossier_onderdeel", "hulp_vragen", "plan_controleren", "publiceren"}
)
_VRAAGT_EN_MEER = frozenset({*_VAN_EEN_DOSSIER, "dossier_openen", "status", "wijzigen"})
"""What saying that a question comes may be taken for."""
_NIETS_TE_DOEN = frozenset(
    {"correctie", "overslaan", "samenvatting_tonen", "terug", "waarom", "weet_niet", "wijzigen"}
)
"""What is said of an open question or of earlier answers; without those there is nothing to do."""
_OPENT_IETS = frozenset({*_VAN_EEN_DOSSIER, "dossier_openen", "dossier_status", "status"})
"""What opens a form or a dossier for who only asks how it is arranged."""
_GEEN_KENMERK = frozenset({"antwoord", "correctie", "status", "waarom", "wijzigen"})
"""What a question is taken for where a kenmerk is asked."""
_GEEN_NAAM = frozenset({"antwoord", "checklist", "correctie", "dossier_onderdeel", "wijzigen"})
"""What a question is taken for where the name of a project is asked."""
_MIN_WOORDEN_GEVRAAGD = 4
_AANBOD = {"status": "Zoek mijn idee op", "projectplan": "Ik wil een projectplan maken"}
_HAAKT_AAN = wending(r"^\W*(?:en|maar|hoe|verschil\w*|vergelijk\w*|wat|wie)\b")
_BEDENK = een_van("negeer vergeet schrijf vertel verzin bedenk")
_ZEGT_WAT_WE_MOETEN = wending(rf"^\W*(?:{_BEDENK}|zeg|geef|doe\s+alsof|speel|maak)\b")
_SCHRIJF_EEN = wending(rf"^\W*{_BEDENK}\s+(?:een|n|me|mij|ons|jouw?|alle|alles|de|het)\b")

_VAN_ZICHZELF = wending(rf"\b(?:{IK}|{EIGEN}|er\s+nu|tot\s+nu|al)\b")
_STAAT_ER = 0.5
_ZEKER, _VRIJ_ZEKER = 0.75, 0.6
"""How sure the vraagbaak must be of an answer, to a question that may be a wish as well."""
_EEN_IDEE = re.compile(r"initiatief|idee|voorstel", re.IGNORECASE)
_ZO_HEET_HET = 0.9
"""The same of a word or two that may be an idea: "klankbordgroep", and not "een bankje"."""

_BEN_MEDEWERKER = wending(WERKT_BIJ_DE_GEMEENTE)
_HEEFT_EEN_VRAAG = wending(r"\b(?:een\s+)?(?:paar\s+)?vra(?:ag|gen|agje)\b(?!.*\?)")
_EIGEN_IDEE = wending(
    rf"\b{IK}\s+(?:heb|hebben|had|hadden|kom)\b.*\b(?:idee|initiatief)\b|{IS_INWONER}"
    rf"|\b(?:{EIGEN}|eigen)\s+(?:\w+\s+)?(?:idee|initiatief|straat|buurt)\b"
    r"|\b(?:idee|initiatief)\s+(?:in|indienen|doorgeven)\b"
)
# What the checklist itself finds out, of a matter that is named or of inwoners in general.
_OF_WE_BETREKKEN = wending(
    r"(?:^\W*(?:\w+\s+)?moet(?:en)?\b|\bof\b(?=.*\bmoet\w*)).*(?:\b(?:bij|over|voor|aan)\s+\w"
    rf"|\b(?:{BEWONERS}|mensen)\b)"
)
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
_GEEF = wending(r"^\W*(?:geef|noem)\b")
_EIGEN_STUK = wending(rf"\b(?:{EIGEN}|dit|het\s+al)\b")


def _vraagt_geen_raad(tekst: str) -> bool:
    return _RAAD.search(_GEMEENTERAAD.sub("", tekst)) is None


class Kennisloket:
    """Finds out whether somebody only asks something, and answers that."""

    def __init__(self, omgeving: Omgeving) -> None:
        self._omgeving = omgeving

    def beantwoord(self, beurt: Beurt) -> Gezegd | None:
        """The answer; None for who does not ask how it is arranged.

        With `Gezegd.events` empty; who calls knows whether something is open after it.
        """
        getypt = self._omgeving.gesprekken.verhaal_van(beurt.inkomend_id, None) is not None
        if beurt.gegevens or not getypt or beurt.leek_op == "gevaar":
            return None
        tekst = self._omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if beurt.in_vragenlijst:
            return self._bij_een_kenmerk(beurt, tekst) or self._bij_een_naam(beurt, tekst)
        if (gezegd := self._zegt_te_vragen(beurt, tekst)) is not None:
            return Gezegd((gezegd,))
        if beurt.intent == BEGIN:
            berichten = self._geen_idee(beurt, tekst)
            return Gezegd(tuple(berichten)) if berichten else None
        vraagt = self._vraagt(beurt, tekst) or self._vraagt_na_voorstellen(beurt, tekst)
        if not vraagt and not self._vraagt_naar_het_beleid(beurt, tekst):
            return None
        return Gezegd(tuple(self._antwoord(beurt, tekst)))

    # --- what somebody asks ------------------------------------------------------------------------

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
            return vraagt_hoe_het_zit(tekst) and self._zekerheid(beurt, tekst) >= _VRIJ_ZEKER
        return beurt.intent in _VAN_EEN_DOSSIER and (
            self._is_een_opdracht(beurt, tekst)
            or (
                self._kan_vraag_zijn(beurt.intent, tekst)
                and self._vraagt_over_een_onderdeel(beurt, tekst)
            )
        )

    def _vraagt_naar_het_beleid(self, beurt: Beurt, tekst: str) -> bool:
        """Whether this asks how it is arranged, of what the policy names: "waarom is de toolbox
        gemaakt", "wie is de opdrachtgever van het actieplan".

        Where what it was taken for leads to nothing, a likely answer is better than saying so.
        """
        if beurt.intent not in (*_NIETS_TE_DOEN, *_OPENT_IETS, "bevestigen"):
            return False
        niets_te_doen = beurt.intent in _NIETS_TE_DOEN and self._niets_begonnen(beurt)
        # One strange word is like the shortest things that people say: "fixi", "ok".
        kort = niets_te_doen or beurt.intent == "bevestigen"
        alleen_genoemd = kort and noemt_alleen_iets(tekst)
        vragen = self._omgeving.vragen
        beleid = self._omgeving.gegevens.gemeente.inhoud.beleid.document
        genoemd = vraagt_wat_het_beleid_zegt(tekst, beleid)
        if vragen is None or not (genoemd or vraagt_naar_het_beleid(tekst) or alleen_genoemd):
            return False
        if genoemd or (beurt.intent == "checklist" and _OF_WE_BETREKKEN.search(tekst)):
            return genoemd
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek)
        genoeg = antwoord.beantwoord or (niets_te_doen and antwoord.gegeven)
        return genoeg and gaat_daarover(tekst, antwoord)

    def _niets_begonnen(self, beurt: Beurt) -> bool:
        """Whether nothing was begun in this conversation that a command could be about."""
        wie, omgeving = beurt.gesprek_id, self._omgeving
        if omgeving.vragenlijsten.is_onaf(wie) or omgeving.initiatieven.van(wie):
            return False
        return omgeving.dossiers.huidig(wie) is None

    def _vraagt_na_voorstellen(self, beurt: Beurt, tekst: str) -> bool:
        """ "Ik ben ambtenaar, hoe maak ik een planning": who it is, and then a question."""
        voorgesteld = _BEN_MEDEWERKER.match(tekst.strip())
        if beurt.intent not in (*_VAN_EEN_DOSSIER, "aanmelden") or voorgesteld is None:
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
        betreft = beurt.intent == "checklist" and _OF_WE_BETREKKEN.search(tekst)
        if not algemeen and (project or betreft):
            vraagt = hoe or is_een_vraag(tekst) or _GEEF.match(tekst)
            return bool(vraagt) and self._zekerheid(beurt, tekst) >= _ZEKER
        if self._omgeving.dossiers.huidig(beurt.gesprek_id) is not None:
            return hoe and _vraagt_geen_raad(tekst) and self._zekerheid(beurt, tekst) >= _VRIJ_ZEKER
        los = beurt.intent in ("dossier_onderdeel", "plan_controleren") and is_los_begrip(tekst)
        if beurt.intent == "checklist" and is_los_begrip(tekst) and len(tekst.split()) > 1:
            # "Verschil inspraak en participatie"; the name of the part itself begins it.
            begint = zoek_onderdeel(self._omgeving.gegevens, tekst) is not None
            los = not begint and self._zekerheid(beurt, tekst) >= _ZEKER
        return hoe or los or (is_een_vraag(tekst) and self._zekerheid(beurt, tekst) >= _VRIJ_ZEKER)

    def _kan_vraag_zijn(self, intent: str, tekst: str) -> bool:
        """Whether no word of it asks us to do something, or is about one's own project or plan."""
        if zonder_project(tekst) != tekst or _VRAAGT_ONS.match(tekst):
            return False
        match intent:
            case "hulp_vragen":
                return _WIL_HULP.search(tekst) is None
            case "plan_controleren":
                return _IS_HET_GOED.search(tekst) is None
            case "publiceren":
                return _MOET_OPENBAAR.match(tekst) is not None and _EIGEN_STUK.search(tekst) is None
        return _vraagt_geen_raad(tekst) or _OVER_ANDERMANS_RAAD.search(tekst) is not None

    def _heet_zo(self, beurt: Beurt, tekst: str) -> bool:
        """Whether the policy has something of this name that is no word for an idea itself:
        "burgerinitiatief" is how somebody says to have one."""
        vragen = self._omgeving.vragen
        if vragen is None or _EEN_IDEE.search(tekst):
            return False
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek, los=True)
        return antwoord.zekerheid >= _ZO_HEET_HET

    def _zekerheid(self, beurt: Beurt, tekst: str) -> float:
        vragen = self._omgeving.vragen
        if vragen is None:
            return 0.0
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek)
        return 1.0 if antwoord.grens is not None else antwoord.zekerheid

    def _zegt_te_vragen(self, beurt: Beurt, tekst: str) -> Bericht | None:
        """What is said to who only says to have questions."""
        if beurt.intent not in _VRAAGT_EN_MEER:
            return None
        if beurt.intent in _VAN_EEN_DOSSIER and _BEN_MEDEWERKER.search(tekst):
            if not _HEEFT_EEN_VRAAG.search(tekst):
                return None
            # They are who they say from now on.
            self._omgeving.gesprekken.noteer_intent(beurt.inkomend_id, "aanmelden")
            gezegd = zeg(self._omgeving.gegevens, "aanmelden")
            return toon_welkom(self._omgeving.gegevens, gezegd.tekst)
        niets = beurt.intent in ("status", "wijzigen") and heeft_niets_ingediend(tekst)
        if niets or kondigt_een_vraag_aan(tekst.partition(",")[0]):
            return self._vraag_maar(beurt)
        return None

    def _vraag_maar(self, beurt: Beurt) -> Bericht:
        self._omgeving.gesprekken.noteer_intent(beurt.inkomend_id, VRAAG)
        return vraag_maar(self._omgeving.gegevens, je=beurt.medewerker)

    # --- what is no idea ---------------------------------------------------------------------------

    def _geen_idee(self, beurt: Beurt, tekst: str) -> list[Bericht]:
        """What is said to an employee who brings no idea, and to who asks whether theirs is allowed."""
        if beurt.medewerker:
            return self._project_of_idee(beurt, tekst)
        mag = antwoord_of_het_mag(self._omgeving.gegevens, tekst, beurt.inkomend_id)
        if mag is not None:
            self._omgeving.gesprekken.noteer_intent(beurt.inkomend_id, VRAAG)
            return [mag]
        if is_los_begrip(tekst) and self._heet_zo(beurt, tekst):
            return self._antwoord(beurt, tekst)
        na_een_vraag = self._omgeving.gesprekken.vorige_intent(beurt.inkomend_id) == VRAAG
        # "Vakantie", after an answer: it says what they meant to ask.
        los = na_een_vraag and len(tekst.split()) == 1
        return self._antwoord(beurt, tekst) if los else []

    def _project_of_idee(self, beurt: Beurt, tekst: str) -> list[Bericht]:
        """What an employee hears who asks or tells something; nothing for who has an own idea."""
        if _EIGEN_IDEE.search(tekst) or self._omgeving.initiatieven.van(beurt.gesprek_id):
            return []
        noemt_iets = is_los_begrip(tekst) and self._zekerheid(beurt, tekst) >= _VRIJ_ZEKER
        if vraagt_hoe_het_zit(tekst) or is_een_vraag(tekst) or noemt_iets:
            return self._antwoord(beurt, tekst)
        if self._omgeving.dossiers.huidig(beurt.gesprek_id) is not None:
            return []
        eigen = bool(self._omgeving.dossiers.van(beurt.gesprek_id))
        return [toon_project_of_idee(beurt.inkomend_id, met_dossiers=eigen)]

    # --- where a kenmerk is asked ------------------------------------------------------------------

    def _bij_een_kenmerk(self, beurt: Beurt, tekst: str) -> Gezegd | None:
        """Who has nothing to look up, leaves; another question is answered, and the kenmerk asked again
        by who calls."""
        stand = self._omgeving.vragenlijsten.stand(beurt.gesprek_id)
        if stand.vragenlijst != TOEGANG or zoek_kenmerk(tekst).kenmerk is not None:
            return None
        if heeft_niets_ingediend(tekst):
            lijsten = self._omgeving.vragenlijsten
            lijsten.stap(beurt.gesprek_id, beurt.bericht_id, g.Parkeer())
            return Gezegd((self._vraag_maar(beurt),))
        if beurt.intent not in _GEEN_KENMERK or not vraagt_geen_kenmerk(tekst):
            return None
        return Gezegd(tuple(self._uit_de_vraagbaak(beurt)))

    def _bij_een_naam(self, beurt: Beurt, tekst: str) -> Gezegd | None:
        """The answer to who asks something where the name of a project is asked; the same said again is
        that name after all."""
        stand = self._omgeving.vragenlijsten.stand(beurt.gesprek_id)
        gesprekken = self._omgeving.gesprekken
        if (
            stand.vraag != TITEL
            or beurt.intent not in _GEEN_NAAM
            or gesprekken.zei_net(beurt.inkomend_id)
        ):
            return None
        vragen = self._omgeving.vragen
        lang = len(tekst.split()) >= _MIN_WOORDEN_GEVRAAGD
        gevraagd = lang and (vraagt_hoe_het_zit(tekst) or begint_als_vraag(tekst))
        andere = vragen is not None and vragen.noemt_andere(tekst) and _HAAKT_AAN.match(tekst)
        opdracht = _SCHRIJF_EEN.match(tekst) or self._is_een_opdracht(beurt, tekst)
        if not (gevraagd or andere or opdracht):
            return None
        return Gezegd(tuple(self._uit_de_vraagbaak(beurt)))

    def _is_een_opdracht(self, beurt: Beurt, tekst: str) -> bool:
        """Whether this tells us to do what we do not: "schrijf een gedicht"."""
        vragen = self._omgeving.vragen
        if vragen is None or _ZEGT_WAT_WE_MOETEN.match(tekst) is None:
            return False
        return vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst).grens is not None

    # --- the answer --------------------------------------------------------------------------------

    def _antwoord(self, beurt: Beurt, tekst: str) -> list[Bericht]:
        """The answer, and below it what the message was taken for."""
        als_medewerker = _BEN_MEDEWERKER.search(tekst) is not None
        if als_medewerker:
            beurt = replace(beurt, medewerker=True)
        berichten = self._uit_de_vraagbaak(beurt)
        if als_medewerker:
            self._omgeving.gesprekken.noteer_intent(beurt.inkomend_id, "aanmelden")
        knop = self._aanbod(beurt, tekst)
        if knop is None:
            return berichten
        *eerder, laatste = berichten
        return [*eerder, laatste.model_copy(update={"knoppen": (*laatste.knoppen, knop)})]

    def _uit_de_vraagbaak(self, beurt: Beurt) -> list[Bericht]:
        als_vraag = replace(beurt, intent=VRAAG)
        return list(Tussendooractie(self._omgeving).doe(als_vraag).berichten)

    def _aanbod(self, beurt: Beurt, tekst: str) -> Knop | None:
        if beurt.intent == BEGIN and not beurt.medewerker:
            return keuze("Het is een idee van mij", BEGIN, verhaal=beurt.inkomend_id)
        if (label := _AANBOD.get(beurt.intent)) is not None:
            return keuze(label, beurt.intent)
        if beurt.intent not in ("checklist", "dossier_onderdeel", BEGIN) or not beurt.medewerker:
            return None
        gegevens = self._omgeving.gegevens
        if self._omgeving.dossiers.huidig(beurt.gesprek_id) is not None:
            # That part is offered with every answer.
            return None
        onderdeel = gegevens.onderdeel("checklist") if beurt.intent == "checklist" else None
        onderdeel = onderdeel or zoek_onderdeel(gegevens, zonder_project(tekst))
        if onderdeel is None:
            return None
        label = f"Begin met ‘{onderdeel.naam}’"
        return keuze(label, "dossier_onderdeel", keuze=onderdeel.sleutel)
