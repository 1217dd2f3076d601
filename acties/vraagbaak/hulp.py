"""An employee asks the adviseur for help with a case, with the conversation or the dossier along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from acties.gesprekken import gesprek_als_tekst
from acties.instellingen import Instellingen
from acties.opslag import Databron
from acties.vraagbaak.doorzetten import bewaar
from acties.vraagbaak.dossiertekst import dossier_als_tekst, dossier_erbij
from acties.vragenlijst.afronding import Afgerond
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.vraag import KeuzeVraag, OpenVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

WAAROVER = "waarover"
"""The question what help is asked for."""
MEESTUREN = "meesturen"
"""The question what may go along."""
_ALLEEN_HET_GESPREK = "gesprek"
"""The question before that was asked: whether the conversation may go along."""
GESPREK, DOSSIER, BEIDE = "gesprek", "dossier", "beide"


@dataclass(frozen=True, slots=True)
class HulpVragen:
    """The afronding: passes on what was asked.

    The conversation and the dossier go along as they are at that moment, for who chose that.
    """

    instellingen: Instellingen
    gegevens: GemeenteGegevens

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`met_gesprek` and `met_dossier` say what went along."""
        mee = _wat_mee_mag(afgerond)
        dossier = dossier_erbij(sessie, afgerond.gesprek_id) if mee in (DOSSIER, BEIDE) else None
        met_gesprek = mee in (GESPREK, BEIDE)
        gesteld = bewaar(
            sessie,
            self.instellingen,
            gesprek_id=afgerond.gesprek_id,
            sleutel=f"hulp:{afgerond.invulling_id}",
            verzoek=str(afgerond.invulling_id),
            soort="hulp",
            vraag=_met_project(sessie, afgerond),
            gesprek_tekst=gesprek_als_tekst(sessie, afgerond.gesprek_id) if met_gesprek else None,
            dossier_tekst=None
            if dossier is None
            else dossier_als_tekst(sessie, self.gegevens, dossier),
        )
        return {
            "vraag": gesteld.kenmerk,
            "met_gesprek": met_gesprek,
            "met_dossier": dossier is not None,
        }


def _met_project(sessie: Session, afgerond: Afgerond) -> str:
    """What was asked, with the name of the project by which it was asked for, unless it names that."""
    vraag = str(afgerond.antwoorden[WAAROVER].waarde)
    dossier = dossier_erbij(sessie, afgerond.gesprek_id)
    gevraagd = afgerond.lijst.vraag(WAAROVER)
    if dossier is None or not isinstance(gevraagd, OpenVraag) or gevraagd.bij_dossier is None:
        return vraag
    titel = dossier.titel
    return (
        vraag
        if titel.casefold() in vraag.casefold()
        else f"{vraag}\n\n(Gevraagd bij het project ‘{titel}’)"
    )


def bij_dossier(lijst: Vragenlijst, titel: str) -> Vragenlijst:
    """The same questionnaire as it is asked of who has the dossier with this name."""
    return lijst.model_copy(update={"vragen": tuple(_bij_dossier(v, titel) for v in lijst.vragen)})


def _bij_dossier(vraag: Vraag, titel: str) -> Vraag:
    if not isinstance(vraag, OpenVraag) or vraag.bij_dossier is None:
        return vraag
    return vraag.model_copy(update={"vraag": vraag.bij_dossier.replace("{project}", titel)})


def _wat_mee_mag(afgerond: Afgerond) -> str | None:
    gekozen = afgerond.antwoorden.get(MEESTUREN)
    if gekozen is not None:
        return str(gekozen.waarde)
    eerder = afgerond.antwoorden.get(_ALLEEN_HET_GESPREK)
    return GESPREK if eerder is not None and eerder.waarde is True else None


def zonder_dossier(lijst: Vragenlijst) -> Vragenlijst:
    """The same questionnaire for who has no dossier to let go along."""
    return lijst.model_copy(update={"vragen": tuple(_zonder_dossier(vraag) for vraag in lijst.vragen)})


def _zonder_dossier(vraag: Vraag) -> Vraag:
    if vraag.sleutel != MEESTUREN or not isinstance(vraag, KeuzeVraag):
        return vraag
    keuzes = tuple(keuze for keuze in vraag.keuzes if keuze.sleutel not in (DOSSIER, BEIDE))
    return vraag.model_copy(update={"keuzes": keuzes})


class Hulpstukken:
    """What could go along with a request for help, to be read before it does."""

    def __init__(self, bron: Databron, gegevens: GemeenteGegevens) -> None:
        self._bron, self._gegevens = bron, gegevens

    def project(self, gesprek_id: str) -> str | None:
        """The name of the dossier; None when there is none."""
        with self._bron.lezen() as sessie:
            dossier = dossier_erbij(sessie, gesprek_id)
            return None if dossier is None else dossier.titel

    def dossier(self, gesprek_id: str) -> str | None:
        """The dossier in words; None when there is none."""
        with self._bron.lezen() as sessie:
            dossier = dossier_erbij(sessie, gesprek_id)
            return None if dossier is None else dossier_als_tekst(sessie, self._gegevens, dossier)
