"""Who points at an answer: "zet bij 4 ook de visclub", "bij kosten 200 euro", "6 moet juni zijn".

What points (the number, the name, the command) is never a part of the answer; what is left of the
sentence is what must stand there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from acties.vragenlijst.zoeken import als_gevraagd, op_nummer, zoek_vraag
from kennisbank.schema.vraag import OpenVraag, Vraag

Hoe = Literal["nieuw", "erbij", "eruit", "weg", "open", "onduidelijk"]


@dataclass(frozen=True, slots=True)
class Aanwijzing:
    """The answer that is meant, and what has to happen to it.

    `eruit` takes `tekst` out of it, `weg` takes all of it back, `open` asks it again, and so does
    `onduidelijk`, because what has to change there was not understood.
    """

    vraag: Vraag
    hoe: Hoe
    tekst: str = ""


_VOORAF = (
    r"^\W*(?:(?:oeps|oei|sorry|nee|ja|oh?|ow|ho|h[eé]|wacht(?:\s+even)?|maar|eh+m?|correctie|foutje|ok[eé]?|en|dan"
    r"|voorts|verder|trouwens|eigenlijk|bovendien|graag|(?:dat|dit|het)\s+klopt\s+(?:\w+\s+)?niet(?:\s+(?:helemaal|meer))?)"
    r"\b[\s,.:!]*)*"
)
# "Zet", "ik wil graag", "verzoek ik u", "kunt u": a command, and the few words that go with it.
_BEVEL = (
    r"(?:(?:zet|voeg|schrijf|noteer|vul|doe|maak|verander|wijzig|verbeter|pas|haal|gooi|streep|verwijder|schrap)\b"
    r"|(?:ik|we|wij)\s+(?:wil|willen|wou|zou|zouden|moet)\b|verzoek\s+ik\b|wil\s+ik\b|(?:kun|kunt|kan|wil|wilt)\s+(?:je|u|ik)\b)"
    r"(?:\s+(?:u|je|ik|graag|nog|ook|even|maar|dan|eens|wel|er|iets|wat|toch|van|om))*"
)
_DEEL = r"(?:vraag|antwoord|nummer|nr\.?|punt|onderdeel|kopje|regel|vakje)"
_NUMMER = (
    rf"(?:(?:de|het)\s+)?(?:antwoord\s+(?:op|bij|van)\s+)?(?:{_DEEL}\s*)?(?P<nr>\d{{1,2}})(?![\d.,]*\d)"
)
# After a number that points, comes no thing that it counts: "bij 4 moet", and not "bij 4 huizen".
_GEEN_AANTAL = (
    r"(?=\s*(?:[:=;,.!]|$)|\s+(?:ook|nog|moet\w*|mot|mos|mag|kan|wil|wou|zou|staat|stiet|steet|hoort|heurt|klopt|is"
    r"|wordt|komt|graag|er|erbij|toe|toch|fout|verkeerd|niet|weg|eruit|naar|in|maar|dat|aan)\b)"
)
_VOORZETSEL = r"(?:bij|op|onder|aan|van|in|uit)\s+"
_NUMMERS_OVERAL = tuple(
    re.compile(patroon, re.IGNORECASE | re.DOTALL)
    for patroon in (
        rf"{_VOORAF}(?P<voor>{_BEVEL}\s+{_VOORZETSEL}){_NUMMER}{_GEEN_AANTAL}(?P<na>.*)$",
        rf"{_VOORAF}(?P<voor>{_BEVEL}\s+){_NUMMER}{_GEEN_AANTAL}(?P<na>.*)$",
        rf"{_VOORAF}(?P<voor>bij\s+){_NUMMER}{_GEEN_AANTAL}(?P<na>.*)$",
        rf"{_VOORAF}(?P<voor>){_DEEL}\s*(?P<nr>\d{{1,2}})\b(?P<na>.*)$",
        rf"{_VOORAF}(?P<voor>)(?P<nr>\d{{1,2}})(?=\s+(?:moet|mot)\s+(?:zijn|worden|wezen|staan)\b"
        r"|\s+(?:klopt|deugt)\s+niet\b|\s+is\s+(?:fout|verkeerd|onjuist)\b)(?P<na>.*)$",
    )
)
# With all answers and their numbers before them, people name a number and mean an answer.
_NUMMERS_BIJ_NALEZEN = tuple(
    re.compile(patroon, re.IGNORECASE | re.DOTALL)
    for patroon in (
        rf"{_VOORAF}(?P<voor>bij\s+|{_BEVEL}\s+{_VOORZETSEL}){_NUMMER}\b(?P<na>.*)$",
        rf"{_VOORAF}(?P<voor>)(?P<nr>\d{{1,2}})(?=\s*[:=]|\s+(?:moet|mot|wordt|is|mag|kan|klopt|toch|graag|staat)\b)(?P<na>.*)$",
    )
)
_ERACHTER = re.compile(
    rf"{_VOORAF}(?P<bevel>zet|voeg|schrijf|noteer|doe|haal|gooi|streep|verwijder|schrap)\s+(?P<tekst>\S.*?)\s+"
    rf"(?:(?:er|ook|nog|maar|even|toe|erbij|weg|eruit)\s+)*{_VOORZETSEL}{_NUMMER}"
    r"(?:\s+(?:toe|erbij|bij|graag|ook|weg|eruit|uit|neer))*\W*$",
    re.IGNORECASE | re.DOTALL,
)
# By its name, or in the words in which it is asked.
_NAAM = (
    r"(?:(?:de|het|die|dat|mijn|m'n|ons|onze)\s+)?"
    r"(?P<naam>(?:met\s+wie|wat|wanneer|waar|hoe\w*)\b(?:\s+\w+){0,4}?"
    # In "wat ik wil bereiken moet ook" the first of the two verbs belongs to the name.
    r"(?=\s+(?:moet|mot|mag|(?:wil|kan)(?!\s+\w+en\s+(?:moet|mot|mag|hoort|staat|klopt|ook|nog)\b)|hoort|staat"
    r"|klopt|ook|nog)\b|\s*:)|[^\W\d_][\w-]*(?:\s+en\s+de\s+\w+)?)"
)
_WORDT_GEZET = (
    r"(?=.*\b(?:erbij|toe\s?(?:te\s)?voeg\w*|aan\s?(?:te\s)?vul\w*|bij\s?(?:zet|schrijv)\w*)\b|\s*:)"
)
_GENOEMD_MET_BEVEL = re.compile(
    rf"{_VOORAF}(?P<voor>{_BEVEL}\s+(?:bij|onder|aan)\s+){_NAAM}{_WORDT_GEZET}(?P<na>(?:\s+|\s*:).*)$",
    re.IGNORECASE | re.DOTALL,
)
_GENOEMD_BIJ_NALEZEN = re.compile(
    rf"{_VOORAF}(?P<voor>(?:bij|onder)\s+){_NAAM}(?P<na>(?:\s+|\s*:).*)$", re.IGNORECASE | re.DOTALL
)

_LEIDT_IN = re.compile(
    r"(?:\s*\b(?:(?:moet|moeten|mot|mos|moest|mag|hoeft|kan|wil|wou|zou|graag|ook|nog|er|erbij|derbij|bij|toe|te"
    r"|toevoegen|voegen|aanvullen|zetten|schrijven|staan|komen|zijn|wezen|worden|hebben|even|dan|toch|liever"
    r"|eigenlijk|maar|nu|dus|wel|hoort|komt|iets|wat)\b"
    r"|(?:ik|we|wij|u|je)\b(?=\s+(?:graag|ook|nog|er|erbij|iets|toe|toevoegen|zetten)\b)))+",
    re.IGNORECASE,
)
_WORDT = re.compile(
    r"\s*(?:=|\b(?:is|wordt|worden|naar|in|aan\s+in|aan\s+naar|op)\b)\s*", re.IGNORECASE
)
_ERBIJ = re.compile(
    r"\b(?:ook|nog|erbij|derbij|bij|toe|toevoegen|aanvullen|voeg|voegen)\b", re.IGNORECASE
)
_BESLUIT = re.compile(
    r"(?:[\s,]+(?:erbij|derbij|bij|toe|toevoegen|zetten|staan|komen|zijn|worden|wezen|graag|aub|alsjeblieft"
    r"|alstublieft|hoor))+\W*$",
    re.IGNORECASE,
)
# Named with a colon, and yet beside what stands there: "bij wie meedoet: ook de bakker".
_OOK = re.compile(r"(?:(?:en|maar)\s+)?(?:ook|nog)\s+(?!niet\b|geen\b|alleen\b)", re.IGNORECASE)
_BIJZIN = re.compile(r"(?:dat|omdat|zodat|want|als|om|die)\b", re.IGNORECASE)
_MODAAL = re.compile(
    r"\b(?:moet|moeten|mot|mos|moest|mag|hoeft|kan|wil|wou|zou|hoort|komt)\b", re.IGNORECASE
)
_KLOPT_NIET = re.compile(
    r"\s*(?:(?:klopt|kloppen|deugt)\s+(?:\w+\s+){0,2}?(?:niet|nie|geen\s+\w+)(?:\s+(?:meer|helemaal|goed))*"
    r"|(?:staat|stiet|steet|staan|is|zijn)\s+(?:\w+\s+){0,3}?(?:onzin|fout\w*|verkeerd\w*|onjuist\w*|niks\s+van"
    r"|(?:niet|nie)\s+(?:goed|juist))|(?:fout|verkeerd|niet\s+goed)\b)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_STAAT_TEN_ONRECHTE = re.compile(
    r"\s*(?:staat|stiet|steet|staan)\s+(?:(?:nog|ook|nu|er)\s+)*(?:dat\s+|da['’]k\s+|da\s+)?(?P<wat>.+?)[,;.]*\s+(?:en\s+)?"
    r"(?:(?:dat|da|die|dit|het)\s+)?(?:hoort|heurt|moet|mot|mag|kan|klopt)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_MAG_WEG = re.compile(
    r"\s*(?:(?:mag|kan|moet|mot|hoeft)\s+)?(?:(?:er|maar|ook|wel|toch|dan|helemaal)\s+)*(?:weg|eruit|leeg|vervallen"
    r"|niet(?:\s+(?:meer|ingevuld))?|weghalen|verwijderen|wissen)\W*$",
    re.IGNORECASE,
)
# "Bij 4 alleen Anja", "bij 4 toch niemand": nobody else, so what stood there does not stand beside it.
_NIETS_ANDERS = re.compile(
    r"[\s,]*(?:(?:is|was|staat|het|dat|dan|nu|toch|maar|eigenlijk|gewoon|graag|wel)\s+)*"
    r"(?:alleen|enkel|slechts|uitsluitend|(?:nog\s+)?(?:niemand|niks|niets|geen)|liever)\b(?!\s+nog\b)",
    re.IGNORECASE,
)
_HAALT_WEG = re.compile(r"\b(?:haal|gooi|streep|verwijder|schrap)\b", re.IGNORECASE)
_SLOT_WEG = re.compile(
    r"(?:\s+(?:wel|ook|er|maar|gewoon|toch))*\s+(?:weg|eruit|uit|eraf|door)(?:\s+(?:hoor|graag|dan|toch|aub))*\W*$",
    re.IGNORECASE,
)
_ONTBREEKT = re.compile(
    r"\s*(?:ontbre\w+|mist|missen|mis\s+ik|vergat\s+ik|ben\s+ik\s+vergeten)\s+(?:nog\s+|ook\s+)*(?P<wat>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_HET_IS = re.compile(
    r"[\s,.;:!]*(?:(?:want|namelijk|maar)\s+)?(?:(?:het|dat|dit|er)\s+)?(?:(?:is|moet|mot|wordt|zijn|worden|staan|wezen)\s+)*",
    re.IGNORECASE,
)
_WEET_NIET = re.compile(
    r"\b(?:weet|weten)\s+(?:(?:ik|we|wij|het|dat|dit|nog)\s+)*(?:niet|nie|nog\s+niet)\b|\bgeen\s+(?:flauw\s+)?idee\b",
    re.IGNORECASE,
)
_OVER_HET_WIJZIGEN = re.compile(
    r"\W*(?:(?:dat|dit|het|die)\s+)?(?:(?:wil|kan|mag|moet|zou|kun|kunt)\s+(?:ik|je|u|we)\b.*|(?:graag\s+)?(?:wijzig\w*"
    r"|verander\w*|aanpas\w*|verbeter\w*|anders)\b.*|hoe\b.*"
    r"|(?:hoort|heurt|klopt|slaat|past)\b.*\b(?:niet|nie|nergens|niks)\b.*"
    r"|(?:mag|moet|mot|kan)\s+(?:er\s+)?(?:\w+\s+)?(?:weg|eruit)\W*)",
    re.IGNORECASE,
)
# "Bij 8 moet alleen staan dat ...": how it has to stand there is no part of it.
_ALLEEN_STAAN = re.compile(
    r"^(?:alleen|enkel|slechts)\s+(?:maar\s+|nog\s+)?(?:staan|komen|blijven|zijn)\s+(?:staan\s+)?(?=\S)",
    re.IGNORECASE,
)
_OORDEEL = re.compile(
    r"\W*(?:(?:wel|zo|helemaal|heel|nu|al)\s+)*(?:goed|prima|ok[eé]?|juist|klaar|akkoord|klopt)\W*"
)


def lees_aanwijzing(vragen: Sequence[Vraag], tekst: str, *, nalezen: bool) -> Aanwijzing | None:
    """Which answer this sentence points at, and what it wants there; None when it points at none.

    `nalezen`: everything is answered and stands there with its number.
    """
    if tekst.rstrip().endswith("?"):
        return None
    kaal = tekst.strip()
    if (erachter := _ERACHTER.match(kaal)) is not None:
        vraag = op_nummer(vragen, int(erachter["nr"]))
        eruit = _HAALT_WEG.search(erachter["bevel"]) is not None
        inhoud = _SLOT_WEG.sub("", erachter["tekst"]) if eruit else _BESLUIT.sub("", erachter["tekst"])
        if vraag is not None:
            return Aanwijzing(vraag, "eruit" if eruit else "erbij", inhoud.strip(" ,:"))
    patronen = (*_NUMMERS_OVERAL, *(_NUMMERS_BIJ_NALEZEN if nalezen else ()))
    for patroon in patronen:
        if (treffer := patroon.match(kaal)) is not None:
            vraag = op_nummer(vragen, int(treffer["nr"]))
            return None if vraag is None else _uitleg(vraag, treffer["voor"], treffer["na"])
    if nalezen and (voluit := _bij_volle_naam(vragen, kaal)) is not None:
        return _uitleg(*voluit)
    for patroon in (_GENOEMD_MET_BEVEL, *((_GENOEMD_BIJ_NALEZEN,) if nalezen else ())):
        if (treffer := patroon.match(kaal)) is not None:
            naam = treffer["naam"]
            vraag = zoek_vraag(vragen, naam) or als_gevraagd(vragen, naam)
            if vraag is not None:
                return _uitleg(vraag, treffer["voor"], treffer["na"])
    return None


def _bij_volle_naam(vragen: Sequence[Vraag], tekst: str) -> tuple[Vraag, str, str] | None:
    """The question that is named as it stands there, with what stands before and after its name: of
    "bij wie wat doet: vier mannen" no word belongs to the answer."""
    for vraag in sorted(vragen, key=lambda v: len(v.naam), reverse=True):
        naam = rf"[‘'\"“]?{re.escape(vraag.naam)}[’'\"”]?"
        treffer = re.match(
            rf"{_VOORAF}(?P<voor>(?:{_BEVEL}\s+)?(?:bij|onder|aan)\s+){naam}(?!\w)(?P<na>.*)$",
            tekst,
            re.IGNORECASE | re.DOTALL,
        )
        if treffer is not None:
            return vraag, treffer["voor"], treffer["na"]
    return None


def _uitleg(vraag: Vraag, voor: str, na: str) -> Aanwijzing | None:
    """What has to happen to this answer, by what stands before and after where it is named."""
    if (oordeel := _KLOPT_NIET.match(na)) is not None and not _MAG_WEG.fullmatch(na):
        return _na_oordeel(vraag, oordeel["rest"])
    if (ontbreekt := _ONTBREEKT.match(na)) is not None:
        return Aanwijzing(vraag, "erbij", ontbreekt["wat"].strip(" ."))
    return _haalt_weg(vraag, voor, na) or _zet_neer(vraag, voor, na)


def _haalt_weg(vraag: Vraag, voor: str, na: str) -> Aanwijzing | None:
    """What has to go out of it, or all of it; None when something has to stand there."""
    if _MAG_WEG.fullmatch(na):
        return Aanwijzing(vraag, "weg")
    if (onterecht := _STAAT_TEN_ONRECHTE.match(na)) is not None:
        return Aanwijzing(vraag, "eruit", onterecht["wat"].strip(" ,"))
    if not _HAALT_WEG.search(voor) and not (_MODAAL.match(na.strip()) and _SLOT_WEG.search(na)):
        return None
    inhoud = _SLOT_WEG.sub("", _LEIDT_IN.sub("", na, count=1)).strip(" ,:")
    return Aanwijzing(vraag, "eruit", inhoud) if inhoud else Aanwijzing(vraag, "weg")


def _zet_neer(vraag: Vraag, voor: str, na: str) -> Aanwijzing | None:
    """What has to stand there, alone or with what stands there; None when it is only approved of."""
    leidt_in = _LEIDT_IN.match(na)
    ingeleid = leidt_in[0] if leidt_in is not None else ""
    inhoud = na[len(ingeleid) :]
    letterlijk = inhoud.lstrip().startswith(":")
    if not letterlijk and not voor.startswith("bij") and (wordt := _WORDT.match(inhoud)) is not None:
        inhoud = inhoud[wordt.end() :]
    inhoud = inhoud.strip(" ,:;=\n\t")
    if (ook := _OOK.match(inhoud)) is not None:
        ingeleid, inhoud = f"{ingeleid} ook", inhoud[ook.end() :]
    inhoud = _ALLEEN_STAAN.sub("", inhoud)
    besluit = _BESLUIT.search(inhoud)
    if besluit and not letterlijk and _BIJZIN.match(inhoud) is None and (ingeleid or voor):
        ingeleid += f" {besluit[0]}"
        inhoud = inhoud[: besluit.start()]
    inhoud = inhoud.strip(" .!") if len(inhoud.split()) == 1 else inhoud.strip()
    if _OORDEEL.fullmatch(inhoud):
        return None
    if not inhoud or _OVER_HET_WIJZIGEN.fullmatch(inhoud):
        return Aanwijzing(vraag, "open")
    if _WEET_NIET.search(inhoud) and not vraag.verplicht:
        return Aanwijzing(vraag, "weg")
    vult_aan = _ERBIJ.search(ingeleid) or re.search(r"\bvoeg\b|\bvoegen\b", voor, re.IGNORECASE)
    # Named without a word about what to do: with a story it comes along, in so many words it is it.
    alleen_genoemd = voor.startswith("bij") and not letterlijk and _MODAAL.search(ingeleid) is None
    erbij = bool(vult_aan) or (alleen_genoemd and not (_in_een_woord(vraag) or _is_alles(vraag, na)))
    return Aanwijzing(vraag, "erbij" if erbij else "nieuw", inhoud)


def _is_alles(vraag: Vraag, na: str) -> bool:
    """Whether this says that nothing else has to stand there; of a story it is only about a part."""
    verhaal = isinstance(vraag, OpenVraag) and vraag.vertellen
    return not verhaal and _NIETS_ANDERS.match(na) is not None


def _na_oordeel(vraag: Vraag, rest: str) -> Aanwijzing:
    """After "klopt niet": what it is, if that was said."""
    inhoud = rest.strip(" ,.;:!\n")
    if _WEET_NIET.search(inhoud):
        return Aanwijzing(vraag, "open" if vraag.verplicht else "weg")
    if not inhoud or _OVER_HET_WIJZIGEN.fullmatch(inhoud):
        return Aanwijzing(vraag, "open")
    inhoud = _HET_IS.sub("", inhoud, count=1) if _HET_IS.match(inhoud) else inhoud
    return Aanwijzing(vraag, "nieuw", _BESLUIT.sub("", inhoud).strip(" ,"))


def _in_een_woord(vraag: Vraag) -> bool:
    return vraag.soort != "open" or (
        vraag.herken is not None and vraag.herken.soort in ("geld", "moment")
    )
