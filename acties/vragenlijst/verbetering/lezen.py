"""What somebody corrects in own words, before it reaches the engine: which answer becomes what.

"Maak van 6 maar november", "niet Jansen maar Janssen", "sorry, het wordt toch juni". What is not
understood whole, changes nothing: the answer that is meant is asked again, and that is said.
"""

from __future__ import annotations

import re

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanwijzing import lees_aanwijzing
from acties.vragenlijst.herkennen.aanvulling import kondigt_aan
from acties.vragenlijst.kopje import lees_kopje
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Toestand, open_vraag
from acties.vragenlijst.uitdrukkelijk import zegt_versturen
from acties.vragenlijst.verbetering.aangewezen import voer_uit
from acties.vragenlijst.verbetering.contactgegevens import andere_naam
from acties.vragenlijst.verbetering.erbij import bij_de_aanvulling, hoort_erbij, wil_nog_zeggen
from acties.vragenlijst.verbetering.gesprek import Gesprek
from acties.vragenlijst.verbetering.niet_aangewezen import zonder_aanwijzing
from acties.vragenlijst.verbetering.verspreking import verspreekt_zich
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


def lees_verbetering(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> g.Gebeurtenis | None:
    """The change that these words ask for; None when they ask for none, or not in a way that is known.

    Only where all answers are read over before they are sent; a dossier has its own ways.
    """
    tekst = _getypt(gebeurtenis) or _ook_getypt(lijst, toestand, gebeurtenis)
    if lijst.dossier or not lijst.samenvatten or not tekst:
        return None
    hier = Gesprek(lijst, gemeente, toestand)
    open_ = open_vraag(lijst, toestand)
    if open_ is None and kondigt_aan(tekst):
        # "Ik wil nog iets toevoegen" is no part of any answer: to which one, is asked.
        return g.Wijzig(None, tekst)
    heropend = open_ is not None and toestand.heropend == open_.sleutel
    aangewezen = lees_aanwijzing(hier.vragen, tekst, nalezen=open_ is None or heropend)
    if aangewezen is None and open_ is None:
        aangewezen = lees_kopje(hier.vragen, tekst)
    if aangewezen is not None:
        return voer_uit(hier, aangewezen)
    return _niet_aangewezen(hier, open_, gebeurtenis) if _getypt(gebeurtenis) else None


def _niet_aangewezen(
    hier: Gesprek, open_: Vraag | None, gebeurtenis: g.Gebeurtenis
) -> g.Gebeurtenis | None:
    tekst = _getypt(gebeurtenis)
    if open_ is None:
        anders = (
            wil_nog_zeggen(hier, tekst)
            or zonder_aanwijzing(hier, None, tekst)
            or hoort_erbij(hier, tekst)
        )
        return anders or bij_de_aanvulling(hier, tekst)
    if (verbeterd := verspreekt_zich(hier, open_, tekst)) is not None:
        return g.Beantwoord(Inbreng(tekst=verbeterd), leek_op="correctie")
    if isinstance(gebeurtenis, g.Beantwoord) and hier.toestand.heropend != open_.sleutel:
        return andere_naam(hier, open_, tekst) or _draagt_op(hier, open_, tekst)
    return zonder_aanwijzing(hier, open_, tekst)


def _ook_getypt(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> str:
    """Where all is read over, what was taken for something else as well, as long as that does not say
    that it may be sent: "bij het idee mag dat van de bank wel weg hoor" may point at an answer."""
    if open_vraag(lijst, toestand) is not None:
        return ""
    match gebeurtenis:
        case g.Bevestig(tekst=tekst) | g.Behoud(tekst=tekst) | g.Verstuur(tekst=tekst):
            knop = lijst.nalezen.knop if lijst.nalezen is not None else ""
            return "" if zegt_versturen(tekst, knop) else tekst
        case _:
            return ""


_OPDRACHT = re.compile(
    r"^\W*(?:(?:nee|en|oh?|sorry|wacht)\b[\s,]*)*(?:(?:verander|wijzig|vervang)\s+\S.*\s(?:in|door|naar)\s|maak\s+van\s)",
    re.IGNORECASE,
)


def _draagt_op(hier: Gesprek, open_: Vraag, tekst: str) -> g.Gebeurtenis | None:
    """What is changed in so many words where something else is asked: "verander buren in familie".
    None when what is to be changed stands in no answer."""
    anders = zonder_aanwijzing(hier, open_, tekst) if _OPDRACHT.match(tekst) else None
    alle = anders.alle if isinstance(anders, g.Verbeteringen) else (anders,)
    zeker = all(isinstance(v, g.Verbeter) and v.waarde is not None for v in alle)
    return anders if zeker else None


def _getypt(gebeurtenis: g.Gebeurtenis) -> str:
    match gebeurtenis:
        case g.Beantwoord(inbreng=inbreng) if inbreng.keuze is None:
            return inbreng.tekst
        case g.Corrigeer(tekst=tekst) | g.Ontken(tekst=tekst) | g.Wijzig(vraag=None, tekst=tekst):
            return tekst
        case _:
            return ""
