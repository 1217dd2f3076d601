"""The states of a run through a questionnaire, and the moves between them."""

from __future__ import annotations

from typing import Literal

from acties.overgangen import Overgangen

Status = Literal["open", "gepauzeerd", "afgerond", "vervallen"]

OVERGANGEN: Overgangen[Status] = Overgangen(
    "een invulling",
    {
        ("open", "gepauzeerd"): "the person stopped for now, or began another questionnaire",
        ("gepauzeerd", "open"): "the person came back",
        ("open", "afgerond"): "the person pressed Versturen, or answered all of a short one",
        ("open", "vervallen"): (
            "the person began again, or left a short one; the answers are kept but no longer shown"
        ),
    },
)
