"""Tables of identity: who somebody is, known from the database only."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Account(Basis):
    """Somebody of the municipality."""

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("gemeente", "email"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    gemeente: Mapped[str] = mapped_column(String(64))
    email: Mapped[str] = mapped_column(String(254))
    naam: Mapped[str] = mapped_column(String(200))
    rol: Mapped[str] = mapped_column(String(32))
    behandelaar: Mapped[str | None] = mapped_column(String(64))
    """As which behandelaar this person handles initiatives, if any."""
    uitgeschakeld_op: Mapped[datetime | None]


class Koppeling(Basis):
    """A conversation that belongs to an account, made with a one-time code."""

    __tablename__ = "koppeling"
    __table_args__ = (
        Index(
            "uq_koppeling_een_actief",
            "gesprek_id",
            unique=True,
            sqlite_where=text("beeindigd_op IS NULL"),
            postgresql_where=text("beeindigd_op IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    gekoppeld_op: Mapped[datetime]
    beeindigd_op: Mapped[datetime | None]


class EenmaligeCode(Basis):
    """A one-time code. Only its hash is kept: who reads the database cannot use it."""

    __tablename__ = "eenmalige_code"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    vervalt_op: Mapped[datetime]
    gebruikt_op: Mapped[datetime | None]
