"""Taking one dossier away, for who may see it; that cannot be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy.orm import Session

from acties.initiatief.wissen import wis_dossier
from acties.instellingen import Instellingen
from acties.opslag import Invulling
from acties.participatie.archief import waarom_blijft
from acties.participatie.dienst import vergrendeld
from acties.participatie.voorbeelden import haal_weg as haal_voorbeeld_weg
from acties.vragenlijst.afronding import Afgerond

log = structlog.get_logger(__name__)

DOSSIER_VERWIJDEREN = "dossier_verwijderen"
"""The questionnaire that asks whether it has to go."""
WEG = "weg"
"""The choice that says so; any other leaves it."""


@dataclass(frozen=True, slots=True)
class DossierVerwijderen:
    """After a yes: nothing of this dossier is left, in whatever conversation it was worked on.

    What was typed in a conversation stays there, and what was saved elsewhere as well.
    """

    instellingen: Instellingen

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`weg` says whether it was done, of the dossier with this `titel`; `blijft` why it was not,
        when it may not go (any more)."""
        dossier = vergrendeld(sessie, afgerond.kenmerk)
        uit = {"titel": dossier.titel, "dossier": dossier.kenmerk}
        if afgerond.antwoorden["dossier_weg"].waarde != WEG:
            return uit | {"weg": False}
        if (reden := waarom_blijft(sessie, dossier)) is not None:
            return uit | {"weg": False, "blijft": reden}
        kenmerk = dossier.kenmerk
        haal_voorbeeld_weg(self.instellingen, dossier.gemeente, kenmerk)
        wis_dossier(sessie, dossier, behalve=afgerond.invulling_id)
        # This run is what is left: of a dossier that there is not any more.
        sessie.get_one(Invulling, afgerond.invulling_id).kenmerk = None
        log.info("dossier.weggehaald", kenmerk=kenmerk)
        return uit | {"weg": True}
