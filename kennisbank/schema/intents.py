"""What Rasa can understand. Data may only refer to these; a test compares them with Rasa's domain."""

from __future__ import annotations

from typing import Literal, get_args

Intent = Literal[
    "afscheid",
    "bedanken",
    "begroeten",
    "behouden",
    "bevestigen",
    "boos",
    "buiten_bereik",
    "correctie",
    "gevaar",
    "hervatten",
    "hulp",
    "initiatief_indienen",
    "kennisvraag",
    "mens_spreken",
    "ontkennen",
    "opnieuw",
    "overslaan",
    "samenvatting_tonen",
    "status",
    "stoppen",
    "terug",
    "versturen",
    "waarom",
    "weet_niet",
    "wie_ben_je",
    "wie_leest_dit",
    "wijzigen",
]
"""The intents with training data in `nlu/data/nlu/`, one file each."""

INTENTS: tuple[str, ...] = get_args(Intent)
