"""A conversation with an assistant that is measured; each side has its own kind."""

from __future__ import annotations

from typing import Protocol

from bot.terminal.meet.beurten import Beurt, Gesprekstekst


class Gesprek(Protocol):
    """One conversation."""

    async def zet_klaar(self, tekst: Gesprekstekst) -> None:
        """Do what comes before these messages can be sent, outside the measured time."""

    async def stuur(self, beurt: Beurt) -> float:
        """Send the next one; how many ms the answer took. Raises VerkeerdAntwoord."""
