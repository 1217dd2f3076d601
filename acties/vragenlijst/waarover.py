"""What a questionnaire that was asked for is about: which initiative, or which dossier.

When that is not known yet, another questionnaire comes first that finds it out.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from acties.opslag import Invulling
from acties.vragenlijst.aanvraag import Aanvraag
from acties.vragenlijst.invullingen import gepauzeerde, open_invulling
from acties.vragenlijst.lijsten import Lijsten
from acties.vragenlijst.raadplegen import Toegankelijk, WelkDossier
from kennisbank.laden import GemeenteGegevens

TOEGANG = "toegang"
"""The questionnaire that gives a conversation access to an initiative."""

DOSSIER_BEGINNEN = "dossier_beginnen"
"""The questionnaire that begins a participatiedossier, when a conversation is not about one."""

WELK_INITIATIEF = "welk_initiatief"
"""The questionnaire that asks which one, when a conversation has access to several."""


class Waarover:
    """Finds what is meant, by what a conversation has access to."""

    def __init__(
        self,
        gegevens: GemeenteGegevens,
        lijsten: Lijsten,
        toegankelijk: Toegankelijk,
        welk_dossier: WelkDossier,
    ) -> None:
        self._gegevens = gegevens
        self._lijsten = lijsten
        self._toegankelijk = toegankelijk
        self._welk_dossier = welk_dossier

    def met_toegang(self, sessie: Session, gesprek_id: str, aanvraag: Aanvraag) -> Aanvraag:
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

    def nog_niet_ingediend(
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

    def te_hervatten(self, sessie: Session, gesprek_id: str) -> Invulling | None:
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
