"""A run that begins: what it is written down with, and what is known in it before anything is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Invulling
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanvraag import Aanvraag
from acties.vragenlijst.antwoordrijen import (
    antwoorden_in_vorige,
    neem_over,
    overgeslagen_in_vorige,
    toestand_van,
    trek_in,
)
from acties.vragenlijst.begin import met_start
from acties.vragenlijst.lijsten import Lijsten
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng, past_nog
from acties.vragenlijst.toestand import Resultaat, Toestand, sluit_zonder_samenvatting
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.vooraf import vul_bereik
from acties.vragenlijst.zelfde import eerder_contact
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.vragenlijst import Vragenlijst


class NieuweInvulling:
    """Begins runs, inside the transaction of the step that asked for them."""

    def __init__(self, gegevens: GemeenteGegevens, lijsten: Lijsten) -> None:
        self._gegevens = gegevens
        self._lijsten = lijsten

    def begin(
        self,
        sessie: Session,
        gesprek_id: str,
        bericht_id: str,
        aanvraag: Aanvraag,
        melding: Literal["inleiding", "opnieuw_begonnen"] | None,
    ) -> tuple[Invulling, Vragenlijst, Resultaat]:
        """The run, what it asks, and how it stands; its answers still have to be written."""
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
        if melding == "inleiding" and lijst.herneemt:
            toestand, overgenomen = self._herneem(sessie, invulling, lijst, toestand)
            meldingen = (Melding(soort="vorige_keer"),) if overgenomen else meldingen
            resultaat = Resultaat(toestand, nieuw=overgenomen, meldingen=meldingen)
            if overgenomen:
                return invulling, lijst, resultaat
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
        return invulling, lijst, resultaat

    @staticmethod
    def _herneem(
        sessie: Session, invulling: Invulling, lijst: Vragenlijst, toestand: Toestand
    ) -> tuple[Toestand, tuple[tuple[str, Gegeven], ...]]:
        """The state with what was answered the last time, as far as that is still asked."""
        vragen = {vraag.sleutel: vraag for vraag in lijst.vragen}
        eerder = {
            sleutel: gegeven
            for sleutel, gegeven in antwoorden_in_vorige(sessie, invulling).items()
            if sleutel in vragen and gegeven.klaar and past_nog(vragen[sleutel], gegeven.waarde)
        }
        return replace(toestand, antwoorden={**eerder, **toestand.antwoorden}), tuple(eerder.items())
