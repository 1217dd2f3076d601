"""What an employee asks in the middle of a part of a dossier: it is answered, and nothing is noted."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.wat_als import reken_door, vraagt_wat_als
from acties.participatie.zoeken import zoek_onderdeel, zonder_project
from acties.rasa.basis import Beurt
from acties.tussendoor.doorzetten import met_aanbod
from acties.tussendoor.over_de_vraag import (
    leg_de_vraag_uit,
    slaat_op_de_vraag,
    stelt_een_vraag,
    vraagt_raad,
    wil_bevestiging,
)
from acties.tussendoor.uitleg import leg_uit
from acties.tussendoor.vraagbaak import toon_antwoord
from acties.tussendoor.vraagvorm import vraag_na_antwoord, vraagt_terug
from acties.vragenlijst.nog_onbekend import zegt_onbekend
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.zoeken import zoek_vraag
from kennisbank.schema.vraag import OpenVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_MAG_EEN_VRAAG_ZIJN = frozenset(
    {
        *("antwoord", "kennisvraag", "checklist", "dossier_onderdeel", "nlu_fallback", "bevestigen"),
        *("ontkennen", "correctie", "meepraten", "inspraak", "weet_niet", "hulp", "hulp_vragen"),
        *("waarom", "twijfel", "plan_controleren", "overslaan"),
    }
)
"""What a question to us may be taken for."""
_LIJKT_TUSSENDOOR = frozenset(
    {"afscheid", "begroeten", "bedanken", "melding", "klacht", "subsidie", "bouwplan"}
)
_MET_EIGEN_WOORDEN = ("getal", "datum", "bedrag", "keuze")
"""Kinds of questions of which an answer can be told from what is only said in passing."""
_BEGINT_IETS = frozenset({"checklist", "dossier_onderdeel", "plan_controleren"})
_WIL_DOEN = re.compile(
    r"^\W*(?:(?:en|maar|ok[eé]?|ja|nu|dan|goed)\b[\s,]*)*(?:kunnen\s+we|kun\s+je|kan\s+ik|zullen\s+we|zou\s+je|wil\s+je|gaan\s+we"
    r"|laten\s+we|mag\s+ik)\b",
    re.IGNORECASE,
)
# Why the open question is asked, is told without looking for it anywhere.
_WAAROM_DIT = re.compile(
    r"^\W*(?:(?:en|maar|ok[eé]?|oh?)\b[\s,]*)*(?:waarom|waarvoor|waartoe|hoezo)\s+(?:vra(?:ag|gen|agt)|wil(?:len|t)?|moet(?:en)?)\s+"
    r"(?:je|jij|jullie|u|ik)\s+(?:(?:dit|dat|deze\s+vraag|het|nu|allemaal|eigenlijk|dan|weten|hebben|invullen|vertellen"
    r"|zeggen)\s*)+\W*$",
    re.IGNORECASE,
)
_KORT = 3


class Dossiervraagloket:
    """Finds out whether an employee asks something where an answer was asked, and answers that."""

    def __init__(self, omgeving: Omgeving) -> None:
        self._omgeving = omgeving

    def beantwoord(self, beurt: Beurt) -> list[Bericht] | None:
        """The answer; None for what may be an answer, or for what asks for something to be done."""
        if beurt.gegevens or not beurt.medewerker or beurt.intent not in _MAG_EEN_VRAAG_ZIJN:
            return None
        tekst = self._omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        open_ = self._omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
        if open_ is None and beurt.intent in _BEGINT_IETS:
            open_ = self._nagelezen(beurt, tekst)
        if open_ is None or not open_[0].dossier or _WAAROM_DIT.match(tekst):
            return None
        uitleg = self._reken_door(beurt, tekst)
        if uitleg is None and not vraagt_raad(tekst):
            uitleg = leg_uit(*open_, tekst)
        if uitleg is not None:
            return [uitleg]
        return self._gevraagd(beurt, open_[1], tekst) if self._vraagt(beurt, open_[1], tekst) else None

    def _gevraagd(self, beurt: Beurt, vraag: Vraag, tekst: str) -> list[Bericht]:
        if vraagt_raad(tekst):
            return [leg_de_vraag_uit(vraag, tekst)]
        return self._uit_het_beleid(beurt, vraag, tekst)

    def _reken_door(self, beurt: Beurt, tekst: str) -> Bericht | None:
        gesteld = vraagt_wat_als(tekst)
        inhoud = self._inhoud(beurt) if gesteld is not None else None
        if gesteld is None or inhoud is None or not inhoud.antwoorden:
            return None
        return Bericht(tekst=reken_door(inhoud, gesteld), opgemaakt=True)

    def is_toch_een_antwoord(self, beurt: Beurt) -> bool:
        """Whether this is what was asked for, though it was taken for something said in between: "tot
        de zomer" is no goodbye to who was asked for how long."""
        if beurt.intent not in _LIJKT_TUSSENDOOR or beurt.gegevens or not beurt.medewerker:
            return False
        open_ = self._omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
        if open_ is None or not open_[0].dossier or open_[1].soort not in _MET_EIGEN_WOORDEN:
            return False
        tekst = self._omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        gelezen = soort_van(open_[1]).lees(open_[1], Inbreng(tekst=tekst), None)
        return gelezen.fout is None and not tekst.rstrip().endswith("?")

    def over_wat_als(self, beurt: Beurt) -> list[Bericht] | None:
        """The same of what is supposed between two parts."""
        if beurt.gegevens or not beurt.medewerker or beurt.in_vragenlijst:
            return None
        gezegd = self._reken_door(beurt, self._omgeving.gesprekken.tekst_van(beurt.inkomend_id))
        return [gezegd] if gezegd is not None else None

    def _nagelezen(self, beurt: Beurt, tekst: str) -> tuple[Vragenlijst, Vraag] | None:
        """The question that this is about, where all answers of a part lie there to be checked."""
        stand = self._omgeving.vragenlijsten.stand(beurt.gesprek_id)
        versie = self._omgeving.gegevens.vragenlijsten.get(stand.vragenlijst or "")
        if stand.fase != "samenvatting" or versie is None:
            return None
        vragen = versie.inhoud.vragen
        return versie.inhoud, zoek_vraag(vragen, tekst) or vragen[-1]

    def _inhoud(self, beurt: Beurt) -> Dossierinhoud | None:
        huidig = self._omgeving.dossiers.huidig(beurt.gesprek_id)
        return self._omgeving.dossiers.inhoud(huidig.kenmerk) if huidig is not None else None

    def _vraagt(self, beurt: Beurt, vraag: Vraag, tekst: str) -> bool:
        if not stelt_een_vraag(tekst) or zegt_onbekend(tekst) or vraag_na_antwoord(tekst) is not None:
            return False
        if self._omgeving.gesprekken.zei_net(beurt.inkomend_id):
            # Who says the same again, means it as an answer after all.
            return False
        if beurt.intent in _BEGINT_IETS and not self._alleen_een_vraag(beurt, tekst):
            return False
        if isinstance(vraag, OpenVraag):
            # What was asked may have the form of a question itself.
            eigen = vraag.in_vraagvorm or vraag.benaming
            return vraagt_raad(tekst) if eigen else self._geen_tekst(tekst)
        if len(tekst.split()) <= _KORT:
            # "20?" and "de raad?" are answers that somebody is not sure of.
            return (
                vraagt_raad(tekst)
                or soort_van(vraag).lees(vraag, Inbreng(tekst=tekst), None).fout is not None
            )
        return True

    @staticmethod
    def _geen_tekst(tekst: str) -> bool:
        """Whether this can't be the text that was asked for: "welke bomen er komen" can."""
        gevraagd = vraagt_terug(tekst)
        lang = gevraagd is not None and len(gevraagd.split()) > _KORT
        return vraagt_raad(tekst) or wil_bevestiging(tekst) or lang

    def _alleen_een_vraag(self, beurt: Beurt, tekst: str) -> bool:
        """Whether this asks, and does not ask for another part to begin."""
        if _WIL_DOEN.match(tekst):
            return False
        onderdeel = zoek_onderdeel(self._omgeving.gegevens, zonder_project(tekst))
        return onderdeel is None or slaat_op_de_vraag(tekst)

    def _uit_het_beleid(self, beurt: Beurt, vraag: Vraag, tekst: str) -> list[Bericht]:
        """What the vraagbaak is sure of; else what is known of the question that was asked."""
        vragen, gegevens = self._omgeving.vragen, self._omgeving.gegevens
        eigen = leg_de_vraag_uit(vraag, tekst)
        if vragen is None:
            return [met_aanbod(gegevens, eigen, beurt.inkomend_id, in_vragenlijst=True)]
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek)
        vragen.noteer(beurt.gesprek_id, beurt.inkomend_id, antwoord)
        zeker = antwoord.beantwoord or antwoord.grens is not None or antwoord.vergelijkt
        if zeker or (antwoord.waarschijnlijk and not slaat_op_de_vraag(tekst)):
            return toon_antwoord(gegevens, antwoord, beurt.inkomend_id, in_vragenlijst=True, je=True)
        return [met_aanbod(gegevens, eigen, beurt.inkomend_id, in_vragenlijst=True)]
