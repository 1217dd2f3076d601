"""Tables of initiatives: as they were handed in, and what happened to them since."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Initiatief(Basis):
    """An initiative as it was handed in. `invulling_id` is unique: handing in twice makes one."""

    __tablename__ = "initiatief"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    kenmerk: Mapped[str] = mapped_column(String(16), unique=True)
    gemeente: Mapped[str] = mapped_column(String(64))
    gemeente_versie: Mapped[str] = mapped_column(String(12))
    """The version of the municipality's data by which the termijn was set."""
    invulling_id: Mapped[int] = mapped_column(
        ForeignKey("invulling.id", ondelete="RESTRICT"), unique=True
    )
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="RESTRICT"))
    ingediend_op: Mapped[datetime]
    contact_uiterlijk: Mapped[date | None]
    """Last day for the first contact; empty where the policy gives no termijn."""
    status: Mapped[str] = mapped_column(String(32), default="ingediend", server_default="ingediend")
    """The outcome of its events; the moves between them stand in `acties.initiatief.overgangen`."""
    inhoud: Mapped[dict[str, Any]]
    """`acties.initiatief.samenvatting.Samenvatting` as it was sent."""


class Initiatiefgebeurtenis(Basis):
    """A change of status; rows are only ever added."""

    __tablename__ = "initiatiefgebeurtenis"
    __table_args__ = (Index(None, "initiatief_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    initiatief_id: Mapped[int] = mapped_column(ForeignKey("initiatief.id", ondelete="CASCADE"))
    van: Mapped[str] = mapped_column(String(32))
    naar: Mapped[str] = mapped_column(String(32))
    door: Mapped[str] = mapped_column(String(200))
    """Who did it: a name, or `indiener` for who handed it in."""
    notitie: Mapped[str | None] = mapped_column(Text)
    gebeurd_op: Mapped[datetime]


class Aanvulling(Basis):
    """What was added to an initiative after it was handed in; rows are only ever added."""

    __tablename__ = "aanvulling"
    __table_args__ = (Index(None, "initiatief_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    initiatief_id: Mapped[int] = mapped_column(ForeignKey("initiatief.id", ondelete="CASCADE"))
    invulling_id: Mapped[int] = mapped_column(
        ForeignKey("invulling.id", ondelete="CASCADE"), unique=True
    )
    """The questionnaire in which it was given: sending twice makes one."""
    tekst: Mapped[str] = mapped_column(Text)
    gegeven_op: Mapped[datetime]
    afweging: Mapped[dict[str, Any] | None]
    """The proposal with this addition (`acties.afweging.uitkomst.Afweging`), where there is a kader."""


class Toegang(Basis):
    """A conversation that got access to an initiative that was handed in elsewhere."""

    __tablename__ = "toegang"
    __table_args__ = (UniqueConstraint("gesprek_id", "initiatief_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    initiatief_id: Mapped[int] = mapped_column(ForeignKey("initiatief.id", ondelete="CASCADE"))
    gegeven_op: Mapped[datetime]


class Toegangspoging(Basis):
    """An attempt to get access; rows are only ever added. Wrong ones are counted."""

    __tablename__ = "toegangspoging"
    __table_args__ = (Index(None, "gesprek_id", "gedaan_op"), Index(None, "doel", "gedaan_op"))

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    doel: Mapped[str] = mapped_column(String(64))
    """The hash of the kenmerk or code that was tried, whether it exists or not."""
    gelukt: Mapped[bool]
    gedaan_op: Mapped[datetime]


class Hervatcode(Basis):
    """A code to go on elsewhere with what was not handed in yet. Only its hash is kept."""

    __tablename__ = "hervatcode"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    invulling_id: Mapped[int] = mapped_column(ForeignKey("invulling.id", ondelete="CASCADE"))
    gemaakt_op: Mapped[datetime]
    vervalt_op: Mapped[datetime]
