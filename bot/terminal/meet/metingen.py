"""What was measured of one side; None is not measured."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.terminal.meet.rekenen import Verdeling


@dataclass(slots=True)
class Berichten:
    """Messages at one boundary."""

    een: Verdeling = field(default_factory=Verdeling)
    """One conversation at a time."""
    veel: Verdeling = field(default_factory=Verdeling)
    """Many at once."""
    op_punt: dict[int, float] = field(default_factory=dict)
    """ms at a message of one long conversation, by its number."""

    def groei(self, eerste: int, laatste: int) -> float | None:
        """How many times as long the last of these messages took as the first."""
        if eerste not in self.op_punt or laatste not in self.op_punt:
            return None
        return self.op_punt[laatste] / self.op_punt[eerste]


@dataclass(slots=True)
class Metingen:
    """One side."""

    training_s: float | None = None
    koude_start_s: float | None = None
    koude_start_pagina_s: float | None = None
    geheugen_rasa_mb: float | None = None
    geheugen_alles_mb: float | None = None
    schijf_rasa_mb: float | None = None
    schijf_alles_mb: float | None = None
    rest: Berichten = field(default_factory=Berichten)
    pagina: Berichten = field(default_factory=Berichten)
    eerste_groet: Berichten = field(default_factory=Berichten)
    """Of the starter: the first message of a conversation, when its history is still empty."""
