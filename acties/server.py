"""The action server: rasa_sdk's own, for Rasa alone. `python -m acties.server`.

rasa_sdk listens everywhere and lets everybody in; here it listens where the settings say and asks
for the shared secret.
"""

from __future__ import annotations

import hmac
import warnings
from typing import Any

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from acties import logboek
from acties.instellingen import instellingen
from acties.omgeving import Omgeving
from acties.rasa.tussendoor import Tussendooractie
from acties.rasa.vragenlijst import Vragenlijstactie
from kennisbank.zoeken.betekenis import laad_alvast

ACTIES = (Vragenlijstactie, Tussendooractie)


def maak_server(omgeving: Omgeving) -> Sanic[Any, Any]:
    """The server with all actions of this omgeving."""
    uitvoerder = ActionExecutor()
    for actie in ACTIES:
        uitvoerder.register_action(actie(omgeving))
    server: Sanic[Any, Any] = create_app(uitvoerder, cors_origins=[])
    verwacht = f"Bearer {omgeving.instellingen.intern_geheim.get_secret_value()}".encode()

    @server.on_request
    async def alleen_rasa(request: Request) -> HTTPResponse | None:
        if request.path == "/health":
            return None
        gegeven = request.headers.get("Authorization", "").encode()
        if not hmac.compare_digest(gegeven, verwacht):
            return json({"fout": "geen toegang"}, status=401)
        return None

    return server


def main() -> None:
    """Run until stopped."""
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    logboek.stel_in("acties")
    i = instellingen()
    if not i.intern_geheim.get_secret_value():
        raise SystemExit("SAMENSPRAAK_INTERN_GEHEIM is leeg: zonder geheim start dit niet.")
    omgeving = Omgeving.van(i)
    if omgeving.boekenkast is not None:
        laad_alvast()
    server = maak_server(omgeving)
    server.run(
        host=i.acties_adres, port=i.acties_poort, single_process=True, access_log=False, motd=False
    )


if __name__ == "__main__":
    main()
