"""What is told after all was asked, that belongs beside what stands in an answer."""

from __future__ import annotations

import re

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.herkennen import HERKENNERS, Verhaal
from acties.vragenlijst.in_antwoord import GETAL
from acties.vragenlijst.nog_gezegd import doet_mee, nog_gezegd
from acties.vragenlijst.terzijde import is_terzijde
from acties.vragenlijst.verbetering.gesprek import Gesprek
from kennisbank.schema.herkenning import HerkenAanvulling

_TOCH_ELDERS = re.compile(
    r"\b(?:toch|liever)\b.*\b(?:aan|bij|in|op|naast|achter|langs|tegenover|voor)\s+(?:(?:de|het|een|'t|onze|ons)\s+)?\w{3,}"
    r"|\b(?:toch|liever)\s+(?:\w+\s+){0,2}ander\w*\s+\w+",
    re.IGNORECASE,
)
_IN_EURO = re.compile(r"€\s*\d|\b\d[\d.,]*\s*(?:euro|eur)\b", re.IGNORECASE)
_GAAT_OVER_DE_INZENDING = re.compile(
    r"\b(?:ver)?(?:stu\w+|zend\w*|zonden)\b|\b(?:mail\w*|e-mail\w*|bel\w*|nummer|klopt|stop\w*|wijzig\w*|wacht)\b|\?",
    re.IGNORECASE,
)
_MIN_WOORDEN_ERBIJ, _MAX_WOORDEN_ERBIJ = 4, 25


def bij_de_aanvulling(hier: Gesprek, tekst: str) -> g.Gebeurtenis | None:
    """After handing in all that is told is for one answer: "kunt u de straat toevoegen?"."""
    vraag = next((v for v in hier.vragen if isinstance(v.herken, HerkenAanvulling)), None)
    if vraag is None or vraag.herken is None or _GAAT_OVER_DE_INZENDING.search(tekst.rstrip(" ?")):
        return None
    if is_terzijde(tekst):
        return None
    verhaal = Verhaal.van(tekst, hier.gemeente)
    gezegd = HERKENNERS[vraag.herken.soort].vind(vraag.herken, verhaal)
    return g.VertelErbij(vraag.sleutel, gezegd) if gezegd else None


def hoort_erbij(hier: Gesprek, tekst: str) -> g.Gebeurtenis | None:
    """ "De kast moet toch bij de winkel komen", "Henk denkt eerder 1200 euro": where it belongs, beside
    what stands there, which may say the same otherwise. None for what is about something else."""
    lengte = len(tekst.split())
    if not _MIN_WOORDEN_ERBIJ <= lengte <= _MAX_WOORDEN_ERBIJ or _GAAT_OVER_DE_INZENDING.search(tekst):
        return None
    kaal = re.sub(r"^\W*(?:en|maar|oh?)\b[\s,]*", "", tekst.strip(), flags=re.IGNORECASE)
    soort = "geld" if _IN_EURO.search(tekst) else "verhaal" if _TOCH_ELDERS.search(tekst) else None
    for vraag, eerder in hier.laatste_eerst():
        if soort is None or vraag.herken is None or vraag.herken.soort != soort:
            continue
        staat_er = soort == "geld" and set(GETAL.findall(tekst)) <= set(GETAL.findall(str(eerder)))
        return None if staat_er else g.VertelErbij(vraag.sleutel, kaal)
    return None


def wil_nog_zeggen(hier: Gesprek, tekst: str) -> g.VertelErbij | None:
    """What somebody says to have to tell besides: with whom, to those; the rest to the story."""
    gezegd = nog_gezegd(tekst)
    if gezegd is None:
        return None
    delen = [vraag for vraag in hier.vragen if vraag.soort == "open" and hier.waarde(vraag)]
    if not any(vraag.herken is not None for vraag in delen):
        # Nothing is recognised in it, as in a projectplan: it begins with what is told.
        return g.VertelErbij(delen[0].sleutel, gezegd) if delen else None
    for soort in ("met_wie", "verhaal"):
        for vraag in delen:
            past = vraag.herken is not None and vraag.herken.soort == soort
            if past and (soort == "verhaal" or hier.vind(vraag, gezegd) or doet_mee(gezegd)):
                return g.VertelErbij(vraag.sleutel, gezegd)
    return None
