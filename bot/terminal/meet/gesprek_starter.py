"""A conversation with Rasa's starter project: somebody who says hello."""

from __future__ import annotations

import secrets

import httpx

from bot.terminal.meet.beurten import Beurt, Gesprekstekst
from bot.terminal.meet.fouten import VerkeerdAntwoord
from bot.terminal.meet.verbinding import Verbinding

GROET = Beurt("hello")
_ANTWOORD = ["Hey! How are you?"]


class StarterGesprek:
    """Over the REST channel, as the starter project has it."""

    def __init__(self, verbinding: Verbinding) -> None:
        self._verbinding = verbinding
        self._gesprek_id = secrets.token_urlsafe(24)

    async def zet_klaar(self, tekst: Gesprekstekst) -> None:
        """Nothing comes before."""

    async def stuur(self, beurt: Beurt) -> float:
        """Send it."""
        antwoord, duur = await self._verbinding.post(
            "/webhooks/rest/webhook",
            json={"sender": self._gesprek_id, "message": beurt.tekst},
        )
        if antwoord.status_code != httpx.codes.OK or _teksten(antwoord) != _ANTWOORD:
            gezien = f"{antwoord.status_code} {antwoord.text}"
            raise VerkeerdAntwoord("de starter", beurt.tekst, gezien)
        return duur


def _teksten(antwoord: httpx.Response) -> list[str | None]:
    return [deel.get("text") for deel in antwoord.json()]
