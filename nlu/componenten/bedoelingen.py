"""What a message can mean: the names, and where in the conversation it was said."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional, Tuple

ANTWOORD = "antwoord"
ANDERE_TAAL = "andere_taal"
TERUGVAL = "nlu_fallback"
TWIJFEL = "twijfel"

INDIENEN = "initiatief_indienen"
ROUTES = frozenset(
    {
        "bezwaar",
        "bouwplan",
        "dorpsvisie",
        "inspraak",
        "klacht",
        "meepraten",
        "melding",
        "subsidie",
        "uitdaagrecht",
    }
)
"""What is no initiative and goes another way."""
JA_NEE = ("bevestigen", "ontkennen")

Stand = Mapping[str, Any]
"""`fase`, `soort` of the open question, whether this person handed something in (`ingediend`), and
whether an employee speaks (`medewerker`)."""
Kansen = Mapping[str, float]


@dataclass(frozen=True)
class Besluit:
    """What the message counts as."""

    intent: str
    zekerheid: float
    kansen: Dict[str, float] = field(default_factory=dict)
    """Of each intent, at this place in the conversation."""
    leek_op: Optional[str] = None
    """What an answer looked like as well: the person is told what was noted, and can object."""
    kandidaten: Tuple[str, ...] = ()
    """In doubt: among which the person chooses, the likeliest first."""
    taal: Optional[str] = None
    """The other language that was written."""
