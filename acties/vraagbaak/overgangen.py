"""The statuses of a question that was passed on, and the moves between them."""

from __future__ import annotations

from typing import Literal

from acties.overgangen import Overgangen

Vraagstatus = Literal["gesteld", "beantwoord", "goedgekeurd", "teruggetrokken"]

OVERGANGEN: Overgangen[Vraagstatus] = Overgangen(
    "een doorgezette vraag",
    {
        ("gesteld", "beantwoord"): "the adviseur answered; the asker reads it in the conversation",
        ("gesteld", "teruggetrokken"): "no answer will come; the asker reads why",
        ("beantwoord", "goedgekeurd"): "a second person approved the answer, so it is an article",
        ("beantwoord", "teruggetrokken"): "the answer was for the asker alone and is no article",
        ("goedgekeurd", "teruggetrokken"): "the article no longer holds; the asker keeps the answer",
    },
)
