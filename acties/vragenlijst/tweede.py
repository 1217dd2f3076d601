"""A second idea that somebody began by mistake: "oh nee, dat was niet de bedoeling".

Nothing was told of it yet, so nothing is lost when it is let go; it does not wait to be gone on with.
"""

from __future__ import annotations

import re

from sqlalchemy.orm import Session

from acties.opslag import Invulling
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.antwoordrijen import toestand_van
from acties.vragenlijst.lijsten import Lijsten
from acties.vragenlijst.raadplegen import Toegankelijk
from acties.vragenlijst.toestand import Toestand
from kennisbank.schema.vragenlijst import Vragenlijst

_IDEE = r"(?:idee(?:ën|tje)?|plan(?:nen)?|initiatie\w+|aanvraag|voorstel)"
_VERGIST = re.compile(
    r"\bniet\s+(?:de|mijn|echt\s+de)\s+bedoeling\b|\bper\s+(?:ongeluk|abuis)\b|\bvergis\w*\b|\bmisgeklikt\b"
    r"|\bverkeerde?\s+(?:knop\w*|gedrukt|geklikt|getypt|begonnen)\b"
    rf"|\b(?:geen|niet)\s+(?:nog\s+een|(?:een\s+)?(?:tweede|nieuw|ander|extra)\w*)\s+(?:\w+\s+)?{_IDEE}\b"
    rf"|\b(?:maar|slechts|alleen)\s+(?:een|één|1|dit|het)\s+(?:\w+\s+)?{_IDEE}\b"
    rf"|\bterug\s+naar\s+(?:het|mijn|de)\s+(?:eerste|vorige|oude|andere)\s+{_IDEE}\b"
    rf"|\b(?:al|net|eerder)\s+(?:een\s+)?{_IDEE}\s+ingediend\b"
    r"|^\W*(?:(?:nee+|oh?|sorry|wacht|ach|nou|eh+m?)\b\W*)*(?:laat\b.{0,20}\bmaar(?:\s+(?:zitten|zo))?|annuleer\w*|foutje"
    r"|(?:dat|dit|het)?\s*hoeft\s+(?:toch\s+)?niet(?:\s+meer)?|toch\s+(?:maar\s+)?niet|ik\s+wil\s+(?:hier\s*uit|terug))\W*$",
    re.IGNORECASE,
)
_MAX_WOORDEN = 20


_ALLEEN_AANGEKONDIGD = re.compile(
    rf"\W*(?:(?:en|een|nu|dan|nou|ja|ok[eé]?|graag|met|naar|voor|over|het|de|mijn|m'n|verder|door|ook|eens|even|meteen|ik|heb|wil"
    rf"|hebben|willen|we|wij)\W+)*(?:nog\s+een|(?:nieuw|ander|tweede|volgend)\w*)\s+{_IDEE}"
    r"(?:\W+(?:graag|dan|dus|indienen|nu|even|doen|nog|aub))*\W*",
    re.IGNORECASE,
)


def kondigt_ander_idee_aan(tekst: str) -> bool:
    """Whether this only says that another idea comes: "nu het volgende plan"."""
    return _ALLEEN_AANGEKONDIGD.fullmatch(tekst) is not None


def is_nog_leeg(lijst: Vragenlijst, toestand: Toestand) -> bool:
    """Whether nothing was told of this idea, but perhaps by whom."""
    if (
        lijst.dossier
        or lijst.toegang
        or not any(v.herken and v.herken.soort == "verhaal" for v in lijst.vragen)
    ):
        return False
    verteld = (s for s, gegeven in toestand.antwoorden.items() if gegeven.klaar)
    return all(lijst.vraag(sleutel).soort == "contact" for sleutel in verteld)


def zegt_vergist(gebeurtenis: g.Gebeurtenis) -> bool:
    """Whether this says that it was begun by mistake."""
    tekst = gebeurtenis.tekst if isinstance(gebeurtenis, g.SlaOver) else g.gezegd_bij(gebeurtenis)
    return len(tekst.split()) <= _MAX_WOORDEN and _VERGIST.search(tekst) is not None


class Tweede:
    """Knows such an idea by what is kept of it."""

    def __init__(self, lijsten: Lijsten, toegankelijk: Toegankelijk) -> None:
        self._lijsten = lijsten
        self._toegankelijk = toegankelijk

    def is_leeg(self, sessie: Session, invulling: Invulling, *, helemaal: bool = False) -> bool:
        """Whether this is another idea than what was handed in here, and nothing was told of it; with
        `helemaal` not even by whom."""
        lijst = self._lijsten.lijst_van(sessie, invulling)
        toestand = toestand_van(sessie, invulling, lijst)
        if not is_nog_leeg(lijst, toestand) or (helemaal and toestand.antwoorden):
            return False
        return bool(self._toegankelijk(sessie, invulling.gesprek_id))
