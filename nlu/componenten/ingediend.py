"""What is said about an idea: how it stands, what comes with it, and that it has to go."""

from __future__ import annotations

import re
from typing import Optional

from componenten.bedoelingen import INDIENEN, Stand

# About an idea that was handed in.
_VOEGT_TOE = re.compile(
    r"^\W*(o+\s?h?\s?ja|ow\s?ja)\b\W?(\s+\S+){3}|\b(erbij|er\s+(ook\s+)?(nog\s+)?(ook\s+)?bij\s+(zet|schrij|kom)\w*|toe\s?te\s?voegen|toevoeg\w*"
    r"|voeg\b.*\btoe|aanvul\w*|vergeten\s+te\s+(zeggen|vertellen|melden|noemen)|vergat\s+te)\b",
    re.IGNORECASE,
)
# "Er moet een prullenbak bij", "doe er een bank bij", "ik ben nog iets vergeten".
_MOET_ERBIJ = re.compile(
    r"^\W*((ja|nee|oh?|en|maar|trouwens)\W+)*(er\s+(moet|mag|kan|kom)\w*|(doe|zet)\s+er)\b[^?]*\bbij\W*$"
    r"|\b(ben|had|heb)\b[^?]*\b(iets|wat|dingen|ding)\s+vergeten\W*$",
    re.IGNORECASE,
)
_HEEFT_EEN_ANDER_IDEE = re.compile(
    r"\b(heb|hebben|had|wil|willen|wou)\s+([a-z]+\s+){0,3}?(nog\s+een|nieuw|ander|tweede|volgend)\w*\s+"
    r"([a-z]+\s+)?(idee|plan|initiatief|voorstel)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_ANDER_IDEE = 12
_ANDER_IDEE = re.compile(
    r"\b(nieuw|ander|tweede|volgend)\w*\s+(\w+\s+)?(idee|plan|initiatief|voorstel)|\bnog\s+een\s+(idee|plan)",
    re.IGNORECASE,
)
_HOE_STAAT_HET = re.compile(
    r"\bhoe\s+(staat|zit|gaat|loopt|ligt|is)\s+(het|'t|t)\b(\s+\w+){0,2}\s+(er\s?mee|er\s?voor|mee)\b"
    r"|\bhoe\s+ver\s+(is|zijn|staat|bent|ben)\b|\b(al|nog)\s+(iets|wat)\s+(bekend|gehoord|nieuws)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_STATUS = 12
_EN_NU = re.compile(r"\W*(en|wat)\s+nu(\s+(verder|dan))?\W*$", re.IGNORECASE)
# "Intrekken" of an idea, and not of a measure or a permit that the idea is about.
_TREKT_IN = re.compile(
    r"\b(mijn|m'n|ons|onze|dit)\s+(\w+\s+)?(idee|plan|aanvraag|initiatief|voorstel)\s+(\w+\s+){0,3}"
    r"(in\s?te\s?trekken|intrek\w*|terug\s?(te\s?)?trek\w*|annuler\w*)\b"
    r"|(^|[,.;!])\W*((ik|we|wij)\s+)?trek(ken)?\s+(\w+\s+){0,2}"
    r"(idee|plan|aanvraag|initiatief|voorstel|het|dit)\s+(\w+\s+){0,3}(in|terug)\s*[.!]*\s*$"
    r"|^\W*((ik|we|wij)\s+(wil|willen|ga|gaan)\s+)?(het\s+)?(toch\s+)?(maar\s+)?(liever\s+)?intrekken"
    r"(\W*$|\s*[,.;]|\s+(want|omdat)\b)",
    re.IGNORECASE,
)
_MAX_WOORDEN_INTREKKEN = 14
# "Gooi maar weg" sends nothing: it is about what somebody was telling here.
_GOOIT_WEG = re.compile(
    r"^\W*((nee|ja|ok[eé]?|ach|och|dan|nou)\W+)*(gooi|smijt|mik|kieper|flikker)\s+"
    r"((het|alles|dat|die|hem|m|'m|ze|mijn|me|idee|antwoorden|dan|maar|allemaal|gewoon|toch|hele)\s+){0,5}weg\W*$",
    re.IGNORECASE,
)


def vraagt_hoe_het_staat(tekst: str, woorden: int, stand: Stand) -> bool:
    """Whether somebody asks how it stands with their idea; "en nu?" does, of who handed one in."""
    over_het_idee = woorden <= _MAX_WOORDEN_STATUS and _HOE_STAAT_HET.search(tekst) is not None
    return over_het_idee or bool(stand.get("ingediend") and _EN_NU.match(tekst))


def over_wat_hier_staat(tekst: str, stand: Stand) -> Optional[str]:
    """To withdraw it or to throw it away, in so many words; None for anything else."""
    if stand["soort"] == "ja_nee":
        return None
    if len(tekst.split()) <= _MAX_WOORDEN_INTREKKEN and _TREKT_IN.search(tekst):
        return "intrekken"
    voor_inwoner = not (stand.get("medewerker") or stand.get("dossier") or stand.get("heropend"))
    return "gegevens_verwijderen" if voor_inwoner and _GOOIT_WEG.match(tekst) else None


def over_wat_is_ingediend(tekst: str, woorden: int) -> Optional[str]:
    """What somebody who handed in an idea wants with that, or with another."""
    if woorden <= _MAX_WOORDEN_ANDER_IDEE and _HEEFT_EEN_ANDER_IDEE.search(tekst):
        return INDIENEN
    erbij = _VOEGT_TOE.search(tekst) or (woorden <= _MAX_WOORDEN_STATUS and _MOET_ERBIJ.search(tekst))
    return "wijzigen" if erbij and not _ANDER_IDEE.search(tekst) else None
