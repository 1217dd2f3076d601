"""What was told along with asking for a questionnaire, in its answers at once."""

from __future__ import annotations

import re
from dataclasses import replace

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import zet_in
from acties.vragenlijst.alvast import stel_voor, vul_aan
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand
from acties.vragenlijst.verbetering.lezen import lees_verbetering
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


_BEGINT_MET_NUMMER = re.compile(
    r"\W*(?:(?:en|oh?|wacht|bij|vraag|antwoord|nummer|punt)\s+)*\d\s*(?::|(?:is|moet|wordt|moest)\s)",
    re.IGNORECASE,
)


def als_verbetering(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> g.Gebeurtenis:
    """The change of who goes on with what they left by the number of an answer: "8 is hulp met de
    grond" is no other idea. The same event of who does not."""
    if not isinstance(gebeurtenis, g.Start) or lijst.dossier or not lijst.samenvatten:
        return gebeurtenis
    if _BEGINT_MET_NUMMER.match(gebeurtenis.verhaal) is None:
        return gebeurtenis
    anders = lees_verbetering(lijst, gemeente, toestand, g.Wijzig(None, gebeurtenis.verhaal))
    return anders if isinstance(anders, g.Verbeter) and anders.waarde is not None else gebeurtenis
