"""What was told early stands in the story as well: changed in the one, it is changed in the other.

"Een barbecue op 12 juni" of who says later that it will be the nineteenth: the coördinator, and later
the projectplan, would read the old day in the idea and the new one below it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from acties.vragenlijst.soorten import Gelezen
from acties.vragenlijst.tijd_en_geld import TIJD_EN_GELD
from acties.vragenlijst.toestand import Resultaat, Toestand, sla_op
from acties.vragenlijst.uitkomst import Melding
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_MAX_WOORDEN = 5
"""What is longer says more than fits in the middle of a sentence: "eind mei, of anders na de zomer"."""
_VOORZETSEL = re.compile(r"(?:op|in|rond|vanaf|voor|na|per|tegen|sinds|tot)\s+", re.IGNORECASE)
_DAG = re.compile(r"\d{1,2}\s|(?:maan|dins|woens|donder|vrij|zater|zon)dag", re.IGNORECASE)
_MAAND_OF_TIJD = re.compile(
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|het\s|de\s)",
    re.IGNORECASE,
)


def ook_in_het_verhaal(lijst: Vragenlijst, toestand: Toestand, resultaat: Resultaat) -> Resultaat:
    """The same, with a moment or an amount that was changed also changed where it stands in the story.

    `toestand` is how it was before. Only words that stand there once, to the letter, are replaced.
    """
    if lijst.dossier:
        return resultaat
    gewijzigd = {sleutel for sleutel, _ in resultaat.nieuw}
    for sleutel, gegeven in resultaat.nieuw:
        eerder = toestand.antwoorden.get(sleutel)
        if _soort(lijst.vraag(sleutel)) not in TIJD_EN_GELD or eerder is None:
            continue
        if eerder.status != "gegeven" or gegeven.status != "gegeven":
            continue
        for vraag in lijst.vragen:
            if _soort(vraag) == "verhaal" and vraag.sleutel not in gewijzigd:
                resultaat = _vervang(resultaat, vraag, str(eerder.waarde), str(gegeven.waarde))
    return resultaat


def _vervang(resultaat: Resultaat, vraag: Vraag, oud: str, nieuw: str) -> Resultaat:
    gegeven = resultaat.toestand.antwoorden.get(vraag.sleutel)
    if gegeven is None or gegeven.status != "gegeven" or len(nieuw.split()) > _MAX_WOORDEN:
        return resultaat
    patroon = re.compile(rf"(?<!\w){re.escape(oud)}(?!\w)", re.IGNORECASE)
    verhaal = str(gegeven.waarde)
    if oud.casefold() == nieuw.casefold() or len(patroon.findall(verhaal)) != 1:
        return resultaat
    if len(patroon.sub("", verhaal).split()) == 0:
        return resultaat
    anders = patroon.sub(lambda _: _passend(oud, nieuw), verhaal)
    na = sla_op(resultaat.toestand, vraag, Gelezen(anders))
    gezegd = f"Dat heb ik ook bij ‘{vraag.naam}’ veranderd."
    return replace(
        resultaat,
        toestand=na.toestand,
        nieuw=(*resultaat.nieuw, *na.nieuw),
        meldingen=(*resultaat.meldingen, Melding(soort="opmerking", gegevens={"tekst": gezegd})),
    )


def _passend(oud: str, nieuw: str) -> str:
    """The new words with what joined the old ones to their sentence: "op 12 juni" and "19 juni"."""
    voor = _VOORZETSEL.match(oud)
    if voor is None or _VOORZETSEL.match(nieuw):
        return nieuw
    if _DAG.match(nieuw):
        return f"op {nieuw}"
    return f"in {nieuw}" if _MAAND_OF_TIJD.match(nieuw) else nieuw


def _soort(vraag: Vraag) -> str | None:
    return vraag.herken.soort if vraag.herken is not None else None
