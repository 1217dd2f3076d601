"""What somebody tells beside who they are and how to reach them.

"Gait Kappers, bellen kan op 0529 ..., maar niet tussen twaalf en een want dan lig ik op bed" tells no
idea, and no reason for one. "Fleur Mulder (06 ...) en ik wil een boekenkastje" tells one, after that.
"""

from __future__ import annotations

import re

from acties.vragenlijst.bereikbaar import emails_in, telefoons_in
from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.contact import contact_met_naam
from acties.vragenlijst.herkennen.zinnen import Deel
from acties.vragenlijst.namen import kan_naam_zijn

_BEREIKEN = re.compile(
    r"\b(?:bel|bellen|belt|app|appen|mail|mailen|e-?mail\w*|mailadres|bereik\w*|telefoon\w*|tel|nummer|06"
    r"|contactgegevens|adres)\b",
    re.IGNORECASE,
)
_WIE_IK_BEN = re.compile(
    r"^(?:(?:en|hallo|hoi|moi|dag)\W+)*(?:(?:ik|wij|we)\s+(?:woon|wonen|ben|zijn|kom|komen)|woon|wonend\w*|geboren"
    r"|(?:mijn|m'n)\s+naam|ik\s+heet)\b",
    re.IGNORECASE,
)
_GAAT_DOOR = re.compile(
    r"^(?:want|maar|omdat|dan|of|en\s+dan|niet|liever|liefst|behalve|alleen|tussen|voor|na|'s)\b",
    re.IGNORECASE,
)
_WIL_IETS = re.compile(
    r"\b(?:wil(?:len|de|den)?|wouden|zou(?:den)?|idee|plan|voorstel|initiatief|graag|gaan|samen)\b",
    re.IGNORECASE,
)
_NAMENS = re.compile(r"\b(?:namens|vanuit)\b", re.IGNORECASE)
_MAX_WOORDEN = 10
_AANLOOP = re.compile(r"\A(?:[^\w(]|\ben\b)+", re.IGNORECASE)
_GROET = re.compile(
    r"(?:hallo|hoi|moi|dag|beste|geachte|goede\w*|goeie\w*)\b(?:\s+\w+){0,3}", re.IGNORECASE
)
# What people write around a name or an address, and tells nothing by itself.
_WOORDEN_EROMHEEN = re.compile(
    r"(?:\W|\b(?:mijn|m'n|mn|me|mij|ik|we|wij|ons|ben|heet|naam|is|e-?mail\w*|mail\w*|adres|tel|telefoon\w*|nummer|nr|06"
    r"|bel|bellen|app|appen|bereik\w*|te|op|via|naar|kan|mag|kunt|u|je|en|of|met|groet\w*|vriendelijke|hartelijke|mvg|gr)\b)*",
    re.IGNORECASE,
)
_GROET_ONDERAAN = re.compile(
    r"(?:met\s+)?(?:(?:vriendelijke|hartelijke)\s+)?(?:groet(?:en|jes)?|mvg|gr)", re.IGNORECASE
)
_LOS_TEKEN = re.compile(r"\A\s*[,;:)]+\s*|\A[.!]+")
_NA_EEN_ZIN = re.compile(r"[.!?\n]\s*\Z")


def zonder_gegevens(verhaal: Verhaal) -> str:
    """The text of this story without the parts that only say who tells it or how to reach them; empty
    when nothing else is told."""
    plekken = contact_met_naam(verhaal).plekken
    weg: list[Deel] = []
    vorige = -1
    for zin, deel in verhaal.delen:
        if _over_gegevens(verhaal, deel, plekken) or (
            # "Want dan lig ik op bed" is why they can't be called then.
            vorige == zin and _GAAT_DOOR.match(deel.tekst) and not _WIL_IETS.search(deel.tekst)
        ):
            weg.append(deel)
            vorige = zin
        else:
            vorige = -1
    if len(weg) == len(verhaal.delen):
        return ""
    tekst = verhaal.origineel
    for deel in reversed(weg):
        tekst = f"{tekst[: deel.begin].rstrip(' ,;(')} {tekst[deel.eind :].lstrip(' ,;:)')}"
    return _AANLOOP.sub("", tekst).strip() if weg else tekst.strip()


def na_de_gegevens(verhaal: Verhaal, tekst: str) -> str:
    """This text from where its story begins: without the name and address before it."""
    plekken = contact_met_naam(verhaal).plekken
    begin = 0
    for _, deel in verhaal.delen:
        groet = not begin and _GROET.fullmatch(deel.tekst)
        if not groet and not _over_gegevens(verhaal, deel, plekken, adres=True):
            break
        begin = deel.eind if not groet else begin
    rest = _AANLOOP.sub("", tekst[begin:]).strip() if begin else ""
    return rest or tekst.strip()


def zonder_losse_gegevens(verhaal: Verhaal) -> str:
    """The text of this story without the parts in which nothing stands but a name or an address and the
    words around that: "..., mijn mail is sanne@voorbeeld.nl". All other words stay. Where an address of
    somebody else stands too, all of it does: that belongs to a name."""
    tekst = verhaal.origineel
    plekken = contact_met_naam(verhaal).plekken
    adressen = (*emails_in(verhaal.tekst), *telefoons_in(verhaal.tekst))
    if any(not any(b < a.eind and a.begin < e for b, e in plekken) for a in adressen):
        return tekst.strip()
    for _, deel in reversed(verhaal.delen):
        rest = _zonder_plekken(verhaal, deel, plekken)
        if rest is None and _GROET_ONDERAAN.fullmatch(deel.tekst):
            rest = ""
        if rest is None or _WOORDEN_EROMHEEN.fullmatch(rest) is None:
            continue
        voor, na = tekst[: deel.begin], _LOS_TEKEN.sub("", tekst[deel.eind :], count=1)
        voor = voor if _NA_EEN_ZIN.search(voor) else voor.rstrip(" ,;:(")
        if voor[-1:].isspace():
            na = na.lstrip(" ")
        tekst = f"{voor}{' ' if voor and na[:1].isalnum() and not voor[-1].isspace() else ''}{na}"
    return _AANLOOP.sub("", tekst).strip()


def _zonder_plekken(verhaal: Verhaal, deel: Deel, plekken: tuple[tuple[int, int], ...]) -> str | None:
    """What else stands in this part than these places; None when none of them is in it."""
    rest = list(verhaal.tekst[deel.begin : deel.eind])
    heeft = False
    for begin, eind in plekken:
        if begin < deel.eind and deel.begin < eind:
            heeft = True
            van, tot = max(begin, deel.begin) - deel.begin, min(eind, deel.eind) - deel.begin
            rest[van:tot] = " " * (tot - van)
    return "".join(rest) if heeft else None


def _over_gegevens(
    verhaal: Verhaal, deel: Deel, plekken: tuple[tuple[int, int], ...], *, adres: bool = False
) -> bool:
    """Whether this part says who tells it; with `adres`, only when it holds a name or an address."""
    gevonden = _zonder_plekken(verhaal, deel, plekken)
    heeft = gevonden is not None
    over = verhaal.tekst[deel.begin : deel.eind] if gevonden is None else gevonden
    if _WIL_IETS.search(over) or _NAMENS.search(over) or len(over.split()) > _MAX_WOORDEN:
        return False
    if adres and any(kern.naam.casefold() in over.casefold() for kern in verhaal.gemeente.kernen):
        # "Marieke uit Nieuwleusen": where it is, may be said nowhere else.
        return False
    return heeft or (not adres and _zegt_wie(over))


def _zegt_wie(tekst: str) -> bool:
    if tekst.istitle() and kan_naam_zijn(tekst):
        return True
    return bool(_BEREIKEN.search(tekst) or _WIE_IK_BEN.match(tekst))
