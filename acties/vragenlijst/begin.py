"""What was told along with asking for a questionnaire, in its answers at once."""

from __future__ import annotations

from dataclasses import replace

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import zet_in
from acties.vragenlijst.alvast import stel_voor, vul_aan
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat
from acties.vragenlijst.vooraf import vul_vooraf
from acties.vragenlijst.zoeken import lees_correctie
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vragenlijst import Vragenlijst


def met_start(
    lijst: Vragenlijst, gemeente: Gemeente, start: g.Start, resultaat: Resultaat
) -> Resultaat:
    """The run as it just began, with what the person told to begin it."""
    resultaat = vul_vooraf(lijst, gemeente, start, resultaat)
    gezegd = {vraag: Inbreng(tekst=tekst) for vraag, tekst in start.alvast.items()}
    resultaat = vul_aan(lijst, resultaat, gezegd)
    resultaat = zet_in(lijst, resultaat, start.gekozen)
    return met_wijziging(lijst, start, stel_voor(lijst, resultaat, start.voorstel))


def met_wijziging(lijst: Vragenlijst, start: g.Start, resultaat: Resultaat) -> Resultaat:
    """The same with the answer changed for which it was opened, if it was for that."""
    if start.wijzig is None:
        return resultaat
    # Said of what was just done: then which answer it is about comes first.
    corrigeert = lees_correctie(start.wijzig) is not None
    wijziging = g.Corrigeer(start.wijzig) if corrigeert else g.Wijzig(None, start.wijzig)
    gewijzigd = verwerk(lijst, resultaat.toestand, wijziging)
    return replace(gewijzigd, nieuw=(*resultaat.nieuw, *gewijzigd.nieuw))
