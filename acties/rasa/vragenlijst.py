"""The one action behind the one form: hands each message to the questionnaire engine."""

from __future__ import annotations

import re
from dataclasses import replace

from rasa_sdk.events import EventType, SlotSet

from acties.berichten import Bericht
from acties.bijlagen.weergave import regels_van
from acties.gesprekken import HULP_VRAGEN
from acties.initiatief.eerder import vraagt_naar_eerder_idee
from acties.initiatief.toestemming_wijzigen import INTENT as TOESTEMMING
from acties.initiatief.toestemming_wijzigen import ging_mee, lees_toestemming
from acties.initiatief.weergave import toon_status_tussendoor
from acties.initiatief.weging import vervolg_van
from acties.participatie.kalender.blad import WAT, namen_op, stel_samen
from acties.participatie.kalender.weergave import toon_namen
from acties.participatie.loket.loket import bepaal
from acties.participatie.loket.verzoek import Ingeleid, Kennisvraag, Overdoen, Overstap, Wens
from acties.rasa.basis import Beurt, Gezegd, Samenspraakactie
from acties.rasa.dossier import verzoek_van
from acties.rasa.dossiervraag import Dossiervraagloket
from acties.rasa.einde import toon_einde
from acties.rasa.grens import weiger
from acties.rasa.kennis import Kennisloket
from acties.rasa.over_ingediend import EN_NU, OverIngediend
from acties.rasa.tussendoor import Tussendooractie
from acties.rasa.vertaling import TUSSENDOOR_INTENTS, gebeurtenis_van
from acties.rasa.weg_of_idee import weg_of_idee
from acties.tussendoor.aanhaken import haakt_aan, samen, zegt_alleen_ja
from acties.tussendoor.bij_antwoord import niet_opgeschreven, zeg_bij_antwoord, zonder_klacht
from acties.tussendoor.doorzetten import met_aanbod
from acties.tussendoor.gezegde import zeg
from acties.tussendoor.medewerker import (
    ALLEEN_MEDEWERKERS,
    knop_voor_werk,
    toon_voor_werk,
    voor_medewerker,
)
from acties.tussendoor.meer_ideeen import noemt_meer_ideeen, zeg_een_voor_een
from acties.tussendoor.uitleg import leg_uit
from acties.tussendoor.veelgevraagd import beantwoord
from acties.tussendoor.vraag_of_antwoord import (
    Beide,
    alleen_gevraagd,
    antwoord_en_vraag,
    lijkt_een_vraag,
)
from acties.tussendoor.vraagbaak import toon_antwoord
from acties.tussendoor.vraagvorm import (
    alleen_vragen,
    begint_als_vraag,
    is_een_vraag,
    vraag_na_antwoord,
    vraag_voor_antwoord,
    vraagt_of,
    vraagt_om_kennis,
    vraagt_terug,
    vraagt_verder,
    zegt_inwoner_te_zijn,
)
from acties.tussendoor.vraagzin import begint_met_werkwoord
from acties.tussendoor.wendingen import WERKT_BIJ_DE_GEMEENTE, wending
from acties.tussendoor.woorden import BEGIN
from acties.vraagbaak.hulp import MEESTUREN, zonder_dossier
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.belwens import alleen_een_belwens, lees_belwens
from acties.vragenlijst.dienst import Uitkomst
from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.verhaal import (
    heeft_inhoud,
    noemt_ook_een_idee,
    zegt_alleen_wat_mis_is,
    zegt_wie_hierheen_stuurde,
)
from acties.vragenlijst.herkennen.wie import is_groep
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.tweede import kondigt_ander_idee_aan
from acties.vragenlijst.uitkomst import Bevestiging, Einde, Samenvatting, VraagOpen
from acties.vragenlijst.vooraf import MAX_TEKENS, lees_vooraf
from acties.vragenlijst.weergave import (
    Eigen,
    toon_bevestiging,
    toon_samenvatting,
    toon_vraag,
    voor_collega,
)
from acties.vragenlijst.zelf_gezegd import lees_zelf_gezegd
from kennisbank.laden import Versie
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.routes import ROUTEINTENTS
from kennisbank.schema.vragenlijst import JaNeeVraag, OpenVraag, Vraag, Vragenlijst
from kennisbank.vraagbaak.antwoord import Antwoord

# The form stays open as long as its only slot is requested and empty.
_OPEN: tuple[EventType, ...] = (SlotSet("vraag_open", None), SlotSet("requested_slot", "vraag_open"))
_DICHT: tuple[EventType, ...] = (SlotSet("vraag_open", None), SlotSet("requested_slot", None))


_VOOR_INWONERS = frozenset(
    {"initiatief_indienen", "projectplan", "doorgeven", "aanvullen", "intrekken"}
)
"""What ends in words about somebody's own idea."""


_VERTELT_EEN_IDEE = frozenset({"initiatief_indienen", "projectplan"})
"""Of these, each question is about an idea; elsewhere a question may be what somebody has to tell."""


_VRAAGT_OVER = re.compile(
    r"^\W*(?:(?:en|maar|dus|ok[eé]?|oh?|hm+)\b[\s,]*)*(?:waarom|wie|wanneer"
    r"|(?:kies|bepaal|beslis|kiezen|bepalen|beslissen)\s+(?:ik|we|wij|jij|je|jullie|inwoners))\b",
    re.IGNORECASE,
)
_MIN_WOORDEN_GEVRAAGD = 4
"""In fewer words an employee asks nothing that the vraagbaak knows: "waarom niet?"."""

# About that it is asked: "hoezo?", "moet dat nog een keer?", "waar is dat goed voor", "is dat nodig".
_OVER_HET_VRAGEN = re.compile(
    r"^\W*(?:(?:en|maar)\s+)?(?:waarom(?:\s+(?:dan|dat|dit))*\W*$|hoezo\b"
    r"|waar\s+(?:is|hebben\s+(?:jullie|ze)|heeft\s+(?:u|de\s+gemeente))\s+(?:dat|dit|deze\s+vraag)\s+(?:\w+\s+)?"
    r"(?:goed|nodig|voor)\b|(?:is|moet)\s+(?:dat|dit|deze\s+vraag)(?:\s+(?:echt|nou|per\s+se))*"
    r"(?:\s+(?:verplicht|nodig))?\W*$)|\b(?:nog\s+een\s+keer|alweer)\b",
    re.IGNORECASE,
)

_BEN_MEDEWERKER = wending(WERKT_BIJ_DE_GEMEENTE)

_OOK_MET_EEN_ANTWOORD = frozenset(
    {
        *ROUTEINTENTS,
        "antwoord",
        "kennisvraag",
        "waarom",
        "wie_leest_dit",
        "status",
        "hulp",
        "wie_ben_je",
    }
)
"""What an answer with a question behind it may be taken for, by that question."""
_MISSCHIEN_EEN_BELWENS = frozenset(
    {
        "mens_spreken",
        "kanaal_wisselen",
        "status",
        "hulp",
        "nlu_fallback",
        "buiten_bereik",
        "kennisvraag",
    }
)
"""What "bel me liefst na zessen" may be taken for."""
_MAG_OVER = "U hoeft dit niet in te vullen: zeg dan ‘sla over’."
_ANTWOORDT = re.compile(r"^\W*(?:ja|nee|nog|met|al)\b", re.IGNORECASE)


def _events(uitkomst: Uitkomst) -> tuple[EventType, ...]:
    slot = uitkomst.slot if isinstance(uitkomst, Einde) else uitkomst
    return _DICHT if isinstance(slot, Einde) else _OPEN


class Vragenlijstactie(Samenspraakactie):
    """Called at each turn of the form, also the first; it asks the next question itself."""

    naam = "validate_vragenlijst_form"

    def doe(self, beurt: Beurt) -> Gezegd:
        """One step of the engine; the same message leads to the same again."""
        beurt = self._als_antwoord(self._als_belwens(beurt))
        if (beide := self._beide(beurt)) is not None:
            return self._noteer_en_beantwoord(beurt, beide)
        eerst = self._over_ingediend(beurt) or self._gevraagd_in_dossier(beurt)
        if eerst is not None:
            return eerst
        inwoner = self._toch_een_inwoner(beurt)
        tussendoor = beurt.intent in TUSSENDOOR_INTENTS and beurt.formulier_open
        if inwoner is not None or (tussendoor and not beurt.tussendoor_gezegd):
            # Nothing for the questionnaire: without events Rasa's form steps aside, so that the
            # rules can answer first. After that the form is called again, for the open question.
            # A form that this message opened has no rules to step aside for.
            return inwoner or Gezegd()
        gezegd = (
            self._geweigerd(beurt)
            or self._weg_of_idee(beurt)
            or self._gezegd_op_een_vraag(beurt)
            or self._vraagt_alleen_iets(beurt)
            or self._over_doorgeven(beurt)
            or self._vraagt_wie(beurt)
        )
        if gezegd is not None:
            return gezegd
        return self._doe_wat_is_gezegd(beurt)

    def _doe_wat_is_gezegd(self, beurt: Beurt) -> Gezegd:
        wens = bepaal(verzoek_van(self.omgeving, beurt))
        if wens is not None or not beurt.in_vragenlijst:
            self._noteer_wie_vraagt(beurt)
        if wens is not None:
            return self._dossier(beurt, wens)
        start = self._te_beginnen(beurt)
        met_vraag = OverIngediend(self.omgeving).met_vraag(beurt, start.inhoud if start else None)
        uitkomst = self.omgeving.vragenlijsten.stap(
            beurt.gesprek_id,
            beurt.bericht_id,
            gebeurtenis_van(
                beurt,
                self._gezegd(beurt),
                start.inhoud.sleutel if start is not None else None,
                (met_vraag[0], beurt.inkomend_id)
                if met_vraag
                else self._verhaal(beurt)
                if start
                else None,
            ),
        )
        ook = met_vraag[1] if met_vraag else self._een_voor_een(beurt, start)
        return Gezegd(tuple(self._toon(beurt, uitkomst, ook)), _events(uitkomst))

    def _een_voor_een(self, beurt: Beurt, start: Versie[Vragenlijst] | None) -> list[Bericht] | None:
        """What is said to who begins with several ideas; None to anybody else."""
        if start is None or start.inhoud.afronding != "initiatief_indienen" or beurt.in_vragenlijst:
            return None
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        return [zeg_een_voor_een()] if noemt_meer_ideeen(tekst) else None

    def _te_beginnen(self, beurt: Beurt) -> Versie[Vragenlijst] | None:
        """The questionnaire that this begins. Who wants to change something where a second idea was
        begun of which nothing was told, means the first."""
        hier = beurt.in_vragenlijst and not (
            beurt.intent == "wijzigen" and self.omgeving.vragenlijsten.is_lege_tweede(beurt.gesprek_id)
        )
        return self.omgeving.gegevens.vragenlijst_bij(beurt.intent, in_vragenlijst=hier)

    def _over_ingediend(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who asks what comes now, or something of what they handed in."""
        over = OverIngediend(self.omgeving)
        if over.vraagt_wat_nu(beurt):
            return Gezegd(tuple(self._toon(beurt, self._stap(beurt, g.Verstuur(EN_NU)))), _OPEN)
        if (stand := over.hoe_het_staat(beurt)) is not None:
            uitkomst = self._stap(beurt, g.Herhaal())
            return Gezegd((stand, *self._toon(beurt, uitkomst)), _OPEN)
        met_vraag = over.met_vraag(beurt, over.open_lijst(beurt)) if beurt.in_vragenlijst else None
        if met_vraag is None:
            return None
        uitkomst = self._stap(beurt, g.Beantwoord(Inbreng(tekst=met_vraag[0])))
        return Gezegd(tuple(self._toon(beurt, uitkomst, met_vraag[1])), _events(uitkomst))

    def _als_antwoord(self, beurt: Beurt) -> Beurt:
        """The same as an answer, of an employee who says what was asked for: "tot de zomer"."""
        toch = beurt.formulier_open and Dossiervraagloket(self.omgeving).is_toch_een_antwoord(beurt)
        return replace(beurt, intent="antwoord") if toch else beurt

    def _als_belwens(self, beurt: Beurt) -> Beurt:
        """The turn; of who says when to call, as what was asked or belongs with that: not as somebody
        who wants a person."""
        if beurt.intent not in _MISSCHIEN_EEN_BELWENS or beurt.medewerker or beurt.gegevens:
            return beurt
        if not beurt.formulier_open or beurt.tussendoor_gezegd:
            return beurt
        if self.omgeving.vragenlijsten.contactvraag(beurt.gesprek_id) is None:
            return beurt
        wens = alleen_een_belwens(self.omgeving.gesprekken.tekst_van(beurt.inkomend_id))
        return beurt if wens is None else replace(beurt, intent="antwoord", leek_op=None)

    def _noteer_wie_vraagt(self, beurt: Beurt) -> None:
        """Note that an employee speaks, or a resident; who asks for help only says so in words."""
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if beurt.intent != HULP_VRAGEN or _BEN_MEDEWERKER.search(tekst):
            self.omgeving.gesprekken.noteer_wie_vraagt(beurt.inkomend_id, beurt.intent)

    def _gevraagd_in_dossier(self, beurt: Beurt) -> Gezegd | None:
        """What is said to an employee who asks or supposes something; nothing of it is noted, and what
        was asked is asked again."""
        loket = Dossiervraagloket(self.omgeving)
        if (doorgerekend := loket.over_wat_als(beurt)) is not None:
            return Gezegd(tuple(doorgerekend), _DICHT)
        gevraagd = loket.beantwoord(beurt) if beurt.formulier_open else None
        if gevraagd is None:
            return None
        return Gezegd((*gevraagd, *self._toon(beurt, self._stap(beurt, g.Herhaal()))), _OPEN)

    def _weg_of_idee(self, beurt: Beurt) -> Gezegd | None:
        """What is asked of who tells as an idea what may belong elsewhere, or done of who chose."""
        stap = weg_of_idee(self.omgeving, beurt)
        if stap is None or stap.daarna is None:
            return None if stap is None else Gezegd(stap.eerst, _OPEN)
        uitkomst = self._stap(beurt, stap.daarna)
        return Gezegd((*stap.eerst, *self._toon(beurt, uitkomst)), _events(uitkomst))

    def _over_doorgeven(self, beurt: Beurt) -> Gezegd | None:
        """Whether an idea may be passed on, of who comes back to that: noted at once where it was said,
        and asked otherwise. None for anybody else."""
        if beurt.intent != TOESTEMMING:
            return None
        mee = ging_mee(self.omgeving.initiatieven.van(beurt.gesprek_id))
        lijst = vervolg_van(mee[0].samenvatting.afweging) if mee else None
        if lijst is None:
            uitkomst = self._stap(beurt, g.Herhaal())
            return Gezegd(tuple(self._toon(beurt, uitkomst)), _events(uitkomst))
        kenmerk = mee[0].samenvatting.kenmerk if len(mee) == 1 else None
        uitkomst = self._stap(beurt, g.Start(lijst, kenmerk=kenmerk, nieuw=True))
        gezegd = lees_toestemming(self.omgeving.gesprekken.tekst_van(beurt.inkomend_id))
        if isinstance(uitkomst, VraagOpen) and uitkomst.kenmerk == kenmerk and gezegd is not None:
            antwoord = g.Beantwoord(Inbreng(tekst="ja" if gezegd else "nee"))
            uitkomst = self._stap(beurt, antwoord, ":toestemming")
        return Gezegd(tuple(self._toon(beurt, uitkomst)), _events(uitkomst))

    def _vraagt_wie(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who uses the words of an employee in the middle of what a resident fills in:
        that goes on, and a button leads to the other. None for anybody else."""
        if not beurt.in_vragenlijst or beurt.medewerker or beurt.gegevens:
            return None
        if beurt.intent not in ALLEEN_MEDEWERKERS or not self.omgeving.gegevens.onderdelen:
            return None
        stand = self.omgeving.vragenlijsten.stand(beurt.gesprek_id)
        if stand.fase == "geen" or stand.medewerker is not False:
            return None
        uitkomst = self._stap(beurt, g.Herhaal())
        *eerst, gevraagd = self._toon(beurt, uitkomst)
        knop = knop_voor_werk(beurt.intent, beurt.inkomend_id)
        gevraagd = gevraagd.model_copy(update={"knoppen": (*gevraagd.knoppen, knop)})
        return Gezegd((toon_voor_werk(), *eerst, gevraagd), _events(uitkomst))

    def _toch_een_inwoner(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who says to be a resident, in the middle of what is for employees, which is
        put away then. None for anybody else."""
        if not (beurt.medewerker and beurt.in_vragenlijst) or beurt.gegevens:
            return None
        if self.omgeving.identiteit.account(beurt.gesprek_id) is not None:
            return None
        if not zegt_inwoner_te_zijn(self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)):
            return None
        self.omgeving.vragenlijsten.stap(beurt.gesprek_id, beurt.bericht_id, g.Parkeer())
        self.omgeving.gesprekken.noteer_wie_vraagt(beurt.inkomend_id, BEGIN)
        return Gezegd((zeg(self.omgeving.gegevens, "toch_inwoner"),), _DICHT)

    def _geweigerd(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who asks or orders what we never do, and after it what was open."""
        geweigerd = None if beurt.tussendoor_gezegd else weiger(self.omgeving, beurt)
        return None if geweigerd is None else self._met_wat_open_was(beurt, geweigerd)

    def _vraagt_alleen_iets(self, beurt: Beurt) -> Gezegd | None:
        """The answer to a question that was taken for something else, and after it what was open, if it
        still is."""
        if (kennis := self._vraagt_over_een_onderdeel(beurt)) is not None:
            return Gezegd(tuple(kennis), _DICHT)
        gezegd = Kennisloket(self.omgeving).beantwoord(beurt)
        return None if gezegd is None else self._met_wat_open_was(beurt, *gezegd.berichten)

    def _met_wat_open_was(self, beurt: Beurt, *berichten: Bericht) -> Gezegd:
        if self.omgeving.vragenlijsten.stand(beurt.gesprek_id).fase == "geen":
            return Gezegd(berichten, _DICHT)
        uitkomst = self.omgeving.vragenlijsten.stap(beurt.gesprek_id, beurt.bericht_id, g.Herhaal())
        return Gezegd((*berichten, *self._toon(beurt, uitkomst)), _OPEN)

    def _over_het_antwoord(self, beurt: Beurt) -> Gezegd | None:
        """The answer to who asks on about what the vraagbaak just said, whatever it was taken for; None
        for who says something else, and for who says the same again."""
        vragen, tekst = self.omgeving.vragen, self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if vragen is None or beurt.gegevens or beurt.leek_op == "gevaar" or beurt.tussendoor_gezegd:
            return None
        if self.omgeving.gesprekken.zei_net(beurt.inkomend_id):
            return None
        if not vragen.gaat_verder(beurt.gesprek_id, beurt.inkomend_id, tekst):
            return None
        als_vraag = replace(beurt, intent="kennisvraag")
        gezegd = tuple(Tussendooractie(self.omgeving).doe(als_vraag).berichten)
        if self.omgeving.vragenlijsten.stand(beurt.gesprek_id).fase == "geen":
            return Gezegd(gezegd, _DICHT)
        uitkomst = self.omgeving.vragenlijsten.stap(beurt.gesprek_id, beurt.bericht_id, g.Herhaal())
        return Gezegd((*gezegd, *self._toon(beurt, uitkomst)), _OPEN)

    def _gezegd_op_een_vraag(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who asks something, before an answer or beside one; None for who does not."""
        if self._komt_terug(beurt):
            return None
        if (verder := self._over_het_antwoord(beurt)) is not None:
            return verder
        if (eerst := self._wil_eerst_weten(beurt)) is not None:
            return Gezegd((eerst,), _DICHT)
        if (ook := self._antwoordt_ook(beurt)) is not None:
            return ook
        if (vooraf := self._beantwoord(beurt)) is None:
            return None
        uitkomst = self.omgeving.vragenlijsten.stap(beurt.gesprek_id, beurt.bericht_id, g.Herhaal())
        return Gezegd((*vooraf, *self._toon(beurt, uitkomst)), _OPEN)

    def _gezegd(self, beurt: Beurt) -> str:
        """What was said, without a complaint that came with an answer."""
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if beurt.intent != "antwoord" or beurt.leek_op is None or beurt.medewerker:
            return tekst
        return zonder_klacht(tekst) or tekst

    def _beide(self, beurt: Beurt) -> Beide | None:
        """The answer and the question, of who does both in that order; None for anybody else."""
        if beurt.intent not in _OOK_MET_EEN_ANTWOORD or beurt.gegevens or not beurt.formulier_open:
            return None
        if beurt.tussendoor_gezegd or beurt.medewerker or beurt.leek_op == "andere_taal":
            return None
        if self._komt_terug(beurt):
            return None
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        open_ = self._over_een_idee(beurt) if lijkt_een_vraag(tekst) else None
        return antwoord_en_vraag(*open_, self._gemeente, tekst) if open_ is not None else None

    def _komt_terug(self, beurt: Beurt) -> bool:
        """Whether the question in it asks nothing: "heb ik juni gezegd? dat moet juli zijn", or "300
        euro, en kunt u me na vieren bellen"."""
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if lees_zelf_gezegd(tekst) is not None:
            return True
        return "?" not in tekst and beurt.in_vragenlijst and lees_belwens(tekst) is not None

    def _noteer_en_beantwoord(self, beurt: Beurt, beide: Beide) -> Gezegd:
        """Only the answer is noted; to what is asked is replied before the next question."""
        open_ = self._over_een_idee(beurt)
        ook = (
            [b for vraag in beide.vragen for b in self._reactie_op(beurt, *open_, vraag)]
            if open_
            else []
        )
        uitkomst = self.omgeving.vragenlijsten.stap(
            beurt.gesprek_id,
            beurt.bericht_id,
            g.Beantwoord(Inbreng(tekst=beide.antwoord), leek_op=beurt.leek_op),
        )
        return Gezegd(tuple(self._toon(beurt, uitkomst, ook)), _events(uitkomst))

    @property
    def _gemeente(self) -> Gemeente:
        return self.omgeving.gegevens.gemeente.inhoud

    def _antwoordt_ook(self, beurt: Beurt) -> Gezegd | None:
        """What becomes of an answer that begins with a question: "wie betaalt dat? ik gok 3000".

        Only the answer is noted; to the question is replied before the next one is asked. None for who
        does only one of both, and for what may all be the idea.
        """
        if beurt.intent != "antwoord" or "keuze" in beurt.gegevens or not beurt.formulier_open:
            return None
        beide = vraag_voor_antwoord(self.omgeving.gesprekken.tekst_van(beurt.inkomend_id))
        open_ = self._over_een_idee(beurt) if beide is not None and not beurt.medewerker else None
        if beide is None or open_ is None or self._is_samen_een_antwoord(*open_, *beide):
            return None
        gezegd = self._reactie_op(beurt, *open_, beide[0])
        uitkomst = self.omgeving.vragenlijsten.stap(
            beurt.gesprek_id, beurt.bericht_id, g.Beantwoord(Inbreng(tekst=beide[1]))
        )
        if isinstance(uitkomst, VraagOpen):
            # What was asked is answered; that there was no answer in the rest, is to be said.
            uitkomst = uitkomst.model_copy(update={"niets": False})
        *eerst, laatste = self._toon(beurt, uitkomst)
        return Gezegd((*eerst, *gezegd, laatste), _events(uitkomst))

    def _is_samen_een_antwoord(
        self, lijst: Vragenlijst, vraag: Vraag, gevraagd: str, antwoord: str
    ) -> bool:
        """Whether the question tells too: "telt een fietsenstalling ook? bij het station"."""
        if vraag.herken is not None and vraag.herken.soort == "verhaal":
            return _OVER_HET_VRAGEN.search(gevraagd) is None
        gemeente = self.omgeving.gegevens.gemeente.inhoud
        daar, hier = (vraag.sleutel in lees_vooraf(lijst, gemeente, t) for t in (gevraagd, antwoord))
        return daar and not hier

    def _reactie_op(
        self, beurt: Beurt, lijst: Vragenlijst, vraag: Vraag, gevraagd: str
    ) -> list[Bericht]:
        gegevens = self.omgeving.gegevens
        if (uitleg := leg_uit(lijst, vraag, gevraagd.rstrip("?"))) is not None:
            return [uitleg]
        if _OVER_HET_VRAGEN.search(gevraagd):
            overslaan = "" if vraag.verplicht else f"\n\n{_MAG_OVER}"
            return [Bericht(tekst=f"{vraag.waarom.strip()}{overslaan}")]
        bekend = gegevens.veelgevraagd.bij(None, gevraagd)
        if bekend is not None:
            return [beantwoord(gegevens, bekend, in_vragenlijst=True)]
        return self._uit_de_vraagbaak(beurt, gevraagd)

    def _dossier(self, beurt: Beurt, wens: Wens) -> Gezegd:
        """What an employee asks of a dossier; after something to read, what was open comes back."""
        match wens:
            case Overstap():
                # Which dossier it is about comes first; the question that was open would be of another.
                self._stap(beurt, g.Parkeer())
                return Gezegd((wens.bericht,), _DICHT)
            case g.Start():
                return self._begin(beurt, self._stap(beurt, wens))
            case Ingeleid():
                return self._begin(beurt, self._stap(beurt, wens.start), wens.bericht)
            case Overdoen():
                self._stap(beurt, wens.start)
                # A step of its own: of a message that is handled again both are there already.
                return self._begin(beurt, self._stap(beurt, g.Opnieuw(), ":opnieuw"))
            case Kennisvraag():
                gelezen = self._uit_de_vraagbaak(beurt, wens.tekst)
            case Bericht():
                gelezen = [wens]
        uitkomst = self._stap(beurt, g.Herhaal())
        if isinstance(uitkomst, Einde):
            return Gezegd(tuple(gelezen), _DICHT)
        kaal = (bericht.model_copy(update={"knoppen": (), "regels": ()}) for bericht in gelezen)
        return Gezegd((*kaal, *self._toon(beurt, uitkomst)), _OPEN)

    def _stap(self, beurt: Beurt, gebeurtenis: g.Gebeurtenis, achter: str = "") -> Uitkomst:
        bericht_id = f"{beurt.bericht_id}{achter}"
        return self.omgeving.vragenlijsten.stap(beurt.gesprek_id, bericht_id, gebeurtenis)

    def _begin(self, beurt: Beurt, uitkomst: Uitkomst, *eerst: Bericht) -> Gezegd:
        return Gezegd((*eerst, *self._toon(beurt, uitkomst)), _events(uitkomst))

    def _wil_eerst_weten(self, beurt: Beurt) -> Bericht | None:
        """The answer to who has an idea, tells nothing of it yet, and asks how that goes; or None.

        They are not asked anything before they know.
        """
        gegevens = self.omgeving.gegevens
        if beurt.intent != BEGIN or beurt.in_vragenlijst or beurt.gegevens or beurt.medewerker:
            return None
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        vraag = gegevens.veelgevraagd.bij(None, tekst)
        if vraag is None or heeft_inhoud(Verhaal.van(tekst[:MAX_TEKENS], gegevens.gemeente.inhoud)):
            return None
        return beantwoord(gegevens, vraag)

    def _beantwoord(self, beurt: Beurt) -> list[Bericht] | None:
        """The answer to a question to which the data of the municipality has it, though the message was
        taken for an answer; None when it is not such a question."""
        if beurt.intent != "antwoord" or "keuze" in beurt.gegevens or not beurt.formulier_open:
            return None
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if vraagt_naar_eerder_idee(tekst) and (
            standen := self.omgeving.initiatieven.van(beurt.gesprek_id)
        ):
            return [toon_status_tussendoor(self.omgeving.gegevens, standen)]
        gevraagd = self.omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
        if gevraagd is not None:
            # Of two questions in a row the one to which the answer is known counts.
            zinnen = (tekst, *alleen_vragen(tekst))
            uitleg = next((u for zin in zinnen if (u := leg_uit(*gevraagd, zin))), None)
            if uitleg is not None:
                return [uitleg]
        if beurt.medewerker:
            return self._teruggevraagd_in_dossier(beurt, tekst)
        gegevens = self.omgeving.gegevens
        alleen_een_vraag = is_een_vraag(tekst) and vraag_na_antwoord(tekst) is None
        vraag = gegevens.veelgevraagd.bij(None, tekst) if alleen_een_vraag else None
        if vraag is not None:
            return [beantwoord(gegevens, vraag, in_vragenlijst=True)]
        elders = self._hoort_elders(beurt, tekst)
        return [elders] if elders is not None else self._teruggevraagd(beurt, tekst)

    def _teruggevraagd(self, beurt: Beurt, tekst: str) -> list[Bericht] | None:
        """The answer to what is asked where an answer was asked; None when it may be that answer."""
        open_ = self._over_een_idee(beurt)
        if open_ is not None and (vraag := alleen_gevraagd(*open_, self._gemeente, tekst)) is not None:
            return self._reactie_op(beurt, *open_, vraag)
        teruggevraagd = vraagt_terug(tekst)
        if teruggevraagd is None or not self._is_geen_antwoord(beurt, tekst):
            return None
        if open_ is not None and (lijkt_een_vraag(tekst) or begint_met_werkwoord(teruggevraagd)):
            # It fits what was asked: "kan het in mei?", "helpt de buurman mee".
            return None
        gegevens = self.omgeving.gegevens
        bekend = gegevens.veelgevraagd.bij(None, teruggevraagd)
        if bekend is not None:
            return [beantwoord(gegevens, bekend, in_vragenlijst=True)]
        return self._uit_de_vraagbaak(beurt, teruggevraagd)

    def _teruggevraagd_in_dossier(self, beurt: Beurt, tekst: str) -> list[Bericht] | None:
        """The answer to what an employee asks where a fact or a text was asked; None when it may be
        that.

        What people ask about handing in an idea is nothing for them. Who says the same again, means it
        as an answer after all.
        """
        open_ = self.omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
        if open_ is None or not open_[0].dossier or self.omgeving.gesprekken.zei_net(beurt.inkomend_id):
            return None
        vraag = open_[1]
        feit = isinstance(vraag, JaNeeVraag) and vraag.feit
        in_woorden = isinstance(vraag, OpenVraag) and not (vraag.in_vraagvorm or vraag.benaming)
        zinnen = alleen_vragen(tekst)
        gezocht = zinnen[0] if len(zinnen) > 1 else tekst
        gevraagd = vraagt_terug(gezocht) if feit or in_woorden else None
        if gevraagd is None or len(gevraagd.split()) < _MIN_WOORDEN_GEVRAAGD:
            return None
        return self._uit_de_vraagbaak(beurt, gevraagd)

    def _vraagt_over_een_onderdeel(self, beurt: Beurt) -> list[Bericht] | None:
        """The answer to who asks how a part works, who does it or why; None for who wants to do it.

        "Kies ik zelf het niveau?" would open that part again, with all that was done in it.
        """
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if beurt.intent != "dossier_onderdeel" or beurt.gegevens or beurt.in_vragenlijst:
            return None
        if not beurt.medewerker or _VRAAGT_OVER.match(tekst) is None:
            return None
        return self._uit_de_vraagbaak(beurt, tekst)

    def _is_geen_antwoord(self, beurt: Beurt, tekst: str) -> bool:
        """Whether a question can't be the answer to what is open, which somebody tells about an idea.

        "Kunnen jullie meedenken" answers what help is needed. Who says the same again, means it as an
        answer after all.
        """
        if beurt.in_vragenlijst and not self.omgeving.vragenlijsten.wat_wordt_gevraagd(
            beurt.gesprek_id
        ):
            # All is answered and only read over, so a question is no answer to anything.
            return vraagt_verder(tekst)
        if (open_ := self._over_een_idee(beurt)) is None:
            return False
        lijst, vraag = open_
        herken = vraag.herken
        if vraag.soort == "contact" or herken is None or herken.soort == "verhaal":
            return True
        return vraag.sleutel not in lees_vooraf(lijst, self.omgeving.gegevens.gemeente.inhoud, tekst)

    def _over_een_idee(self, beurt: Beurt) -> tuple[Vragenlijst, Vraag] | None:
        """What is asked about an idea, in own words; None when this was said just before as well."""
        open_ = self.omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
        if open_ is None or open_[0].afronding not in _VERTELT_EEN_IDEE:
            return None
        if open_[1].soort not in ("open", "contact") or self.omgeving.gesprekken.zei_net(
            beurt.inkomend_id
        ):
            return None
        return open_

    def _hoort_elders(self, beurt: Beurt, tekst: str) -> Bericht | None:
        """Where to go with what is only a report or a complaint, where was asked who, when or how much;
        None for anything else."""
        if beurt.leek_op not in ("melding", "klacht") or _ANTWOORDT.match(tekst) or is_groep(tekst):
            return None
        if (open_ := self._over_een_idee(beurt)) is None:
            return None
        lijst, vraag = open_
        herken = vraag.herken
        iets_kleins = herken is not None and (
            herken.soort in ("geld", "moment", "met_wie") or getattr(herken, "alleen_wie", False)
        )
        if not iets_kleins or vraag.sleutel in lees_vooraf(
            lijst, self.omgeving.gegevens.gemeente.inhoud, tekst
        ):
            return None
        gezegd = zeg_bij_antwoord(self.omgeving.gegevens, beurt.leek_op)
        return niet_opgeschreven(gezegd) if gezegd is not None else None

    def _ook_gevraagd(self, beurt: Beurt, uitkomst: VraagOpen | Samenvatting) -> list[Bericht]:
        """The answer to a question with which somebody ends what they tell, as far as it is known."""
        geantwoord = uitkomst.alvast or not getattr(uitkomst, "fout", None)
        if beurt.intent not in ("antwoord", BEGIN) or "keuze" in beurt.gegevens or not geantwoord:
            return []
        gevraagd = vraag_na_antwoord(self.omgeving.gesprekken.tekst_van(beurt.inkomend_id))
        return self._erachter(beurt, gevraagd) if gevraagd is not None else []

    def _erachter(self, beurt: Beurt, gevraagd: str) -> list[Bericht]:
        gegevens = self.omgeving.gegevens
        vraag = None if beurt.medewerker else gegevens.veelgevraagd.bij(None, gevraagd)
        if vraag is not None:
            return [beantwoord(gegevens, vraag, in_vragenlijst=True)]
        vragen = self.omgeving.vragen
        if not beurt.medewerker and vraagt_of(gevraagd):
            return self._uit_de_vraagbaak(beurt, gevraagd)
        if vragen is None or not vraagt_om_kennis(gevraagd):
            return []
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, gevraagd, voor=beurt.publiek)
        if not antwoord.beantwoord and antwoord.grens is None:
            return []
        vragen.noteer(beurt.gesprek_id, beurt.inkomend_id, antwoord)
        return self._toon_antwoord(beurt, antwoord)

    def _verhaal(self, beurt: Beurt) -> tuple[str, int] | None:
        """What the person told along with a start, and in which message that stands."""
        gesprekken, gemeente = self.omgeving.gesprekken, self.omgeving.gegevens.gemeente.inhoud
        verhaal = gesprekken.verhaal_van(beurt.inkomend_id, beurt.verhaal)
        if verhaal is not None and (
            noemt_ook_een_idee(verhaal[0]) or (beurt.verhaal and zegt_alleen_wat_mis_is(verhaal[0]))
        ):
            # That was no idea; which one they have is asked.
            return None
        if verhaal is None or kondigt_ander_idee_aan(verhaal[0]):
            return None
        # "Yes please", to who asked in their language whether there is an idea.
        alleen_ja = (
            zegt_alleen_ja(verhaal[0]) and gesprekken.vorige_intent(beurt.inkomend_id) == "andere_taal"
        )
        if not alleen_ja and heeft_inhoud(Verhaal.van(verhaal[0][:MAX_TEKENS], gemeente)):
            return self._met_wat_ervoor_kwam(beurt, *verhaal)
        # "Nee, het is mijn eigen idee": which idea, they told just before.
        eerder = gesprekken.verhaal_bij(beurt.inkomend_id, ervoor=True)
        if eerder is None and (alleen_ja or zegt_wie_hierheen_stuurde(verhaal[0])):
            return None
        return verhaal if eerder is None else (gesprekken.tekst_van(eerder), eerder)

    def _met_wat_ervoor_kwam(self, beurt: Beurt, verhaal: str, verhaal_id: int) -> tuple[str, int]:
        """The idea, with what was told before it where that belongs to it.

        Who was shown another way first named the place there, and says "hem" and "daar" by now.
        """
        gemeente = self.omgeving.gegevens.gemeente.inhoud
        eerder = [
            tekst
            for tekst in self.omgeving.gesprekken.verteld_voor(beurt.inkomend_id)
            if heeft_inhoud(Verhaal.van(tekst[:MAX_TEKENS], gemeente))
        ]
        if not eerder:
            return verhaal, verhaal_id
        if beurt.verhaal is not None:
            return (samen(eerder) if verhaal in eerder else verhaal), verhaal_id
        return (samen(eerder, verhaal) if haakt_aan(verhaal) else verhaal), verhaal_id

    def _uit_de_vraagbaak(self, beurt: Beurt, tekst: str) -> list[Bericht]:
        vragen, gegevens = self.omgeving.vragen, self.omgeving.gegevens
        if vragen is None:
            bericht = zeg(gegevens, "kennisvraag", in_vragenlijst=True, je=beurt.medewerker)
            return [met_aanbod(gegevens, bericht, beurt.inkomend_id, in_vragenlijst=True)]
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst, voor=beurt.publiek)
        vragen.noteer(beurt.gesprek_id, beurt.inkomend_id, antwoord)
        return self._toon_antwoord(beurt, antwoord)

    def _toon_antwoord(self, beurt: Beurt, antwoord: Antwoord) -> list[Bericht]:
        return toon_antwoord(
            self.omgeving.gegevens,
            antwoord,
            beurt.inkomend_id,
            in_vragenlijst=True,
            je=beurt.medewerker,
        )

    def _toon(
        self, beurt: Beurt, uitkomst: Uitkomst, ook: list[Bericht] | None = None
    ) -> list[Bericht]:
        """What came of it; `ook` is what is replied to a question that came with an answer, if that was
        taken out of it already."""
        match uitkomst:
            case VraagOpen():
                lijst = self._lijst(beurt, uitkomst.invulling_id)
                vooraf = self._bij_antwoord(beurt, uitkomst)
                if uitkomst.niets and ook is None and self._vraagt(beurt):
                    # It was no answer but a question, so that is what is replied to.
                    uitkomst = uitkomst.model_copy(update={"fout": None})
                    gegevens = self.omgeving.gegevens
                    tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
                    bekend = None if beurt.medewerker else gegevens.veelgevraagd.bij(None, tekst)
                    vooraf = (
                        self._uit_de_vraagbaak(beurt, tekst)
                        if bekend is None
                        else [beantwoord(gegevens, bekend, in_vragenlijst=True)]
                    )
                lijst, dossier = self._met_wat_mee_kan(beurt, lijst, uitkomst)
                *eerst, gevraagd = toon_vraag(lijst, uitkomst, self._eigen(beurt, lijst))
                eerst = [*eerst, *dossier]
                gevraagd = self._met_project(beurt, lijst, uitkomst, gevraagd)
                erbij = self._ook_gevraagd(beurt, uitkomst) if ook is None else ook
                return [*vooraf, *eerst, *erbij, gevraagd]
            case Samenvatting():
                lijst = self._lijst(beurt, uitkomst.invulling_id)
                *eerst, slot = toon_samenvatting(uitkomst, lijst, self._eigen(beurt, lijst))
                vooraf = [*self._bij_antwoord(beurt, uitkomst), *eerst]
                return [
                    *vooraf,
                    *(self._ook_gevraagd(beurt, uitkomst) if ook is None else ook),
                    *self._namen_vooraf(uitkomst, lijst),
                    self._met_project(beurt, lijst, uitkomst, self._met_bijlagen(uitkomst, slot)),
                ]
            case Bevestiging():
                lijst = self._lijst(beurt, uitkomst.invulling_id)
                return toon_bevestiging(uitkomst, lijst)
            case Einde():
                daarna = uitkomst.vervolg
                gezegd = toon_einde(self.omgeving, beurt, uitkomst)
                if beurt.medewerker and uitkomst.afronding not in _VOOR_INWONERS:
                    gezegd = [voor_medewerker(bericht) for bericht in gezegd]
                return [
                    *gezegd,
                    *(self._toon(beurt, daarna) if daarna is not None else ()),
                ]

    def _met_wat_mee_kan(
        self, beurt: Beurt, lijst: Vragenlijst, uitkomst: VraagOpen
    ) -> tuple[Vragenlijst, list[Bericht]]:
        """Before an employee says what may go along with a request for help: what is in the dossier.
        Without a dossier that is no choice."""
        if lijst.afronding != "hulp_vragen" or uitkomst.vraag != MEESTUREN:
            return lijst, []
        tekst = self.omgeving.hulpstukken.dossier(beurt.gesprek_id)
        if tekst is None:
            return zonder_dossier(lijst), []
        return lijst, [Bericht(tekst=f"Dit gaat mee als je je dossier meestuurt:\n\n{tekst}")]

    def _met_project(
        self, beurt: Beurt, lijst: Vragenlijst, uitkomst: VraagOpen | Samenvatting, bericht: Bericht
    ) -> Bericht:
        """With the name of the project that it is about, for who works on more than one."""
        if not lijst.over_een_dossier or uitkomst.kenmerk is None:
            return bericht
        standen = self.omgeving.dossiers.van(beurt.gesprek_id)
        titel = next((s.titel for s in standen if s.kenmerk == uitkomst.kenmerk), None)
        if titel is None or len(standen) == 1:
            return bericht
        wat = [titel, *([bericht.voortgang] if bericht.voortgang else [])]
        return bericht.model_copy(update={"voortgang": " – ".join(wat)})

    def _lijst(self, beurt: Beurt, invulling_id: int) -> Vragenlijst:
        lijst = self.omgeving.vragenlijsten.lijst(invulling_id)
        return voor_collega(lijst) if lijst.voor_ieder and beurt.medewerker else lijst

    def _namen_vooraf(self, uitkomst: Samenvatting, lijst: Vragenlijst) -> list[Bericht]:
        """Before something is published: the names of people that everybody would read."""
        gekozen = next((r.antwoord for r in uitkomst.regels if r.vraag == WAT), None)
        inhoud = None
        if lijst.afronding == "publiceren" and gekozen and uitkomst.kenmerk is not None:
            inhoud = self.omgeving.dossiers.inhoud(uitkomst.kenmerk)
        if inhoud is None or gekozen is None:
            return []
        keuzes = getattr(lijst.vraag(WAT), "keuzes", ())
        blad = stel_samen(inhoud, [k.sleutel for k in keuzes if k.label in gekozen])
        namen = namen_op(blad) if blad is not None else ()
        return [toon_namen(namen)] if namen else []

    def _met_bijlagen(self, uitkomst: Samenvatting, slot: Bericht) -> Bericht:
        """The summary with the files that go along, below the answers."""
        bijlagen = self.omgeving.bijlagen.van_invulling(uitkomst.invulling_id)
        rijen = regels_van(bijlagen, begin=len(slot.regels) + 1)
        return slot.model_copy(update={"regels": (*slot.regels, *rijen)})

    def _vraagt(self, beurt: Beurt) -> bool:
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        vragen = self.omgeving.vragen
        # "Verschil tussen Dalfsen en Heerlen" is about others, and answers nothing.
        over_een_ander = vragen is not None and vragen.noemt_andere(tekst)
        return is_een_vraag(tekst) or begint_als_vraag(tekst) or over_een_ander

    def _bij_antwoord(self, beurt: Beurt, uitkomst: VraagOpen | Samenvatting) -> list[Bericht]:
        """What belongs to an answer that looked like something else."""
        taal = beurt.gegevens.get("taal")
        leek_op = (melding.gegevens.get("leek_op") for melding in uitkomst.meldingen)
        namen = [naam for naam in leek_op if naam]
        if uitkomst.alvast and not namen and beurt.leek_op is not None:
            # Told where something else was asked: what was noted of it is shown with it.
            namen = [beurt.leek_op]
        if beurt.medewerker:
            # Where inwoners go with that is nothing for who writes about a project.
            namen = [naam for naam in namen if naam == "andere_taal"]
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if (
            beurt.intent == BEGIN
            and noemt_ook_een_idee(tekst)
            and zegt_alleen_wat_mis_is(re.split(r"[,.;!]", tekst)[0])
        ):
            namen = ["melding"]
        gezegd = (zeg_bij_antwoord(self.omgeving.gegevens, naam, taal) for naam in namen)
        return [bericht for bericht in gezegd if bericht is not None]

    def _eigen(self, beurt: Beurt, lijst: Vragenlijst) -> tuple[Eigen, ...]:
        """The initiatives of this person, for questionnaires that are about those."""
        if not (lijst.toegang or any(v.soort == "kenmerk" for v in lijst.vragen)):
            return ()
        return tuple(
            Eigen(stand.samenvatting.kenmerk, stand.samenvatting.kort)
            for stand in self.omgeving.initiatieven.van(beurt.gesprek_id)
        )
