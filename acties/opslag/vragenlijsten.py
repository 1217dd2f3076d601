"""Tables of the questionnaire engine: versions of the data, runs, answers and steps."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Gegevensversie(Basis):
    """The content of each version that was ever in use: what decided this, is always known."""

    __tablename__ = "gegevensversie"

    gemeente: Mapped[str] = mapped_column(String(64), primary_key=True)
    soort: Mapped[str] = mapped_column(String(32), primary_key=True)
    """`gemeente`, `vragenlijst` or `afwegingskader`."""
    naam: Mapped[str] = mapped_column(String(64), primary_key=True)
    versie: Mapped[str] = mapped_column(String(12), primary_key=True)
    inhoud: Mapped[dict[str, Any]]
    vastgelegd_op: Mapped[datetime]


class Invulling(Basis):
    """One person filling in one questionnaire, on the version with which it began."""

    __tablename__ = "invulling"
    __table_args__ = (
        # At most one questionnaire is open in a conversation, whatever happens at the same time.
        Index(
            "uq_invulling_een_open",
            "gesprek_id",
            unique=True,
            sqlite_where=text("status = 'open'"),
            postgresql_where=text("status = 'open'"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    gemeente: Mapped[str] = mapped_column(String(64))
    vragenlijst: Mapped[str] = mapped_column(String(64))
    versie: Mapped[str] = mapped_column(String(12))
    status: Mapped[str] = mapped_column(String(16), default="open")
    """open, gepauzeerd, afgerond or vervallen; the moves between them stand in `overgangen`."""
    heropend: Mapped[str | None] = mapped_column(String(64))
    """The question to which the person went back."""
    bevestigt: Mapped[str | None] = mapped_column(String(16))
    """What the person was asked to confirm: `opnieuw` or nothing."""
    kenmerk: Mapped[str | None] = mapped_column(String(16))
    """The initiative that it is about, when that was handed in before it began."""
    daarna: Mapped[str | None] = mapped_column(String(64))
    """The questionnaire that was asked for, when this one had to come first."""
    onderbrak: Mapped[int | None]
    """The run that this one interrupted; it comes back afterwards. No foreign key: SQLite would have
    to copy the table, and with it lose the answers that refer to it."""
    begonnen_op: Mapped[datetime]
    gewijzigd_op: Mapped[datetime]
    afgerond_op: Mapped[datetime | None]


class Antwoord(Basis):
    """One answer; rows are only ever added. The latest to a question counts."""

    __tablename__ = "antwoord"
    __table_args__ = (Index(None, "invulling_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    invulling_id: Mapped[int] = mapped_column(ForeignKey("invulling.id", ondelete="CASCADE"))
    gemeente: Mapped[str] = mapped_column(String(64))
    vragenlijst: Mapped[str] = mapped_column(String(64))
    versie: Mapped[str] = mapped_column(String(12))
    vraag: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(16))
    """gegeven, onvolledig or overgeslagen; or ingetrokken, when a part of a dossier is begun again."""
    waarde: Mapped[Any] = mapped_column(JSON, nullable=True)
    bericht_id: Mapped[str] = mapped_column(String(200))
    gegeven_op: Mapped[datetime]


class Stap(Basis):
    """What the engine did with one message, so that the same message does nothing twice."""

    __tablename__ = "stap"
    __table_args__ = (UniqueConstraint("gesprek_id", "bericht_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    bericht_id: Mapped[str] = mapped_column(String(200))
    gebeurtenis: Mapped[str] = mapped_column(String(32))
    """The kind of event only; what was said stands in the inbox and in the answers."""
    uitkomst: Mapped[dict[str, Any]]
    gedaan_op: Mapped[datetime]
