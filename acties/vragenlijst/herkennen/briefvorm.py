"""How a letter begins and ends: that tells nothing of what it is about.

"Geachte dames en heren van de gemeente Assen" asks no help of the gemeente, and neither does "ik hoop
van u te mogen vernemen".
"""

from __future__ import annotations

import re

_AANHEF = re.compile(
    r"\W*(?:(?:zeer\s+)?geachte?|beste|l\.?s\.?)\s+(?:(?:lezer|heer|heren|dames?|mevrouw|meneer|mijnheer"
    r"|mensen|allen|medewerkers?|leden|college|burgemeester|wethouders?|raad(?:sleden)?|gemeente(?:raad|bestuur)?|en|of|van|de"
    r"|het|/)\b[\s/]*)+(?-i:(?:[A-Z][\w'-]*\s*)*)\W*",
    re.IGNORECASE,
)
_SLOT = re.compile(
    r"\W*(?:(?:en|dus|ook|alvast|graag|gaarne)\b\s*)*(?:"
    r"(?:(?:ik|wij|we)\s+)?(?:hoop|hopen|verwacht|zie|zien|wacht)\s+(?:(?:ik|wij|we|er|dan|gauw|snel|spoedig|graag|op)\s+)*"
    r"(?:(?:iets|wat|bericht|antwoord|een\s+(?:spoedig\s+|snel\s+)?(?:antwoord|reactie))\s+)?"
    r"(?:van|uw|jullie|op)\s*(?:u|jullie)?\s*(?:(?:een|uw|jullie|spoedig|snel|positief|positieve|gunstig|gunstige)\s+)*"
    r"(?:te\s+(?:mogen\s+)?(?:vernemen|horen|ontvangen)|antwoord|reactie|bericht)(?:\s+(?:af|tegemoet))?"
    r"|(?:(?:ik|wij|we)\s+)?(?:hoor|horen|verneem|vernemen)\s+(?:(?:ik|wij|we|het|dit|graag|gaarne|spoedig|snel|gauw)\s+)*van\s+(?:u|jullie)"
    r"|(?:in|een|uw)\s+(?:afwachting|reactie|antwoord)\s+(?:van|tegemoet|op)\b.{0,30}"
    r"|(?:(?:ik|wij|we)\s+)?(?:dank|bedank|danken|bedanken)\s+(?:ik|wij|we)?\s*(?:u|jullie)\b.{0,60}"
    r")(?:\s+(?:af|tegemoet|graag|alvast))?\W*",
    re.IGNORECASE,
)
# "Graag leg ik u het volgende voor", "hierbij wil ik u iets voorleggen".
_INLEIDING = re.compile(
    r"\W*(?:(?:graag|hierbij|hiermee|bij\s+deze|met\s+dit\s+schrijven|via\s+deze\s+weg|langs\s+deze\s+weg|namens\s+\w+)\s+)?"
    r"(?:(?:ik|wij|we)\s+)?(?:leg|leggen|stuur|sturen|schrijf|schrijven|richt|wend|wil|willen|zou|zouden|breng|doe)\s+"
    r"(?:(?:ik|wij|we|me|mij|u|jullie|graag|hierbij|willen)\s+)*(?:(?:deze\s+brief|dit(?:\s+bericht)?|het\s+volgende|iets)\s*)?"
    r"(?:(?:aan\s+u|tot\s+u|onder\s+uw\s+aandacht|voor|voorleggen|brengen|vragen|toe)\s*)*\W*",
    re.IGNORECASE,
)


# "U kunt bellen op 0592 ..., liefst na tienen, want dan ben ik wakker": why then.
_WANT = re.compile(r"(?:want|omdat|aangezien)\b", re.IGNORECASE)
_OVER_BEREIKEN = re.compile(
    r"\b(?:bel|belt|bellen|bereik\w*|mail|mailen|app|appen|nummer|telefoon\w*)\b.*\d(?:[ -]?\d){8}"
    r"|\S@\S+\.\w",
    re.IGNORECASE | re.DOTALL,
)


def is_briefvorm(deel: str, zin: str = "") -> bool:
    """Whether this part of a sentence is only how a letter begins or ends, or why to be reached so."""
    if _WANT.match(deel) and _OVER_BEREIKEN.search(zin):
        return True
    return any(vorm.fullmatch(deel) is not None for vorm in (_AANHEF, _SLOT))


def leidt_brief_in(deel: str) -> bool:
    """Whether this only begins a letter: its salutation, or that something follows."""
    return any(vorm.fullmatch(deel) is not None for vorm in (_AANHEF, _INLEIDING))
