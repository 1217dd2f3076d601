"""Tables of questions to the vraagbaak: what was asked and found, and what was passed on."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Double, ForeignKey, Index, String, Text
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


class DoorgezetteVraag(Basis):
    """A question that was passed on to the adviseur. The moves between its statuses stand in
    `acties.vraagbaak.overgangen`."""

    __tablename__ = "doorgezette_vraag"
    __table_args__ = (Index(None, "gesprek_id"), Index(None, "status"))

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    kenmerk: Mapped[str] = mapped_column(String(16), unique=True)
    sleutel: Mapped[str] = mapped_column(String(64), unique=True)
    """Of what was asked: the same question is passed on once, however often that is said."""
    verzoek: Mapped[str] = mapped_column(String(64))
    """What asked for it; a repeat of that gets the same answer."""
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    gemeente: Mapped[str] = mapped_column(String(64))
    soort: Mapped[str] = mapped_column(String(16))
    """`vraag`, or `hulp` for an employee who wants help with a case."""
    vraag: Mapped[str] = mapped_column(Text)
    gesprek_tekst: Mapped[str | None] = mapped_column(Text)
    """The conversation as it was, for who said that it may go along."""
    dossier_tekst: Mapped[str | None] = mapped_column(Text)
    """The same of the dossier: see `acties.vraagbaak.dossiertekst`."""
    nabij: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    """What came nearest (`acties.vraagbaak.doorzetten.Nabij`), the best first."""
    status: Mapped[str] = mapped_column(String(16))
    gesteld_op: Mapped[datetime]
    antwoord: Mapped[str | None] = mapped_column(Text)
    beantwoord_door: Mapped[str | None] = mapped_column(String(200))
    beantwoord_op: Mapped[datetime | None]
    goedgekeurd_door: Mapped[str | None] = mapped_column(String(200))
    goedgekeurd_op: Mapped[datetime | None]
    artikel: Mapped[str | None] = mapped_column(String(200))
    """The file that was made of it, by its name."""
    ingetrokken_door: Mapped[str | None] = mapped_column(String(200))
    ingetrokken_op: Mapped[datetime | None]
    reden: Mapped[str | None] = mapped_column(Text)
    """Why it was withdrawn."""
