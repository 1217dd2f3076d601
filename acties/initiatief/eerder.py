"""Who asks what became of an idea: "hoe staat het met de eerste", "hoe staat het ermee"."""

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


_WAT_NU = re.compile(
    r"\W*(?:(?:en|maar|oh?|ok[eé]?|ja|nou|dus|hm+|mooi|prima|goed|fijn|top|super|klaar)\b[\s,.!]*)*"
    r"(?:wat\s+(?:nu|dan)|(?:en\s+|hoe\s+(?:nu\s+)?)verder|wat\s+(?:moet|mot|kan|doe)\s+(?:ik|we|wij)"
    r"\s+(?:(?:nu|nou|verder|dan|nog|er)\s*)+(?:doen|mee)?|en\s+nu)(?:\s+(?:verder|dan|nog|doen))*\W*",
    re.IGNORECASE,
)


def vraagt_wat_nu(tekst: str) -> bool:
    """Whether this only asks what there is to do now: "en wat moet ik nu doen?"."""
    return _WAT_NU.fullmatch(tekst) is not None


_OPENER = r"\W*(?:(?:en|maar|oh?|ja|nee|trouwens|eigenlijk|wacht|eerst|hallo|hoi|zeg|dus)\b[\s,.!]*)*"
_NU = r"(?:\s+(?:nu|eigenlijk|inmiddels|al|nou|er|ondertussen|dan|op\s+dit\s+moment|precies|verder))*"
_IDEE = r"(?:idee(?:tje)?|plan|aanvraag|initiatief|voorstel)"
_HOE_STAAT_HET = re.compile(
    rf"{_OPENER}(?:hoe\s+(?:staat|gaat|zit|loopt|ligt|is)\s+(?:het|dat|'?t){_NU}\s+(?:er\s?mee|er\s?voor|daar\s?mee|mee"
    rf"|met\s+(?:(?:mijn|m'n|mn|ons|onze|het|dat|die|de)\s+)?(?:\w+\s+)?{_IDEE})"
    rf"|hoe\s+ver\s+(?:is|zijn|staat)\s+(?:het|jullie|u|ze|de\s+gemeente)"
    rf"|(?:is\s+er|weet\s+u|weten\s+jullie|hoor\s+ik){_NU}\s+(?:al\s+)?(?:iets|wat|meer)(?:\s+(?:bekend|nieuws))?"
    rf"(?:\s+(?:over|van)\s+.{{3,30}})?)"
    rf"{_NU}(?:\s+(?:er\s?mee|hiermee|daarmee))?\W*",
    re.IGNORECASE,
)


def vraagt_hoe_het_staat(tekst: str) -> bool:
    """Whether this only asks how it stands with what was handed in."""
    return _HOE_STAAT_HET.fullmatch(tekst) is not None or vraagt_naar_eerder_idee(tekst)
