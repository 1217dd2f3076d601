"""An employee asks the adviseur for help with a case, with the conversation if that may go along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from acties.gesprekken import gesprek_als_tekst
from acties.instellingen import Instellingen
from acties.vraagbaak.doorzetten import bewaar
from acties.vragenlijst.afronding import Afgerond


@dataclass(frozen=True, slots=True)
class HulpVragen:
    """The afronding: passes on what was asked under the key `waarover`.

    The conversation goes along after a yes to `gesprek`, as it was at that moment.
    """

    instellingen: Instellingen

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`met_gesprek` says whether the conversation went along."""
        met_gesprek = afgerond.antwoorden["gesprek"].waarde is True
        gesteld = bewaar(
            sessie,
            self.instellingen,
            gesprek_id=afgerond.gesprek_id,
            sleutel=f"hulp:{afgerond.invulling_id}",
            verzoek=str(afgerond.invulling_id),
            soort="hulp",
            vraag=str(afgerond.antwoorden["waarover"].waarde),
            gesprek_tekst=gesprek_als_tekst(sessie, afgerond.gesprek_id) if met_gesprek else None,
        )
        return {"vraag": gesteld.kenmerk, "met_gesprek": met_gesprek}
