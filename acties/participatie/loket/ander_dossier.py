"""Back to another dossier by its name, where that was left; or the name of this one."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.participatie.dienst import Dossierstand
from acties.participatie.loket.onderdeel import voorgestelde_naam
from acties.participatie.loket.verzoek import Overstap, Verzoek, Wens
from acties.participatie.weergave.takenlijst import toon_takenlijst
from acties.participatie.zoeken import zoek_dossier
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.waarover import DOSSIER_BEGINNEN

_NAAR_EEN_DOSSIER = re.compile(
    r"^(?:(?:nee|ja|oh?|wacht|ok[eé]?|nou|ik|we|wil|ga|gaan|kan|mag|nu|eerst|even|weer|toch|liever|doe|maar)[,.]?\s+)*"
    r"(?:terug|verder|door|open|wissel\w*|switch\w*|naar|liever|met)\b",
    re.IGNORECASE,
)
_WELK_PROJECT = re.compile(
    r"\b(?:welk|wat\s+voor)\s+(?:project|dossier)\s+(?:is|gaat|was|hebben|zijn|ben|zit|hoort|heb)\b"
    r"|\bover\s+welk\s+(?:project|dossier)\b",
    re.IGNORECASE,
)
# "Ik heb nog een tweede project: ...", said where something of this one is asked.
_NOG_EEN_PROJECT = re.compile(
    r"^\W*(?:(?:en|oh?|ja|nee|trouwens|wacht|sorry|maar)[\s,]+)*(?:(?:ik|we|wij)\s+(?:heb|hebben|krijg|krijgen|begin|beginnen|start|starten"
    r"|wil|willen)|er\s+(?:is|komt|ligt))\s+(?:(?:ook|nog|nu|hier|er|graag|daarnaast)\s+)*(?:een|'n|nog\s+een)\s+"
    r"(?:(?:ander|tweede|2e|derde|nieuw|extra)\s+)(?:project|dossier|traject)"
    r"(?=\s*(?:$|[:;,.!(–-])|\s+(?:over|voor|van|met|namelijk|erbij|en|dat\s+(?:heet|gaat))\b)",
    re.IGNORECASE,
)
_MAX_WOORDEN = 9
_WISSELT = frozenset({"antwoord", "terug", "hervatten", "correctie", "wijzigen", "dossier_openen"})
"""What going to another dossier may be taken for."""


def naar_ander_dossier(verzoek: Verzoek) -> Wens | None:
    """The question that waits in the dossier that is named, or its task list; or which dossier this is,
    for who asks that. None for anything else."""
    if verzoek.intent not in _WISSELT:
        return None
    stand, huidig = verzoek.stand, verzoek.huidig
    if huidig is None or (stand.fase != "geen" and not stand.medewerker):
        return None
    gezegd = _over_de_projecten(verzoek, huidig.titel)
    return gezegd if gezegd is not None else _genoemd_dossier(verzoek, huidig)


def _over_de_projecten(verzoek: Verzoek, titel: str) -> Wens | None:
    """Which project this is, or the beginning of one that there is as well."""
    tekst = verzoek.tekst
    if verzoek.stand.medewerker and is_een_vraag(tekst) and _WELK_PROJECT.search(tekst):
        return Bericht(tekst=f"Dit gaat over je project ‘{titel}’.")
    if _NOG_EEN_PROJECT.match(tekst):
        return g.Start(DOSSIER_BEGINNEN, nieuw=True, voorstel=voorgestelde_naam(verzoek))
    return None


def _genoemd_dossier(verzoek: Verzoek, huidig: Dossierstand) -> Wens | None:
    tekst = verzoek.tekst
    kort = len(tekst.split()) <= _MAX_WOORDEN and _NAAR_EEN_DOSSIER.match(tekst) is not None
    genoemd = zoek_dossier(verzoek.dossiers, tekst) if kort else None
    if genoemd is None or genoemd.kenmerk == huidig.kenmerk:
        return None
    lijst = verzoek.omgeving.vragenlijsten.geparkeerd(verzoek.gesprek_id, genoemd.kenmerk)
    if lijst is not None:
        return g.Start(lijst, kenmerk=genoemd.kenmerk)
    verzoek.omgeving.dossiers.open(verzoek.gesprek_id, genoemd.kenmerk)
    return stap_over(verzoek, toon_takenlijst(genoemd))


def stap_over(verzoek: Verzoek, bericht: Bericht) -> Bericht | Overstap:
    """With one dossier the question that is open comes back; with more it may be of another one."""
    meer = verzoek.stand.medewerker is True and len(verzoek.dossiers) > 1
    return Overstap(bericht) if meer else bericht
