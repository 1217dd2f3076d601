"""Why something came out of a part of a dossier, for who asks that after it."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.participatie.loket.verzoek import Verzoek
from acties.participatie.uitkomsten import alle_uitkomsten
from acties.tussendoor.woorden import alineas

VRAAGT_WAAROM = frozenset({"kennisvraag", "waarom", "hulp", "nlu_fallback", "wie_ben_je"})
"""What asking for the reason may be taken for."""

_WAAROM = re.compile(
    r"^\W*(?:(?:en|maar|ok[eé]?|oh?|ja|hm+|dus)\b[\s,.!]*)*(?:"
    r"(?:waarom|hoezo)(?:\s+is\s+het|\s+wordt\s+het|\s+adviseer\s+je|\s+kom\s+je)?\s+"
    r"(?:dit|deze|dat|die|niet|geen|juist|nu|dan|op|een|alleen)\b.*"
    r"|(?:waarom|hoezo)\s+(?:raad|stel|adviseer|noem|kies|geef|zeg|vind|staat|staan|zit|zitten)\b.*"
    r"|(?:waarom|hoezo)(?:\s+(?:dan|dat|dit|is\s+dat))?"
    r"|hoe\s+(?:kom|kwam)\s+je\s+(?:daar|hier|aan|bij|op|tot)(?:bij|aan|op|toe)?\b.*|waar\s+(?:baseer|haal)\s+je\s+(?:dat|dit)\b.*)\W*$",
    re.IGNORECASE,
)
_MAX_WOORDEN = 12


def leg_uitkomst_uit(verzoek: Verzoek) -> Bericht | None:
    """What came out of the last part again, with its reasons; None when something else is asked."""
    omgeving, tekst = verzoek.omgeving, verzoek.tekst
    if verzoek.in_vragenlijst or not verzoek.getypt or verzoek.intent not in VRAAGT_WAAROM:
        return None
    if len(tekst.split()) > _MAX_WOORDEN or _WAAROM.match(tekst) is None:
        return None
    laatste = omgeving.vragenlijsten.laatste_onderdeel(verzoek.gesprek_id)
    inhoud = omgeving.dossiers.inhoud(laatste[1]) if laatste is not None else None
    onderdeel = omgeving.gegevens.onderdeel_van(laatste[0]) if laatste is not None else None
    if inhoud is None or onderdeel is None:
        return None
    uitkomst = alle_uitkomsten(inhoud).get(onderdeel.sleutel)
    if uitkomst is None:
        return None
    return Bericht(
        tekst=alineas(
            "Dat volgt uit wat je hebt geantwoord. Zo kwam ik erop:",
            uitkomst.tekst,
            "Klopt een antwoord niet? Zeg ‘wijzig’, en wat.",
        ),
        opgemaakt=True,
        bron=uitkomst.bron,
    )
