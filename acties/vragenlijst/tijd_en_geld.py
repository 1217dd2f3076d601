"""An amount and a moment in one answer: each to the question that asks for it.

"Het wordt 450 en in juni" where was asked what it costs, is 450; and june is when.
"""

from __future__ import annotations

import re

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import als_wijziging, zet_nieuw
from acties.vragenlijst.alvast import vul_aan
from acties.vragenlijst.herkennen import HERKENNERS, Verhaal
from acties.vragenlijst.pad import pad
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.toestand import (
    Resultaat,
    Toestand,
    is_heropend,
    is_klaar,
    open_vraag,
    sla_op,
    waarde_van,
)
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst
from kennisbank.taal.woordvormen import stopwoorden

_MAX_TEKENS = 200
"""What is longer, tells more than this."""
TIJD_EN_GELD = ("moment", "geld")
"""By how they are recognised: the questions for when and for how much."""

_WOORD = re.compile(r"[^\W\d_]+")
_BIJ_TIJD_OF_GELD = frozenset(
    "kost kosten kostenplaatje budget begroting prijs euro beginnen begin starten start uitvoeren klaar"
    " zijn gaan willen wil graag liefst hopelijk denk denken ongeveer ergens zoiets mag mogelijk kan"
    " lukt zou dan wordt worden gaat".split()
)
# Without "euro", but where an amount was asked for.
_KAAL_BEDRAG = re.compile(
    r"(?<![\w.,])(?:(?:ongeveer|zo'n|rond\s+de|circa)\s+)?(?:€\s*)?"
    r"\d{1,3}(?:[. ]?\d{3})*(?:,(?:\d\d|-))?(?![\w.,]*\d)",
    re.IGNORECASE,
)
_OVER_GELD = re.compile(r"\b(?:wordt|worden|kost|kosten|prijs|budget|begroting)\b", re.IGNORECASE)
_ONTKENT = re.compile(r"\b(?:niet|geen|nooit|of)\b", re.IGNORECASE)


def gaat_over_tijd_of_geld(tekst: str) -> bool:
    """Whether these words say nothing by themselves beside an amount or a moment."""
    return all(w in stopwoorden() or w in _BIJ_TIJD_OF_GELD for w in _WOORD.findall(tekst.casefold()))


def verdeel(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> Resultaat | None:
    """What becomes of an answer that is an amount and a moment, where one of the two was asked; None
    for any other, and for one that tells more: "450, in juni weten we meer"."""
    vraag, tekst = open_vraag(lijst, toestand), g.getypt(gebeurtenis)
    if lijst.dossier or not 0 < len(tekst) <= _MAX_TEKENS or tekst.rstrip().endswith("?"):
        return None
    vragen = {_soort(v): v for v in pad(lijst, toestand.antwoorden)}
    gevraagd = _soort(vraag) if vraag is not None else None
    if not all(soort in vragen for soort in TIJD_EN_GELD) or (vraag and gevraagd not in TIJD_EN_GELD):
        return None
    moment, geld = (vragen[soort] for soort in TIJD_EN_GELD)
    gezegd = _stukken(moment, geld, gemeente, tekst, kaal=vraag == geld)
    if gezegd is None:
        return None
    resultaat = Resultaat(toestand)
    # What was asked comes first: the other may be told with it.
    for deze in sorted((moment, geld), key=lambda v: v != vraag):
        resultaat = _zet(lijst, resultaat, deze, gezegd[TIJD_EN_GELD.index(str(_soort(deze)))])
    return resultaat


def _zet(lijst: Vragenlijst, resultaat: Resultaat, vraag: Vraag, gezegd: str) -> Resultaat:
    """This as the answer; in the place of an earlier one it is said, and the same changes nothing."""
    toestand = resultaat.toestand
    if vraag == open_vraag(lijst, toestand) and not resultaat.nieuw:
        gelezen = soort_van(vraag).lees(vraag, Inbreng(tekst=gezegd), waarde_van(toestand, vraag))
        zet = als_wijziging if is_heropend(toestand, vraag) else sla_op
        return zet(toestand, vraag, gelezen)
    if not is_klaar(toestand, vraag):
        return vul_aan(lijst, resultaat, {vraag.sleutel: Inbreng(tekst=gezegd)})
    if str(waarde_van(toestand, vraag)).casefold() == gezegd.casefold():
        return resultaat
    return zet_nieuw(lijst, resultaat, vraag.sleutel, Inbreng(tekst=gezegd), gevraagd=False)


def _stukken(
    moment_vraag: Vraag, geld_vraag: Vraag, gemeente: Gemeente, tekst: str, *, kaal: bool
) -> tuple[str, str] | None:
    """The moment and the amount, where both are told and nothing else is; `kaal`: any number is an
    amount there, also one that counts nothing and costs nothing by its words."""
    moment = _vind(moment_vraag, gemeente, tekst)
    if moment is None or moment not in tekst:
        return None
    rest = tekst.replace(moment, " ", 1)
    bedrag = _vind(geld_vraag, gemeente, rest)
    if bedrag is None and (kaal or _OVER_GELD.search(rest)):
        getal = _KAAL_BEDRAG.search(rest)
        bedrag = getal[0] if getal is not None else None
    if bedrag is None or bedrag not in rest:
        return None
    over = rest.replace(bedrag, " ", 1)
    meer = re.search(r"\d", over) or _ONTKENT.search(over)
    return (moment, bedrag) if not meer and gaat_over_tijd_of_geld(over) else None


def _vind(vraag: Vraag, gemeente: Gemeente, tekst: str) -> str | None:
    herken = vraag.herken
    if herken is None:
        return None
    return HERKENNERS[herken.soort].vind(herken, Verhaal.van(tekst, gemeente)) or None


def _soort(vraag: Vraag) -> str | None:
    return vraag.herken.soort if vraag.herken is not None else None
