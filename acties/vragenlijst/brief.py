"""All is told in one letter: what of it is left for the idea, once other questions were answered by it.

A sentence goes only when nothing of it gets lost: what it tells stands with another question, to the
letter, and the next one does not refer to it. "De kosten schatten we op 1500 euro" goes; "de klusclub
helpt met graven" stays, because of the digging.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.contact import contact_in
from acties.vragenlijst.herkennen.verhaal import heeft_inhoud
from acties.vragenlijst.herkennen.zinnen import Zin
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.tijd_en_geld import gaat_over_tijd_of_geld
from acties.vragenlijst.toestand import Resultaat
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vragenlijst import Vragenlijst

_MIN_WOORDEN = 40
"""What is shorter, is not hard to read; it stays whole."""
_VERWIJST = re.compile(
    r"\W*(?:zij|ze|hij|die|deze|dit|dat|daar\w*|hier\w*|hun|zo|dan|dus|maar|en|ook|want)\b",
    re.IGNORECASE,
)
_ONTKENT = re.compile(r"\b(?:niet|geen|nooit|niemand|nog)\b", re.IGNORECASE)
# Of a sentence that goes, the new paragraph after it stays.
_ALINEA_EROP = re.compile(r"\A.*?(\n\s*)?\Z", re.DOTALL)
_LEGE_REGELS = re.compile(r"[ \t]*\n\s*\n")
# What stands around what was asked, and tells nothing more.
_ERBIJ = re.compile(
    r"\b(?:schat\w*|geschat|raming|geraamd|totaal|samen|nodig|hulp|gesproken|gepraat|overlegd|besproken|contact"
    r"|bereik\w*|bellen|bel|mail\w*|e-?mail\w*|telefoon\w*|nummer|mobiel|naam|heet|doel|bedoeling)\b",
    re.IGNORECASE,
)


def kort_in(
    lijst: Vragenlijst, gemeente: Gemeente, resultaat: Resultaat, *, hoogstens: int
) -> Resultaat:
    """The same, with in a long story that was told just now only what no other question has. Longer
    than `hoogstens` characters nothing was looked for in it."""
    nieuw = dict(resultaat.nieuw)
    for vraag in lijst.vragen:
        gegeven = nieuw.get(vraag.sleutel)
        if vraag.herken is None or vraag.herken.soort != "verhaal" or gegeven is None:
            continue
        tekst = str(gegeven.waarde)
        if len(tekst.split()) <= _MIN_WOORDEN or len(tekst) > hoogstens:
            continue
        elders = [str(ander.waarde) for s, ander in nieuw.items() if s != vraag.sleutel]
        elders += _adressen(lijst, resultaat, Verhaal.van(tekst, gemeente))
        over = zonder_elders(Verhaal.van(tekst, gemeente), elders)
        if over != tekst:
            resultaat = _met(resultaat, vraag.sleutel, replace(gegeven, waarde=over))
    return resultaat


def zonder_elders(verhaal: Verhaal, elders: Sequence[str]) -> str:
    """This story without the sentences that only tell what is in `elders`, fragments on lines of their
    own; all of it when too little is left."""
    tekst, zinnen = verhaal.origineel, verhaal.zinnen
    plekken = list(_plekken(tekst, elders))
    weg = [_staat_elders(tekst, zin, plekken) for zin in zinnen]
    for nummer in range(len(zinnen) - 2, -1, -1):
        if not weg[nummer + 1] and _VERWIJST.match(zinnen[nummer + 1].tekst):
            weg[nummer] = False
    if not any(weg):
        return tekst
    grenzen = [0, *(zin.begin for zin in zinnen[1:]), len(tekst)]
    stukken = [tekst[begin:eind] for begin, eind in pairwise(grenzen)]
    over = "".join(_ALINEA_EROP.sub(r"\1", s) if w else s for s, w in zip(stukken, weg, strict=True))
    over = _LEGE_REGELS.sub("\n\n", over).strip()
    return over if over and heeft_inhoud(Verhaal.van(over, verhaal.gemeente)) else tekst


def is_zelfde(eerder: str, tekst: str) -> bool:
    """Whether an earlier story is this one, also when a part of it went to other questions."""
    return all(zin in tekst for zin in re.split(r"(?<=[.!?])\s+|\n+", eerder.strip()))


def _adressen(lijst: Vragenlijst, resultaat: Resultaat, verhaal: Verhaal) -> Iterator[str]:
    """The address and number in this story that stand in the contact details, as they are written."""
    contact = contact_in(verhaal)
    for vraag in lijst.vragen:
        gegeven = resultaat.toestand.antwoorden.get(vraag.sleutel)
        bekend = gegeven.waarde if gegeven is not None and vraag.soort == "contact" else None
        if isinstance(bekend, dict):
            for adres in (contact.email, contact.telefoon):
                if adres is not None and adres.waarde in bekend.values():
                    yield verhaal.letterlijk(adres.begin, adres.eind)


def _plekken(tekst: str, elders: Sequence[str]) -> Iterator[tuple[int, int]]:
    for stuk in (regel.strip() for alle in elders for regel in alle.split("\n")):
        begin = tekst.find(stuk) if stuk else -1
        if begin >= 0:
            yield begin, begin + len(stuk)


def _staat_elders(tekst: str, zin: Zin, plekken: Sequence[tuple[int, int]]) -> bool:
    """Whether nothing is left of this sentence but what stands around what was asked."""
    letters = list(tekst[zin.begin : zin.eind])
    for begin, eind in plekken:
        van, tot = max(begin, zin.begin) - zin.begin, min(eind, zin.eind) - zin.begin
        if van < tot:
            letters[van:tot] = " " * (tot - van)
    rest = "".join(letters)
    if rest == zin.tekst or re.search(r"\d", rest) or _ONTKENT.search(rest):
        return False
    return gaat_over_tijd_of_geld(_ERBIJ.sub(" ", rest))


def _met(resultaat: Resultaat, sleutel: str, gegeven: Gegeven) -> Resultaat:
    antwoorden = {**resultaat.toestand.antwoorden, sleutel: gegeven}
    return replace(
        resultaat,
        toestand=replace(resultaat.toestand, antwoorden=antwoorden),
        nieuw=tuple((s, gegeven if s == sleutel else ander) for s, ander in resultaat.nieuw),
    )
