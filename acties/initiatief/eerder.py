"""Who asks what became of an earlier idea, while telling another: "hoe staat het met de eerste"."""

from __future__ import annotations

import re

_VRAAGT_ERNAAR = re.compile(
    r"\W*(?:(?:en|maar|oh?|trouwens|eigenlijk|wacht|eerst)\b[\s,.!]*)*"
    r"(?:hoe\s+(?:(?:staat|gaat|zit|loopt|is)\s+(?:het|dat)|ver\s+(?:is|zijn|staat)(?:\s+(?:het|dat|jullie|u))?)"
    r"|(?:is\s+er|weet\s+u|weten\s+jullie|hoor\s+ik)\s+(?:al\s+)?iets)"
    r"(?:\s+(?:nu|eigenlijk|inmiddels|al|nou|er|ondertussen|dan))*\s+(?:met|over|van)\s+"
    r"(?:(?:de|het|die|dat|mijn|m'n|ons|onze)\s+)?(?:eerste|vorige?|eerdere?|oude|ingediende|verstuurde|andere?)"
    r"(?:\s+(?:idee|ideeën|plan|plannen|aanvraag|initiatief|voorstel))?(?:\s+(?:eigenlijk|nu|dan|trouwens))?\W*",
    re.IGNORECASE,
)


def vraagt_naar_eerder_idee(tekst: str) -> bool:
    """Whether this only asks what became of something that was handed in before."""
    return _VRAAGT_ERNAAR.fullmatch(tekst) is not None
