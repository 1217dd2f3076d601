"""Adding a row unless it is there: atomic on both databases, without raising in between."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from acties.opslag.basis import Basis


def voeg_toe_als_nieuw(sessie: Session, tabel: type[Basis], **waarden: Any) -> bool:
    """Add the row; False when one with the same unique key was there already."""
    if sessie.get_bind().dialect.name == "sqlite":
        opdracht: Any = sqlite.insert(tabel).values(**waarden).on_conflict_do_nothing()
    else:
        opdracht = postgresql.insert(tabel).values(**waarden).on_conflict_do_nothing()
    return bool(sessie.execute(opdracht).rowcount)  # type: ignore[attr-defined]
