"""An idea that may belong elsewhere: the person is asked, and what they choose is done."""

from __future__ import annotations

from dataclasses import dataclass

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.bij_antwoord import zonder_klacht
from acties.tussendoor.weg_of_idee import (
    INTENT,
    ander_idee_gevraagd,
    vraag_weg_of_idee,
    zegt_een_idee,
    zegt_een_weg,
)
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.vooraf import MAX_TEKENS


@dataclass(frozen=True, slots=True)
class Tussenstap:
    """What is said, and what happens to the questionnaire after it; nothing where a choice is asked."""

    eerst: tuple[Bericht, ...] = ()
    daarna: g.Gebeurtenis | None = None


def weg_of_idee(omgeving: Omgeving, beurt: Beurt) -> Tussenstap | None:
    """What is asked of who tells as an idea what may belong elsewhere, or done of who chose; None for
    anything else. Who says it again, means it."""
    kan = beurt.formulier_open and beurt.in_vragenlijst and not beurt.medewerker
    if not kan or not _vraagt_naar_het_idee(omgeving, beurt):
        return None
    verteld = _is_toch_een_idee(omgeving, beurt)
    if verteld is not None:
        return Tussenstap(daarna=g.Beantwoord(Inbreng(tekst=verteld)))
    gesprekken = omgeving.gesprekken
    tekst = gesprekken.tekst_van(beurt.inkomend_id)
    if _net_gevraagd(omgeving, beurt) and zegt_een_weg(tekst):
        return Tussenstap((ander_idee_gevraagd(),), g.Herhaal())
    keuze = None
    if beurt.intent == "antwoord" and beurt.leek_op is not None and not beurt.gegevens:
        keuze = vraag_weg_of_idee(omgeving.gegevens, beurt.leek_op, beurt.inkomend_id)
    if keuze is None or gesprekken.zei_net(beurt.inkomend_id) or zonder_klacht(tekst) is not None:
        return None
    if len(tekst) > MAX_TEKENS:
        # Of so much only the beginning was read; that it is too long may have to be said first.
        return None
    gesprekken.noteer_intent(beurt.inkomend_id, INTENT)
    return Tussenstap((keuze,))


def _vraagt_naar_het_idee(omgeving: Omgeving, beurt: Beurt) -> bool:
    open_ = omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
    if open_ is None or open_[0].afronding != "initiatief_indienen":
        return False
    return open_[1].herken is not None and open_[1].herken.soort == "verhaal"


def _net_gevraagd(omgeving: Omgeving, beurt: Beurt) -> bool:
    return not beurt.gegevens and omgeving.gesprekken.vorige_intent(beurt.inkomend_id) == INTENT


def _is_toch_een_idee(omgeving: Omgeving, beurt: Beurt) -> str | None:
    """What somebody told who says that it is an idea: with the button, or in so many words right after
    they were asked. None for who says something else."""
    gesprekken = omgeving.gesprekken
    if beurt.intent == "antwoord" and beurt.verhaal is not None:
        verhaal = gesprekken.verhaal_van(beurt.inkomend_id, beurt.verhaal)
        return verhaal[0] if verhaal is not None else None
    if not _net_gevraagd(omgeving, beurt):
        return None
    if not zegt_een_idee(gesprekken.tekst_van(beurt.inkomend_id)):
        return None
    return gesprekken.vorige_tekst(beurt.inkomend_id)
