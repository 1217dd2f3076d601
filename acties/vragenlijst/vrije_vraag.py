"""A question that asks for nothing but what somebody likes to tell: why an idea is withdrawn.

Anything said there is the answer: an amount, a moment or a name in it belongs to nothing else. Only who
says not to tell, tells nothing; who may take the yes before it back, is asked that once more.
"""

from __future__ import annotations

import re

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from kennisbank.schema.vraag import OpenVraag
from kennisbank.schema.vragenlijst import Vragenlijst

_NEE = r"(?:nee+n?|nope|neu|nah?|no)"
_BELEEFD = r"(?:hoor|dank\s*(?:u|je)?(?:\s*wel)?|bedankt|sorry|maar|echt|eigenlijk|gewoon)"
_LIEVER_NIET = (
    r"(?:(?:dat\s+|ik\s+|dit\s+)?(?:(?:wil|zeg|vertel|deel|doe|hou|houd)\s+(?:ik\s+)?(?:dat\s+|het\s+|er\s+)?)?"
    r"(?:liever|nu|even|verder)\s+(?:niet|niets|niks)(?:\s+(?:zeggen|vertellen|kwijt|delen|over\s+kwijt))?"
    r"|(?:dat\s+)?(?:wil|hoef)\s+(?:ik|je|u)\s+(?:(?:dat|het|u|je|jullie)\s+)*niet\s+(?:te\s+)?(?:zeggen|vertellen|delen|weten)"
    r"|ik\s+(?:wil|ga|hoef)\s+(?:(?:dat|het|u|je|jullie)\s+)*(?:liever\s+)?niet\s+(?:te\s+)?(?:zeggen|vertellen|delen)"
    r"|(?:dat\s+)?(?:houd?|hou)\s+(?:ik\s+)?(?:dat\s+|het\s+)?(?:liever\s+)?voor\s+me(?:zelf)?"
    r"|(?:(?:dat|het)\s+)?hoeft\s+(?:toch\s+)?niet|(?:dat|het)\s+is\s+(?:niet\s+nodig|priv[eé]|persoonlijk)|niet\s+nodig"
    r"|(?:dat\s+)?gaat\s+(?:u|jullie|je|niemand)\s+(?:niks|niets)\s+aan|priv[eé]|persoonlijk"
    r"|(?:geen|zonder)\s+(?:speciale\s+|bijzondere\s+)?reden|geen\s+commentaar|zomaar|nvt)"
)
_ZEGT_NIETS = re.compile(
    rf"\W*(?:{_NEE}\b\W*)?(?:{_BELEEFD}\b\W*)*(?:{_LIEVER_NIET}\b\W*)?(?:{_BELEEFD}\b\W*)*",
    re.IGNORECASE,
)


def zegt_niets(tekst: str) -> bool:
    """Whether this only says that somebody does not want to tell: "nee", "dat zeg ik liever niet"."""
    return re.search(r"\w", tekst) is not None and _ZEGT_NIETS.fullmatch(tekst) is not None


def lees_vrij(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> Resultaat | None:
    """What becomes of what was typed at such a question; None at any other, and for a command."""
    vraag = open_vraag(lijst, toestand)
    if not isinstance(vraag, OpenVraag) or not vraag.vrij or toestand.bevestigt is not None:
        return None
    match gebeurtenis:
        case g.Beantwoord(inbreng=inbreng) if inbreng.keuze is None:
            tekst = inbreng.tekst
        case g.Ontken(tekst=tekst) | g.Behoud(tekst=tekst) | g.Corrigeer(tekst=tekst):
            pass
        case _:
            return None
    if zegt_niets(tekst):
        return verwerk(lijst, toestand, g.SlaOver())
    return verwerk(lijst, toestand, g.Beantwoord(Inbreng(tekst=tekst)))
