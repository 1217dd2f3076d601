"""Table of the files that people attach to a conversation."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Bijlage(Basis):
    """A photo or document that somebody sent, checked and stripped (`acties.bijlagen.keuring`)."""

    __tablename__ = "bijlage"
    __table_args__ = (
        Index(None, "gesprek_id"),
        Index(None, "kenmerk"),
        Index(None, "invulling_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    inkomend_id: Mapped[int | None] = mapped_column(
        ForeignKey("inkomend.id", ondelete="SET NULL"), unique=True
    )
    """The message with which it came: sending that again does not make it two."""
    invulling_id: Mapped[int | None] = mapped_column(ForeignKey("invulling.id", ondelete="CASCADE"))
    """What it was sent for, if a questionnaire with attachments was under way."""
    kenmerk: Mapped[str | None] = mapped_column(String(16))
    """The initiative with which it was handed in; from then on it is no longer taken away alone."""
    gebruikt_voor: Mapped[str | None] = mapped_column(String(32))
    """What else it turned out to be for, such as a draft that had to be checked."""
    naam: Mapped[str] = mapped_column(String(200))
    mediatype: Mapped[str] = mapped_column(String(100))
    omvang: Mapped[int]
    """In bytes."""
    inhoud: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    ontvangen_op: Mapped[datetime]
