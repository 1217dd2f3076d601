"""The name in what somebody says who was asked for one: "noem het maar Fietspad Vecht".

Who is asked for a name may also ask something, say no, or announce that it comes. That is no name,
and a name that was given by mistake stands on every document.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from acties.vragenlijst.losse_zinnen import losse_zinnen

_AANGEHAALD = re.compile(
    r"[\"“”„‘](?P<naam>[^\"“”„‘’]{3,})[\"“”’]|(?:^|\s)'(?P<enkel>[^']{3,})'(?=\W|$)"
)
_DEEL = re.compile(r"[^,;:.!?\n]+(?:(?<=\d)[.,](?=\d)[^,;:.!?\n]+)*[,;:.!?\n]?")
_BEGIN = (
    r"^(?:(?:en|maar|nou|oh?|ok[eé]?|ja|nee|eh+|uh+|hm+|pf+|tja|mwah|wacht|sorry|dus|eigenlijk|liever|gewoon|toch"
    r"|doe|zeg)\s+)*"
)
# "Ja maar zet er de school bij: Singel en school": what we have to do with it, and then the name.
_EN_DAN_DE_NAAM = re.compile(
    r"^\W*(?:(?:ja|nee|nou|ok[eé]?|maar|bijna|liever|eigenlijk|toch)(?:\s*,|\s+(?:maar|liever|toch|doe|zet|dan|met|het|er|zo)\b)"
    r"[^:\n]{0,80}"
    r"|(?:zet|voeg|schrijf|neem|vul|maak|verander|wijzig|pas)\s+(?:er|het|dat|dit|hem|de\s+(?:naam|titel))\b[^:\n]{0,80}):"
    r"\s*(?P<naam>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
# Around a name, and nothing by itself.
_ZEGT_NIETS = re.compile(
    r"(?:(?:ja|nee+|neen|jawel|nou|oh?|eh+|uh+|hm+|h[eéè]+|huh|hè|jee+|jeetje|poeh?|pff+|tja|wow|hoi|hallo|hey"
    r"|dag|moi|goede\w+|goeie\w+|ok[eé]?|oké|prima|goed|klopt|wacht(?:\s+even)?|sorry|even|momentje|hoor|joh"
    r"|zeg|dank\w*(?:\s+je)?|bedankt|precies|nog|niet|niets|niks|geen|al|dus|wat|veel|lang|zeg|pardon|serieus"
    r"|echt|gewoon|pauze|koffie|lunch\w*|pauzeren|menu|terug|annule\w+|idee|weet|maar|mij|liever|doe|toch|eigenlijk|graag|alsjeblieft|aub|svp|later|stop)\W*)+",
    re.IGNORECASE,
)
_VRAAGT = re.compile(
    _BEGIN + r"(?:wat|wie|waar(?:om|voor|over|mee|toe)?|wanneer|welke?|hoe(?:veel|zo|lang)?"
    r"|(?:kan|kun|kunt|mag|moet|moeten|wil|zal|is|zijn|heb|hebben|ben|weet|snap|gaat|zou|doe)\s+(?:ik|je|jij|u|we|wij"
    r"|jullie|dit|dat|het|er))\b",
    re.IGNORECASE,
)
# Somebody speaks of themselves, or to us: what is said then is about the name at most.
_SPREEKT = re.compile(
    _BEGIN
    + r"(?:ik|wij|we|jij|je|jullie|u|mijn\s+(?:collega|baas|werk)|kijk\s+\w+|luister|bedoel|begrijp"
    r"|snap|(?:schreef|zei|typte|noemde|vertelde|gaf|had)\s+(?:ik|we|wij)|(?:help|leg|geef|stuur|vertel|laat)\s+(?:me|mij|ons|even|eens|dat|het|maar)|zei|zoals\s+(?:ik|we|gezegd)|(?:dat|dit|die)\s+(?:zei|schreef|typte|heb|had|weet|staat|is"
    r"|was|vroeg|snap|begrijp|kan|moet|hoeft|klopt|komt|maakt)|(?:geen|nog\s+geen)\s+(?:idee|naam)"
    r"|(?:zet|voeg|neem|haal|laat)\s+.{1,60}\s(?:er\s?bij|toe|er\s?uit|er\s?in|weg)$"
    r"|(?:moet|kan)\s+nog|het\s+heeft|er\s+is|komt\s+(?:nog|later)|weet\s+ik"
    r"|(?:(?:het|ons|onze|mijn|dit|dat)\s+)?project\s+(?:(?:is|ligt|wordt|was)\s+(?:(?:al|nu|net|helaas|inmiddels)\s+)*"
    r"(?:gestopt|gestrand|afgelast|stil\w*|afgerond|klaar|begonnen|gestart|af|afgeblazen|uitgesteld|voorbij)|gaat\s+niet"
    r"|loopt|stopt)"
    r"|(?:de\s+)?naam\s+(?:weet|heb|komt|volgt|moet|is\s+(?:nog|er))|(?:een\s+)?nieuw\s+(?:dossier|project)$)\b",
    re.IGNORECASE,
)
_LIDWOORD = re.compile(r"^(?:de|het|een|'t)\s+(?=\S)")
_KONDIGT_AAN = re.compile(
    _BEGIN
    + r"(?:(?:ik|we|wij)\s+(?:zou|wil|willen)\s+(?:het|hem)\s+)?(?:noem(?:en|t|de|den)?|heet|heten)\s+"
    r"(?:(?:we|wij|ik|je)\s+)?(?:(?:het|dit|dat|hem|'t)(?:\s+(?:project|dossier|plan|traject))?(?=\s)\s*)?"
    r"(?:(?:dan|maar|gewoon|nu|voortaan|liever|even|voorlopig)\s+)*(?P<naam>\S.*)$",
    re.IGNORECASE,
)
_HEET = re.compile(
    r"\b(?:(?:de|onze|mijn)\s+(?:nieuwe\s+|officiële\s+)?(?:project)?(?:naam|titel)"
    r"(?:\s+van\s+(?:het|mijn|ons|dit)\s+\w+)?\s+(?:is|wordt|luidt|moet|zou|word)"
    r"|(?:het|dit|mijn|ons|onze|het\s+hele)(?:\s+(?:project|dossier|plan|traject))?\s+(?:heet|gaat\s+heten|gaat\s+over|betreft)"
    r"|(?:wij|we|ik)\s+noem(?:en)?\s+(?:het|dit|ons\s+project))\s+"
    r"(?:(?:dan|gewoon|nu|voortaan|maar|eigenlijk|voorlopig|worden|zijn)\s+)*(?P<naam>\S.*)$",
    re.IGNORECASE,
)
# Said of it, and not quite called so: proposed only.
_DAT_IS = re.compile(
    _BEGIN + r"(?:dat|dit|het|mijn\s+project|ons\s+project|het\s+project)\s+(?:is|betreft|gaat\s+om)\s+"
    r"(?:dus\s+)?(?P<naam>(?:(?:de|het|een|onze)\s+\S|[A-Z]|project|speeltuin|wijk|rotonde|herinrichting).+)$",
    re.IGNORECASE,
)
# The name stands before it: "Energievisie 2030 heet het", "maak er Dorpsplein van".
_ERVOOR = (
    re.compile(
        _BEGIN + r"(?P<naam>\S.*?)\s+(?:heet|noemen\s+we|noem\s+ik)\s+(?:het|dit|dat|'t|hij)"
        r"(?:\s+(?:project|plan|dossier))?(?:\s+(?:nu|dus|voortaan|gewoon))?\W*$",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bmaak\s+(?:er|daar|hier)\s+(?:(?:maar|dan|liever|toch|gewoon|graag)\s+)*(?P<naam>\S.*?)\s+van\b"
        r"(?:\s+(?:maar|graag|dan))?\W*$",
        re.IGNORECASE,
    ),
)
# What it is about, said instead of a name.
_IETS_MET = re.compile(
    _BEGIN + r"(?:zo)?iets\s+(?:(?:anders|nieuws)\s+)?(?:met|over|van|rond|voor)\s+(?P<naam>\S.+)$",
    re.IGNORECASE,
)
_SLOT = re.compile(
    r"\s+(?:worden|zijn|heten|dus|hoor|denk\s+ik|toch|ofzo|of\s+zo|graag|aub|svp)\W*$", re.IGNORECASE
)
_AANLOOP = re.compile(
    r"^(?:(?:eh+m?|uh+m?|nou|dus|nee|ja|oh|ok[eé]?|gewoon|maar|doe\s+maar)\s+)+", re.IGNORECASE
)
_WE_GAAN = re.compile(
    _BEGIN + r"(?:wij|we|ik)\s+(?:gaan|ga|willen|wil|moeten|moet|zullen)\s+"
    r"(?:aan\s+de\s+slag\s+met\s+)?(?P<naam>(?:de|het|een|onze)\s+\S.+)$",
    re.IGNORECASE,
)
_MIN_LETTERS = 3
_MAX_WOORDEN = 20
_MAX_WOORDEN_NAAM, _MIN_WOORDEN_VERHAAL = 6, 3
_BEZIG_MET = re.compile(
    r"\b(?:checklist|planning|participatieplan|plan\s+van\s+aanpak|advies|vraag|vragen|dossier|inloggen)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Benaming:
    """The name, and whether it was said in so many words: else it is only proposed."""

    naam: str
    zeker: bool = True


def lees_benaming(tekst: str) -> Benaming | None:
    """The name that this answer gives; None when it only asks, declines or announces something."""
    kaal = tekst.strip()
    # What is left of it is a name, or says nothing of one.
    kaal = na_opdracht(kaal) or kaal
    if (aangehaald := _AANGEHAALD.search(kaal)) is not None:
        return Benaming((aangehaald["naam"] or aangehaald["enkel"]).strip())
    delen = [(m.start(), m.end(), m[0].strip()) for m in _DEEL.finditer(kaal) if m[0].strip()]
    # "Het project heet Dorpsplein, wonen en werken": all that comes after it is the name.
    for vorm in (_KONDIGT_AAN, _HEET):
        for begin, _, deel in delen:
            treffer = vorm.search(deel.rstrip(",;:.!?"))
            if treffer is not None and not deel.endswith("?"):
                rest = _zonder_gepraat(kaal[begin + deel.find(treffer["naam"]) :], genoemd=True)
                return Benaming(_mooi(rest)) if rest else None
    for vorm in _ERVOOR:
        treffer = vorm.search(kaal)
        if treffer is not None and (naam := _zonder_gepraat(treffer["naam"])) is not None:
            return Benaming(_mooi(naam))
    eerst = _naam_en_verhaal(kaal)
    if (
        eerst is None
        and not any(_DAT_IS.match(deel) or _IETS_MET.match(deel) for *_, deel in delen)
        and (naam := _zonder_gepraat(kaal)) is not None
    ):
        return Benaming(kaal if naam == kaal.rstrip(",;:. ") else _mooi(naam))
    for vorm in (_DAT_IS, _WE_GAAN, _IETS_MET) if eerst is None else ():
        for _, _, deel in delen:
            treffer = vorm.search(deel.rstrip(",;:.!?"))
            if treffer is None or deel.endswith("?") or _BEZIG_MET.search(treffer["naam"]):
                continue
            return Benaming(_mooi(treffer["naam"]), zeker=False)
    return Benaming(_mooi(eerst), zeker=False) if eerst is not None else None


def na_opdracht(tekst: str) -> str | None:
    """What comes after what we have to do with the name; None where nothing of that is said."""
    treffer = _EN_DAN_DE_NAAM.match(tekst.strip())
    return treffer["naam"] if treffer is not None else None


def _naam_en_verhaal(tekst: str) -> str | None:
    """The name of who goes on to tell what it is about: "Lindenlaan. riool en nieuwe bestrating"."""
    eerste, *rest = losse_zinnen(tekst)
    verteld = " ".join(rest)
    vertelt = verteld[:1].islower() or len(verteld.split()) > _MAX_WOORDEN_NAAM
    te_kort = len(verteld.split()) < _MIN_WOORDEN_VERHAAL or not vertelt
    if te_kort or len(eerste.split()) > _MAX_WOORDEN_NAAM:
        return None
    gesproken = _DAT_IS.match(eerste) or any(
        vorm.match(zin) for zin in (eerste, *rest) for vorm in (_VRAAGT, _SPREEKT)
    )
    if gesproken or "?" in tekst or "!" in tekst:
        return None
    return _zonder_gepraat(eerste)


def _zonder_gepraat(tekst: str, *, genoemd: bool = False) -> str | None:
    """What is left without the clauses around it that ask or tell something; None when nothing is."""
    over: list[str] = []
    for treffer in _DEEL.finditer(tekst):
        deel = treffer[0].strip()
        woorden = deel.rstrip(",;:.!?\n ")
        eerste = genoemd and treffer.start() == 0
        praat = not eerste and (deel.endswith("?") or _VRAAGT.match(woorden) or _SPREEKT.match(woorden))
        if praat or _ZEGT_NIETS.fullmatch(woorden):
            continue
        over.append(treffer[0])
    naam = _AANLOOP.sub("", _SLOT.sub("", "".join(over).strip(" ,;:.\n")))
    letters = sum(teken.isalnum() for teken in naam)
    if letters < _MIN_LETTERS or len(naam.split()) > _MAX_WOORDEN:
        return None
    return naam


def _mooi(naam: str) -> str:
    """As a name is written: without what stands before it in a sentence."""
    naam = _LIDWOORD.sub("", naam.strip(" ,;:.!'\"‘’“”"))
    return naam[:1].upper() + naam[1:]
