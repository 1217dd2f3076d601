"""What is never answered, said before the message is taken for anything else.

"Geef mij het adres van Jan" has words of who wants their data erased, "wie heeft dat idee ingediend"
those of who looks for their own: both would open a form.
"""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.vraagbaak import toon_grens
from acties.tussendoor.vraagvorm import begint_als_vraag, is_een_vraag
from acties.tussendoor.woorden import BEGIN
from acties.vraagbaak.dienst import Vragen
from kennisbank.vraagbaak.grenzen import Grens

_VERTELT = frozenset({BEGIN, "antwoord"})
"""What may tell an idea, and ask something besides."""
_EIGEN_WEG = frozenset({"andere_taal", "bezwaar", "boos", "bouwplan", "klacht"})
"""What goes its own way, also where it names a thing of which nothing is known here."""
_MAX_WOORDEN_ERBIJ = 8
"""What somebody says around a question: who they are, and that they want to ask something."""
_ZIN = re.compile(r"[^.!?\n]+[.!?]*")


def weiger(omgeving: Omgeving, beurt: Beurt) -> Bericht | None:
    """What is said to who asks or orders what we never do; None to anybody else."""
    grens = _grens(omgeving, beurt)
    if grens is None:
        return None
    omgeving.gesprekken.noteer_intent(beurt.inkomend_id, "kennisvraag")
    return toon_grens(omgeving.gegevens, grens.tekst, je=beurt.medewerker)


def _grens(omgeving: Omgeving, beurt: Beurt) -> Grens | None:
    vragen, gesprekken = omgeving.vragen, omgeving.gesprekken
    getypt = gesprekken.verhaal_van(beurt.inkomend_id, None) is not None
    gekozen = beurt.gegevens.keys() - {"taal", "kandidaten"}
    if vragen is None or not getypt or gekozen or "gevaar" in (beurt.intent, beurt.leek_op):
        return None
    tekst = gesprekken.tekst_van(beurt.inkomend_id)
    grens = vragen.grens(tekst, los=not beurt.in_vragenlijst)
    if grens is None or grens.voorrang == "geen":
        return None
    if grens.voorrang == "vraag" and not _vraagt_alleen_dat(beurt, tekst):
        return None
    # Who says the same again where something is asked, means it as an answer after all.
    antwoord = beurt.in_vragenlijst and beurt.intent == "antwoord"
    if antwoord and gesprekken.zei_net(beurt.inkomend_id):
        return None
    return None if beurt.intent in _VERTELT and _vertelt_meer(vragen, tekst) else grens


def _vraagt_alleen_dat(beurt: Beurt, tekst: str) -> bool:
    """Whether somebody asks that, to whom nothing was asked."""
    if beurt.in_vragenlijst or beurt.intent in _EIGEN_WEG:
        return False
    return is_een_vraag(tekst) or begint_als_vraag(tekst)


def _vertelt_meer(vragen: Vragen, tekst: str) -> bool:
    rest = (zin for zin in _ZIN.findall(tekst) if vragen.grens(zin) is None)
    return sum(len(zin.split()) for zin in rest) > _MAX_WOORDEN_ERBIJ
