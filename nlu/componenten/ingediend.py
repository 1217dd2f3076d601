"""What is said about an idea: how it stands, what comes with it, and that it has to go."""

from __future__ import annotations

from typing import Optional

from componenten.bedoelingen import INDIENEN, Stand
from componenten.wendingen import AANLOOP, EIGEN, IDEE, IK, wending

# About an idea that was handed in.
_VOEGT_TOE = wending(
    r"^\W*(?:o+\s?h?\s?ja|ow\s?ja)\b\W?(?:\s+\S+){3}"
    r"|\b(?:wil|wou|wilde|wilden|willen|moet|zou)\s+(?:\w+\s+){0,2}nog\s+(?:(?:even|wel|iets|wat|graag)\s+)*"
    r"(?:zeggen|vertellen|melden|doorgeven|kwijt|laten\s+weten)\b"
    r"|\b(?:erbij|er\s+(?:ook\s+|nog\s+)*bij\s+(?:zet|schrij|kom)\w*|toe\s?te\s?voegen|toevoeg\w*"
    r"|voeg\b.*\btoe|aanvul\w*|verg(?:eten|at)\s+te)\b"
)
# "Er moet een prullenbak bij", "doe er een bank bij", "ik ben nog iets vergeten".
_MOET_ERBIJ = wending(
    AANLOOP + r"(?:er\s+(?:moet|mag|kan|kom)\w*|(?:doe|zet)\s+er)\b[^?]*\bbij\W*$"
    r"|\b(?:ben|had|heb)\b[^?]*\b(?:iets|wat|dingen|ding)\s+vergeten\W*$"
)
_ANDER_IDEE = wending(rf"\b(?:nog\s+een|(?:nieuw|ander|tweede|volgend)\w*)\s+(?:\w+\s+)?{IDEE}\b")
# All that is said: "nog een idee", "nu het tweede idee".
_ALLEEN_ANDER_IDEE = wending(
    rf"^\W*(?:(?:en|een|nu|dan|nou|ja|ok[eé]?|graag|met|naar|voor|over|het|de|mijn|m'n|verder|door|ook|eens|even|meteen)\W+)*"
    rf"(?:nog\s+een|(?:nieuw|ander|tweede|volgend)\w*)\s+(?:\w+\s+)?{IDEE}(?:\W+(?:graag|dan|dus|indienen|nu|even|doen|nog|aub))*\W*$"
)
_HEEFT = wending(r"\b(?:heb|hebben|had|wil|willen|wou)\b")
_MAX_WOORDEN_ANDER_IDEE = 12
# Something else about what was sent: "ons plan wijzigen", "de kosten worden daarmee 19.000", "een nieuw
# nummer doorgeven", "de bus komt te vervallen".
_BEREIK = r"(?:(?:e-?)?mail\s?(?:adres)?|(?:telefoon|mobiele?\s+)?nummer|telefoon)"
_VERANDERT = wending(
    rf"\b(?:{EIGEN}|dit|het)\s+(?:\w+\s+){{0,2}}{IDEE}\s+(?:\w+\s+){{0,2}}"
    r"(?:wijzig\w*|verander\w*|aan\s?te\s?passen|aanpas\w*|bijstel\w*)\b"
    r"|\b(?:laten|komt|komen)\s+(?:te\s+)?vervallen\b"
    r"|\b(?:kosten|bedrag|prijs)\s+(?:word\w*|kom\w*|zijn|is)\s+(?:daarmee|hiermee|hierdoor|daardoor|nu)\b"
    rf"|\b(?:nieuwe?|ander|juiste)\s+{_BEREIK}\b"
    rf"|\b{_BEREIK}\s+is\s+(?:inmiddels\s+)?(?:veranderd|gewijzigd|nu|voortaan)\b"
)
_MAX_WOORDEN_VERANDERT = 40
_GEEN_NIEUW_IDEE = wending(rf"\b(?:geen|niet\s+een)\s+(?:nieuw|ander|apart)\w*\s+{IDEE}\b")
# "Staat dat erbij?" of who said something before: that is there to read.
_STAAT_HET_ERBIJ = wending(
    r"\bstaat\s+(?:dat|dit|het|die|er)\s+(?:\w+\s+){0,3}?(?:er\s?)?(?:bij|in)\W*$"
)
_HOE_STAAT_HET = wending(
    r"\bhoe\s+(?:staat|zit|gaat|loopt|ligt|is)\s+(?:het|'?t)\b(?:\s+\w+){0,2}\s+(?:er\s?mee"
    r"|er\s?voor|mee)\b|\bhoe\s+ver\s+(?:is|zijn|staat|bent|ben)\b"
    r"|\b(?:al|nog)\s+(?:iets|wat)\s+(?:bekend|gehoord|nieuws)\b"
)
_MAX_WOORDEN_STATUS = 12
_EN_NU = wending(r"\W*(?:en|wat)\s+nu(?:\s+(?:verder|dan))?\W*$")
# "Intrekken" of an idea, and not of a measure or a permit that the idea is about.
_TREKT_IN = wending(
    rf"\b(?:{EIGEN}|dit)\s+(?:\w+\s+)?{IDEE}\s+(?:\w+\s+){{0,3}}(?:in\s?te\s?trekken|intrek\w*"
    r"|terug\s?(?:te\s?)?trek\w*|annuler\w*)\b"
    rf"|(?:^|[,.;!])\W*(?:{IK}\s+)?trek(?:ken)?\s+(?:\w+\s+){{0,2}}(?:{IDEE}|het|hem|'?m|alles|deze"
    r"|die|dit)\s+(?:\w+\s+){0,3}(?:in|terug)\s*[.!]*\s*$"
    rf"|^\W*(?:{IK}\s+(?:wil|willen|ga|gaan)\s+)?(?:(?:het|toch|maar|liever)\s+)*intrekken(?:\W*$"
    r"|\s*[,.;]|\s+(?:want|omdat)\b)"
)
_MAX_WOORDEN_INTREKKEN = 14
# "Gooi maar weg" sends nothing: it is about what somebody was telling here.
_GOOIT_WEG = wending(
    AANLOOP + r"(?:gooi|smijt|mik|kieper|flikker)\s+(?:(?:het|alles|dat|die|hem|'?m|ze|mijn|me|idee"
    r"|antwoorden|dan|maar|allemaal|gewoon|toch|hele)\s+){0,5}weg\W*$"
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
    if _GEEN_NIEUW_IDEE.search(tekst):
        return "wijzigen"
    ander = _ANDER_IDEE.search(tekst) is not None
    if _ALLEEN_ANDER_IDEE.match(tekst) and not tekst.rstrip().endswith("?"):
        return INDIENEN
    if ander and woorden <= _MAX_WOORDEN_ANDER_IDEE and _HEEFT.search(tekst):
        return INDIENEN
    if _STAAT_HET_ERBIJ.search(tekst) and woorden <= _MAX_WOORDEN_STATUS:
        return "samenvatting_tonen"
    if woorden <= _MAX_WOORDEN_VERANDERT and _VERANDERT.search(tekst) and not ander:
        return None if tekst.rstrip().endswith("?") else "wijzigen"
    erbij = _VOEGT_TOE.search(tekst) or (woorden <= _MAX_WOORDEN_STATUS and _MOET_ERBIJ.search(tekst))
    return "wijzigen" if erbij and not ander else None
