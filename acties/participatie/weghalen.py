"""What an employee wants to have gone: one thing out of a dossier, one dossier, or everything.

Everything cannot be brought back, so only who asks for everything is asked about that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from acties.berichten import Bericht, Knop, Opdracht
from acties.participatie.archief import Reden
from acties.participatie.dienst import Dossierstand
from acties.participatie.kalender.weergave import ERAF
from acties.participatie.kenmerk import zoek_kenmerk
from acties.participatie.zoeken import zoek_dossier
from acties.vragenlijst.bijwerken import lees_weghalen

VERWIJDEREN = "verwijderen"
"""The questionnaire that asks whether everything has to go."""

_NIET_ALLES = re.compile(r"\b(?:niet|maar\s+niet|geen)\s+(?:\w+\s+)?(?:alles|alle|allemaal)\b", re.I)
_ALLES = re.compile(
    r"\b(?:alles|alle|allemaal|\w*gegevens(?:_\w+)?|data|account|avg|privacy|antwoorden|berichten|gesprek"
    r"|mij|me|mezelf|mijzelf|dossiers|projecten)\b|\bwat\s+ik\b|\b(?:van|over)\s+mij\b|vergetelheid",
    re.IGNORECASE,
)
_ALLES_ERUIT = re.compile(
    r"\b(?:alles|\w*gegevens|data|antwoorden)\s+(?:van|uit|in)\s+(?:dit|dat|het|mijn|ons)\s+(?:\w+\s+)?"
    r"(?:dossier|project)\b",
    re.IGNORECASE,
)
"""All of one dossier, and nothing else."""
_TERUG = re.compile(r"\W*(?:nee+|niet|ho+|stop|wacht|oeps|alleen|laat|o+h?\s+nee)\b", re.IGNORECASE)
_EEN_DOSSIER = re.compile(
    r"\b(?:dit|dat|het|mijn|ons|een|één|deze|die)\s+(?:\w+\s+){0,2}?(?:dossier|project)\b",
    re.IGNORECASE,
)
_DOSSIERNAAM = re.compile(
    r"(?:(?:dit|dat|het|mijn|ons|een|één|deze|die)\s+)?(?:\w+\s+){0,2}?(?:participatie)?(?:dossier|project)"
    r"(?:\s+(?P<welk>\S.*))?",
    re.IGNORECASE,
)
_EEN_VAN = re.compile(
    r"\b(?:een|één|1)\s+(?:(?:van\s+)?(?:mijn|de|onze|die|deze)\s+(?:dossiers|projecten)|dossier|project)\b",
    re.IGNORECASE,
)
_WIL = re.compile(r"^\W*(?:ik|we|wij)\s+(?:wil|willen|wou|zou)\s+(?:graag\s+)?", re.IGNORECASE)
_OVER_EEN_DOSSIER = re.compile(r"\b(?:participatie)?(?:dossier|project)\b", re.IGNORECASE)
_UIT_EEN_DOSSIER = re.compile(
    r"\b(?:uit|van|in)\s+(?:(?:dit|dat|het|mijn|ons)\s+)?(?:\w+\s+)?(?:dossier|project)\b",
    re.IGNORECASE,
)
# "Een dossier voor de nieuwe weg" takes nothing away.
_WEG = re.compile(
    r"\b(?:verwijder\w*|wis|wissen|gewist|schrap\w*|weghalen|weggehaald|weggooien|delete\w*|vernietig\w*)\b"
    r"|\b(?:mag|mogen|moet|moeten|kan|kunnen)\s+(?:(?:er|maar|wel|nu|dan|ook|toch)\s+)*weg\b"
    r"|\b(?:kan|mag)\s+(?:dit|dat|het|mijn)\s+(?:dossier|project)\s+(?:\w+\s+)?weg\b"
    r"|\b(?:haal|gooi|doe)\b.*\bweg\W*$",
    re.IGNORECASE,
)
_MAX_WOORDEN = 12
_MET_ZOVEEL_WOORDEN = re.compile(
    r"\b(?:alles|weg\w*|verwijder\w*|wis\w*|vernietig\w*|delete\w*)\b", re.IGNORECASE
)

_MAX_GETOOND = 12
_VERDER = (Knop(label="Mijn dossier", opdracht=Opdracht(intent="dossier_openen")),)

Wat = Literal["alles", "dossier", "iets"]


def wat_moet_weg(tekst: str) -> Wat:
    """What somebody wants to have gone who was understood to ask for that."""
    if _ALLES_ERUIT.search(tekst) or zegt_niet_welk(tekst):
        return "dossier"
    if _NIET_ALLES.search(tekst) is None and _ALLES.search(tekst):
        return "alles"
    return "dossier" if _EEN_DOSSIER.search(tekst) else "iets"


def wil_een_dossier_weg(tekst: str, standen: Sequence[Dossierstand] = ()) -> bool:
    """Whether this says to take away one dossier, of these if it is named: "verwijder dit dossier",
    "wis het dossier Fietspad Vecht"."""
    weghalen = lees_weghalen(_WIL.sub("", tekst))
    treffer = _DOSSIERNAAM.fullmatch(weghalen.wat) if weghalen is not None else None
    if treffer is None or (welk := treffer["welk"]) is None:
        return treffer is not None
    return zoek_kenmerk(welk) is not None or zoek_dossier(standen, welk) is not None


def noemt_een_dossier_weg(tekst: str) -> bool:
    """Whether this is about taking a dossier away, of who was understood to want something of one:
    "het dossier was een proef, dat kan weg"."""
    if len(tekst.split()) > _MAX_WOORDEN or _UIT_EEN_DOSSIER.search(tekst):
        return False
    over = _OVER_EEN_DOSSIER.search(tekst) is not None or zegt_niet_welk(tekst)
    return over and _WEG.search(tekst) is not None


def zegt_niet_welk(tekst: str) -> bool:
    """Whether this is about one dossier of several, and not about this one."""
    return _EEN_VAN.search(tekst) is not None


def wil_dat_niet(tekst: str) -> bool:
    """Whether somebody who is asked whether everything has to go, starts back from that."""
    return _NIET_ALLES.search(tekst) is not None or _TERUG.match(tekst) is not None


def zegt_met_zoveel_woorden(tekst: str) -> bool:
    """Whether a yes to wiping says that everything goes; "ja" and "prima" only say yes."""
    return _MET_ZOVEEL_WOORDEN.search(tekst) is not None


def toon_wat_weg() -> Bericht:
    """Nothing was taken away; how one thing, one dossier, or everything, is."""
    return Bericht(
        tekst="Ik heb niets weggehaald: ik vind niet terug wat je bedoelt. Moet er iets uit een"
        " antwoord, zeg dan bijvoorbeeld ‘haal de winkeliers uit de omgevingsanalyse’. Moet dit dossier"
        " weg, zeg dan ‘verwijder dit dossier’. Moeten al je gegevens en al je dossiers weg, zeg"
        " dan ‘verwijder alles van mij’.",
        knoppen=_VERDER,
    )


def toon_dossier_vooraf(stand: Dossierstand) -> Bericht:
    """Which dossier it is about, what goes with it and what stays."""
    return Bericht(
        tekst=f"Het gaat om je dossier ‘{stand.titel}’ ({stand.kenmerk}). Dan gaan de antwoorden, de"
        " uitkomsten en de documenten ervan weg, voor iedereen die het kon zien. Niemand kan dat"
        " terughalen. Wat je zelf hebt opgeslagen blijft, en ook wat je in dit gesprek typte."
    )


def toon_welk_dossier_weg(standen: Sequence[Dossierstand]) -> Bericht:
    """Which of these has to go, that was not said."""
    namen = "\n".join(f"- {stand.titel}: {stand.kenmerk}" for stand in standen[:_MAX_GETOOND])
    return Bericht(
        tekst="Welk dossier moet weg? Zeg het met de naam of het kenmerk, bijvoorbeeld ‘verwijder"
        f" dossier {standen[0].kenmerk}’. Ik heb niets weggehaald.\n\n{namen}"
    )


def toon_dossier_zeker_weten(stand: Dossierstand) -> Bericht:
    """To who only said yes: what to say."""
    return Bericht(
        tekst=f"Ik heb nog niets weggehaald. Weet je zeker dat ‘{stand.titel}’ weg moet? Typ dan ‘haal"
        " dit dossier weg’, of kies die knop."
    )


def toon_dossier_weg(titel: str) -> Bericht:
    """It is gone."""
    return Bericht(
        tekst=f"Je dossier ‘{titel}’ is weg, met alles wat erin stond.",
        knoppen=(
            Knop(
                label="Mijn dossiers",
                opdracht=Opdracht(intent="dossier_openen", gegevens={"keuze": "alle"}),
            ),
        ),
    )


def toon_blijft(stand: Dossierstand, reden: Reden) -> Bericht:
    """Why this dossier is not taken away, and whom to ask."""
    niets = f"Je dossier ‘{stand.titel}’ haal ik niet weg."
    if reden == "kalender":
        eraf = {"kenmerk": stand.kenmerk, "keuze": ERAF}
        return Bericht(
            tekst=f"{niets} Het staat op de participatiekalender, waar iedereen het kan lezen. Haal het"
            " daar eerst af.",
            knoppen=(
                Knop(
                    label="Van de kalender halen",
                    opdracht=Opdracht(intent="publiceren", gegevens=eraf),
                ),
                *_VERDER,
            ),
        )
    return Bericht(
        tekst=f"{niets} Het plan is vastgesteld, en dan hoort het bij het archief van de gemeente: het"
        " mag alleen weg zoals de selectielijst zegt. Vraag het aan wie bij jullie over het archief"
        " gaat, of aan de beheerder van Samenspraak. Er is niets veranderd.\n\nIs het nooit"
        " vastgesteld, en was het een vergissing? Kies dan ‘De stand veranderen’, en zeg"
        " dat het weer een concept is.",
        bron="Archiefwet",
        knoppen=(
            Knop(
                label="De stand veranderen",
                opdracht=Opdracht(
                    intent="dossier_status",
                    gegevens={"kenmerk": stand.kenmerk, "keuze": "wijzig"},
                ),
            ),
            *_VERDER,
        ),
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
