"""What an employee wants to have gone: one thing out of a dossier, one dossier, or everything.

Everything cannot be brought back, so only who asks for everything is asked about that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from acties.berichten import Bericht, Knop, Opdracht
from acties.participatie.dienst import Dossierstand
from acties.vragenlijst.bijwerken import lees_weghalen

VERWIJDEREN = "verwijderen"
"""The questionnaire that asks whether everything has to go."""

_NIET_ALLES = re.compile(r"\b(?:niet|maar\s+niet|geen)\s+(?:\w+\s+)?(?:alles|alle|allemaal)\b", re.I)
_ALLES = re.compile(
    r"\b(?:alles|alle|allemaal|\w*gegevens(?:_\w+)?|data|account|avg|privacy|antwoorden|berichten|gesprek"
    r"|mij|me|mezelf|mijzelf|dossiers|projecten)\b|\bwat\s+ik\b|\b(?:van|over)\s+mij\b|vergetelheid",
    re.IGNORECASE,
)
_TERUG = re.compile(r"\W*(?:nee+|niet|ho+|stop|wacht|oeps|alleen|laat|o+h?\s+nee)\b", re.IGNORECASE)
_EEN_DOSSIER = re.compile(
    r"\b(?:dit|dat|het|mijn|ons|een|één|deze|die)\s+(?:\w+\s+){0,2}?(?:dossier|project)\b",
    re.IGNORECASE,
)
_MET_ZOVEEL_WOORDEN = re.compile(
    r"\b(?:alles|weg\w*|verwijder\w*|wis\w*|vernietig\w*|delete\w*)\b", re.IGNORECASE
)

_VERDER = (Knop(label="Mijn dossier", opdracht=Opdracht(intent="dossier_openen")),)

Wat = Literal["alles", "dossier", "iets"]


def wat_moet_weg(tekst: str) -> Wat:
    """What somebody wants to have gone who was understood to ask for that."""
    if _NIET_ALLES.search(tekst) is None and _ALLES.search(tekst):
        return "alles"
    return "dossier" if _EEN_DOSSIER.search(tekst) else "iets"


def wil_een_dossier_weg(tekst: str) -> bool:
    """Whether this says to take away one dossier: "verwijder dit dossier"."""
    weghalen = lees_weghalen(tekst)
    return weghalen is not None and _EEN_DOSSIER.fullmatch(weghalen.wat) is not None


def wil_dat_niet(tekst: str) -> bool:
    """Whether somebody who is asked whether everything has to go, starts back from that."""
    return _NIET_ALLES.search(tekst) is not None or _TERUG.match(tekst) is not None


def zegt_met_zoveel_woorden(tekst: str) -> bool:
    """Whether a yes to wiping says that everything goes; "ja" and "prima" only say yes."""
    return _MET_ZOVEEL_WOORDEN.search(tekst) is not None


def toon_wat_weg(wat: Wat) -> Bericht:
    """Nothing was taken away; how one thing, or everything, is."""
    gezegd = (
        "Eén dossier apart kan ik niet weghalen. Ik heb niets weggehaald."
        if wat == "dossier"
        else "Ik heb niets weggehaald: ik vind niet terug wat je bedoelt."
    )
    return Bericht(
        tekst=f"{gezegd} Moet er iets uit een antwoord, zeg dan bijvoorbeeld ‘haal de winkeliers uit de"
        " omgevingsanalyse’. Moeten al je gegevens en al je dossiers weg, zeg dan ‘verwijder alles van"
        " mij’.",
        knoppen=_VERDER,
    )


def toon_laat_staan() -> Bericht:
    """Everything is still there."""
    return Bericht(tekst="Goed, ik laat alles staan. Er is niets weggehaald.", knoppen=_VERDER)


def toon_zeker_weten(standen: Sequence[Dossierstand]) -> Bericht:
    """Before all dossiers go: which they are, and what to say."""
    namen = ", ".join(f"‘{stand.titel}’" for stand in standen)
    welke = f"je dossier {namen}" if len(standen) == 1 else f"je {len(standen)} dossiers ({namen})"
    return Bericht(
        tekst=f"Ik heb nog niets weggehaald. Dan verdwijnt ook {welke}, en niemand kan dat terughalen."
        " Weet je het zeker? Typ dan ‘haal alles weg’, of kies die knop."
    )
