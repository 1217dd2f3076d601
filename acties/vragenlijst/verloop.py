"""How the runs of a conversation follow on each other: begun, interrupted, gone on with, closed.

All of it happens inside the transaction of one step.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from sqlalchemy.orm import Session

from acties import klok
from acties.bijlagen.dienst import verhuis
from acties.opslag import Invulling
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import zet_in
from acties.vragenlijst.aanvraag import Aanvraag
from acties.vragenlijst.afronding import Afgerond, Afronding, MetBezwaar
from acties.vragenlijst.antwoordrijen import schrijf, toestand_van
from acties.vragenlijst.begin import als_verbetering, met_wijziging
from acties.vragenlijst.invullingen import (
    gepauzeerde,
    kwam_net_terug,
    open_elders,
    open_invulling,
    verander,
    zei_net_waarom,
)
from acties.vragenlijst.laatst_gedaan import LaatstGedaan
from acties.vragenlijst.lijsten import Lijsten
from acties.vragenlijst.nieuwe_invulling import NieuweInvulling
from acties.vragenlijst.ongedaan import draai_terug
from acties.vragenlijst.overal import ook_in_het_verhaal
from acties.vragenlijst.overzicht import weergave_van
from acties.vragenlijst.toestand import Resultaat
from acties.vragenlijst.tweede import Tweede, zegt_vergist
from acties.vragenlijst.uitkomst import Einde, Uitkomst
from acties.vragenlijst.uitweg import alleen_een_adres, ja_op_wat_ertussen_kwam, zegt_iets_anders
from acties.vragenlijst.verwerking import lees_en_verwerk
from acties.vragenlijst.vooraf import vul_vooraf
from acties.vragenlijst.waarover import DOSSIER_BEGINNEN, TOEGANG, Waarover
from acties.vragenlijst.zelfde import eerder_contact, lees_hetzelfde
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.vragenlijst import Vragenlijst


class Verloop:
    """The runs of one installation."""

    def __init__(
        self,
        gegevens: GemeenteGegevens,
        lijsten: Lijsten,
        afrondingen: Mapping[str, Afronding],
        waarover: Waarover,
        tweede: Tweede,
    ) -> None:
        self._gegevens = gegevens
        self._lijsten = lijsten
        self._afrondingen = afrondingen
        self._waarover = waarover
        self._tweede = tweede
        self._laatst = LaatstGedaan(gegevens, lijsten)
        self._nieuw = NieuweInvulling(gegevens, lijsten)

    def doe(
        self, sessie: Session, gesprek_id: str, bericht_id: str, gebeurtenis: g.Gebeurtenis
    ) -> Uitkomst:
        """What this event leads to here."""
        if isinstance(gebeurtenis, g.Start):
            return self._doe_start(sessie, gesprek_id, bericht_id, gebeurtenis)
        invulling = open_invulling(sessie, gesprek_id)
        if isinstance(gebeurtenis, g.Parkeer):
            if invulling is not None:
                self._onderbreek(sessie, invulling, terug=False)
            return Einde(reden="gepauzeerd" if invulling is not None else "geen_vragenlijst")
        if invulling is None and isinstance(gebeurtenis, g.Hervat):
            invulling = self._waarover.te_hervatten(sessie, gesprek_id)
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
        if (onaf := self._waarover.nog_niet_ingediend(sessie, gesprek_id, aanvraag)) is not None:
            if gebeurtenis.anders is not None:
                return self._ga_door(sessie, onaf, bericht_id, gebeurtenis.anders)
            niet = Einde(reden="niet_ingediend", vragenlijst=aanvraag.vragenlijst)
            return self._terug_naar_open(sessie, gesprek_id, bericht_id, niet)
        return self._start(sessie, gesprek_id, bericht_id, aanvraag)

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
        gevraagd = self._waarover.met_toegang(sessie, gesprek_id, aanvraag)
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
            # So is how the project is called: with the name that was proposed for it.
            zelfde_vraag = zelfde_vraag or (lijst.sleutel == DOSSIER_BEGINNEN and not start.voorstel)
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

    def _onderbreek(self, sessie: Session, lopend: Invulling, *, terug: bool) -> int | None:
        """Make room for another run; the run to return to after that one. With `terug` that is this
        one, however short it is."""
        lijst = self._lijsten.lijst_van(sessie, lopend)
        kort = not lijst.samenvatten and (lijst.tussendoor or not terug)
        # Who goes on with what was handed in, has no second idea of which nothing was told.
        kort = kort or (not terug and self._tweede.is_leeg(sessie, lopend, helemaal=True))
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
        elif isinstance(gebeurtenis, g.Hervat):
            gebeurtenis = g.Hervat(bezig=True)
        lijst = self._lijsten.nu(sessie, invulling)
        if isinstance(gebeurtenis, g.Waarom) and zei_net_waarom(sessie, invulling.gesprek_id):
            gebeurtenis = g.Waarom(nogmaals=True)
        toestand = toestand_van(sessie, invulling, lijst)
        vergist = zegt_vergist(gebeurtenis)
        if (vergist or isinstance(gebeurtenis, g.Stop)) and self._tweede.is_leeg(
            sessie, invulling, helemaal=not vergist
        ):
            return self._laat_tweede(sessie, invulling, lijst, bericht_id)
        eerder = eerder_contact(sessie, invulling.gesprek_id, lijst, toestand)
        gebeurtenis = lees_hetzelfde(gebeurtenis, eerder)
        gemeente = self._gegevens.gemeente.inhoud
        gebeurtenis = als_verbetering(lijst, gemeente, toestand, gebeurtenis)
        terug = draai_terug(sessie, invulling, lijst, toestand, gebeurtenis)
        if terug is None and kwam_net_terug(sessie, invulling.gesprek_id):
            terug = ja_op_wat_ertussen_kwam(lijst, toestand, gebeurtenis)
        if terug is not None:
            return self._verder(sessie, invulling, lijst, bericht_id, terug)
        gebeurtenis, resultaat = lees_en_verwerk(lijst, gemeente, toestand, gebeurtenis)
        if zegt_iets_anders(lijst, toestand, gebeurtenis, resultaat):
            eruit = self._laat_eruit(sessie, invulling, lijst, bericht_id, gebeurtenis)
            if eruit is not None:
                return eruit
        resultaat = ook_in_het_verhaal(lijst, toestand, resultaat)
        resultaat = vul_vooraf(lijst, gemeente, g.antwoord_in(gebeurtenis), resultaat)
        if isinstance(gebeurtenis, g.Start):
            resultaat = zet_in(lijst, resultaat, gebeurtenis.gekozen)
            resultaat = met_wijziging(lijst, gebeurtenis, resultaat)
        return self._verder(sessie, invulling, lijst, bericht_id, resultaat)

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
        begonnen = self._nieuw.begin(sessie, gesprek_id, bericht_id, aanvraag, melding)
        invulling, lijst, resultaat = begonnen
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
        afgerond = Afgerond.van(invulling, self._gegevens.gemeente, lijst, resultaat.toestand)
        gegevens = self._afrondingen[lijst.afronding](sessie, afgerond)
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
        if self._laatst.te_kiezen(sessie, gesprek_id) is not None:
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
