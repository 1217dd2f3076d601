"""What somebody says of an answer that they gave before: take this out, put that with it.

"Haal Gerrit weg uit mijn idee", "Tineke's nummer hoeft er niet bij", "er moet ook een prullenbak bij".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import utils

from acties.vragenlijst.bereikbaar import Adres, emails_in, telefoons_in

_AANLOOP = (
    r"^\W*(?:(?:nee|ja|oh?|oeps|sorry|wacht|kun\s+je|kunt\s+u|wil\s+je|wilt\s+u|en|maar|toch)[\s,.]+)*"
)
_WAARUIT = r"(?:\s+(?:uit|van|bij|in|onder)\s+(?P<waaruit>[^,.;]+))?"
_VUL = r"(?:(?:er|maar|toch|nog|even|graag|dan|ook|wel|alsjeblieft|alstublieft)\s+)*"
_WEG = r"(?:weg|eruit|uit|eraf|af|vandaan)"
_GEBIEDEND = tuple(
    re.compile(patroon, re.IGNORECASE)
    for patroon in (
        rf"{_AANLOOP}(?:haal|laat|doe|gooi|streep)\s+{_VUL}(?P<wat>\S.*?)\s+{_VUL}(?:{_WEG}|door){_WAARUIT}\W*$",
        rf"{_AANLOOP}(?P<wat>\S.*?)\s+(?:(?:weg|er\s?uit)\s?(?:halen|laten)|verwijderen|schrappen){_WAARUIT}\W*$",
        rf"{_AANLOOP}(?:verwijder|schrap|wis)\s+{_VUL}(?P<wat>\S.*?){_WAARUIT}\W*$",
    )
)
_ZEGGEND = tuple(
    re.compile(patroon, re.IGNORECASE)
    for patroon in (
        rf"{_AANLOOP}(?P<wat>\S.*?)\s+(?:mag|mogen|moet|moeten|kan|kunnen)\s+{_VUL}(?:{_WEG}|vervallen)"
        rf"{_WAARUIT}\W*$",
        rf"{_AANLOOP}(?P<wat>\S.*?)\s+hoeft?(?:ven)?\s+{_VUL}niet?\s+(?:meer\s+)?(?:er)?(?:\s*bij|\s*in|\s*op)?"
        rf"(?:\s+te\s+(?:staan|komen))?{_WAARUIT}\W*$",
        rf"{_AANLOOP}(?P<wat>\S.*?)\s+hoeven\s+{_VUL}niet?\s+(?:meer\s+)?(?:er)?(?:\s*bij|\s*in|\s*op)?"
        rf"(?:\s+te\s+(?:staan|komen))?{_WAARUIT}\W*$",
    )
)
_LIDWOORD = r"(?:(?:de|het|een|'t|die|dat|mijn|m'n|onze|ons|zijn|haar|hun)\s+)"
_VERWIJST = frozenset("alles het dat dit die deze ze hem haar er iets wat".split())
_MAX_WOORDEN = 12
_MAX_WOORDEN_BEVEL = 8
"""So short, "haal de bomen weg" can't be a whole answer as well."""

_ADRES_VAN = re.compile(
    r"(?:het\s+|de\s+|dat\s+|die\s+)?(?P<soort>(?:telefoon|mobiele?\s+|06-?)?nummer|telefoon|06|e-?mail(?:adres)?|mail(?:adres)?)"
    r"(?:\s+van\s+(?P<wie>.+))?"
    r"|(?P<wie_eerst>\S.*?)(?:['’]?s|['’])?\s+(?P<soort_erna>(?:telefoon|mobiele?\s+|06-?)?nummer|telefoon|06"
    r"|e-?mail(?:adres)?|mail(?:adres)?)",
    re.IGNORECASE,
)
_EIGEN = frozenset("mijn m'n mij het de dat dit me mn".split())


@dataclass(frozen=True, slots=True)
class Weghalen:
    """What has to go out of an answer."""

    wat: str
    waaruit: str | None = None
    """The answer that it stands in, as the person names it."""
    bevel: bool = False
    """Whether it was said as a command, so that it can't be an answer by itself."""


def lees_weghalen(tekst: str) -> Weghalen | None:
    """What this sentence wants to have out of an answer; None when it is no such sentence."""
    if len(tekst.split()) > _MAX_WOORDEN or tekst.rstrip().endswith("?"):
        return None
    for patronen, bevel in ((_GEBIEDEND, True), (_ZEGGEND, False)):
        for patroon in patronen:
            treffer = patroon.match(tekst.strip())
            if treffer is None:
                continue
            wat = treffer["wat"].strip(" ,.‘’'\"")
            if wat.casefold() in _VERWIJST:
                return None
            kort = len(tekst.split()) <= _MAX_WOORDEN_BEVEL
            return Weghalen(wat, treffer["waaruit"], bevel and kort)
    return None


def zonder_stuk(antwoord: str, wat: str) -> str | None:
    """The answer without these words and what joined them to the rest; None when they are not in it."""
    kaal = re.sub(rf"^{_LIDWOORD}", "", wat, flags=re.IGNORECASE)
    if not kaal.strip():
        return None
    stuk = rf"(?<!\w){_LIDWOORD}?{re.escape(kaal)}(?!\w)"
    if re.search(stuk, antwoord, re.IGNORECASE) is None:
        adres = _adres_van(antwoord, wat)
        return None if adres is None else _netjes(f"{antwoord[: adres.begin]} {antwoord[adres.eind :]}")
    voeg = r"(?:\s*[,;&]\s*(?:en\s+)?(?:ook\s+)?|\s+(?:en|of|plus)\s+(?:ook\s+)?)"
    samen = r"\s*\b(?:samen\s+met|met|door)\s+"
    for patroon in (
        rf"{samen}{stuk}(?=\s*,\s*(?:in|op|bij|voor|om|aan|langs|zodat|want|omdat|dat|die)\b)",
        rf"{voeg}{stuk}",
        rf"{stuk}{voeg}",
        # With the word in front that has nothing to stand for without it: "een plek voor".
        rf"(?:{samen}|\s+\b(?:aan|achter|bij|in|langs|naast|op|over|van|vanuit|via|voor)\s+)?{stuk}",
    ):
        zonder, aantal = re.subn(patroon, " ", antwoord, flags=re.IGNORECASE)
        if aantal:
            # What was told early may name it once more, on a line of its own.
            zonder = re.sub(rf"\n\s*{stuk}[ \t]*(?=\n|\Z)", "", zonder, flags=re.IGNORECASE)
            return _netjes(zonder)
    return None


def _netjes(tekst: str) -> str:
    tekst = re.sub(r"\s+([,.;:!?)])", r"\1", re.sub(r"[^\S\n]{2,}", " ", tekst))
    return re.sub(r",(?=,)", "", tekst).strip(" ,;\n")


def _adres_van(antwoord: str, wat: str) -> Adres | None:
    """The number or e-mail address of whom this names, where both stand in the answer."""
    treffer = _ADRES_VAN.fullmatch(wat)
    wie = (treffer["wie"] or treffer["wie_eerst"]) if treffer is not None else None
    if treffer is None or wie is None or wie.casefold() in _EIGEN:
        return None
    plek = re.search(rf"(?<!\w){re.escape(wie)}(?!\w)", antwoord, re.IGNORECASE)
    if plek is None:
        return None
    adressen = emails_in(antwoord) if _is_mail(treffer) else telefoons_in(antwoord)
    erna = [adres for adres in adressen if adres.begin >= plek.start()]
    return next(iter(erna or adressen), None)


def _is_mail(treffer: re.Match[str]) -> bool:
    return "mail" in (treffer["soort"] or treffer["soort_erna"]).casefold()


def noemt_een_adres(wat: str) -> bool:
    """Whether this is an e-mail address or a phone number, or the word for one's own."""
    treffer = _ADRES_VAN.fullmatch(wat)
    wie = (treffer["wie"] or treffer["wie_eerst"] or "mijn") if treffer is not None else ""
    return wie.casefold() in _EIGEN or bool([*emails_in(wat), *telefoons_in(wat)])


def zonder_adres(contact: dict[str, str], wat: str) -> dict[str, str] | None:
    """The contact details without the address or number that this names; None when it names none."""
    genoemd = {a.waarde for a in (*emails_in(wat), *telefoons_in(wat)) if a.waarde}
    weg = [deel for deel, waarde in contact.items() if deel != "naam" and waarde in genoemd]
    treffer = _ADRES_VAN.fullmatch(wat)
    if not weg and treffer is not None:
        wie = (treffer["wie"] or treffer["wie_eerst"] or "mijn").casefold()
        van_mij = wie in _EIGEN or any(wie in str(waarde).casefold() for waarde in contact.values())
        soort = "email" if _is_mail(treffer) else "telefoon"
        weg = [deel for deel in (soort, f"{soort}_2") if deel in contact] if van_mij else []
    if not weg:
        return None
    over = {deel: waarde for deel, waarde in contact.items() if deel not in weg}
    for soort in ("email", "telefoon"):
        if soort not in over and f"{soort}_2" in over:
            over[soort] = over.pop(f"{soort}_2")
    return over


_VOEGT_TOE = re.compile(
    r"^\W*(?:(?:o+h?\s?ja|ow\s?ja|oh?|ja|nou)\b[\s,.]*)*(?:en|plus|ook|daarnaast|verder|bovendien|trouwens|nog)\b"
    r"|\bvergeten\b|\bvergat\b|\berbij\b|\ber\b.*\bbij\W*$|\btoe\s?te\s?voegen\b|\btoevoeg\w*|\bvoeg\b.*\btoe\b"
    r"|\baanvul\w*|\baan\s+te\s+vullen\b",
    re.IGNORECASE,
)
_OOK = re.compile(r"\b(?:ook|nog)\b", re.IGNORECASE)
_MAX_WOORDEN_OOK = 12
_VERVANGT = re.compile(
    r"^\W*nee\b|\bin\s*plaats\s*van\b|\bi\.?p\.?v\.?\b|\bliever\b|\balleen\s+(?:maar\s+)?\w|\bmoet\s+zijn\b"
    r"|\bniet\s+meer\b|\beigenlijk\b",
    re.IGNORECASE,
)
_MIN_LETTERS = 4
_HERHAALT = 0.5
"""Who says so much of an answer again, gives it anew, with the change in it."""


def vult_aan(eerder: str, tekst: str) -> bool:
    """Whether this comes with an answer that was given, and not in its place."""
    if _VERVANGT.search(tekst) or tekst.rstrip().endswith("?"):
        return False
    kort_ook = len(tekst.split()) <= _MAX_WOORDEN_OOK and _OOK.search(tekst) is not None
    if not kort_ook and _VOEGT_TOE.search(tekst) is None:
        return False
    oud, nieuw = _inhoud(eerder), _inhoud(tekst)
    return bool(nieuw) and len(oud & nieuw) < max(1.0, len(oud) * _HERHAALT)


def _inhoud(tekst: str) -> set[str]:
    return {w for w in utils.default_process(tekst).split() if len(w) >= _MIN_LETTERS}
