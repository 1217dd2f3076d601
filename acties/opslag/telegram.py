"""Tables of Telegram: which chat is which conversation, what came in, and what goes out.

The number of a chat stands here only as long as something has to be answered there; everywhere else a
chat goes by a keyed hash of it (`sleutel`).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from acties.opslag.basis import Basis


class Telegramchat(Basis):
    """A chat of somebody with the bot, and the conversation that is held in it."""

    __tablename__ = "telegram_chat"
    __table_args__ = (Index(None, "gesprek_id"),)

    sleutel: Mapped[str] = mapped_column(String(64), primary_key=True)
    """The keyed hash of the number of the chat."""
    gesprek_id: Mapped[str] = mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"))
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    """The number itself, to answer in it; empty when the bot may not, or nothing is to be said."""
    bezorgd_tot: Mapped[int] = mapped_column(default=0)
    """The number of the last line (`Reactie.volgorde`) that was delivered here."""
    toetsenbord: Mapped[str | None] = mapped_column(String(16))
    """What the keyboard of the bot offers to share here (`acties.berichten.Deelbaar`); empty when the
    person has only their own."""
    begonnen_op: Mapped[datetime]
    geblokkeerd_op: Mapped[datetime | None]
    """When the bot heard that it may not write here; a new message from there ends that."""
    vergeten: Mapped[bool] = mapped_column(default=False)
    """The person had their data erased: this row goes too, once they were told."""


class Telegramupdate(Basis):
    """What Telegram delivered, written down before Telegram hears that we have it."""

    __tablename__ = "telegram_update"
    __table_args__ = (Index(None, "afgehandeld_op", "chat"),)

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    chat: Mapped[str] = mapped_column(String(64))
    """The keyed hash of the number of its chat."""
    inhoud: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """What has to be done, with BSNs masked; empty as soon as it was done."""
    ontvangen_op: Mapped[datetime]
    afgehandeld_op: Mapped[datetime | None]
    pogingen: Mapped[int] = mapped_column(default=0)
    fout: Mapped[str | None] = mapped_column(Text)
    """Why the last attempt failed; a technical word, never what the person wrote."""


class Telegrambezorging(Basis):
    """A part of a reply on its way to a chat. A row stays when something about it is worth knowing."""

    __tablename__ = "telegram_bezorging"
    __table_args__ = (Index(None, "chat"),)

    reactie_id: Mapped[int] = mapped_column(
        ForeignKey("reactie.id", ondelete="CASCADE"), primary_key=True
    )
    deel: Mapped[int] = mapped_column(primary_key=True)
    """Which part: a long reply is several messages. With the reply it is the key of a delivery."""
    chat: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(16))
    """onderweg, wacht, bezorgd or mislukt."""
    pogingen: Mapped[int] = mapped_column(default=0)
    onbekend_aantal: Mapped[int] = mapped_column(default=0)
    """How often it may have arrived without our knowing: accepted, but the answer was lost."""
    fout: Mapped[str | None] = mapped_column(Text)
    gewijzigd_op: Mapped[datetime]


class Telegramstand(Basis):
    """How it stands with the connection to Telegram; one row."""

    __tablename__ = "telegram_stand"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    botnaam: Mapped[str | None] = mapped_column(String(64))
    """The name of the bot, for links: https://t.me/<botnaam>."""
    laatste_contact: Mapped[datetime | None]
    """The last time that Telegram answered our question for what is new."""
    storing: Mapped[str | None] = mapped_column(Text)
    """What is in the way, in a sentence for who keeps the installation; empty when nothing is."""
    storing_sinds: Mapped[datetime | None]
