"""What an answer only looks like: "de gemeente moet het bankje plaatsen" is no report where was asked
what the municipality has to do."""

from __future__ import annotations

from dataclasses import replace

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.toestand import Toestand, open_vraag
from acties.vragenlijst.vooraf import MAX_TEKENS, lees_vooraf
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.herkenning import HerkenZinsdeel
from kennisbank.schema.vragenlijst import Vragenlijst

_VRAAGT_IETS = ("melding", "klacht")
"""What asks the municipality to do something, as some questions do as well."""
_MEESTE = 0.6
"""Which part of the words must answer the question (0 to 1): what comes beside it may be a report."""


def zonder_schijn(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> g.Gebeurtenis:
    """The same, of an answer that is what its question asks for as if it looked like nothing else."""
    if not isinstance(gebeurtenis, g.Beantwoord) or gebeurtenis.leek_op not in _VRAAGT_IETS:
        return gebeurtenis
    vraag, tekst = open_vraag(lijst, toestand), gebeurtenis.inbreng.tekst
    # A story may be anything; only of a part of a sentence is known what answers the question.
    if vraag is None or not isinstance(vraag.herken, HerkenZinsdeel) or len(tekst) > MAX_TEKENS:
        return gebeurtenis
    gevonden = lees_vooraf(lijst, gemeente, tekst).get(vraag.sleutel)
    antwoordt = gevonden is not None and len(gevonden.tekst.split()) >= len(tekst.split()) * _MEESTE
    return replace(gebeurtenis, leek_op=None) if antwoordt else gebeurtenis
