"""Table of initiatives that were handed in."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String
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
    inhoud: Mapped[dict[str, Any]]
    """`acties.initiatief.samenvatting.Samenvatting` as it was sent."""
