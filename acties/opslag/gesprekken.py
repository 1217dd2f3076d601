"""Tables of the conversation port: conversations, inbox, replies and buttons."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Gesprek(Basis):
    """One conversation with one person, over whatever channel it began."""

    __tablename__ = "gesprek"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    gemeente: Mapped[str] = mapped_column(String(64))
    kanaal: Mapped[str] = mapped_column(String(32))
    begonnen_op: Mapped[datetime]
    overgenomen_door: Mapped[str | None] = mapped_column(String(200))
    """Who took over from the assistant; it stays silent as long as this is filled."""
    volgorde: Mapped[int] = mapped_column(default=0)
    """The number of the last line, theirs or ours: lines are shown and fetched by number."""
    bezig_door: Mapped[str | None] = mapped_column(String(64))
    """The process that handles this conversation now; one message at a time, over all processes."""
    bezig_tot: Mapped[datetime | None]
    """The end of its lease: a process that died keeps no conversation waiting."""


class Inkomend(Basis):
    """The inbox: each message is here before anything is done with it. BSNs are masked already."""

    __tablename__ = "inkomend"
    __table_args__ = (
        UniqueConstraint("kanaal", "bericht_id"),
        UniqueConstraint("gesprek_id", "volgorde"),
        Index(None, "status"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    volgorde: Mapped[int]
    kanaal: Mapped[str] = mapped_column(String(32))
    bericht_id: Mapped[str] = mapped_column(String(200))
    tekst: Mapped[str] = mapped_column(Text)
    """What the person said, in full; for a button its label."""
    opdracht: Mapped[dict[str, Any] | None]
    """What a pressed button means (`acties.berichten.Opdracht`)."""
    gemaskeerd: Mapped[bool] = mapped_column(default=False)
    bestand: Mapped[dict[str, Any] | None]
    """The file that came with it: its `naam`, and its `bijlage` (an id) with the `plek` where it was
    put, or why it was not taken (`reden`); see `acties.bijlagen`."""
    intent: Mapped[str | None] = mapped_column(String(64))
    """What Rasa took it for, where that was said outside a questionnaire."""
    ontvangen_op: Mapped[datetime]
    status: Mapped[str] = mapped_column(String(16), default="ontvangen")
    """See `bot.poort.inbox`: ontvangen, afgehandeld or zwijgt."""
    pogingen: Mapped[int] = mapped_column(default=0)
    fout: Mapped[str | None] = mapped_column(Text)
    """Why the last attempt failed; a technical word, never what the person wrote."""
    afgehandeld_op: Mapped[datetime | None]


class Reactie(Basis):
    """A message from the assistant, in the order in which the person sees it."""

    __tablename__ = "reactie"
    __table_args__ = (
        UniqueConstraint("inkomend_id", "volgnummer"),
        UniqueConstraint("gesprek_id", "volgorde"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    inkomend_id: Mapped[int] = mapped_column(ForeignKey("inkomend.id", ondelete="CASCADE"))
    volgnummer: Mapped[int]
    volgorde: Mapped[int]
    inhoud: Mapped[dict[str, Any]]
    """`acties.berichten.Bericht` as JSON."""
    gemaakt_op: Mapped[datetime]


class Knoptoken(Basis):
    """An opaque token for a button that was shown, so that nobody can send a made-up command."""

    __tablename__ = "knoptoken"
    __table_args__ = (Index(None, "reactie_id"),)

    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    reactie_id: Mapped[int] = mapped_column(ForeignKey("reactie.id", ondelete="CASCADE"))
    volgnummer: Mapped[int]
    label: Mapped[str] = mapped_column(Text)
    opdracht: Mapped[dict[str, Any]]
    genummerd: Mapped[bool] = mapped_column(default=False)
