"""A question that asks for nothing but what somebody likes to tell: why an idea is withdrawn.

Anything said there is the answer: an amount, a moment or a name in it belongs to nothing else. Only who
says not to tell, tells nothing; who may take the yes before it back, is asked that once more.
"""

from __future__ import annotations

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.liever_niet import zegt_niets
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from kennisbank.schema.vraag import OpenVraag
from kennisbank.schema.vragenlijst import Vragenlijst


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
