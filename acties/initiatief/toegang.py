"""Who may see and change an initiative: the conversation in which it was handed in."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.opslag import Initiatief


def eigen_kenmerken(sessie: Session, gesprek_id: str) -> Sequence[str]:
    """The initiatives to which this conversation has access, the newest first."""
    return sessie.scalars(
        select(Initiatief.kenmerk)
        .where(Initiatief.gesprek_id == gesprek_id)
        .order_by(Initiatief.id.desc())
    ).all()
