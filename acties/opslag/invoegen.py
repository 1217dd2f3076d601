"""Adding a row unless it is there: atomic on both databases, without raising in between."""

from __future__ import annotations

from typing import Any

from sqlalchemy import inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from acties.opslag.basis import Basis


def voeg_toe_als_nieuw(sessie: Session, tabel: type[Basis], **waarden: Any) -> bool:
    """Add the row; False when one with the same unique key was there already."""
    dialect: Any = sqlite if sessie.get_bind().dialect.name == "sqlite" else postgresql
    opdracht = dialect.insert(tabel).values(**waarden).on_conflict_do_nothing()
    # Asked for, and not counted: PostgreSQL's driver does not count what an insert returns.
    return sessie.execute(opdracht.returning(*inspect(tabel).primary_key)).first() is not None
