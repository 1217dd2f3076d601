"""Alembic's entry: migrates over the connection that `Databron.werk_bij` hands over."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context

from acties.opslag import Basis
from acties.opslag.basis import Tijdstip


def _schrijf_type(soort: str, obj: Any, _: Any) -> str | Literal[False]:
    # A migration must keep working when our own types change: it names SQLAlchemy's.
    if soort == "type" and isinstance(obj, Tijdstip):
        return "sa.DateTime(timezone=True)"
    return False


verbinding = context.config.attributes["verbinding"]
context.configure(
    connection=verbinding,
    target_metadata=Basis.metadata,
    # SQLite cannot alter a column; Alembic then copies the table.
    render_as_batch=verbinding.dialect.name == "sqlite",
    compare_type=True,
    render_item=_schrijf_type,
)
with context.begin_transaction():
    context.run_migrations()
