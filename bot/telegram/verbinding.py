"""The way to Telegram, and what may never come into a log: the token, and what people write."""

from __future__ import annotations

import hashlib
import hmac
import logging
from datetime import timedelta

import httpx
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import HTTPXRequest

from acties.instellingen import Instellingen

POLL_S = 25
"""How long Telegram may wait with its answer until there is something new."""

SOORTEN = ("message", "edited_message", "callback_query", "my_chat_member")
"""The updates that we ask for."""

_NIET_BEREIKT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


def maak_bot(instellingen: Instellingen) -> Bot:
    """The bot of these settings; nothing is asked of Telegram yet."""
    url = instellingen.telegram_url
    return Bot(
        instellingen.telegram_token.get_secret_value(),
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=HTTPXRequest(
            connection_pool_size=64,
            connect_timeout=5,
            read_timeout=15,
            write_timeout=30,
            media_write_timeout=30,
            pool_timeout=20,
        ),
        # Asking for what is new waits long, and must not be in the way of the rest.
        get_updates_request=HTTPXRequest(connection_pool_size=2, connect_timeout=5, read_timeout=10),
    )


def zwijg() -> None:
    """Keep the libraries out of the log: the addresses of the Bot API hold the token, and what they
    say of an answer that they can't read holds that answer."""
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    for naam in ("httpx", "httpcore"):
        logging.getLogger(naam).setLevel(logging.WARNING)


def webhookgeheim(instellingen: Instellingen) -> str:
    """What Telegram shows when it calls us: nobody else knows it, and it need not be kept."""
    sleutel = instellingen.sessiesleutel.get_secret_value().encode()
    return hmac.new(sleutel, b"telegram-webhook", hashlib.sha256).hexdigest()


def is_niet_aangekomen(fout: NetworkError) -> bool:
    """Whether it is sure that Telegram did not do what was asked.

    It said so itself (an error of its server), or it was never reached. Otherwise it may have done it,
    and only its answer was lost.
    """
    if isinstance(fout.__cause__, _NIET_BEREIKT):
        return True
    return not isinstance(fout, TimedOut) and not isinstance(fout.__cause__, httpx.HTTPError)


def wachttijd_van(fout: RetryAfter) -> float:
    """How many seconds Telegram asks us to wait."""
    wacht = fout._retry_after  # the public name warns, and changes its type in a next version
    return wacht.total_seconds() if isinstance(wacht, timedelta) else float(wacht)
