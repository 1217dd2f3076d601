"""Tables of participatiedossiers: what an employee works on, and what happened to it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Participatiedossier(Basis):
    """One project of an employee. Its answers are those of the runs (`invulling`) with its kenmerk."""

    __tablename__ = "participatiedossier"
    __table_args__ = (Index(None, "gesprek_id"), Index(None, "account_id"))

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    kenmerk: Mapped[str] = mapped_column(String(16), unique=True)
    gemeente: Mapped[str] = mapped_column(String(64))
    titel: Mapped[str] = mapped_column(Text)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    """The conversation in which it was opened last. As long as there is no account, it is of this
    conversation; of one with an account, it says which dossier a conversation is about."""
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    """Whose it is, after signing in."""
    status: Mapped[str] = mapped_column(String(32))
    """The outcome of its events; the moves stand in `acties.participatie.overgangen`."""
    gekopieerd_van: Mapped[str | None] = mapped_column(String(16))
    begonnen_op: Mapped[datetime]
    geopend_op: Mapped[datetime]
    """Of several, the one that was opened last is the one that is talked about."""


class Dossiergebeurtenis(Basis):
    """What happened to a dossier; rows are only ever added."""

    __tablename__ = "dossiergebeurtenis"
    __table_args__ = (Index(None, "dossier_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    dossier_id: Mapped[int] = mapped_column(ForeignKey("participatiedossier.id", ondelete="CASCADE"))
    soort: Mapped[str] = mapped_column(String(32))
    """begonnen, gekopieerd, status, onderdeel, gekoppeld, or what other services note."""
    wat: Mapped[str | None] = mapped_column(String(64))
    """The new status, the part that was finished, or the dossier of which it is a copy."""
    sleutel: Mapped[str] = mapped_column(String(200), unique=True)
    """From what it follows, so that the same step notes it once."""
    door: Mapped[str | None] = mapped_column(String(200))
    """Who decided it, where somebody did."""
    op: Mapped[date | None]
    """On which day it was decided, where that was said."""
    gebeurd_op: Mapped[datetime]
