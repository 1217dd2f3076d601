"""How far a dossier is: asked, or told."""

from __future__ import annotations

import re

from acties import klok
from acties.berichten import Bericht
from acties.participatie.loket.onderdeel import naar as naar_onderdeel
from acties.participatie.loket.verzoek import Verzoek, Wens
from acties.participatie.overgangen import STATUSSEN, Dossierstatus
from acties.participatie.weergave.status import toon_stand
from acties.participatie.zoeken import heet_zo
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.datums import zoek_datum

_VERANDERT = re.compile(
    r"\b(?:wijzig\w*|verander\w*|aanpassen|bijwerken|volgende\s+fase)\b", re.IGNORECASE
)
_VRAAGT = re.compile(r"(?:in\s+)?(?:welke|wat|staat|is|wie)\b", re.IGNORECASE)

_STATUSWOORDEN: tuple[tuple[Dossierstatus, re.Pattern[str]], ...] = (
    ("concept", re.compile(r"\b(?:concept|niet\s+vastgesteld|afgewezen|zet\s+het\s+terug)\b", re.I)),
    ("eindverslag", re.compile(r"\beindverslag\b", re.IGNORECASE)),
    (
        "vastgesteld",
        re.compile(
            r"\b(?:vast\s?gestel\w*|stelde\b.*\bvast|goedgekeurd|akkoord|ingestemd|getekend|collegebesluit)\b",
            re.I,
        ),
    ),
    ("uitgevoerd", re.compile(r"\b(?:uitgevoerd|afgerond|klaar|geweest|afsluit\w*|afronden)\b", re.I)),
)
_DOOR = re.compile(
    r"\b(?:het\s+college|de\s+(?:gemeente)?raad|de\s+directeur|de\s+directie|de\s+stuurgroep|de\s+wethouder"
    r"|de\s+beslisser|b\s*(?:en|&)\s*w|mijn\s+(?:manager|opdrachtgever|leidinggevende))\b",
    re.IGNORECASE,
)


def vraag_of_zeg_status(verzoek: Verzoek) -> Wens:
    """How it stands, for who asks; the change, with all that was told of it, for who tells."""
    genoemd = heet_zo(verzoek.omgeving.gegevens, verzoek.tekst) if verzoek.getypt else None
    if genoemd is not None and verzoek.huidig is not None and not verzoek.in_vragenlijst:
        # "Participatieplan" asks for the plan, and not how it stands with it.
        return naar_onderdeel(verzoek, genoemd)
    dossier = verzoek.bedoeld_dossier()
    if isinstance(dossier, Bericht):
        return dossier
    alvast: dict[str, str] = {}
    if verzoek.keuze in STATUSSEN:
        alvast["nieuwe_status"] = str(verzoek.keuze)
    elif verzoek.keuze != "wijzig":
        naar = _genoemde_status(verzoek.tekst)
        vraagt = is_een_vraag(verzoek.tekst) or _VRAAGT.match(verzoek.tekst)
        if vraagt or (naar is None and not _VERANDERT.search(verzoek.tekst)):
            return toon_stand(dossier)
        alvast = _wat_is_verteld(naar, verzoek.tekst)
    return g.Start("dossier_voortgang", kenmerk=dossier.kenmerk, nieuw=True, alvast=alvast)


def _genoemde_status(tekst: str) -> Dossierstatus | None:
    return next((status for status, woorden in _STATUSWOORDEN if woorden.search(tekst)), None)


def _wat_is_verteld(naar: Dossierstatus | None, tekst: str) -> dict[str, str]:
    """The status, and who decided that and when, where that was told with it."""
    alvast: dict[str, str] = {"nieuwe_status": naar} if naar is not None else {}
    if naar == "vastgesteld":
        if (door := _DOOR.search(tekst)) is not None:
            alvast["vastgesteld_door"] = door[0]
        if zoek_datum(tekst, klok.vandaag()) is not None:
            alvast["vastgesteld_op"] = tekst
    return alvast
