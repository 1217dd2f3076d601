"""What Rasa can understand. Data may only refer to these; a test compares them with Rasa's domain."""

from __future__ import annotations

from typing import Literal, get_args

Intent = Literal[
    "afscheid",
    "bedanken",
    "begroeten",
    "behouden",
    "bevestigen",
    "bezwaar",
    "boos",
    "bouwplan",
    "buiten_bereik",
    "correctie",
    "dorpsvisie",
    "gegevens_verwijderen",
    "gevaar",
    "hervatten",
    "hulp",
    "hulp_vragen",
    "initiatief_indienen",
    "inspraak",
    "intrekken",
    "kennisvraag",
    "klacht",
    "meepraten",
    "melding",
    "mens_spreken",
    "ontkennen",
    "opnieuw",
    "overslaan",
    "projectplan",
    "samenvatting_tonen",
    "status",
    "stoppen",
    "subsidie",
    "terug",
    "uitdaagrecht",
    "versturen",
    "vraag_doorzetten",
    "waarom",
    "weet_niet",
    "wie_ben_je",
    "wie_leest_dit",
    "wijzigen",
]
"""The intents with training data in `nlu/data/nlu/`, one file each."""

INTENTS: tuple[str, ...] = get_args(Intent)
