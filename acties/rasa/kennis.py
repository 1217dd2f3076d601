"""Questions about how it is arranged that were taken for something else: for an idea, for asking after
one's own idea, for beginning a part of a dossier or a check, or for asking for help.

A form or a dossier opens for who says to want that. Who asks something gets an answer, with what it was
taken for as a choice below it.
"""

from __future__ import annotations

from dataclasses import replace

from acties.berichten import Bericht, Knop
from acties.initiatief.kenmerk import zoek_kenmerk
from acties.omgeving import Omgeving
from acties.participatie.beginnen import TITEL
from acties.participatie.weergave.aanmelden import toon_welkom
from acties.participatie.weergave.keuze import toon_project_of_idee
from acties.participatie.zoeken import zoek_onderdeel, zonder_project
from acties.rasa.alleen_een_vraag import BEN_MEDEWERKER, AlleenEenVraag
from acties.rasa.basis import Beurt, Gezegd
from acties.rasa.na_een_weg import NaEenWeg
from acties.rasa.ook_een_vraag import vertelt_en_vraagt_uitleg
from acties.rasa.over_het_beleid import VAN_EEN_DOSSIER
from acties.rasa.tussendoor import Tussendooractie
from acties.tussendoor.gezegde import vraag_maar, zeg
from acties.tussendoor.kennisvorm import (
    heeft_niets_ingediend,
    is_los_begrip,
    kondigt_een_vraag_aan,
    vraagt_geen_kenmerk,
    vraagt_hoe_het_zit,
)
from acties.tussendoor.mag_dat import antwoord_of_het_mag
from acties.tussendoor.vraagvorm import begint_als_vraag, is_een_vraag
from acties.tussendoor.wendingen import (
    EIGEN,
    IK,
    IS_INWONER,
    wending,
)
from acties.tussendoor.woorden import BEGIN, keuze
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.waarover import TOEGANG

VRAAG = "kennisvraag"

_VRAAGT_EN_MEER = frozenset({*VAN_EEN_DOSSIER, "dossier_openen", "status", "wijzigen"})
"""What saying that a question comes may be taken for."""
_GEEN_KENMERK = frozenset({"antwoord", "correctie", "status", "waarom", "wijzigen"})
"""What a question is taken for where a kenmerk is asked."""
_GEEN_NAAM = frozenset({"antwoord", "checklist", "correctie", "dossier_onderdeel", "wijzigen"})
"""What a question is taken for where the name of a project is asked."""
_MIN_WOORDEN_GEVRAAGD = 4
_AANBOD = {"status": "Zoek mijn idee op", "projectplan": "Ik wil een projectplan maken"}
_HAAKT_AAN = wending(r"^\W*(?:en|maar|hoe|verschil\w*|vergelijk\w*|wat|wie)\b")
_GAAT_VERDER = wending(r"^\W*(?:en|maar|of)\b")
_HEEFT_EEN_VRAAG = wending(r"\b(?:een\s+)?(?:paar\s+)?vra(?:ag|gen|agje)\b(?!.*\?)")
_EIGEN_IDEE = wending(
    rf"\b{IK}\s+(?:heb|hebben|had|hadden|kom)\b.*\b(?:idee|initiatief)\b|{IS_INWONER}"
    rf"|\b(?:{EIGEN}|eigen)\s+(?:\w+\s+)?(?:idee|initiatief|straat|buurt)\b"
    r"|\b(?:idee|initiatief)\s+(?:in|indienen|doorgeven)\b"
)


class Kennisloket:
    """Finds out whether somebody only asks something, and answers that."""

    def __init__(self, omgeving: Omgeving) -> None:
        self._omgeving, self._alleen = omgeving, AlleenEenVraag(omgeving)
        self._na_een_weg = NaEenWeg(omgeving)

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
        vragen = self._omgeving.vragen
        zoekt_op = vragen is not None and vragen.zoekt_op(tekst)
        if zoekt_op or self._na_een_weg.vraagt_door(beurt):
            berichten = self._uit_de_vraagbaak(beurt)
        elif beurt.intent == BEGIN:
            berichten = self._geen_idee(beurt, tekst)
        else:
            vraagt = self._alleen.vraagt(beurt, tekst)
            berichten = self._antwoord(beurt, tekst) if vraagt else []
        return Gezegd(tuple(berichten)) if berichten else None

    # --- who only says to have questions -----------------------------------------------------------

    def _zegt_te_vragen(self, beurt: Beurt, tekst: str) -> Bericht | None:
        """What is said to who only says to have questions."""
        if beurt.intent not in _VRAAGT_EN_MEER:
            return None
        if beurt.intent in VAN_EEN_DOSSIER and BEN_MEDEWERKER.search(tekst):
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
        if is_los_begrip(tekst) and self._alleen.heet_zo(beurt, tekst):
            return self._antwoord(beurt, tekst)
        if vertelt_en_vraagt_uitleg(tekst) and self._alleen.weet_wat_het_is(beurt, tekst):
            return self._antwoord(beurt, tekst)
        na_een_vraag = self._omgeving.gesprekken.vorige_intent(beurt.inkomend_id) == VRAAG
        # "Vakantie", after an answer: it says what they meant to ask.
        los = na_een_vraag and len(tekst.split()) == 1
        return self._antwoord(beurt, tekst) if los else []

    def _project_of_idee(self, beurt: Beurt, tekst: str) -> list[Bericht]:
        """What an employee hears who asks or tells something; nothing for who has an own idea."""
        if _EIGEN_IDEE.search(tekst) or self._omgeving.initiatieven.van(beurt.gesprek_id):
            return []
        if vraagt_hoe_het_zit(tekst) or is_een_vraag(tekst) or self._alleen.noemt_iets(beurt, tekst):
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
        opdracht = self._alleen.draagt_iets_op(beurt, tekst)
        opzoeken = vragen is not None and vragen.zoekt_op(tekst)
        # "En de raad": that goes on about something, and no project is called so.
        verder = _GAAT_VERDER.match(tekst) is not None
        if not (gevraagd or andere or opdracht or opzoeken or verder):
            return None
        return Gezegd(tuple(self._uit_de_vraagbaak(beurt)))

    # --- the answer --------------------------------------------------------------------------------

    def _antwoord(self, beurt: Beurt, tekst: str) -> list[Bericht]:
        """The answer, and below it what the message was taken for."""
        als_medewerker = BEN_MEDEWERKER.search(tekst) is not None
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
