"""The bot to which a link leads, as far as there is one that works."""

from __future__ import annotations

from datetime import timedelta

from acties import klok
from acties.opslag import Databron, Telegramstand

_LANG_STIL = timedelta(hours=1)
"""A bot that Telegram did not hear from for so long, is no place to send people to."""


def botnaam(bron: Databron) -> str | None:
    """The name of the bot, for a link to it; None when there is none, or it is away."""
    with bron.lezen() as sessie:
        stand = sessie.get(Telegramstand, 1)
        if stand is None or stand.botnaam is None or stand.laatste_contact is None:
            return None
        return stand.botnaam if klok.nu() - stand.laatste_contact < _LANG_STIL else None
