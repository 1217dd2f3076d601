"""What was told along with asking for a questionnaire, in its answers at once."""

from __future__ import annotations

import re
from dataclasses import replace

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import zet_in
from acties.vragenlijst.alvast import stel_voor, vul_aan
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from acties.vragenlijst.verbetering.lezen import lees_verbetering
from acties.vragenlijst.vooraf import lees_vooraf, vul_vooraf
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


_WIL_IETS = re.compile(
    r"\b(?:wil(?:len|de|den)?|wouden|zou(?:den)?|idee\w*|plan\w*|voorstel\w*|initiatie\w*|graag|(?:er|daar|hier)\s+(?:moet|kan|mag)"
    r"|moet\s+er)\b",
    re.IGNORECASE,
)
_BEGINT_ALS_DING = re.compile(r"\W*(?:een|'n|meer|nieuwe?|extra)\s", re.IGNORECASE)
_VOORAAN = 12
"""So many characters may stand before the answer: "ja, met"."""


def _antwoordt(lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, tekst: str) -> bool:
    """Whether who stopped for a moment answers what was asked then: with what is asked there in front,
    and without a word for an idea or a wish."""
    vraag = open_vraag(lijst, toestand)
    herken = vraag.herken if vraag is not None and vraag.soort == "open" else None
    if vraag is None or herken is None or herken.soort == "verhaal" or not tekst.strip():
        return False
    if _WIL_IETS.search(tekst) or _BEGINT_ALS_DING.match(tekst):
        return False
    gevonden = lees_vooraf(lijst, gemeente, tekst).get(vraag.sleutel)
    stuk = gevonden.tekst.split("\n", maxsplit=1)[0] if gevonden is not None else ""
    begin = tekst.find(stuk) if stuk else -1
    # "In het voorjaar een buurtfeest" is what, and not only when.
    wat_erna = begin >= 0 and re.match(r"\s+(?:een|'n)\s", tekst[begin + len(stuk) :], re.IGNORECASE)
    return 0 <= begin <= _VOORAAN and not wat_erna


def als_verbetering(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> g.Gebeurtenis:
    """The change of who goes on with what they left by the number of an answer: "8 is hulp met de
    grond" is no other idea; or the answer to the open question. The same event otherwise."""
    if not isinstance(gebeurtenis, g.Start) or lijst.dossier or not lijst.samenvatten:
        return gebeurtenis
    if not gebeurtenis.nieuw and _antwoordt(lijst, gemeente, toestand, gebeurtenis.verhaal):
        return g.Beantwoord(Inbreng(tekst=gebeurtenis.verhaal))
    if _BEGINT_MET_NUMMER.match(gebeurtenis.verhaal) is None:
        return gebeurtenis
    anders = lees_verbetering(lijst, gemeente, toestand, g.Wijzig(None, gebeurtenis.verhaal))
    return anders if isinstance(anders, g.Verbeter) and anders.waarde is not None else gebeurtenis
