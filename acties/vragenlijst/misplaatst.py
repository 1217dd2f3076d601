"""Who says that what they told just now belonged to another question, or to none.

"Ja, dat was voor mijn naam" where was asked with whom they talked: the answer before it goes to the
name, and the question that it answered is asked again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.toestand import Toestand
from acties.vragenlijst.verbetering.aangewezen import verbetering_van
from acties.vragenlijst.verbetering.gesprek import Gesprek
from acties.vragenlijst.zoeken import zoek_vraag
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_VOORAF = (
    r"\W*(?:(?:ja|nee|nou|oh?|oei|oeps|sorry|maar|wacht|ho|h[eé]|hm+|eh+m?|klopt|foutje)\b[\s,.!]*)*"
)
_DAT = (
    r"(?:dat|dit|het|die|(?:mijn\s+)?(?:vorige|laatste)\s+antwoord"
    r"|wat\s+ik\s+(?:net\s+)?(?:zei|schreef))"
)
# As people name a question, and no more: "dat was voor de buren een verrassing" names none.
_VRAAG = (
    r"(?:(?:de|het|mijn|m'n|die|dat|ons|onze)\s+)?[\w-]+(?:\s+en\s+(?:de\s+)?[\w-]+)?"
    r"|(?:de\s+)?vraag\s+[\w ]+?|(?:met\s+wie|wat|wanneer|waar|hoe\w*)\b[^,.;!?]{0,40}?"
)
_NIET_HIER = (
    r"(?:[\s,;]+(?:en|maar|dus)?\s*niet\s+(?:voor|bij|op|van)\s+(?:deze|die|dit|hier)\b.*)?[\s.!]*"
)
# In the past: what "is voor de buren" may be an answer.
_ELDERS = re.compile(
    rf"{_VOORAF}{_DAT}\s+(?:(?:was|ging|hoorde|sloeg|moest)|(?:hoort|moet|slaat)(?=\s+(?:eigenlijk\s+)?(?:bij|op)\b))"
    r"(?:\s+(?:eigenlijk|nog|net|bedoeld|mijn\s+antwoord|een\s+antwoord))*\s+(?:voor|bij|over|op)\s+"
    rf"(?P<waar>{_VRAAG}){_NIET_HIER}",
    re.IGNORECASE,
)
_NERGENS = re.compile(
    rf"{_VOORAF}{_DAT}\s+(?:was|is|hoorde|hoort)\s+(?:helemaal\s+)?(?:geen\s+antwoord\s+op|niet\s+(?:bedoeld\s+)?"
    r"(?:als\s+antwoord\s+)?(?:voor|bij|op))\s+(?:de|die|deze|dat|je|jullie|uw)\s*(?:vorige\s+)?(?:vraag)?[\s.!]*",
    re.IGNORECASE,
)


def lees_misplaatst(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> g.Verplaats | g.Herhaal | None:
    """Which answer belongs elsewhere, and what it does there; None when nothing of the kind is said.

    Only of what was told in own words, and only while it is asked of a resident.
    """
    tekst = gebeurtenis.tekst if isinstance(gebeurtenis, g.SlaOver) else g.getypt(gebeurtenis)
    if lijst.dossier or not lijst.samenvatten or tekst.rstrip().endswith("?"):
        return None
    hier = Gesprek(lijst, gemeente, toestand)
    naar = _waarheen(hier, tekst)
    if naar is None and _NERGENS.fullmatch(tekst) is None:
        return None
    laatste = list(hier.laatste_eerst())[:2]
    if _staat_er_al(laatste, naar):
        laatste, naar = laatste[1:], None
    if laatste and laatste[0][0] == naar:
        # It stands there, and nothing else was told since.
        return g.Herhaal()
    if not laatste or laatste[0][0].soort != "open":
        return None
    van, gezegd = laatste[0]
    if naar is None:
        return g.Verplaats(van.sleutel)
    # What is moved, corrects nothing in itself.
    over = {s: gegeven for s, gegeven in toestand.antwoorden.items() if s != van.sleutel}
    zonder = Gesprek(lijst, gemeente, replace(toestand, antwoorden=over))
    return g.Verplaats(van.sleutel, verbetering_van(zonder, naar, str(gezegd)))


def _waarheen(hier: Gesprek, tekst: str) -> Vraag | None:
    treffer = _ELDERS.fullmatch(tekst)
    return zoek_vraag(hier.vragen, treffer["waar"]) if treffer is not None else None


def _staat_er_al(laatste: list[tuple[Vraag, Any]], naar: Vraag | None) -> bool:
    """Whether the question that is named was answered by the same words, along with the one asked."""
    return (
        naar is not None
        and len(laatste) > 1
        and laatste[0][0] == naar
        and str(laatste[0][1]) in str(laatste[1][1])
    )
