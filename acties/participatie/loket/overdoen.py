"""A part that was done, or begun, from its first question again: "ik wil de checklist opnieuw doen"."""

from __future__ import annotations

import re

from acties.participatie.loket.verzoek import Overdoen, Verzoek
from acties.participatie.zoeken import zoek_onderdeel
from acties.vragenlijst import gebeurtenissen as g

_OPNIEUW = re.compile(
    r"\b(?:opnieuw|overnieuw|over\s?doen|over\s+te\s+doen|van\s+voren\s+af(?:\s+aan)?|nog\s+(?:een|1)\s+keer|nog\s+eens"
    r"|nogmaals)\b",
    re.IGNORECASE,
)
# Whether that has to be, and not that it has to.
_VRAAGT = re.compile(
    r"^\W*(?:(?:en|maar|dus)\s+)?(?:moet\w*|hoef\w*|waarom|wie|wanneer|wat|hoe|is|heeft)\b",
    re.IGNORECASE,
)
_INTENTS = frozenset({"checklist", "dossier_onderdeel", "opnieuw", "hervatten", "antwoord"})
"""What beginning a part again may be taken for."""
_MAX_WOORDEN = 12


def doe_over(verzoek: Verzoek) -> Overdoen | None:
    """The part that is named, with the question whether its answers may go; None for a part without
    answers, for the one that is open and for who says something else."""
    tekst, huidig, gegevens = verzoek.tekst, verzoek.huidig, verzoek.omgeving.gegevens
    if verzoek.intent not in _INTENTS or huidig is None or verzoek.stand.medewerker is False:
        return None
    if verzoek.stand.soort in ("open", "reeks") or len(tekst.split()) > _MAX_WOORDEN:
        return None
    if _OPNIEUW.search(tekst) is None or _VRAAGT.match(tekst):
        return None
    onderdeel = zoek_onderdeel(gegevens, tekst)
    if onderdeel is None or onderdeel.vragenlijst == verzoek.stand.vragenlijst:
        return None
    stand = next((taak.stand for taak in huidig.taken if taak.onderdeel == onderdeel), "nog_niet")
    if stand == "nog_niet":
        return None
    return Overdoen(g.Start(onderdeel.vragenlijst, kenmerk=huidig.kenmerk))
