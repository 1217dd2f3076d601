"""Table of what was published of participatiedossiers; rows are only ever added."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Publicatie(Basis):
    """A dossier was put on the participatiekalender, or taken off it: its last row says which."""

    __tablename__ = "publicatie"
    __table_args__ = (Index(None, "kenmerk", "id"), Index(None, "adres", "id"))

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    sleutel: Mapped[str] = mapped_column(String(200), unique=True)
    """From what it follows, so that the same step takes effect once."""
    kenmerk: Mapped[str] = mapped_column(String(16))
    """The dossier. Not shown: its address is another one."""
    adres: Mapped[str] = mapped_column(String(80))
    """The last part of its address; the same each time that this dossier is published."""
    gemeente: Mapped[str] = mapped_column(String(64))
    inhoud: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    """What everybody may read, as it was on that day; None when it was taken off."""
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    """Who did it; never shown."""
    op: Mapped[datetime]
