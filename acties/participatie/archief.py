"""Which dossiers stay: what was decided on belongs to the archive of the municipality.

A plan that was vastgesteld shows how a decision came about, so it may only go as the selectielijst of
the municipality says (Archiefwet). What stands on the participatiekalender is open to everybody. A
concept that is neither is working paper.

Who marked a plan by mistake can say so: that it was never vastgesteld is noted beside it, and then it
is working paper again. Only the last step, and not long after it, so that an archive cannot be emptied
by a word; after that only who manages the installation can (`dossiers --nooit-vastgesteld`).
"""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Dossiergebeurtenis, Participatiedossier
from acties.participatie.kalender.dienst import staat_erop

VERGISSING = "vergissing"
"""What is noted of a step that was taken by mistake."""
BEDENKTIJD = timedelta(days=14)
"""How long after it somebody can say so."""

Reden = Literal["vastgesteld", "kalender"]


def waarom_blijft(sessie: Session, dossier: Participatiedossier) -> Reden | None:
    """Why this dossier cannot be taken away; None when it can.

    One that is a concept again after it was vastgesteld stays too: that it was, happened.
    """
    if dossier.status != "concept" or _besluiten(sessie, dossier):
        return "vastgesteld"
    return "kalender" if staat_erop(sessie, dossier.kenmerk) else None


def kan_een_vergissing_zijn(sessie: Session, dossier: Participatiedossier) -> bool:
    """Whether it may still be said here that this plan was never vastgesteld."""
    besluiten = _besluiten(sessie, dossier)
    if dossier.status != "vastgesteld" or not besluiten or staat_erop(sessie, dossier.kenmerk):
        return False
    laatste = besluiten[-1]
    return laatste.wat == "vastgesteld" and klok.nu() - laatste.gebeurd_op <= BEDENKTIJD


def laatste_besluit(sessie: Session, dossier: Participatiedossier) -> Dossiergebeurtenis | None:
    """The last step after which it stays, that was not said to be a mistake; None without one."""
    return next(reversed(_besluiten(sessie, dossier)), None)


def _besluiten(sessie: Session, dossier: Participatiedossier) -> list[Dossiergebeurtenis]:
    """The steps past concept, in order, without those that were said to be a mistake afterwards."""
    stappen = sessie.scalars(
        select(Dossiergebeurtenis)
        .where(
            Dossiergebeurtenis.dossier_id == dossier.id,
            Dossiergebeurtenis.soort.in_(("status", VERGISSING)),
        )
        .order_by(Dossiergebeurtenis.id)
    )
    over: list[Dossiergebeurtenis] = []
    for stap in stappen:
        if stap.soort == VERGISSING:
            del over[-1:]
        elif stap.wat != "concept":
            over.append(stap)
    return over
