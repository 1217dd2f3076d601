"""The one action behind the one form: hands each message to the questionnaire engine."""

from __future__ import annotations

from dataclasses import replace

from acties.berichten import Bericht
from acties.gesprekken import HULP_VRAGEN
from acties.omgeving import Omgeving
from acties.participatie.loket.eerst_dit import begin_met
from acties.participatie.loket.loket import bepaal
from acties.rasa.alleen_een_vraag import BEN_MEDEWERKER
from acties.rasa.basis import Beurt, Gezegd, Samenspraakactie
from acties.rasa.dossier import verzoek_van
from acties.rasa.dossiervraag import Dossiervraagloket
from acties.rasa.dossierwens import doe_wens
from acties.rasa.grens import weiger
from acties.rasa.over_doorgeven import over_doorgeven
from acties.rasa.over_ingediend import EN_NU, OverIngediend
from acties.rasa.stappen import DICHT, OPEN, Stappen
from acties.rasa.toch_inwoner import is_toch_een_inwoner, neem_voor_inwoner
from acties.rasa.vertaling import TUSSENDOOR_INTENTS, gebeurtenis_van
from acties.rasa.verteld import verteld_bij_begin
from acties.rasa.vraag_erbij import VraagErbij
from acties.rasa.weg_of_idee import weg_of_idee
from acties.tussendoor.bij_antwoord import zeg_bij_antwoord, zonder_klacht
from acties.tussendoor.medewerker import ALLEEN_MEDEWERKERS, knop_voor_werk, toon_voor_werk
from acties.tussendoor.meer_ideeen import noemt_meer_ideeen, zeg_een_voor_een
from acties.tussendoor.ook_melding import noemt_ook_iets_kapots
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.belwens import alleen_een_belwens
from acties.vragenlijst.soorten import Inbreng
from kennisbank.laden import Versie
from kennisbank.schema.vragenlijst import Vragenlijst

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


class Vragenlijstactie(Samenspraakactie):
    """Called at each turn of the form, also the first; it asks the next question itself."""

    naam = "validate_vragenlijst_form"

    def __init__(self, omgeving: Omgeving) -> None:
        super().__init__(omgeving)
        self._stappen = Stappen(omgeving)
        self._vraag = VraagErbij(omgeving, self._stappen)

    def doe(self, beurt: Beurt) -> Gezegd:
        """One step of the engine; the same message leads to the same again."""
        beurt = self._als_antwoord(self._als_belwens(beurt))
        eerst = (
            self._vraag.antwoord_met_vraag(beurt)
            or self._over_ingediend(beurt)
            or self._eerst_een_onderdeel(beurt)
            or self._gevraagd_in_dossier(beurt)
        )
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
            or self._vraag.eerst(beurt)
            or self._vraag.alleen(beurt)
            or over_doorgeven(self.omgeving, self._stappen, beurt)
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
            return doe_wens(self.omgeving, self._stappen, beurt, wens)
        start = self._te_beginnen(beurt)
        met_vraag = OverIngediend(self.omgeving).met_vraag(beurt, start.inhoud if start else None)
        uitkomst = self._stappen.zet(
            beurt,
            gebeurtenis_van(
                beurt,
                self._gezegd(beurt),
                start.inhoud.sleutel if start is not None else None,
                (met_vraag[0], beurt.inkomend_id)
                if met_vraag
                else verteld_bij_begin(self.omgeving, beurt)
                if start
                else None,
            ),
        )
        ook = met_vraag[1] if met_vraag else self._bij_het_begin(beurt, start)
        return self._stappen.toon(beurt, uitkomst, ook=ook)

    def _bij_het_begin(self, beurt: Beurt, start: Versie[Vragenlijst] | None) -> list[Bericht] | None:
        """What is said to who begins with several ideas, or tells of something broken besides; None to
        anybody else."""
        if start is None or start.inhoud.afronding != "initiatief_indienen" or beurt.in_vragenlijst:
            return None
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        gezegd = [zeg_een_voor_een()] if noemt_meer_ideeen(tekst) else []
        if noemt_ook_iets_kapots(tekst):
            melden = zeg_bij_antwoord(self.omgeving.gegevens, "melding")
            gezegd += [melden] if melden is not None else []
        return gezegd or None

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
            return replace(self._stappen.doe(beurt, g.Verstuur(EN_NU)), events=OPEN)
        if (stand := over.hoe_het_staat(beurt)) is not None:
            return self._stappen.herhaal(beurt, stand)
        met_vraag = over.met_vraag(beurt, over.open_lijst(beurt)) if beurt.in_vragenlijst else None
        if met_vraag is None:
            return None
        uitkomst = self._stappen.zet(beurt, g.Beantwoord(Inbreng(tekst=met_vraag[0])))
        return self._stappen.toon(beurt, uitkomst, ook=met_vraag[1])

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
        if beurt.intent != HULP_VRAGEN or BEN_MEDEWERKER.search(tekst):
            self.omgeving.gesprekken.noteer_wie_vraagt(beurt.inkomend_id, beurt.intent)

    def _eerst_een_onderdeel(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who tells what to begin with where the name of the project is asked."""
        begin = begin_met(verzoek_van(self.omgeving, beurt)) if beurt.formulier_open else None
        if begin is None:
            return None
        return replace(self._stappen.doe(beurt, begin[1], begin[0]), events=OPEN)

    def _gevraagd_in_dossier(self, beurt: Beurt) -> Gezegd | None:
        """What is said to an employee who asks or supposes something; nothing of it is noted, and what
        was asked is asked again."""
        loket = Dossiervraagloket(self.omgeving)
        if (doorgerekend := loket.over_wat_als(beurt)) is not None:
            return Gezegd(tuple(doorgerekend), DICHT)
        gevraagd = loket.beantwoord(beurt) if beurt.formulier_open else None
        if gevraagd is None:
            return None
        return self._stappen.herhaal(beurt, *gevraagd)

    def _weg_of_idee(self, beurt: Beurt) -> Gezegd | None:
        """What is asked of who tells as an idea what may belong elsewhere, or done of who chose."""
        stap = weg_of_idee(self.omgeving, beurt)
        if stap is None or stap.daarna is None:
            return None if stap is None else Gezegd(stap.eerst, OPEN)
        return self._stappen.doe(beurt, stap.daarna, *stap.eerst)

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
        na = self._stappen.doe(beurt, g.Herhaal())
        *eerst, gevraagd = na.berichten
        knop = knop_voor_werk(beurt.intent, beurt.inkomend_id)
        gevraagd = gevraagd.model_copy(update={"knoppen": (*gevraagd.knoppen, knop)})
        return replace(na, berichten=(toon_voor_werk(), *eerst, gevraagd))

    def _toch_een_inwoner(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who says to be a resident, in the middle of what is for employees, which is
        put away then. None for anybody else."""
        if not beurt.in_vragenlijst or not is_toch_een_inwoner(self.omgeving, beurt):
            return None
        self._stappen.zet(beurt, g.Parkeer())
        return Gezegd((neem_voor_inwoner(self.omgeving, beurt),), DICHT)

    def _geweigerd(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who asks or orders what we never do, and after it what was open."""
        geweigerd = None if beurt.tussendoor_gezegd else weiger(self.omgeving, beurt)
        return None if geweigerd is None else self._stappen.met_wat_open_was(beurt, geweigerd)

    def _gezegd(self, beurt: Beurt) -> str:
        """What was said, without a complaint that came with an answer."""
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if beurt.intent == "wijzigen" and beurt.verhaal is not None:
            # A button about what was told before it.
            eerder = self.omgeving.gesprekken.verhaal_van(beurt.inkomend_id, beurt.verhaal)
            return eerder[0] if eerder is not None else tekst
        if beurt.intent != "antwoord" or beurt.leek_op is None or beurt.medewerker:
            return tekst
        return zonder_klacht(tekst) or tekst
