"""What a dossier is, for who asks that: in one, or before there is any."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.participatie.loket.verzoek import Verzoek
from acties.participatie.taal import opsomming
from acties.participatie.weergave.dossiers import toon_uitleg_dossier

_MAX_WOORDEN = 14
_EEN = r"(?:een\s+|zo['’]?n\s+|dat\s+|die\s+|het\s+|de\s+|je\s+|jullie\s+)?"
_DOSSIER = r"(?:participatie[\s-]?)?dossiers?"
_VUL = r"(?:(?:nou|nu|dan|dat|eigenlijk|precies|toch|ook|alweer|hier|allemaal|er|ik|je|we|u)[\s,]+)*"
_SLOT = r"(?:\s+(?:in|voor|toe|is|zijn|nodig|hier|nou|nu|precies|eigenlijk|ook|alweer|dan))*\W*$"
_WAT_IS = re.compile(
    # What it is, means or is for: "wat is een dossier?", "hoe werkt zo'n dossier".
    rf"\b(?:wat|waarvoor|waar|hoe)\s+(?:is|zijn|betekent|betekenen|houdt|dient|werkt|werken)\s+{_VUL}[\s,]*{_EEN}{_DOSSIER}{_SLOT}"
    rf"|\bwat\s+bedoel(?:t|en)?\s+(?:(?:jij|jullie)\s+)?{_VUL}(?:met|onder)\s+{_EEN}{_DOSSIER}{_SLOT}"
    # What is in one, of any: what is in one's own is asked otherwise.
    rf"|\bwat\s+(?:staat|zit|komt|hoort)\s+{_VUL}in\s+(?:een|zo['’]?n)\s+{_DOSSIER}{_SLOT}"
    rf"|\b(?:waarom|waarvoor)\s+(?:heb|moet|is|zou)\s+{_VUL}(?:een\s+)?{_DOSSIER}{_SLOT}"
    rf"|\b(?:uitleggen|leg\s+(?:eens\s+|even\s+)?uit|vertel\w*|weet\s+niet)\s+{_VUL}wat\s+{_EEN}{_DOSSIER}{_SLOT}"
    rf"|^\W*(?:een\s+)?{_DOSSIER}\W+wat\s+is\s+(?:dat|een\s+{_DOSSIER}){_SLOT}",
    re.IGNORECASE,
)


def leg_dossier_uit(verzoek: Verzoek) -> Bericht | None:
    """What it is, what is in it and who sees it; None for who asks anything else."""
    tekst = verzoek.tekst
    if not verzoek.getypt or len(tekst.split()) > _MAX_WOORDEN or _WAT_IS.search(tekst) is None:
        return None
    onderdelen = verzoek.omgeving.gegevens.onderdelen
    if not onderdelen:
        return None
    namen = opsomming([onderdeel.naam for onderdeel in onderdelen[:3]])
    return toon_uitleg_dossier(namen, verzoek.huidig, verzoek.aangemeld)
