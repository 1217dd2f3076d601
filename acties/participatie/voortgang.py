"""How far a dossier is: from concept to vastgesteld, by whom and when, and on to the eindverslag."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from acties.participatie.archief import VERGISSING, kan_een_vergissing_zijn
from acties.participatie.dienst import noteer, vergrendeld
from acties.participatie.overgangen import STATUSSEN, Dossierstatus, vervolgen
from acties.vragenlijst.afronding import Afgerond


@dataclass(frozen=True, slots=True)
class DossierVoortgang:
    """Moves the dossier to the status that was chosen, when that may follow on what it has."""

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`gelukt`, with `van` and `naar`; when it cannot, `kan` are the statuses that can."""
        dossier = vergrendeld(sessie, afgerond.kenmerk)
        naar = _status(afgerond.antwoorden["nieuwe_status"].waarde)
        sleutel = f"status:{afgerond.invulling_id}"
        van = dossier.status
        if naar not in vervolgen(van):
            uit = {"gelukt": False, "van": van, "naar": naar, "kan": list(vervolgen(van))}
            return uit | {"kenmerk": dossier.kenmerk}
        mag = kan_een_vergissing_zijn(sessie, dossier)
        op = _gegeven(afgerond, "vastgesteld_op")
        noteer(
            sessie,
            dossier,
            "status",
            wat=naar,
            sleutel=sleutel,
            door=_gegeven(afgerond, "vastgesteld_door"),
            op=date.fromisoformat(op) if op is not None else None,
        )
        uit = {"gelukt": True, "van": van, "naar": naar, "kenmerk": dossier.kenmerk}
        if naar == "concept" and _gegeven(afgerond, "ooit_vastgesteld") == VERGISSING:
            # With what followed it, or long after it, somebody else has to see to that.
            uit["vergissing"] = mag
            if mag:
                noteer(sessie, dossier, VERGISSING, wat=van, sleutel=f"vergissing:{sleutel}")
        dossier.status = naar
        return uit


def _gegeven(afgerond: Afgerond, vraag: str) -> str | None:
    gegeven = afgerond.antwoorden.get(vraag)
    return str(gegeven.waarde) if gegeven is not None and gegeven.status == "gegeven" else None


def _status(waarde: object) -> Dossierstatus:
    for status in STATUSSEN:
        if status == waarde:
            return status
    raise ValueError(f"onbekende dossierstatus '{waarde}'")
