"""Yes or no: by its words, by a sign, and to what was suggested just now."""

from __future__ import annotations

import re
from typing import Dict, Optional

from componenten.bedoelingen import ANDERE_TAAL, ANTWOORD, INDIENEN, Kansen, Stand
from componenten.grenzen import GRENZEN
from componenten.wendingen import JA_IN_TAAL, wending

_ALS_JA_NEE = {"ja": "bevestigen", "nee": "ontkennen"}
_JA_TEKENS = frozenset("👍✅👌✔🆗💯🙆☑")
_NEE_TEKENS = frozenset("👎❌🙅✖🚫⛔✗")
# A tint of the skin, whether it is shown in colour, and what joins signs into one.
_BIJTEKENS = re.compile(r"[\U0001F3FB-\U0001F3FF\uFE0E\uFE0F\u200D♀♂\s]")
_ONTKENNING = wending(
    r"\b(niet|nie|niks|niets|geen|gien|gin|ne+[ehjn]?|neu\w?|na+h|nooit|nope\w*|nei|no|onjuist|fout"
    r"|oneens|tegen|weiger|amper|nauwelijks)\b|\b(van\s?af|bedank|pas) (voor|ik)\b|\bvan\s?af$"
)
_TOCH_JA = wending(
    r"\b(waarom|hoezo) (ook )?niet\b|\bgeen (bezwaar|probleem|punt|twijfel)\b|\bniks (op|mis)\b"
)


def ontkent(tekst: str) -> bool:
    """Whether this says no by its words."""
    return _ONTKENNING.search(tekst) is not None and _TOCH_JA.search(tekst) is None


def _teken(tekst: str) -> Optional[str]:
    """Yes or no by a sign alone."""
    tekens = set(_BIJTEKENS.sub("", tekst))
    if tekens and tekens <= _JA_TEKENS:
        return "bevestigen"
    if tekens and tekens <= _NEE_TEKENS:
        return "ontkennen"
    return None


# Commands that count beside a yes or no, if the classifier thinks so too and one of these words says
# it: "nee, ga maar terug" goes back, "ach, laat maar zitten" is only a no.
_OPDRACHT_BIJ_JA_NEE: Dict[str, "re.Pattern[str]"] = {
    "terug": wending(r"t[eu]*r+ug\b|vo[or]*rige"),
    "overslaan": wending(r"\bsla\b|overslaan|skip|volgende vraag"),
    "stoppen": wending(
        r"\bstop\w*|pauz|\b(morgen|straks|later) (weer|verder|terug)|ophou|afsluit|annule"
    ),
    "opnieuw": wending(r"opnieuw|overnieuw|van voren|wis\b"),
    "wijzigen": wending(r"wijzig|verander|aanpas|aan te passen|vorige"),
    "correctie": wending(r"\bmaar\b|bedoel|in plaats|\bipv\b"),
    "behouden": wending(r"\bzo\b|\bstaan\b|behoud"),
    "samenvatting_tonen": wending(r"samenvatting|overzicht|nalezen|teruglezen"),
    "versturen": wending(r"verstuur|verzend|dien\b.*\bin\b|indienen"),
    "intrekken": wending(r"trek|intrekken"),
    "gegevens_verwijderen": wending(r"verwijder|wissen|vernietig|delete"),
    "waarom": wending(r"\b(waarom|hoezo|waarvoor)\b(?! (ook )?niet\b)"),
    "mens_spreken": wending(r"\b(bel|bellen|gebeld|mens|iemand|persoon|medewerker|spreken|praten)\b"),
    "boos": wending(r""),
    "wie_leest_dit": wending(r"\bwie\b"),
}
_ZEKER_EEN_OPDRACHT = 0.5


def ja_of_nee(tekst: str, kansen: Kansen, stand: Stand) -> Optional[str]:
    """Yes or no by its words or a sign, where that is asked."""
    gezegd = _ALS_JA_NEE.get(stand.get("oordeel") or "")
    if gezegd is not None and not _toch_een_opdracht(tekst, kansen):
        return gezegd
    return _teken(tekst) if vraagt_ja_of_nee(stand) else None


def _toch_een_opdracht(tekst: str, kansen: Kansen) -> bool:
    """Whether a yes or no has a command with it that counts more."""
    eerste = max(sorted(kansen), key=lambda intent: kansen[intent], default=ANTWOORD)
    woord = _OPDRACHT_BIJ_JA_NEE.get(eerste)
    return (
        woord is not None
        and kansen[eerste] >= _ZEKER_EEN_OPDRACHT
        and GRENZEN[eerste].geldt(tekst, kansen[eerste])
        and woord.search(tekst) is not None
    )


_JA_GRAAG = wending(
    r"^\W*((ja+|jawel|ok[eé]?|oke|okay|prima|goed|graag|top|is\s+goed|doe(\s+dat)?|doen|maar|hoor"
    r"|dan|laten\s+we|dat|we|gaan|zo)\b[\s,.!]*)+$"
)
_JA_IN_TAAL = wending(
    JA_IN_TAAL + r"(\W+(please|bitte|gerne?|prosz[eę]|l[uü]tfen|s['’]il\s+vous\s+pla[iî]t"
    r"|por\s+favor|merci|of\s+course|من\s+فضلك|будь\s+ласка))?\W*$"
)


def ja_op_wat_is_aangeboden(tekst: str, stand: Stand) -> Optional[str]:
    """What a yes begins, to what was suggested just now."""
    if stand.get("na") == ANDERE_TAAL and _JA_IN_TAAL.match(tekst):
        # They were asked in their own language whether they have an idea.
        return INDIENEN
    if stand.get("vervolg") and stand.get("na") is None and _JA_GRAAG.match(tekst):
        return "dossier_onderdeel"
    return None


def vraagt_ja_of_nee(stand: Stand) -> bool:
    """Whether a yes or a no can be meant here."""
    return stand["fase"] != "vraag" or stand["soort"] == "ja_nee"
