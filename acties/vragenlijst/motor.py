"""The questionnaire engine: from a state and an event to the next state. No database, no Rasa.

Promises, each held by a property test: no answer is lost, in whatever order people answer, correct
and go back; what was answered is not asked again unless the person goes back; the summary is the
latest answers on the current path; what was told early fills gaps only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.beantwoorden import beantwoord
from acties.vragenlijst.bevestigen import bevestig, ontken, toon, verstuur
from acties.vragenlijst.bladeren import (
    behoud,
    hervat,
    opnieuw,
    sla_over,
    stop,
    terug,
    toon_waar_we_zijn,
    waarom,
    wis,
)
from acties.vragenlijst.genoemd import zet_bedoeld, zet_toch_anders, zet_verandering
from acties.vragenlijst.genummerd import zet_genummerd
from acties.vragenlijst.herroepen import vraag_nog_eens
from acties.vragenlijst.komt_terug import kom_terug, zonder_aanloop
from acties.vragenlijst.nog_onbekend import zegt_onbekend
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag, sluit_zonder_samenvatting
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.wijzigen import (
    corrigeer,
    verbeter,
    verbeter_alle,
    verbeter_en_beantwoord,
    verplaats,
    vertel_er_iets_bij,
    vervang,
    wijzig,
    zet_voluit,
)
from kennisbank.schema.vragenlijst import Vragenlijst


def verwerk(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> Resultaat:
    """What happens when a person does this; the state that was given is not changed."""
    if toestand.bevestigt == "opnieuw":
        if isinstance(gebeurtenis, g.Bevestig):
            return Resultaat(replace(toestand, bevestigt=None), slot="opnieuw")
        toestand = replace(toestand, bevestigt=None)
        if isinstance(gebeurtenis, g.Ontken):
            return Resultaat(toestand, meldingen=(Melding(soort="niet_opnieuw"),))
    if (nog_eens := vraag_nog_eens(lijst, toestand, gebeurtenis)) is not None:
        return nog_eens
    if lijst.dossier and (getypt := g.getypt(gebeurtenis)):
        anders = (
            zet_genummerd(lijst, toestand, getypt)
            or zet_voluit(lijst, toestand, getypt)
            or zet_verandering(lijst, toestand, getypt)
            or zet_bedoeld(lijst, toestand, getypt)
            or zet_toch_anders(lijst, toestand, getypt)
            or kom_terug(lijst, toestand, getypt)
        )
        if anders is not None:
            return sluit_zonder_samenvatting(lijst, anders)
        if open_vraag(lijst, toestand) is not None and zegt_onbekend(getypt):
            gebeurtenis = g.SlaOver(weet_niet=True, tekst=getypt)
        elif (kaal := zonder_aanloop(lijst, toestand, getypt)) is not None:
            gebeurtenis = g.Beantwoord(Inbreng(tekst=kaal))
    if isinstance(gebeurtenis, g.EnVerbeter):
        return verbeter_en_beantwoord(lijst, toestand, gebeurtenis, verwerk)
    return sluit_zonder_samenvatting(
        lijst, _AFHANDELING[type(gebeurtenis)](lijst, toestand, gebeurtenis)
    )


_AFHANDELING: dict[type[g.Gebeurtenis], Callable[[Vragenlijst, Toestand, Any], Resultaat]] = {
    g.Start: hervat,
    g.Hervat: hervat,
    g.Herhaal: toon_waar_we_zijn,
    g.Beantwoord: beantwoord,
    g.Corrigeer: corrigeer,
    g.Vervang: vervang,
    g.VertelErbij: vertel_er_iets_bij,
    g.Verbeter: verbeter,
    g.Verbeteringen: verbeter_alle,
    g.Verplaats: verplaats,
    g.Wijzig: wijzig,
    g.Terug: terug,
    g.SlaOver: sla_over,
    g.Behoud: behoud,
    g.Wis: wis,
    g.Waarom: waarom,
    g.Toon: toon,
    g.Bevestig: bevestig,
    g.Ontken: ontken,
    g.Opnieuw: opnieuw,
    g.Stop: stop,
    g.Verstuur: verstuur,
}
