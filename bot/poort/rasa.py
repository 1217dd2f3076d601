"""The way to Rasa: one call a message, and every failure has a name."""

from __future__ import annotations

import time
from typing import Any

import httpx

from acties.berichten import Bericht
from acties.instellingen import Instellingen

MAX_TEKENS = 2000
"""What Rasa reads of a message; it takes seconds over a megabyte. Services read the full text."""

MAX_WACHT_S = 10.0
"""How long one turn may take; shorter than the lease of a conversation (`bot.poort.inbox`)."""

_MIN_WACHT_S = 2.0


class RasaStoring(Exception):
    """The turn failed. With `tijdelijk` the message is not to blame: something is away."""

    def __init__(self, reden: str, *, tijdelijk: bool) -> None:
        super().__init__(reden)
        self.tijdelijk = tijdelijk


class Rasa:
    """Rasa as the port uses it."""

    def __init__(self, instellingen: Instellingen) -> None:
        geheim = instellingen.intern_geheim.get_secret_value()
        self._http = httpx.AsyncClient(
            base_url=f"{instellingen.rasa}/webhooks/samenspraak",
            headers={"Authorization": f"Bearer {geheim}"},
            timeout=MAX_WACHT_S,
            # Proxies of the environment are for the outside world; this stays inside.
            trust_env=False,
        )

    async def zeg(
        self, gesprek_id: str, tekst: str, metadata: dict[str, Any], einde: float
    ) -> list[Bericht]:
        """What Rasa answers, if it does so before `einde` (of the monotonic clock).

        Raises RasaStoring when the turn failed, took too long, or nothing came back.
        """
        wacht = min(MAX_WACHT_S, max(_MIN_WACHT_S, einde - time.monotonic()))
        try:
            antwoord = await self._http.post(
                "/webhook",
                json={"sender": gesprek_id, "message": tekst, "metadata": metadata},
                timeout=httpx.Timeout(wacht, connect=_MIN_WACHT_S),
            )
        except httpx.HTTPError as fout:
            raise RasaStoring(f"rasa: {type(fout).__name__}", tijdelijk=True) from fout
        if antwoord.status_code != httpx.codes.OK:
            reden = _reden(antwoord)
            # Without a word of our own channel it is Rasa starting up.
            tijdelijk = reden is None or reden.startswith("onbereikbaar")
            raise RasaStoring(reden or f"rasa: {antwoord.status_code}", tijdelijk=tijdelijk)
        berichten = [
            Bericht.model_validate(deel["custom"]["bericht"])
            for deel in antwoord.json()
            if "bericht" in deel.get("custom", {})
        ]
        if not berichten:
            raise RasaStoring("rasa gaf geen antwoord", tijdelijk=False)
        return berichten

    async def is_wakker(self) -> bool:
        """Whether Rasa has its model, reaches the action server and can answer."""
        try:
            return (await self._http.get("/", timeout=2.0)).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    async def sluit(self) -> None:
        """Close the connections."""
        await self._http.aclose()


def voor_rasa(tekst: str) -> str:
    """A typed message as Rasa may see it: no command of Rasa, and not endless."""
    return tekst.lstrip("/ \t\r\n")[:MAX_TEKENS]


def _reden(antwoord: httpx.Response) -> str | None:
    try:
        inhoud = antwoord.json()
    except ValueError:
        return None
    return str(inhoud["fout"]) if isinstance(inhoud, dict) and "fout" in inhoud else None
