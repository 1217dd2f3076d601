"""Finding which question a person means, and what a correction replaces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, utils

from kennisbank.schema.vraag import Vraag

# As the buttons have it: "Wijzig 8: Wie het doet".
_NUMMER = re.compile(
    r"\b(?:vraag|antwoord|nummer|nr\.?|punt)\s*(\d{1,2})\b|^\W*(?:wijzig|verander|pas)\s+(\d{1,2})\b(?!\s+\w+\s+(?:in|naar))|^\s*(\d{1,2})\s*$"
)
_TELWOORDEN = {
    "eerste": 1,
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "vijfde": 5,
    "zesde": 6,
    "zevende": 7,
    "achtste": 8,
    "negende": 9,
    "tiende": 10,
}
# A word with one typing error still counts; "plan" and "plek" are not taken for each other.
_WOORD_LIJKT = 88

_NIET_MAAR = re.compile(
    r"\bniet\s+(?:op\s+|in\s+|om\s+)?(?P<oud>.+?)[,;]?\s+(?:maar|wel)\s+"
    r"(?:op\s+|in\s+|om\s+)?(?P<nieuw>.+)$",
    re.IGNORECASE,
)
_GEEN_MAAR = re.compile(r"\bgeen\s+(?P<oud>.+?)[,;]?\s+maar\s+(?:een\s+)?(?P<nieuw>.+)$", re.IGNORECASE)
_BEDOEL_NIET = re.compile(
    r"\bik\s+bedoel(?:de)?\s+(?P<nieuw>.+?)[,;]?\s+(?:en\s+)?niet\s+(?P<oud>.+)$", re.IGNORECASE
)
_MOET_ZIJN = re.compile(
    r"^(?:oeps|sorry|nee)?[,.]?\s*(?P<oud>.+?)\s+moet\s+(?:eigenlijk\s+)?(?P<nieuw>.+?)"
    r"\s+(?:zijn|worden|wezen)$",
    re.IGNORECASE,
)
# What people say before it: "sorry, ", "oeps foutje: ", "nee wacht, het is ".
_AANLOOP = (
    r"^(?:(?:oeps|oei|oh?|sorry|nee|ja|wacht|ho|foutje|correctie|eh|maar|doe|maak|zet|het|dat|is|wordt|moet"
    r"|toch|liever|graag|er|van|neer|eigenlijk|dus)\b[\s,.:]*)*"
)
_IN_PLAATS_VAN = re.compile(
    _AANLOOP + r"(?P<nieuw>\S.*?)(?:[,;]?\s+(?:i\.?p\.?v\.?|in\s*plaats\s+van|en\s+geen|en\s+niet)"
    r"|(?:\s+hoor|,)[,;]?\s+(?:geen|niet))\s+(?P<oud>\S.*)$",
    re.IGNORECASE,
)
_KLOPT_NIET = re.compile(
    _AANLOOP + r"(?P<oud>\S.*?)\s+(?:klopt\s+niet|is\s+(?:fout|verkeerd|niet\s+goed))[,.;]?\s+"
    r"(?:(?:dat|het|er)\s+)?(?:moet|is|wordt|staat|zijn)\s+(?P<nieuw>\S.*?)(?:\s+(?:zijn|worden|wezen|staan))?$",
    re.IGNORECASE,
)
_DOET_NIET_WEL = re.compile(
    r"^(?:(?:en|maar|nee|sorry|oh?)\b[\s,]*)*(?P<oud>\S+(?:\s+\S+)?)\s+(?:doet|doen|gaat|gaan|komt|komen|helpt|helpen|is)\s+"
    r"(?:er\s+)?(?:toch\s+)?niet\s+(?:meer\s+)?(?:mee|bij|meer)?[,;]?\s*(?:maar\s+)?wel\s+(?P<nieuw>\S.*)$",
    re.IGNORECASE,
)
_TWEE_GETALLEN = re.compile(
    r"^(?:\W*(?:nee|sorry|oh?)\b[\s,]*)*(?:maak|doe|verander)?\s*(?:dat\s+)?van\s+(?:de\s+)?(?P<oud>(?:€\s*)?\d[\d.,]*)\s+"
    r"(?:naar\s+|maar\s+|er\s+)*(?P<nieuw>(?:€\s*)?\d.*)$",
    re.IGNORECASE,
)
_LIEVER_DAN = re.compile(
    r"\b(?:toch\s+)?liever\s+(?P<nieuw>\S.*?)\s+dan\s+(?P<oud>\S.*)$", re.IGNORECASE
)
_IK_ZEI = re.compile(
    r"\bik\s+(?:zei|schreef|typte|tikte|noemde|had|zij)\s+(?P<oud>\S.*?)(?:\s+gezegd)?[,;]?\s+"
    r"(?:maar\s+(?:ik\s+bedoel(?:de)?|het\s+(?:is|wordt|moet)|dat\s+(?:is|wordt|moet)|dat\s+worden\s+er)"
    r"|(?:het|dat|da)\s+(?:is|moet|wordt))\s+(?P<nieuw>\S.*?)(?:\s+(?:zijn|wezen|worden))?$",
    re.IGNORECASE,
)
_VERANDER_IN = re.compile(
    r"^(?:verander|wijzig|vervang|maak\s+van|maak)\s+(?P<oud>\S.*?)\s+(?:in|door|naar|maar)\s+(?P<nieuw>\S.*)$",
    re.IGNORECASE,
)


_SLOT = re.compile(r"[,\s]+(?:hoor|sorry|graag|aub|alsjeblieft|alstublieft)$", re.IGNORECASE)
_CORRECTIES = (
    _IK_ZEI,
    _DOET_NIET_WEL,
    _TWEE_GETALLEN,
    _KLOPT_NIET,
    _NIET_MAAR,
    _GEEN_MAAR,
    _BEDOEL_NIET,
    _MOET_ZIJN,
    _VERANDER_IN,
    _IN_PLAATS_VAN,
    _LIEVER_DAN,
)
"""The most telling first."""


_LEIDT_WAARDE_IN = re.compile(
    r"^(?:(?:oeps|oei|oh?|sorry|nee|ja|wacht|ho|foutje|correctie|eh|maar|doe|maak|zet|toch|liever|graag|er|van|neer"
    r"|eigenlijk|dus|wordt|moet|is|kost|kosten|bedrag|bedraagt"
    r"|(?:het|dat|de|die|dit)\s+(?:is|wordt|worden|moet|moeten|kost|kosten|zijn|bedrag|bedraagt|gaat|komt|zou)"
    r"|(?:ik|we|wij)\s+(?:wil|willen|bedoel|bedoelde)(?:\s+het)?)\b[\s,.:]*)*",
    re.IGNORECASE,
)


def zonder_aanloop(tekst: str) -> str:
    """What is said, without what people say before it: "sorry, het wordt toch juni" is "juni"."""
    kaal = tekst.strip().rstrip(".!")
    return kaal[len(treffer[0]) :] if (treffer := _LEIDT_WAARDE_IN.match(kaal)) is not None else kaal


def zoek_vraag(vragen: Sequence[Vraag], tekst: str) -> Vraag | None:
    """The question on the path that `tekst` names: by number, by name or by another word for it."""
    klein = tekst.casefold()
    if treffer := _NUMMER.search(klein):
        return op_nummer(vragen, int(next(filter(None, treffer.groups()))))
    for woord, nummer in _TELWOORDEN.items():
        if re.search(rf"\b{woord}\s+(vraag|antwoord)\b", klein):
            return op_nummer(vragen, nummer)
    woorden = utils.default_process(tekst).split()
    beste: tuple[float, int, Vraag] | None = None
    for vraag in vragen:
        for naam in _namen(vraag):
            gelijkenis = _gelijkenis(naam, woorden)
            # Of two that are both named, the longer says more: "tijd voor mensen", not "mensen".
            if gelijkenis >= _WOORD_LIJKT and (beste is None or (gelijkenis, len(naam)) > beste[:2]):
                beste = (gelijkenis, len(naam), vraag)
    return beste[2] if beste else None


def noemt_nummer(tekst: str) -> bool:
    """Whether a question is named by its number: "vraag 1", "antwoord 3"."""
    return _NUMMER.search(tekst.casefold()) is not None


def _namen(vraag: Vraag) -> list[str]:
    namen = (vraag.naam, vraag.sleutel, *vraag.synoniemen)
    return [utils.default_process(naam.replace("_", " ")) for naam in namen]


def heet_precies(vragen: Sequence[Vraag], naam: str) -> Vraag | None:
    """The question of which this is a name, and no more than that."""
    gezocht = utils.default_process(naam).strip()
    return next((v for v in vragen if any(gezocht == n.strip() for n in _namen(v))), None)


def lees_correctie(tekst: str) -> tuple[str, str] | None:
    """What is replaced by what in "niet X maar Y", or None when the sentence is no correction.

    Also "Y in plaats van X", "het is Y, geen X", "liever Y dan X", "ik zei X maar het is Y" and
    "verander X in Y". A new value alone ("foutje: Y") replaces nothing that can be found.
    """
    kaal = _SLOT.sub("", tekst.strip().rstrip(".!"))
    for patroon in _CORRECTIES:
        if treffer := patroon.search(kaal):
            return treffer["oud"].strip(" ,"), treffer["nieuw"].strip(" ,")
    return None


_WAT = r"(?:(?:de|het|die|dat|mijn|m'n|ons|onze)\s+)?(?P<naam>[^\W_][\w-]*(?:\s+[\w-]+){0,4}?)"
_TUSSEN = r"(?:(?:eigenlijk|nu|toch|wel|liever|dus)\s+)*"
_TOEKENNINGEN = tuple(
    re.compile(patroon, re.IGNORECASE)
    for patroon in (
        rf"^(?:(?:oeps|sorry|nee|oh?|wacht)[,.]?\s+)?{_WAT}\s+(?:klopt|kloppen|is|zijn)\s+(?:niet(?:\s+(?:goed|juist))?|fout"
        rf"|verkeerd)\s*[,:;.]\s*(?:(?:dat|die|dit|het|hij)\s+)?(?:is|zijn|moet|wordt|was|moeten)?\s*{_TUSSEN}"
        r"(?P<nieuw>\S.*?)(?:\s+(?:zijn|worden|wezen))?$",
        rf"^(?:(?:oeps|sorry|nee|oh?|wacht)[,.]?\s+)?{_WAT}\s+moe(?:t|ten|s)\s+{_TUSSEN}(?:naar\s+)?"
        r"(?P<nieuw>.+?)(?:\s+(?:zijn|worden|wezen))?$",
        rf"^(?:(?:oeps|sorry|nee|oh?|wacht)[,.]?\s+)?{_WAT}\s+(?:is|zijn|wordt|worden)\s+{_TUSSEN}"
        r"(?P<nieuw>.+)$",
        rf"^(?:wijzig|verander|verbeter|zet|pas)\s+{_WAT}\s+(?:aan\s+)?(?:in|naar|op|tot)\s+(?P<nieuw>.+)$",
        rf"^maak\s+van\s+{_WAT}\s+(?P<nieuw>.+)$",
        rf"^{_WAT}\s*:\s*(?P<nieuw>.+)$",
    )
)
# "Kosten 1200 euro want er moet een hek om": what has to be there is not what it costs.
_REDEN = re.compile(r"\b(?:want|omdat|zodat|aangezien)\b", re.IGNORECASE)
_WERKWOORD = re.compile(r"^(?:wijzig|verander|verbeter|zet|pas)\s+", re.IGNORECASE)
_OORDEEL = re.compile(
    r"^(?:(?:niet|geen|helemaal|ook|heel|erg|te|zo|echt)\b.*|fout|verkeerd|anders|onjuist|goed|prima|ok[eé]?"
    r"|klaar|af|weg|kwijt|oud|veranderd|gewijzigd|nieuw|(?:fout|verkeerd|onjuist)\s+\w+)[.!]*$",
    re.IGNORECASE,
)


def is_oordeel(tekst: str) -> bool:
    """Whether this only judges: "verkeerd", "niet goed"."""
    return _OORDEEL.match(tekst) is not None


def lees_toekenning(vragen: Sequence[Vraag], tekst: str) -> tuple[Vraag, str] | None:
    """Which question of the path gets what, in "die datum moet mei zijn" or "mijn nummer is 06 ...".

    None when no question is named, or only judged: "die datum is verkeerd".
    """
    kaal = tekst.strip().rstrip(".!")
    # "Wijzig waar mensen invloed op hebben" is a name with "op" in it, and gives nothing a new value.
    genoemd = utils.default_process(_WERKWOORD.sub("", kaal))
    if any(fuzz.ratio(naam, genoemd) >= _WOORD_LIJKT for vraag in vragen for naam in _namen(vraag)):
        return None
    for patroon in _TOEKENNINGEN:
        treffer = patroon.search(kaal)
        if treffer is None or _OORDEEL.match(treffer["nieuw"]) or _REDEN.search(treffer["naam"]):
            continue
        if (vraag := zoek_vraag(vragen, treffer["naam"])) is not None:
            return vraag, treffer["nieuw"].strip(" ,")
    return None


@dataclass(frozen=True, slots=True)
class Voluit:
    """A question that is named, with all that must stand there, or what must stand there as well."""

    vraag: Vraag
    tekst: str
    erbij: bool = False


_VOORAF = (
    r"(?:(?:oeps|sorry|nee|ja|oh?|ho|wacht(?:\s+even)?|maar|eh+m?|correctie|foutje|ok[eé]?|en)\b"
    r"[,.:!]*\s*)*"
)
_GENOEMD = (
    r"(?:(?:het|mijn)\s+antwoord\s+(?:op|bij|van)\s+)?(?:(?:de|het|die|dat|mijn|ons|onze)\s+)?"
    r"(?P<naam>[^\W_][\w-]*(?:\s+[\w-]+){0,5}?)"
)
_STAAT = r"(?:zijn|staan|worden|luiden|wezen|komen)"
_ERBIJ = (
    r"(?:toevoegen|toe\s+te\s+voegen|erbij(?:\s+(?:zetten|hebben))?|aanvullen|bij(?:zetten)?|zeggen)"
)
_VOLUIT = tuple(
    (re.compile(patroon, re.IGNORECASE | re.DOTALL), erbij)
    for patroon, erbij in (
        (rf"^{_VOORAF}bij\s+{_GENOEMD}\s+(?:wil|wou|moet|kan|mag|zou)\s+(?:ik\s+)?(?:(?:ook|nog|graag|even)\s+)*"
         rf"(?:(?:iets|wat|dit|een\s+ding)\s+)?{_ERBIJ}\s*[:,]\s*(?P<tekst>.+)$", True),
        (rf"^{_VOORAF}(?:voeg|zet)\s+(?:dit\s+)?bij\s+{_GENOEMD}\s+(?:ook\s+|nog\s+|dit\s+)*"
         r"(?:toe|erbij|bij|neer)?\s*:\s*(?P<tekst>.+)$", True),
        (rf"^{_VOORAF}bij\s+{_GENOEMD}\s+(?:ook(?:\s+nog)?|nog(?:\s+bij)?|komt\s+(?:ook\s+)?(?:nog\s+)?bij)\s*:\s*"
         r"(?P<tekst>.+)$", True),
        (rf"^{_VOORAF}(?:bij\s+)?{_GENOEMD}\s+(?:moet|hoort)\s+(?:(?:eigenlijk|nu|toch|dus|te)\s+)*{_STAAT}\b"
         r"\s*[:,]?\s+(?P<tekst>.+)$", False),
        (rf"^{_VOORAF}bij\s+{_GENOEMD}\s+moet\s+(?:(?:eigenlijk|nu|toch|dus)\s+)*"
         rf"(?P<tekst>\S.*?)\s+{_STAAT}$", False),
        (rf"^{_VOORAF}(?:het\s+antwoord\s+(?:op|bij|van)\s+)?(?P<naam>(?:vraag|nummer|nr\.?|punt)\s*\d{{1,2}}"
         rf"|\d{{1,2}})\s+moet\s+(?P<tekst>\S.*?)\s+{_STAAT}$", False),
        (rf"^{_VOORAF}bij\s+{_GENOEMD}\s*:\s*(?P<tekst>.+)$", False),
        (rf"^{_VOORAF}(?:bij|met|op)\s+{_GENOEMD}\s+bedoel(?:de)?\s+(?:ik|we)\s+(?:(?:eigenlijk|dus)\s+)*:?\s*"
         r"(?P<tekst>\S.+)$", False),
        (rf"^{_VOORAF}(?P<naam>(?:vraag|antwoord|nummer|nr\.?|punt)\s*\d{{1,2}})\s*:"
         r"\s*(?P<tekst>\S[^?]+)$", False),
        (rf"^{_VOORAF}(?:wijzig|verander|verbeter|vervang|pas)\s+{_GENOEMD}(?:\s+aan)?\s*:"
         r"\s*(?P<tekst>\S.+)$", False),
        (rf"^{_VOORAF}(?:wijzig|verander|verbeter|maak|zet|pas)\s+(?:bij\s+|van\s+)?"
         r"(?P<naam>(?:vraag|antwoord|nummer|nr\.?|punt)\s*\d{1,2}|\d{1,2}(?!\s*(?:in|naar|:)\s*\d+\W*$))"
         r"(?:\s+aan)?(?:\s*:\s*|\s+(?:in|naar|op)\s*:?\s*)(?P<tekst>\S.*)$", False),
        (r"^(?:.*[\s,;](?:dus|want)\s+|.*[,;]\s*|" + _VOORAF + rf"){_GENOEMD}\s+(?:is|wordt|moet)\s+"
         r"(?:dus\s+|toch\s+|eigenlijk\s+|dan\s+)+(?P<tekst>ja|nee)(?:\s+zijn|\s+worden)?$", False),
    )
)  # fmt: skip
_MIN_LETTERS_VRAAGWOORD = 5
# "Bij 5 moet staan dat de scouting ook meedoet": beside what stands there.
_OOK = re.compile(r"dat\s+(?P<wat>.*\book\b.*)", re.IGNORECASE | re.DOTALL)


def lees_voluit(vragen: Sequence[Vraag], tekst: str) -> Voluit | None:
    """ "Bij 2 moet staan: de inrichting", "bij wat we willen bereiken: rust", "ruimte is toch nee".

    Who says it so leaves no doubt about which answer it is, nor about what must stand there.
    """
    kaal = tekst.strip().rstrip(".!")
    for patroon, erbij in _VOLUIT:
        treffer = patroon.match(kaal)
        if treffer is None or (":" not in kaal and _OORDEEL.match(treffer["tekst"])):
            continue
        vraag = zoek_vraag(vragen, treffer["naam"]) or als_gevraagd(vragen, treffer["naam"])
        if vraag is not None:
            gezegd = treffer["tekst"].strip(" ,")
            ook = _OOK.fullmatch(gezegd)
            return Voluit(vraag, ook["wat"] if ook else gezegd, erbij or ook is not None)
    return None


_BEDOELT = re.compile(
    _VOORAF
    + r"(?:ik\s+bedoel(?:de)?\s+(?P<eerst>\S.*?)|(?P<laatst>\S.*?),?\s+bedoel(?:de)?\s+ik)(?:\s+hoor)?",
    re.IGNORECASE,
)
_MAX_WOORDEN_BEDOELT = 8


def lees_bedoeld(tekst: str) -> str | None:
    """The new value of who says only that: "30 mensen bedoel ik", "sorry, ik bedoelde 3 weken"."""
    kaal = tekst.strip().rstrip(".!")
    treffer = _BEDOELT.fullmatch(kaal) if len(kaal.split()) <= _MAX_WOORDEN_BEDOELT else None
    return (treffer["eerst"] or treffer["laatst"]) if treffer is not None else None


def als_gevraagd(vragen: Sequence[Vraag], naam: str) -> Vraag | None:
    """The only question that is asked in these words: "wat we willen bereiken"."""
    woorden = {w for w in utils.default_process(naam).split() if len(w) >= _MIN_LETTERS_VRAAGWOORD}
    gevonden = [
        vraag
        for vraag in vragen
        if woorden and woorden <= set(utils.default_process(vraag.vraag).split())
    ]
    return gevonden[0] if len(gevonden) == 1 else None


def op_nummer(vragen: Sequence[Vraag], nummer: int) -> Vraag | None:
    return vragen[nummer - 1] if 1 <= nummer <= len(vragen) else None


def _gelijkenis(naam: str, woorden: Sequence[str]) -> float:
    """How well the words of `naam` stand next to each other in `woorden`: 0 to 100."""
    lengte = len(naam.split())
    if lengte == 0:
        return 0.0
    return max(
        (
            fuzz.ratio(naam, " ".join(woorden[begin : begin + lengte]))
            for begin in range(len(woorden) - lengte + 1)
        ),
        default=0.0,
    )
