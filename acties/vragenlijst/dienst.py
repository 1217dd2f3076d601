"""The engine with its memory: each step is one transaction, and the same message does nothing twice.

Interface 2: `stap(gesprek_id, bericht_id, gebeurtenis) → vraag | samenvatting | einde`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.bijlagen.dienst import verhuis
from acties.opslag import Databron, Invulling, Stap
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import zet_in
from acties.vragenlijst.aanvraag import Aanvraag
from acties.vragenlijst.afronding import Afgerond, Afronding, MetBezwaar
from acties.vragenlijst.antwoordrijen import (
    neem_over,
    overgeslagen_in_vorige,
    schrijf,
    toestand_van,
    trek_in,
)
from acties.vragenlijst.begin import met_start, met_wijziging
from acties.vragenlijst.elders import hoort_elders
from acties.vragenlijst.herzien import herzie
from acties.vragenlijst.invullingen import (
    eerder_mislukt,
    gepauzeerde,
    kwam_net_terug,
    open_elders,
    open_invulling,
    verander,
    vergrendel,
    zei_net_waarom,
)
from acties.vragenlijst.lijkt_op import zonder_schijn
from acties.vragenlijst.lijsten import Lijsten
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.ongedaan import draai_terug
from acties.vragenlijst.overzicht import weergave_van
from acties.vragenlijst.pad import pad
from acties.vragenlijst.raadplegen import (
    Toegankelijk,
    Voorgesteld,
    WelkDossier,
    geen_dossier,
    nergens,
    niets_voorgesteld,
)
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.soorten.keuze import MetVoorstel
from acties.vragenlijst.stand import Contactvraag, Stand, TeKiezen, stand_bij
from acties.vragenlijst.tegenspraak import lees_tegenspraak
from acties.vragenlijst.tijd_en_geld import verdeel
from acties.vragenlijst.toestand import (
    Resultaat,
    Toestand,
    is_klaar,
    open_vraag,
    sluit_zonder_samenvatting,
)
from acties.vragenlijst.tweede import is_nog_leeg, zegt_vergist
from acties.vragenlijst.uitkomst import UITKOMST, Bevestiging, Einde, Melding, Samenvatting, VraagOpen
from acties.vragenlijst.uitweg import alleen_een_adres, ja_op_wat_ertussen_kwam, zegt_iets_anders
from acties.vragenlijst.vooraf import vul_bereik, vul_vooraf
from acties.vragenlijst.vrije_vraag import lees_vrij
from acties.vragenlijst.wijzigen import verbeter_en_beantwoord
from acties.vragenlijst.zelfde import eerder_contact, lees_hetzelfde
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.vragenlijst import MeerkeuzeVraag, Vraag, Vragenlijst

Uitkomst = VraagOpen | Bevestiging | Samenvatting | Einde

TOEGANG = "toegang"
"""The questionnaire that gives a conversation access to an initiative."""

DOSSIER_BEGINNEN = "dossier_beginnen"
"""The questionnaire that begins a participatiedossier, when a conversation is not about one."""

WELK_INITIATIEF = "welk_initiatief"
"""The questionnaire that asks which one, when a conversation has access to several."""


class Vragenlijstdienst:
    """The questionnaires of one installation."""

    def __init__(
        self,
        bron: Databron,
        gegevens: GemeenteGegevens,
        afrondingen: Mapping[str, Afronding],
        toegankelijk: Toegankelijk = nergens,
        welk_dossier: WelkDossier = geen_dossier,
        *,
        voorgesteld: Voorgesteld = niets_voorgesteld,
    ) -> None:
        self._bron = bron
        self._gegevens = gegevens
        self._afrondingen = afrondingen
        self._toegankelijk = toegankelijk
        self._welk_dossier = welk_dossier
        self._lijsten = Lijsten(gegevens, voorgesteld)

    def stap(self, gesprek_id: str, bericht_id: str, gebeurtenis: g.Gebeurtenis) -> Uitkomst:
        """Do what the person did, once; a repeat of `bericht_id` gets the same outcome.

        Raises OnbekendGesprek when the conversation does not exist.
        """
        with self._bron.schrijven() as sessie:
            vergrendel(sessie, gesprek_id)
            gedaan = sessie.scalar(
                select(Stap.uitkomst).where(
                    Stap.gesprek_id == gesprek_id, Stap.bericht_id == bericht_id
                )
            )
            if gedaan is not None:
                return UITKOMST.validate_python(gedaan)
            uitkomst = self._doe(sessie, gesprek_id, bericht_id, gebeurtenis)
            if isinstance(uitkomst, VraagOpen) and uitkomst.fout is not None:
                mislukt = eerder_mislukt(sessie, gesprek_id, uitkomst.vraag) + 1
                uitkomst = uitkomst.model_copy(update={"mislukt": mislukt})
            sessie.add(
                Stap(
                    gesprek_id=gesprek_id,
                    bericht_id=bericht_id,
                    gebeurtenis=type(gebeurtenis).__name__,
                    uitkomst=uitkomst.model_dump(mode="json"),
                    gedaan_op=klok.nu(),
                )
            )
            return uitkomst

    def stand(self, gesprek_id: str) -> Stand:
        """Where this conversation is now; `geen` when no questionnaire is open."""
        with self._bron.lezen() as sessie:
            invulling = open_invulling(sessie, gesprek_id)
            if invulling is None:
                te_kiezen = self._te_kiezen(sessie, gesprek_id)
                return Stand(
                    "geen",
                    ingediend=bool(self._toegankelijk(sessie, gesprek_id)),
                    vervolg=self._laatste_onderdeel(sessie, gesprek_id) is not None,
                    keuzes=tuple(te_kiezen.vraag.keuzes) if te_kiezen is not None else (),
                )
            lijst = self._lijsten.nu(sessie, invulling)
            toestand = toestand_van(sessie, invulling, lijst)
            return stand_bij(lijst, toestand, invulling.vragenlijst)

    def wat_wordt_gevraagd(self, gesprek_id: str) -> tuple[Vragenlijst, Vraag] | None:
        """The question that is open in this conversation, with its questionnaire; None when none is."""
        with self._bron.lezen() as sessie:
            invulling = open_invulling(sessie, gesprek_id)
            if invulling is None:
                return None
            lijst = self._lijsten.nu(sessie, invulling)
            toestand = toestand_van(sessie, invulling, lijst)
            vraag = open_vraag(lijst, toestand) if toestand.bevestigt is None else None
            return None if vraag is None else (lijst, vraag)

    def contactvraag(self, gesprek_id: str) -> Contactvraag | None:
        """The question for contact details of what is open here, when that is asked now or was answered
        already; else None."""
        with self._bron.lezen() as sessie:
            invulling = open_invulling(sessie, gesprek_id)
            if invulling is None:
                return None
            lijst = self._lijsten.lijst_van(sessie, invulling)
            toestand = toestand_van(sessie, invulling, lijst)
            vraag = next((v for v in lijst.vragen if v.soort == "contact"), None)
            if vraag is None or toestand.bevestigt is not None:
                return None
            if open_vraag(lijst, toestand) == vraag:
                return Contactvraag(vraag.sleutel, open=True)
            gegeven = toestand.antwoorden.get(vraag.sleutel)
            klaar = gegeven is not None and gegeven.klaar
            return Contactvraag(vraag.sleutel, open=False) if klaar else None

    def is_lege_tweede(self, gesprek_id: str) -> bool:
        """Whether a second idea is open here of which nothing was told, while one was handed in."""
        with self._bron.lezen() as sessie:
            invulling = open_invulling(sessie, gesprek_id)
            return invulling is not None and self._is_lege_tweede(sessie, invulling, helemaal=True)

    def is_onaf(self, gesprek_id: str) -> bool:
        """Whether something that is not handed in yet waits here to be gone on with."""
        with self._bron.lezen() as sessie:
            onaf = gepauzeerde(sessie, gesprek_id)
            return onaf is not None and self._lijsten.lijst_van(sessie, onaf).samenvatten

    def hoe_ver(self, gesprek_id: str) -> tuple[int, int] | None:
        """Of what waits here to be gone on with: how many questions are answered, and of how many. None
        when nothing waits."""
        with self._bron.lezen() as sessie:
            onaf = gepauzeerde(sessie, gesprek_id)
            if onaf is None:
                return None
            lijst = self._lijsten.lijst_van(sessie, onaf)
            toestand = toestand_van(sessie, onaf, lijst)
            vragen = pad(lijst, toestand.antwoorden)
            return sum(is_klaar(toestand, vraag) for vraag in vragen), len(vragen)

    def laatste_onderdeel(self, gesprek_id: str) -> tuple[str, str] | None:
        """The questionnaire and the dossier of what was done last here, when that is a part of one."""
        with self._bron.lezen() as sessie:
            return self._laatste_onderdeel(sessie, gesprek_id)

    def _laatste_onderdeel(self, sessie: Session, gesprek_id: str) -> tuple[str, str] | None:
        laatste = sessie.scalar(
            select(Invulling)
            .where(Invulling.gesprek_id == gesprek_id)
            .order_by(Invulling.gewijzigd_op.desc(), Invulling.id.desc())
            .limit(1)
        )
        if laatste is None or laatste.kenmerk is None:
            return None
        if laatste.vragenlijst not in self._gegevens.vragenlijsten:
            # What came along with a copy is no questionnaire.
            return None
        if not self._lijsten.lijst_van(sessie, laatste).over_een_dossier:
            return None
        return laatste.vragenlijst, laatste.kenmerk

    def te_kiezen(self, gesprek_id: str) -> TeKiezen | None:
        """The question that what was done last here suggests answers to, which are there to read now;
        None when it suggests nothing, or something is asked."""
        with self._bron.lezen() as sessie:
            if open_invulling(sessie, gesprek_id) is not None:
                return None
            return self._te_kiezen(sessie, gesprek_id)

    def _te_kiezen(self, sessie: Session, gesprek_id: str) -> TeKiezen | None:
        laatste = self._laatste_onderdeel(sessie, gesprek_id)
        onderdeel = self._gegevens.onderdeel_van(laatste[0]) if laatste is not None else None
        if laatste is None or onderdeel is None:
            return None
        kenmerk = laatste[1]
        for naam, versie in self._gegevens.vragenlijsten.items():
            for vraag in versie.inhoud.vragen:
                if isinstance(vraag, MeerkeuzeVraag) and vraag.voorgesteld_door == onderdeel.sleutel:
                    met = self._lijsten.met_voorstel(sessie, kenmerk, vraag)
                    return TeKiezen(naam, kenmerk, met) if isinstance(met, MetVoorstel) else None
        return None

    def lijst(self, invulling_id: int) -> Vragenlijst:
        """The questionnaire of a run, in the version on which it began, with what is suggested."""
        with self._bron.lezen() as sessie:
            return self._lijsten.nu(sessie, sessie.get_one(Invulling, invulling_id))

    # --- inside the transaction -------------------------------------------------------------------

    def _doe(
        self, sessie: Session, gesprek_id: str, bericht_id: str, gebeurtenis: g.Gebeurtenis
    ) -> Uitkomst:
        if isinstance(gebeurtenis, g.Start):
            return self._doe_start(sessie, gesprek_id, bericht_id, gebeurtenis)
        invulling = open_invulling(sessie, gesprek_id)
        if isinstance(gebeurtenis, g.Parkeer):
            if invulling is not None:
                self._onderbreek(sessie, invulling, terug=False)
            return Einde(reden="gepauzeerd" if invulling is not None else "geen_vragenlijst")
        if invulling is None and isinstance(gebeurtenis, g.Hervat):
            invulling = self._te_hervatten(sessie, gesprek_id)
        if invulling is None:
            return Einde(reden="geen_vragenlijst")
        return self._ga_door(sessie, invulling, bericht_id, gebeurtenis)

    def _doe_start(
        self, sessie: Session, gesprek_id: str, bericht_id: str, gebeurtenis: g.Start
    ) -> Uitkomst:
        """Begin it; or what was meant, where only the word for it was used."""
        gevraagd = self._gegevens.vragenlijsten[gebeurtenis.vragenlijst].inhoud
        bezig = open_invulling(sessie, gesprek_id)
        if bezig is not None and alleen_een_adres(gevraagd, gebeurtenis):
            anders = g.Wijzig(None, gebeurtenis.gezegd)
            return self._ga_door(sessie, bezig, bericht_id, anders)
        aanvraag = Aanvraag(
            gebeurtenis.vragenlijst,
            gebeurtenis.kenmerk,
            daarna=gebeurtenis.daarna,
            start=gebeurtenis,
        )
        if (onaf := self._nog_niet_ingediend(sessie, gesprek_id, aanvraag)) is not None:
            if gebeurtenis.anders is not None:
                return self._ga_door(sessie, onaf, bericht_id, gebeurtenis.anders)
            niet = Einde(reden="niet_ingediend", vragenlijst=aanvraag.vragenlijst)
            return self._terug_naar_open(sessie, gesprek_id, bericht_id, niet)
        return self._start(sessie, gesprek_id, bericht_id, aanvraag)

    def _te_hervatten(self, sessie: Session, gesprek_id: str) -> Invulling | None:
        """What was put away last; of a dossier, that of the one that this conversation is about if
        there is any. With another dossier the conversation is about that from now on."""
        laatste = gepauzeerde(sessie, gesprek_id)
        if laatste is None or laatste.kenmerk is None:
            return laatste
        if not self._lijsten.lijst_van(sessie, laatste).over_een_dossier:
            return laatste
        hier = self._welk_dossier(sessie, gesprek_id, None)
        van_hier = gepauzeerde(sessie, gesprek_id, dossier=hier) if hier is not None else None
        if van_hier is None:
            self._welk_dossier(sessie, gesprek_id, laatste.kenmerk)
        return van_hier or laatste

    def geparkeerd(self, gesprek_id: str, kenmerk: str) -> str | None:
        """The questionnaire of this dossier that was put away here last; None without one."""
        with self._bron.lezen() as sessie:
            eerder = gepauzeerde(sessie, gesprek_id, dossier=kenmerk)
            return eerder.vragenlijst if eerder is not None else None

    def _start(
        self,
        sessie: Session,
        gesprek_id: str,
        bericht_id: str,
        aanvraag: Aanvraag,
        *,
        ingeleid: bool = False,
    ) -> Uitkomst:
        """Begin what was asked for, or what has to come before it."""
        gevraagd = self._met_toegang(sessie, gesprek_id, aanvraag)
        if gevraagd.vragenlijst not in self._gegevens.vragenlijsten:
            return self._terug_naar_open(
                sessie,
                gesprek_id,
                bericht_id,
                Einde(reden="geen_toegang", vragenlijst=aanvraag.vragenlijst),
            )
        lijst = self._gegevens.vragenlijsten[gevraagd.vragenlijst].inhoud
        lopend = open_invulling(sessie, gesprek_id)
        start = gevraagd.start or g.Start(gevraagd.vragenlijst)
        if lopend is not None and not start.nieuw:
            if gevraagd.is_(lopend):
                return self._ga_door(sessie, lopend, bericht_id, start)
            # Which idea it is about is asked already: only what comes after that, is another thing.
            zelfde_vraag = lijst.over_een_dossier or lijst.sleutel == TOEGANG
            if zelfde_vraag and gevraagd.is_(lopend, ongeacht_daarna=True):
                lopend.daarna = gevraagd.daarna or lopend.daarna
                return self._ga_door(sessie, lopend, bericht_id, start)
        afronding = self._afrondingen.get(lijst.afronding)
        if isinstance(afronding, MetBezwaar) and (
            bezwaar := afronding.bezwaar(sessie, gesprek_id, gevraagd.kenmerk)
        ):
            niet = Einde(
                reden="niet_begonnen",
                vragenlijst=lijst.sleutel,
                afronding=lijst.afronding,
                gegevens=bezwaar,
            )
            return self._terug_naar_open(sessie, gesprek_id, bericht_id, niet, gevraagd.onderbrak)
        onderbrak = gevraagd.onderbrak
        # Who is asked for the name of a project, and names what comes after it, was introduced.
        zelfde = lopend is not None and gevraagd.is_(lopend, ongeacht_daarna=True)
        if lopend is not None:
            onderbrak = self._onderbreek(sessie, lopend, terug=lijst.tussendoor)
        eerder = None
        if not start.nieuw:
            eerder = gepauzeerde(sessie, gesprek_id, gevraagd) or open_elders(sessie, gevraagd)
        if eerder is not None:
            if eerder.status == "open":
                verander(eerder, "gepauzeerd")
            eerder.gesprek_id = gesprek_id
            # Of the first question of a dossier, what was asked for last is what comes after it.
            eerder.daarna = gevraagd.daarna or eerder.daarna
            sessie.flush()
            verhuis(sessie, eerder.id, gesprek_id)
            eerder.onderbrak = onderbrak
            return self._ga_door(sessie, eerder, bericht_id, start)
        return self._begin(
            sessie,
            gesprek_id,
            bericht_id,
            replace(gevraagd, onderbrak=onderbrak),
            None if ingeleid or zelfde else "inleiding",
        )

    def _met_toegang(self, sessie: Session, gesprek_id: str, aanvraag: Aanvraag) -> Aanvraag:
        """What was asked for with its initiative, or the questionnaire that finds out which."""
        if aanvraag.vragenlijst == TOEGANG and aanvraag.kenmerk:
            return replace(aanvraag, kenmerk=None, alvast=aanvraag.kenmerk)
        gevraagd = self._gegevens.vragenlijsten[aanvraag.vragenlijst].inhoud
        if gevraagd.over_een_dossier:
            return self._met_dossier(sessie, gesprek_id, aanvraag)
        if not gevraagd.toegang:
            return replace(aanvraag, kenmerk=None)
        eigen = self._toegankelijk(sessie, gesprek_id)
        if aanvraag.kenmerk in eigen:
            return aanvraag
        if len(eigen) == 1:
            return replace(aanvraag, kenmerk=eigen[0])
        eerst = WELK_INITIATIEF if eigen and not aanvraag.kenmerk else TOEGANG
        return replace(
            aanvraag,
            vragenlijst=eerst,
            kenmerk=None,
            daarna=aanvraag.vragenlijst,
            alvast=aanvraag.kenmerk,
        )

    def _met_dossier(self, sessie: Session, gesprek_id: str, aanvraag: Aanvraag) -> Aanvraag:
        """What was asked for with its dossier, or first the questionnaire that begins one."""
        kenmerk = self._welk_dossier(sessie, gesprek_id, aanvraag.kenmerk)
        if kenmerk is not None:
            return replace(aanvraag, kenmerk=kenmerk)
        return replace(
            aanvraag, vragenlijst=DOSSIER_BEGINNEN, kenmerk=None, daarna=aanvraag.vragenlijst
        )

    def _nog_niet_ingediend(
        self, sessie: Session, gesprek_id: str, aanvraag: Aanvraag
    ) -> Invulling | None:
        """What the person must mean when they ask for something about an idea that was not handed in:
        the one that they are busy with, or put away."""
        lijst = self._gegevens.vragenlijsten[aanvraag.vragenlijst].inhoud
        if not lijst.toegang or self._toegankelijk(sessie, gesprek_id):
            return None
        onaf = open_invulling(sessie, gesprek_id) or gepauzeerde(sessie, gesprek_id)
        if onaf is None or not self._lijsten.lijst_van(sessie, onaf).samenvatten:
            return None
        return onaf

    def _onderbreek(self, sessie: Session, lopend: Invulling, *, terug: bool) -> int | None:
        """Make room for another run; the run to return to after that one. With `terug` that is this
        one, however short it is."""
        lijst = self._lijsten.lijst_van(sessie, lopend)
        kort = not lijst.samenvatten and (lijst.tussendoor or not terug)
        # Who goes on with what was handed in, has no second idea of which nothing was told.
        kort = kort or (not terug and self._is_lege_tweede(sessie, lopend, helemaal=True))
        verander(lopend, "vervallen" if kort else "gepauzeerd")
        sessie.flush()
        return lopend.onderbrak if kort else lopend.id

    def _terug_naar_open(
        self,
        sessie: Session,
        gesprek_id: str,
        bericht_id: str,
        einde: Einde,
        onderbrak: int | None = None,
    ) -> Einde:
        """The end, and after it again what is open or was interrupted, if anything."""
        lopend = open_invulling(sessie, gesprek_id)
        gebeurtenis: g.Gebeurtenis = g.Herhaal()
        if lopend is None and onderbrak is not None:
            lopend = sessie.get(Invulling, onderbrak)
            gebeurtenis = g.Hervat()
            if lopend is not None and self._heeft_geen_zin_meer(sessie, lopend):
                return einde
        if lopend is None or lopend.status not in ("open", "gepauzeerd"):
            return einde
        vervolg = self._ga_door(sessie, lopend, bericht_id, gebeurtenis)
        return einde.model_copy(update={"vervolg": vervolg})

    def _heeft_geen_zin_meer(self, sessie: Session, invulling: Invulling) -> bool:
        """Whether what came in between put an end to it: no addition to what was withdrawn."""
        afronding = self._afrondingen.get(self._lijsten.lijst_van(sessie, invulling).afronding)
        if invulling.kenmerk is None or not isinstance(afronding, MetBezwaar):
            return False
        return afronding.bezwaar(sessie, invulling.gesprek_id, invulling.kenmerk) is not None

    def _ga_door(
        self, sessie: Session, invulling: Invulling, bericht_id: str, gebeurtenis: g.Gebeurtenis
    ) -> Uitkomst:
        if invulling.status == "gepauzeerd":
            verander(invulling, "open")
        lijst = self._lijsten.nu(sessie, invulling)
        if isinstance(gebeurtenis, g.Waarom) and zei_net_waarom(sessie, invulling.gesprek_id):
            gebeurtenis = g.Waarom(nogmaals=True)
        toestand = toestand_van(sessie, invulling, lijst)
        vergist = zegt_vergist(gebeurtenis)
        if (vergist or isinstance(gebeurtenis, g.Stop)) and self._is_lege_tweede(
            sessie, invulling, helemaal=not vergist
        ):
            return self._laat_tweede(sessie, invulling, lijst, bericht_id)
        eerder = eerder_contact(sessie, invulling.gesprek_id, lijst, toestand)
        gebeurtenis = lees_hetzelfde(gebeurtenis, eerder)
        gemeente = self._gegevens.gemeente.inhoud
        terug = draai_terug(sessie, invulling, lijst, toestand, gebeurtenis)
        if terug is None and kwam_net_terug(sessie, invulling.gesprek_id):
            terug = ja_op_wat_ertussen_kwam(lijst, toestand, gebeurtenis)
        if terug is not None:
            return self._verder(sessie, invulling, lijst, bericht_id, terug)
        resultaat = lees_vrij(lijst, toestand, gebeurtenis) or verdeel(
            lijst, gemeente, toestand, gebeurtenis
        )
        if resultaat is None:
            gebeurtenis = lees_tegenspraak(lijst, gemeente, toestand, gebeurtenis)
            resultaat = self._verwerk(lijst, toestand, gebeurtenis)
        if zegt_iets_anders(lijst, toestand, gebeurtenis, resultaat):
            eruit = self._laat_eruit(sessie, invulling, lijst, bericht_id, gebeurtenis)
            if eruit is not None:
                return eruit
        resultaat = vul_vooraf(lijst, gemeente, g.antwoord_in(gebeurtenis), resultaat)
        if isinstance(gebeurtenis, g.Start):
            resultaat = zet_in(lijst, resultaat, gebeurtenis.gekozen)
            resultaat = met_wijziging(lijst, gebeurtenis, resultaat)
        return self._verder(sessie, invulling, lijst, bericht_id, resultaat)

    def _is_lege_tweede(self, sessie: Session, invulling: Invulling, *, helemaal: bool = False) -> bool:
        """Whether this is another idea than what was handed in here, and nothing was told of it; with
        `helemaal` not even by whom."""
        lijst = self._lijsten.lijst_van(sessie, invulling)
        toestand = toestand_van(sessie, invulling, lijst)
        if not is_nog_leeg(lijst, toestand) or (helemaal and toestand.antwoorden):
            return False
        return bool(self._toegankelijk(sessie, invulling.gesprek_id))

    def _laat_tweede(
        self, sessie: Session, invulling: Invulling, lijst: Vragenlijst, bericht_id: str
    ) -> Einde:
        """Let it go: it does not wait to be gone on with."""
        verander(invulling, "vervallen")
        sessie.flush()
        einde = Einde(
            reden="gestopt",
            vragenlijst=lijst.sleutel,
            afronding=lijst.afronding,
            gegevens={"geen_tweede": True},
        )
        return self._terug_naar_open(
            sessie, invulling.gesprek_id, bericht_id, einde, invulling.onderbrak
        )

    def _laat_eruit(
        self,
        sessie: Session,
        invulling: Invulling,
        lijst: Vragenlijst,
        bericht_id: str,
        gebeurtenis: g.Gebeurtenis,
    ) -> Einde | None:
        """What was said, done in what this run interrupted, and this one let go; None without one."""
        eerder = sessie.get(Invulling, invulling.onderbrak) if invulling.onderbrak is not None else None
        if eerder is None or eerder.status != "gepauzeerd" or self._heeft_geen_zin_meer(sessie, eerder):
            return None
        verander(invulling, "vervallen")
        sessie.flush()
        vervolg = self._ga_door(sessie, eerder, bericht_id, gebeurtenis)
        return Einde(
            reden="gestopt",
            vragenlijst=lijst.sleutel,
            afronding=lijst.afronding,
            gegevens={"niets_gedaan": True},
            vervolg=vervolg,
        )

    def _verwerk(self, lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> Resultaat:
        gemeente = self._gegevens.gemeente.inhoud
        if isinstance(gebeurtenis, g.Herzie):
            return herzie(lijst, gemeente, toestand, gebeurtenis)
        if isinstance(gebeurtenis, g.EnVerbeter):
            return verbeter_en_beantwoord(lijst, toestand, gebeurtenis, self._verwerk)
        gebeurtenis = zonder_schijn(lijst, gemeente, toestand, gebeurtenis)
        elders = hoort_elders(lijst, gemeente, toestand, gebeurtenis)
        return elders or verwerk(lijst, toestand, gebeurtenis)

    def _verder(
        self,
        sessie: Session,
        invulling: Invulling,
        lijst: Vragenlijst,
        bericht_id: str,
        resultaat: Resultaat,
    ) -> Uitkomst:
        schrijf(sessie, invulling, bericht_id, resultaat)
        if resultaat.slot is not None:
            return self._sluit(sessie, invulling, lijst, bericht_id, resultaat)
        return weergave_van(lijst, resultaat).model_copy(
            update={"invulling_id": invulling.id, "kenmerk": invulling.kenmerk}
        )

    def _begin(
        self,
        sessie: Session,
        gesprek_id: str,
        bericht_id: str,
        aanvraag: Aanvraag,
        melding: Literal["inleiding", "opnieuw_begonnen"] | None,
    ) -> Uitkomst:
        naam = aanvraag.vragenlijst
        versie = self._gegevens.vragenlijsten[naam]
        lijst = self._lijsten.met_voorstellen(sessie, aanvraag.kenmerk, versie.inhoud)
        gemeente = self._gegevens.gemeente
        self._lijsten.leg_versie_vast(sessie, "vragenlijst", naam, versie)
        self._lijsten.leg_versie_vast(sessie, "gemeente", gemeente.inhoud.sleutel, gemeente)
        invulling = Invulling(
            gesprek_id=gesprek_id,
            gemeente=gemeente.inhoud.sleutel,
            vragenlijst=naam,
            versie=versie.versie,
            status="open",
            kenmerk=aanvraag.kenmerk,
            daarna=aanvraag.daarna,
            onderbrak=aanvraag.onderbrak,
            begonnen_op=klok.nu(),
            gewijzigd_op=klok.nu(),
        )
        sessie.add(invulling)
        sessie.flush()
        meldingen = (Melding(soort=melding),) if melding is not None else ()
        if melding == "opnieuw_begonnen" and lijst.over_een_dossier:
            trek_in(sessie, invulling, lijst, self._lijsten.elders_gevraagd(naam), bericht_id)
        toestand = toestand_van(sessie, invulling, lijst)
        if melding != "opnieuw_begonnen" and lijst.over_een_dossier and not lijst.eigen_antwoorden:
            # What was skipped the last time is not asked again; it stands with the other answers.
            toestand, overgenomen = neem_over(toestand, overgeslagen_in_vorige(sessie, invulling))
        else:
            overgenomen = ()
        bekend = tuple(v for v, gegeven in toestand.antwoorden.items() if gegeven.klaar)
        if bekend:
            meldingen = (*meldingen, Melding(soort="uit_dossier"))
        resultaat = Resultaat(toestand, nieuw=overgenomen, meldingen=meldingen, alvast=bekend)
        if aanvraag.start is not None:
            resultaat = met_start(lijst, gemeente.inhoud, aanvraag.start, resultaat)
        resultaat = sluit_zonder_samenvatting(lijst, resultaat)
        eerder = eerder_contact(sessie, gesprek_id, lijst, resultaat.toestand)
        if eerder is not None:
            aanbod = Melding(soort="zelfde_contact", gegevens={"gegevens": eerder})
            resultaat = replace(resultaat, meldingen=(*resultaat.meldingen, aanbod))
        if aanvraag.alvast is not None:
            antwoord = g.Beantwoord(Inbreng(tekst=aanvraag.alvast))
            resultaat = verwerk(lijst, resultaat.toestand, antwoord)
            gezegd_erbij = aanvraag.start.gezegd if aanvraag.start is not None else ""
            resultaat = vul_bereik(lijst, resultaat, gezegd_erbij)
            resultaat = replace(resultaat, meldingen=(*meldingen, *resultaat.meldingen))
        return self._verder(sessie, invulling, lijst, bericht_id, resultaat)

    def _sluit(
        self,
        sessie: Session,
        invulling: Invulling,
        lijst: Vragenlijst,
        bericht_id: str,
        resultaat: Resultaat,
    ) -> Uitkomst:
        gesprek_id = invulling.gesprek_id
        einde = Einde(
            reden="gepauzeerd",
            vragenlijst=lijst.sleutel,
            afronding=lijst.afronding,
            invulling_id=invulling.id,
            kenmerk=invulling.kenmerk,
            meldingen=resultaat.meldingen,
        )
        if resultaat.slot == "gepauzeerd" and lijst.samenvatten:
            verander(invulling, "gepauzeerd")
            return einde
        if resultaat.slot == "gepauzeerd":
            verander(invulling, "vervallen")
            sessie.flush()
            einde = einde.model_copy(update={"reden": "gestopt"})
            return self._terug_naar_open(sessie, gesprek_id, bericht_id, einde, invulling.onderbrak)
        if resultaat.slot == "opnieuw":
            verander(invulling, "vervallen")
            sessie.flush()
            aanvraag = Aanvraag.van(invulling)
            return self._begin(sessie, gesprek_id, bericht_id, aanvraag, "opnieuw_begonnen")
        verander(invulling, "afgerond")
        invulling.afgerond_op = klok.nu()
        sessie.flush()
        gegevens = self._rond_af(sessie, invulling, lijst, resultaat.toestand)
        einde = einde.model_copy(update={"reden": "verstuurd", "gegevens": gegevens})
        onderbrak = self._terug_naar(sessie, invulling, lijst, gegevens)
        if vervolg := gegevens.get("vervolg"):
            aanvraag = Aanvraag(
                vervolg,
                kenmerk=gegevens.get("kenmerk", invulling.kenmerk),
                daarna=gegevens.get("daarna"),
                onderbrak=onderbrak,
                start=g.Start(vervolg, alvast=alvast)
                if (alvast := gegevens.get("vervolg_alvast"))
                else None,
            )
            nog_eens = aanvraag.vragenlijst == lijst.sleutel
            na = self._start(sessie, gesprek_id, bericht_id, aanvraag, ingeleid=nog_eens)
            return einde.model_copy(update={"vervolg": na})
        if self._te_kiezen(sessie, gesprek_id) is not None:
            # What was suggested is there to choose from first; what waits, keeps waiting.
            return einde
        return self._terug_naar_open(sessie, gesprek_id, bericht_id, einde, onderbrak)

    def _terug_naar(
        self, sessie: Session, invulling: Invulling, lijst: Vragenlijst, gegevens: Mapping[str, Any]
    ) -> int | None:
        """The run to return to after this one. What was asked of another dossier stays put away: this
        conversation is not about that any more."""
        eerder = sessie.get(Invulling, invulling.onderbrak) if invulling.onderbrak is not None else None
        if eerder is None:
            return None
        nu = gegevens.get("kenmerk", invulling.kenmerk)
        ander = nu is not None and eerder.kenmerk is not None and nu != eerder.kenmerk
        return None if lijst.dossier and ander else eerder.id

    def _rond_af(
        self, sessie: Session, invulling: Invulling, lijst: Vragenlijst, toestand: Toestand
    ) -> dict[str, Any]:
        op_pad = {vraag.sleutel for vraag in pad(lijst, toestand.antwoorden)}
        return self._afrondingen[lijst.afronding](
            sessie,
            Afgerond(
                invulling_id=invulling.id,
                gesprek_id=invulling.gesprek_id,
                gemeente=self._gegevens.gemeente,
                lijst=lijst,
                versie=invulling.versie,
                antwoorden={
                    vraag: gegeven for vraag, gegeven in toestand.antwoorden.items() if vraag in op_pad
                },
                kenmerk=invulling.kenmerk,
                daarna=invulling.daarna,
            ),
        )
