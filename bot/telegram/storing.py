"""What is in the way of Telegram: said where it can be seen, and waited for before the next try."""

from __future__ import annotations

import asyncio

import structlog
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.telegram.stand import Standen
from bot.telegram.verbinding import wachttijd_van

log = structlog.get_logger(__name__)

TWEE_TEGELIJK = (
    "Een ander programma leest de berichten van deze bot al (409). Dat kan er maar één tegelijk: stop"
    " het andere, of gebruik het token van een andere bot."
)
NIET_HERKEND = (
    "Telegram kent dit token niet (401). Kopieer het opnieuw bij @BotFather, en zet het in"
    " SAMENSPRAAK_TELEGRAM_TOKEN."
)
NIET_BEREIKBAAR = "Telegram is niet te bereiken. Het wordt steeds opnieuw geprobeerd."
TE_VEEL = "Telegram vraagt om even te wachten (429)."
DATABASE_WEG = "De database is niet te bereiken. Wat Telegram heeft, blijft daar wachten."

_LANGSTE_WACHT_S = 30.0
_BIJ_TOKEN_S = 30.0
_BIJ_CONFLICT_S = 3.0


async def wacht_na(standen: Standen, fout: Exception, mislukt: int) -> None:
    """Say what is in the way, and wait as long as is useful after so many failures in a row.

    Never raises: what is in the way may be the database, in which it would have been said.
    """
    zin = DATABASE_WEG
    wacht = min(_LANGSTE_WACHT_S, 0.5 * 2 ** min(mislukt, 8))
    match fout:
        case Conflict():
            zin, wacht = TWEE_TEGELIJK, _BIJ_CONFLICT_S
        case InvalidToken():
            zin, wacht = NIET_HERKEND, _BIJ_TOKEN_S
        case RetryAfter():
            zin, wacht = TE_VEEL, wachttijd_van(fout)
        case NetworkError():
            zin = NIET_BEREIKBAAR
        case TelegramError():
            zin = f"Telegram weigert ({type(fout).__name__})."
    log.warning("telegram.storing", reden=zin, fout=type(fout).__name__, opnieuw_over=wacht)
    try:
        await asyncio.to_thread(standen.storing, zin)
    except Exception as ook:  # noqa: BLE001 - that is the database being away
        log.error("telegram.stand_onbekend", fout=type(ook).__name__)
    await asyncio.sleep(wacht)
