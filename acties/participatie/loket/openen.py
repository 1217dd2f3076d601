"""A dossier: a new one, a copy, one that is named, or the list to choose from."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.participatie.dienst import Dossierstand
from acties.participatie.kenmerk import zoek_kenmerk
from acties.participatie.loket.ander_dossier import stap_over
from acties.participatie.loket.onderdeel import naar, voorgestelde_naam
from acties.participatie.loket.verzoek import Verzoek, Wens
from acties.participatie.weergave.dossiers import toon_dossiers, toon_geen_toegang
from acties.participatie.weergave.takenlijst import toon_takenlijst
from acties.participatie.zoeken import zoek_bij_naam, zoek_dossier
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.waarover import DOSSIER_BEGINNEN

_NIEUW = re.compile(
    r"\b(?:nieuwe?|beginnen?|begin|start\w*|opstarten|opzetten|aan\s?te?\s?maken|aanmaken|maak|voeg)\b",
    re.IGNORECASE,
)
_KOPIE = re.compile(
    r"\b(?:kopi\w*|dupliceer\w*|hetzelfde|als\s+(?:voorbeeld|begin)|nog\s+een\s+keer)\b", re.IGNORECASE
)
_KIEZEN = re.compile(
    r"\b(?:dossiers|projecten|trajecten|dossierlijst|lijst|overzicht|welke|ander\w*|wissel\w*)\b",
    re.IGNORECASE,
)


def open_dossier(verzoek: Verzoek) -> Wens:
    """What begins, or the dossier to read; what was open in another one is put away then."""
    wens = _wat_wordt_geopend(verzoek)
    return stap_over(verzoek, wens) if isinstance(wens, Bericht) else wens


def _wat_wordt_geopend(verzoek: Verzoek) -> g.Start | Bericht:
    getypt = verzoek.tekst if verzoek.in_eigen_woorden else ""
    kenmerk = verzoek.gegevens.get("kenmerk") or zoek_kenmerk(getypt)
    genoemd = _genoemd(verzoek, kenmerk, getypt)
    if genoemd is None and kenmerk is not None:
        return toon_geen_toegang(kenmerk, aangemeld=verzoek.aangemeld)
    if genoemd is not None and (verzoek.keuze == "kopie" or _KOPIE.search(getypt)):
        return g.Start("dossier_kopieren", kenmerk=genoemd.kenmerk, nieuw=True)
    if verzoek.keuze == "nieuw" or (_NIEUW.search(getypt) and kenmerk is None):
        return g.Start(DOSSIER_BEGINNEN, nieuw=True, voorstel=voorgestelde_naam(verzoek))
    onderdeel = zoek_bij_naam(verzoek.omgeving.gegevens, getypt)
    if kenmerk is None and verzoek.huidig is not None and onderdeel is not None:
        return naar(verzoek, onderdeel)
    kiezen = verzoek.keuze == "alle" or _KIEZEN.search(getypt)
    if genoemd is None or (kiezen and kenmerk is None):
        return toon_dossiers(verzoek.dossiers, aangemeld=verzoek.aangemeld)
    geopend = verzoek.omgeving.dossiers.open(verzoek.gesprek_id, genoemd.kenmerk)
    return toon_takenlijst(geopend or genoemd)


def _genoemd(verzoek: Verzoek, kenmerk: str | None, getypt: str) -> Dossierstand | None:
    """The dossier of that kenmerk, or else the one that is named, or the one that it is about."""
    if kenmerk is not None:
        return verzoek.met_kenmerk(kenmerk)
    return (zoek_dossier(verzoek.dossiers, getypt) if getypt else None) or verzoek.huidig
