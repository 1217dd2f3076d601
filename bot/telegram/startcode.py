"""A code in a link to the bot: https://t.me/<bot>?start=<code>."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from bot.telegram.chats import Chat, Chats


def verzilver(omgeving: Omgeving, chats: Chats, chat: Chat, code: str) -> tuple[Bericht, ...] | None:
    """What a code does in this chat, and what is said of it; None when nobody knows this code.

    May tie the chat to another conversation (`Chats.verhuis`). The same code in the same chat, after a
    crash for instance, must lead to the same.
    """
    return None
