"""The process of the bot: `python -m bot.telegram`."""

from __future__ import annotations

import asyncio
import sys

from acties import logboek
from acties.instellingen import instellingen
from acties.omgeving import Omgeving
from bot.telegram.dienst import Telegramdienst
from bot.telegram.verbinding import zwijg


def main() -> None:
    """Run until stopped."""
    logboek.stel_in("telegram")
    zwijg()
    i = instellingen()
    if not i.telegram_token.get_secret_value():
        sys.exit("SAMENSPRAAK_TELEGRAM_TOKEN is leeg: zonder token is er geen bot.")

    async def draai() -> None:
        await Telegramdienst(Omgeving.van(i)).draai()

    asyncio.run(draai())


if __name__ == "__main__":
    main()
