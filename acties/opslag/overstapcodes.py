"""Table of the codes by which somebody goes on in another channel."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Overstapcode(Basis):
    """A one-time code for what somebody is busy with in a conversation. Only its hash is kept."""

    __tablename__ = "overstapcode"
    __table_args__ = (Index(None, "gesprek_id"),)

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    gemaakt_op: Mapped[datetime]
    vervalt_op: Mapped[datetime]
    gebruikt_op: Mapped[datetime | None]
    gebruikt_in: Mapped[str | None] = mapped_column(String(64))
    """The conversation in which it was used: there it may be used once more, after a crash."""
