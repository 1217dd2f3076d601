"""On the participatiekalender or off it; or whether it is on it now."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.participatie.kalender.blad import KALENDERTEKST, TEKST
from acties.participatie.kalender.weergave import ERAF, toon_op_kalender
from acties.participatie.loket.verzoek import Verzoek, Wens
from acties.vragenlijst import gebeurtenissen as g

_ERAF = re.compile(
    r"\b(?:intrek\w*|ingetrokken|trek\b.*\bin|eraf|er\s+af|weg\w*|verwijder\w*|ongedaan|offline|niet\s+meer"
    r"|depubliceer\w*|stop\w*|haal\b.*\bvan)\b",
    re.IGNORECASE,
)
_STAAT_HET_EROP = re.compile(
    r"^(?:is|staat|zijn|staan|waar)\b|\bal\s+(?:gepubliceerd|openbaar|online)\b", re.IGNORECASE
)
_STUKKEN = {
    "planning": re.compile(r"\b(?:planning|tijdlijn|momenten|data)\b", re.IGNORECASE),
    "plan": re.compile(r"\b(?:\w*plan|plan\s+van\s+aanpak|participatieaanpak)\b", re.IGNORECASE),
    "eindverslag": re.compile(r"\b(?:eind)?verslag\b", re.IGNORECASE),
}
"""What can be published, as it is named in passing."""


def publiceer(verzoek: Verzoek) -> Wens:
    """What begins, or whether it is on it now."""
    dossier = verzoek.bedoeld_dossier()
    if isinstance(dossier, Bericht):
        return dossier
    omgeving, keuze, tekst = verzoek.omgeving, verzoek.keuze, verzoek.tekst
    adres = omgeving.publicaties.adres_van(dossier.kenmerk)
    eraf = keuze == ERAF or (keuze is None and _ERAF.search(tekst) is not None)
    if (eraf and adres is None) or (keuze is None and _STAAT_HET_EROP.search(tekst)):
        return toon_op_kalender(dossier.titel, dossier.kenmerk, adres)
    inhoud = omgeving.dossiers.inhoud(dossier.kenmerk)
    if not eraf and inhoud is not None and TEKST not in inhoud.antwoorden:
        # Nothing can be published without a text for residents: that comes first.
        return g.Start(KALENDERTEKST, kenmerk=dossier.kenmerk, daarna="publiceren")
    alvast = {"publiceer_actie": "intrekken"} if eraf else _wat_erop(verzoek, adres)
    return g.Start("publiceren", kenmerk=dossier.kenmerk, nieuw=True, alvast=alvast)


def _wat_erop(verzoek: Verzoek, adres: str | None) -> dict[str, str]:
    """The papers that are named, beside those that are on it already."""
    alvast = {"publiceer_actie": "publiceren"}
    if genoemd := [stuk for stuk, woorden in _STUKKEN.items() if woorden.search(verzoek.tekst)]:
        # What is on it already stays: an eindverslag comes beside the plan.
        er_al_op = verzoek.omgeving.publicaties.een(adres) if adres is not None else None
        al = er_al_op.blad.stukken if er_al_op is not None else ()
        alvast["publiceer_wat"] = ", ".join(dict.fromkeys((*al, *genoemd)))
    return alvast
