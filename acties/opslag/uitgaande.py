"""Table of the outbox."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Uitgaand(Basis):
    """Something to deliver, written in the same transaction as what causes it."""

    __tablename__ = "uitgaand"
    __table_args__ = (Index(None, "status", "niet_voor"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    sleutel: Mapped[str] = mapped_column(String(200), unique=True)
    """The same at each attempt, so that the receiver can recognise a repeat."""
    soort: Mapped[str] = mapped_column(String(32))
    ontvanger: Mapped[str] = mapped_column(String(320))
    inhoud: Mapped[dict[str, Any]]
    gemaakt_op: Mapped[datetime]
    niet_voor: Mapped[datetime]
    pogingen: Mapped[int] = mapped_column(default=0)
    status: Mapped[str] = mapped_column(String(16), default="wacht")
    """See `acties.outbox.overgangen`."""
    onbekend_aantal: Mapped[int] = mapped_column(default=0)
    """How often it may have arrived without our knowing: accepted, but the answer was lost."""
    laatste_fout: Mapped[str | None] = mapped_column(Text)
    bezig_door: Mapped[str | None] = mapped_column(String(64))
    bezig_tot: Mapped[datetime | None]
    bezorgd_op: Mapped[datetime | None]
