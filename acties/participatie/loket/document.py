"""A document of the dossier as a file, asked for in between."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.participatie.dienst import Dossierstand
from acties.participatie.documenten.dienst import maak_documenten
from acties.participatie.loket.verzoek import Verzoek
from acties.participatie.weergave.onderdeel import toon_document
from acties.participatie.zoeken import zoek_document
from kennisbank.schema.dossier import Documentsoort

_VRAAGT_BESTAND = re.compile(
    r"(?:geef|download|maak|mag\s+ik|kan\s+ik|ik\s+wil|stuur)\b(?:\s+\S+){0,6}\s+\S*"
    r"(?:word|docx|pdf|download\w*|als\s+bestand)\b",
    re.IGNORECASE,
)


def vraagt_bestand(tekst: str) -> bool:
    """Whether this asks for a file, where an answer was asked."""
    return _VRAAGT_BESTAND.match(tekst) is not None


def geef_bestand(verzoek: Verzoek) -> Bericht | None:
    """The file that was asked for at a question, which comes back after it. None without a dossier."""
    if verzoek.huidig is None:
        return None
    return maak(verzoek, verzoek.huidig, zoek_document(verzoek.omgeving.gegevens, verzoek.tekst))


def maak(verzoek: Verzoek, stand: Dossierstand, document: Documentsoort | None) -> Bericht | None:
    """The document as far as the dossier goes; None when it is not clear which one."""
    soort = document or verzoek.omgeving.gegevens.document("plan_van_aanpak")
    if soort is None:
        return None
    bestanden = verzoek.omgeving.dossiers.maak_documenten(
        verzoek.gesprek_id, stand.kenmerk, soort, maak_documenten, verzoek.bericht_id
    )
    return toon_document(stand, soort, bestanden) if bestanden else None
