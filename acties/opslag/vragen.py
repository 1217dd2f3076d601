"""Table of questions to the vraagbaak: what was asked and found, for the question that comes next."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Double, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Kennisvraag(Basis):
    """A question and what came of it. The text itself stands in the inbox and, for what follows, in
    `context`; both go when somebody has their data erased."""

    __tablename__ = "kennisvraag"
    __table_args__ = (Index(None, "gesprek_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    inkomend_id: Mapped[int] = mapped_column(ForeignKey("inkomend.id", ondelete="CASCADE"), unique=True)
    gemeente: Mapped[str] = mapped_column(String(64))
    beantwoord: Mapped[bool]
    zekerheid: Mapped[float] = mapped_column(Double)
    plek: Mapped[str | None] = mapped_column(String(200))
    """Which passage or list was given first, as `gemeente:sleutel`."""
    context: Mapped[dict[str, Any]]
    """`kennisbank.vraagbaak.antwoord.Context` as JSON."""
    gesteld_op: Mapped[datetime]
