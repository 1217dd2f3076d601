"""A conversation with our Rasa at its REST boundary, as the conversation port holds it."""

from __future__ import annotations

import secrets
from collections import deque

import httpx

from acties.berichten import Bericht
from bot.poort import Inbox, Tekst
from bot.terminal.meet.beurten import Beurt, Gesprekstekst
from bot.terminal.meet.fouten import VerkeerdAntwoord
from bot.terminal.meet.verbinding import Verbinding

_KANAAL = "web"


class RestGesprek:
    """Only the call of Rasa is measured; the inbox is filled beforehand, as the port does.

    No web server may run on this database: it would handle what lies in the inbox.
    """

    def __init__(self, verbinding: Verbinding, inbox: Inbox, geheim: str) -> None:
        self._verbinding = verbinding
        self._inbox = inbox
        self._koppen = {"Authorization": f"Bearer {geheim}"}
        self._gesprek_id = secrets.token_urlsafe(24)
        self._klaar: deque[tuple[str, int]] = deque()

    async def zet_klaar(self, tekst: Gesprekstekst) -> None:
        """Write the messages into the inbox."""
        for beurt in tekst:
            bericht_id = secrets.token_hex(8)
            inkomend_id = self._inbox.leg_vast(
                self._gesprek_id, _KANAAL, bericht_id, Tekst(beurt.tekst)
            )
            self._klaar.append((f"{_KANAAL}:{bericht_id}", inkomend_id))

    async def stuur(self, beurt: Beurt) -> float:
        """Let Rasa handle the next message of the inbox."""
        bericht_id, inkomend_id = self._klaar[0]
        antwoord, duur = await self._verbinding.post(
            "/webhooks/samenspraak/webhook",
            headers=self._koppen,
            json={
                "sender": self._gesprek_id,
                "message": beurt.rasa_tekst or beurt.tekst,
                "metadata": {
                    "bericht_id": bericht_id,
                    "inkomend_id": inkomend_id,
                    "stand": dict(beurt.stand),
                },
            },
        )
        if not _is_goed(antwoord, beurt):
            raise VerkeerdAntwoord("Rasa", beurt.tekst, f"{antwoord.status_code} {antwoord.text}")
        self._klaar.popleft()
        return duur


def _is_goed(antwoord: httpx.Response, beurt: Beurt) -> bool:
    if antwoord.status_code != httpx.codes.OK:
        return False
    berichten = [Bericht.model_validate(deel["custom"]["bericht"]) for deel in antwoord.json()]
    return bool(berichten) and beurt.verwacht in f"{berichten[-1].voortgang} {berichten[-1].tekst}"
