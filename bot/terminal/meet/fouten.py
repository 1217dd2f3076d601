"""What ends a measurement."""

from __future__ import annotations

from bot.terminal.fouten import Bedieningsfout


class Meetfout(Bedieningsfout):
    """It cannot be measured; the text says why and what to do."""


class VerkeerdAntwoord(Meetfout):
    """An answer that is not the right one: its time would mean nothing."""

    def __init__(self, wie: str, tekst: str, kreeg: object) -> None:
        super().__init__(
            f"De meting is gestopt: op '{tekst}' gaf {wie} niet het goede antwoord, maar: {kreeg}"
        )
