"""Coming back to whether an idea may be passed on to a partner outside the municipality.

A yes may be taken back at any moment, as easily as it was given, and a no may become a yes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from acties.initiatief.dienst import Stand
from acties.initiatief.overgangen import LOPEND
from acties.initiatief.toestemming import partner
from acties.initiatief.weging import vervolg_van

INTENT = "toestemming"

_NEE = re.compile(
    r"\b(?:niet|geen|nee|nooit|niets|niks|intrek\w*|in\s+te\s+trekken|trek\w*\b.*\b(?:in|terug)|terugtrek\w*|herroep\w*"
    r"|afzie\w*|zie\s+af|zonder)\b",
    re.IGNORECASE,
)
_JA = re.compile(
    r"\b(?:ja|jawel|wel|akkoord|prima|goed|alsnog|geef|toestemming|(?:mag|mogen|kan|kunnen|stuur|toch)\b(?!.*\?))\b",
    re.IGNORECASE,
)
_UITDRUKKELIJK_WEL = re.compile(r"\b(?:ja|jawel|wel|alsnog)\b", re.IGNORECASE)


def ging_mee(standen: Sequence[Stand]) -> list[Stand]:
    """Those of which was asked whether they may be passed on, and that are under way."""
    return [s for s in standen if s.status in LOPEND and vervolg_van(s.samenvatting.afweging)]


def partner_van(standen: Sequence[Stand]) -> str | None:
    """To whom one of these may be passed on; None where none needs leave for that."""
    gevonden = ging_mee(standen)
    return partner(gevonden[0].samenvatting) if gevonden else None


def lees_toestemming(tekst: str) -> bool | None:
    """Whether this says that it may, or that it may not; None when it does not say which."""
    nee, ja = _NEE.search(tekst) is not None, _JA.search(tekst) is not None
    if nee and _UITDRUKKELIJK_WEL.search(tekst):
        # "Ik zei nee, maar het mag wel": leave is never guessed at.
        return None
    return False if nee else True if ja else None
