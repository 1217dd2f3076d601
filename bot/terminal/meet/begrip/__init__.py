"""`meet begrip`: how well people are understood, on sentences that nobody learned from.

The sentences are in `tests/nlu/begrip/`; what may be looked at there, its README says. Rasa reads all
of them with the model of the present data (`lezen`); what it comes down to is in `uitslag`.
"""

from __future__ import annotations

from bot.terminal.meet.begrip.opdracht import registreer

__all__ = ["registreer"]
