"""Looking at the questionnaires of a conversation, without changing anything."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy.orm import Session

from acties.opslag import Databron, Invulling
from acties.vragenlijst.antwoordrijen import toestand_van
from acties.vragenlijst.invullingen import gepauzeerde, open_invulling
from acties.vragenlijst.laatst_gedaan import LaatstGedaan
from acties.vragenlijst.lijsten import Lijsten
from acties.vragenlijst.pad import pad
from acties.vragenlijst.raadplegen import Toegankelijk
from acties.vragenlijst.stand import Contactvraag, Stand, TeKiezen, stand_bij
from acties.vragenlijst.toestand import Toestand, is_klaar, open_vraag
from acties.vragenlijst.tweede import Tweede
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


class _Geopend(NamedTuple):
    vragenlijst: str
    lijst: Vragenlijst
    toestand: Toestand


class Inzage:
    """Where conversations are, each look in a reading transaction of its own."""

    def __init__(
        self,
        bron: Databron,
        gegevens: GemeenteGegevens,
        lijsten: Lijsten,
        toegankelijk: Toegankelijk,
    ) -> None:
        self._bron = bron
        self._lijsten = lijsten
        self._toegankelijk = toegankelijk
        self._laatst = LaatstGedaan(gegevens, lijsten)
        self._tweede = Tweede(lijsten, toegankelijk)

    def stand(self, gesprek_id: str) -> Stand:
        """Where this conversation is now; `geen` when no questionnaire is open."""
        with self._bron.lezen() as sessie:
            geopend = self._open(sessie, gesprek_id)
            if geopend is None:
                te_kiezen = self._laatst.te_kiezen(sessie, gesprek_id)
                return Stand(
                    "geen",
                    ingediend=bool(self._toegankelijk(sessie, gesprek_id)),
                    vervolg=self._laatst.onderdeel(sessie, gesprek_id) is not None,
                    keuzes=tuple(te_kiezen.vraag.keuzes) if te_kiezen is not None else (),
                )
            return stand_bij(geopend.lijst, geopend.toestand, geopend.vragenlijst)

    def wat_wordt_gevraagd(self, gesprek_id: str) -> tuple[Vragenlijst, Vraag] | None:
        """The question that is open in this conversation, with its questionnaire; None when none is."""
        with self._bron.lezen() as sessie:
            geopend = self._open(sessie, gesprek_id)
            if geopend is None:
                return None
            lijst, toestand = geopend.lijst, geopend.toestand
            vraag = open_vraag(lijst, toestand) if toestand.bevestigt is None else None
            return None if vraag is None else (lijst, vraag)

    def contactvraag(self, gesprek_id: str) -> Contactvraag | None:
        """The question for contact details of what is open here, when that is asked now or was answered
        already; else None."""
        with self._bron.lezen() as sessie:
            geopend = self._open(sessie, gesprek_id)
            if geopend is None:
                return None
            lijst, toestand = geopend.lijst, geopend.toestand
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
            return invulling is not None and self._tweede.is_leeg(sessie, invulling, helemaal=True)

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

    def geparkeerd(self, gesprek_id: str, kenmerk: str) -> str | None:
        """The questionnaire of this dossier that was put away here last; None without one."""
        with self._bron.lezen() as sessie:
            eerder = gepauzeerde(sessie, gesprek_id, dossier=kenmerk)
            return eerder.vragenlijst if eerder is not None else None

    def laatste_onderdeel(self, gesprek_id: str) -> tuple[str, str] | None:
        """The questionnaire and the dossier of what was done last here, when that is a part of one."""
        with self._bron.lezen() as sessie:
            return self._laatst.onderdeel(sessie, gesprek_id)

    def te_kiezen(self, gesprek_id: str) -> TeKiezen | None:
        """The question that what was done last here suggests answers to, which are there to read now;
        None when it suggests nothing, or something is asked."""
        with self._bron.lezen() as sessie:
            if open_invulling(sessie, gesprek_id) is not None:
                return None
            return self._laatst.te_kiezen(sessie, gesprek_id)

    def lijst(self, invulling_id: int) -> Vragenlijst:
        """The questionnaire of a run, in the version on which it began, with what is suggested."""
        with self._bron.lezen() as sessie:
            return self._lijsten.nu(sessie, sessie.get_one(Invulling, invulling_id))

    def _open(self, sessie: Session, gesprek_id: str) -> _Geopend | None:
        """What is open in this conversation, as it is asked now; None when nothing is."""
        invulling = open_invulling(sessie, gesprek_id)
        if invulling is None:
            return None
        lijst = self._lijsten.nu(sessie, invulling)
        return _Geopend(invulling.vragenlijst, lijst, toestand_van(sessie, invulling, lijst))
