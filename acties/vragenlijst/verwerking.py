"""What an event leads to in a run that is open: read by all that may know what it means, then done."""

from __future__ import annotations

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.elders import hoort_elders
from acties.vragenlijst.herzien import herzie
from acties.vragenlijst.lijkt_op import zonder_schijn
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.tegenspraak import lees_tegenspraak
from acties.vragenlijst.tijd_en_geld import verdeel
from acties.vragenlijst.toestand import Resultaat, Toestand
from acties.vragenlijst.vrije_vraag import lees_vrij
from acties.vragenlijst.wijzigen import verbeter_en_beantwoord
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vragenlijst import Vragenlijst


def lees_en_verwerk(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> tuple[g.Gebeurtenis, Resultaat]:
    """What was meant by it, and what came of that."""
    resultaat = lees_vrij(lijst, toestand, gebeurtenis) or verdeel(
        lijst, gemeente, toestand, gebeurtenis
    )
    if resultaat is not None:
        return gebeurtenis, resultaat
    bedoeld = lees_tegenspraak(lijst, gemeente, toestand, gebeurtenis)
    return bedoeld, _verwerk(lijst, gemeente, toestand, bedoeld)


def _verwerk(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> Resultaat:
    if isinstance(gebeurtenis, g.Herzie):
        return herzie(lijst, gemeente, toestand, gebeurtenis)
    if isinstance(gebeurtenis, g.EnVerbeter):
        return verbeter_en_beantwoord(
            lijst,
            toestand,
            gebeurtenis,
            lambda lijst, toestand, g: _verwerk(lijst, gemeente, toestand, g),
        )
    gebeurtenis = zonder_schijn(lijst, gemeente, toestand, gebeurtenis)
    elders = hoort_elders(lijst, gemeente, toestand, gebeurtenis)
    return elders or verwerk(lijst, toestand, gebeurtenis)
