"""How a command is said, where an employee is asked to tell something.

"Meer tijd nemen", "begin op tijd", "stoppen met brieven" and "hulp van een collega" answer such a
question, and look like a command to the classifier. There only what is said as a command is one; the
rest is noted, and said back, so that it can be put right.
"""

from __future__ import annotations

import re
from typing import Dict

_AANLOOP = r"^\W*((nee|ja|ok[eé]?|nou|sorry|wacht|even|nu|maar|en|dan|graag|h[eé])\b[\s,.!]*)*"
_IK_WIL = r"(ik (wil|moet|heb|zou)|(kan|mag|zou) ik|kun je|kan je|wil je)\b"


def _vorm(*vormen: str) -> "re.Pattern[str]":
    return re.compile(f"{_AANLOOP}({'|'.join(vormen)})", re.IGNORECASE)


_VORMEN: Dict[str, "re.Pattern[str]"] = {
    "stoppen": _vorm(
        r"(stop|stoppen|gestopt|pauze|pauzeren|sluit|sluiten|afsluiten|cancel|annuleren?|quit|exit|genoeg"
        r"|laat maar|hou op|ophouden|kappen|klaar)"
        r"(\s+(maar|hier|hiermee|ermee|er\s?mee|nu|even|voor nu|voor vandaag|dan|a\.?u\.?b\.?|zo"
        r"|voorlopig|met (deze|dit|de) (vragen(lijst)?|onderdeel|gesprek)))*\W*$",
        r"(ik|we|wij|laten we|zullen we|kan ik|mag ik|kunnen we)\b.*\b(stop\w*|pauze\w*|later|verder"
        r"|morgen|straks|ophoud\w*|op\s?houden|weg|tijd meer|geen tijd|sluit\w*|moet gaan|kap\w*)\b",
        r"(later|straks|morgen|een andere keer|volgende week|andere keer)"
        r"\s+(maar|weer|verder|ga ik|kom ik|wil ik|doen)?\b[^,]*$",
        r"tot (later|straks|morgen)",
        r"geen (tijd|zin)( meer| nu)*\W*$",
    ),
    "opnieuw": _vorm(
        r"(opnieuw|overnieuw|reset|restart|van voren af aan|wis alles|alles wissen|laat me opnieuw"
        r"|(begin|start|doe)(\s+\w+)?\s+(opnieuw|overnieuw|over|van voren)"
        r"|(helemaal |alles )?(opnieuw|overnieuw) (beginnen|starten|doen)"
        r"|(ik wil|kan ik)\b.*\b(opnieuw|overnieuw|van voren))[^,]{0,20}$"
    ),
    "terug": _vorm(
        r"((ga|stap|naar|vraag|nog|een|één|de|even|maar)\s+)*(terug|vorige|back)"
        r"(\s+(naar|vraag|stap|de|vorige|graag|a\.?u\.?b\.?|even|een|één|aub|antwoord))*\W*$",
        r"(ik wil|kan ik|mag ik|laat me|kunnen we)\b.*\b(terug|vorige)\b",
    ),
    "wijzigen": _vorm(
        r"(wijzig|verander|pas\b.*\baan|bewerk|corrigeer|verbeter|herzie)\b",
        _IK_WIL + r".*\b(wijzig\w*|verander\w*|aanpas\w*|aan te passen|anders|verbeter\w*|fout\w*"
        r"|verkeerd\w*|vergeten|vergist)",
        r".*\b(antwoord(en)?|vraag \d+)\b.*\b(wijzig\w*|verander\w*|aanpas\w*|anders|fout|verkeerd)",
        r".*\bklopt niet\b",
        r".*\b(moet|mag)\b.*\b(anders|veranderd|gewijzigd|worden)\b",
    ),
    "samenvatting_tonen": _vorm(
        r"(laat|toon|geef|bekijk|show|wat heb ik|wat staat|wat weet|mag ik|kan ik|ik wil|overzicht"
        r"|samenvatting|mijn)\b"
        r"(?!.*\b(bewoners|inwoners|deelnemers|mensen|wensen|maken|sturen|plaatsen)\b)"
    ),
    "hervatten": _vorm(
        r"(verder|ga (maar )?(verder|door)|doorgaan|hervat\w*|we gaan (verder|door))\W*$"
    ),
    "waarom": _vorm(
        r"waarom|hoezo|waarvoor|waartoe|wat is (het nut|daar|de reden)|wat heb\w* (je|u|jullie)",
        r"wat doe\w* (je|u)|moet dat|is dat (nodig|verplicht)|leg uit|kun je uitleggen",
        r"ik snap niet waarom|wie wil dat",
    ),
    "hulp": _vorm(
        r"help\W*$|help (me|mij|eens|even)|hulp\W*$|hulp (nodig|graag|a)",
        r"ik (snap|begrijp|kom|weet|heb|wil|zit)",
        r"wat (moet|bedoel|kan|kun|wil|is|betekent|wordt)|hoe (moet|werkt|kan|bedoel)|uitleg|leg uit",
        r"geef (me )?een voorbeeld|voorbeeld\W*$|kun je|kan je|kunt u|snap|begrijp",
    ),
    "hulp_vragen": _vorm(
        r"ik (wil|heb|zoek|kom)|kan (ik|iemand|de|het)|kun (je|jij)|mag ik|wie kan|help",
        r"hulp (nodig|vragen|van de adviseur)",
    ),
    "behouden": _vorm(
        r"(laat|laten|hou|houd|behoud|zo (laten|houden|is|staat)|(het|dat) is goed|prima|goed zo)\b"
    ),
}
"""By intent. What is not here counts as it does elsewhere."""


def is_als_opdracht_gezegd(intent: str, tekst: str) -> bool:
    """Whether this says that command in so many words."""
    vorm = _VORMEN.get(intent)
    return vorm is None or vorm.search(tekst) is not None
