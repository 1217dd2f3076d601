"""Which dossiers stay: what was decided on belongs to the archive of the municipality.

A plan that was vastgesteld shows how a decision came about, so it may only go as the selectielijst of
the municipality says (Archiefwet). What stands on the participatiekalender is open to everybody. A
concept that is neither is working paper.
"""

from __future__ import annotations

from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.opslag import Dossiergebeurtenis, Participatiedossier
from acties.participatie.kalender.dienst import staat_erop

Reden = Literal["vastgesteld", "kalender"]


def waarom_blijft(sessie: Session, dossier: Participatiedossier) -> Reden | None:
    """Why this dossier cannot be taken away; None when it can.

    One that is a concept again after it was vastgesteld stays too: that it was, happened.
    """
    was_meer = select(Dossiergebeurtenis.id).where(
        Dossiergebeurtenis.dossier_id == dossier.id,
        Dossiergebeurtenis.soort == "status",
        Dossiergebeurtenis.wat != "concept",
    )
    if dossier.status != "concept" or sessie.scalar(was_meer.limit(1)) is not None:
        return "vastgesteld"
    return "kalender" if staat_erop(sessie, dossier.kenmerk) else None
