"""Table of documents that were made in a conversation."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Document(Basis):
    """A document for the people of one conversation. Rows are only added: a new version is new."""

    __tablename__ = "document"
    __table_args__ = (Index(None, "gesprek_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    sleutel: Mapped[str] = mapped_column(String(200), unique=True)
    """From what it was made, so that the same step makes it once."""
    token: Mapped[str] = mapped_column(String(64), unique=True)
    """Its address. Not a key: the conversation must be that of the person as well."""
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    kenmerk: Mapped[str | None] = mapped_column(String(16))
    """The initiative that it is about, if any."""
    naam: Mapped[str] = mapped_column(String(200))
    mediatype: Mapped[str] = mapped_column(String(100))
    inhoud: Mapped[bytes] = mapped_column(LargeBinary)
    gemaakt_op: Mapped[datetime]
