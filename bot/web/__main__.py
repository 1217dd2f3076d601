"""The process of the web server: `python -m bot.web`."""

from __future__ import annotations

import uvicorn

from acties import logboek
from acties.instellingen import instellingen
from acties.omgeving import Omgeving
from bot.web.app import maak_app


def main() -> None:
    """Serve until stopped."""
    logboek.stel_in("web")
    i = instellingen()
    uvicorn.run(
        maak_app(Omgeving.van(i)),
        host=i.web_adres,
        port=i.web_poort,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=5,
    )


if __name__ == "__main__":
    main()
