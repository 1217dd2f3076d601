"""Details of other people in free text: pointed out before handing in, never in the way of it.

Residents write as they talk: "bel Piet maar, 06-...", "mijn buurvrouw heeft dementie". The person it
is about has not been asked. So the summary says where such a thing stands, and the person decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict
from stdnum import iban
from stdnum.nl import postcode

from acties.vragenlijst.bereikbaar import Adres, emails_in, telefoons_in
from acties.vragenlijst.gevoelig import GEZONDHEID, PRIVE
from acties.vragenlijst.herkennen.patronen import woorden
from acties.vragenlijst.herkennen.zinnen import zinnen_van
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.persoonsnamen import namen_in
from acties.vragenlijst.soorten import soort_van
from kennisbank.schema.reeksvraag import ReeksVraag
from kennisbank.schema.vraag import ContactVraag, OpenVraag, Vraag

Detail = Literal["telefoon", "email", "rekening", "adres", "gezondheid", "prive", "naam"]


class LetOp(BaseModel):
    """An answer in which details of somebody else may stand."""

    model_config = ConfigDict(frozen=True)

    vraag: str
    naam: str
    """The name of the question, as the summary shows it."""
    details: tuple[Detail, ...]
    namen: tuple[str, ...] = ()
    """With `naam`: what was taken for names of people."""


# Addresses of organisations, which nobody minds.
_ALGEMEEN = frozenset("info bestuur secretariaat contact post mail administratie redactie".split())
_EEN_PERSOON = (
    r"(?:(?:mijn|m'n|onze|ons|zijn|haar|hun|de|een|die) (?:\w+ )?(?:\w*buurman|\w*buurvrouw|\w*moeder"
    r"|\w*vader|oma|opa|mama|papa|man|vrouw|partner|ex|\w*dochter|\w*zoon|\w*jongen|\w*meisje|\w*zus|\w*broer|vriend|vriendin|oom"
    r"|tante|neef|nicht|kind|collega|kleinkind|kleinzoon|kleindochter|zwager|eigenaar|juf|meester"
    r"|voorzitter))"
)
# A person named by a word for them, by title or by "hij" and "zij"; "mensen met dementie" is nobody.
_PERSOON = woorden(
    rf"{_EEN_PERSOON} | (?:mevrouw|meneer|mijnheer|dhr\.?|mevr\.?|mw\.?|familie|fam\.?) [\w'.]+"
    r" | (?:hij|zij) (?:is|heeft|had|was|kreeg|krijgt|lijdt|woont|zit|kan|ligt)"
    r" | (?:buurman|buurvrouw|oma|opa|tante|oom) [\w']+"
)
_STRAAT = re.compile(
    r"\b[A-Z][\w'.-]*(?:\s+[A-Z]?[\w'.-]+){0,2}?(?:straat|weg|laan|plein|dijk|hof|pad|steeg|singel|kade|ring"
    r"|gracht|dreef|allee|markt|erf|brink|kamp|es|veld)\s+\d{1,4}\s?[a-zA-Z]?\b"
)
_POSTCODE = re.compile(r"\b(?P<code>[1-9]\d{3}\s?[A-Z]{2})\b(?P<nummer>\s+\d+)?")
_VERWIJST = woorden(
    r"(?:ze | zij | hij | die) (?:is | heeft | had | was | kreeg | krijgt | lijdt | zit | kan | kwam)"
)
"""Who was named in the sentence before."""
_GROEP = re.compile(
    r"\b(?:mensen|ouderen|kinderen|jongeren|bewoners|inwoners|bezoekers|patiënten|iedereen|mantelzorgers)"
    r"\s+(?:met|in|die|zonder|voor)\b[^,.;:]*",
    re.IGNORECASE,
)
"""What is said of many is about nobody, also where somebody is named: "Els helpt mensen met ms"."""
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ .]?[A-Z0-9]{2,4}){3,8}\b")
_TUSSEN_NAAM_EN_STRAAT = re.compile(r"[\s,(]*(?:(?:van|uit|op|woont|in)\s+)*(?:de|het)?\s*\(?\s*")
_WOONT = woorden("woont | woonde | wonend | familie | fam | adres is | adres van | bij hem | bij haar")
_MIJN_ADRES = re.compile(
    r"\b(?:mijn|m'n|ons)\s+(?:(?:nieuwe?|eigen|andere?)\s+)?"
    r"(?:telefoon|tel\b|nummer|mobiel|e-?mail|mail|06)[^.!?\n]*$",
    re.IGNORECASE,
)
_VLAK_ERVOOR = 80
_EIGEN = woorden("ik woon | wij wonen | we wonen | mijn adres | ons adres | bij mij | bij ons")


def details_van_anderen(
    vragen: Iterable[Vraag], antwoorden: Mapping[str, Gegeven], *, namen: bool = False
) -> tuple[LetOp, ...]:
    """In which answers to these questions details of somebody else may stand, in their order.

    With `namen` also names of people, as far as they are known for that: in what an employee writes
    there should be none. Residents may say who joins them.
    """
    vragen = list(vragen)
    eigen = set(_eigen_adressen(vragen, antwoorden))
    gevonden = []
    for vraag in vragen:
        gegeven = antwoorden.get(vraag.sleutel)
        leesbaar = isinstance(vraag, OpenVraag) or (namen and isinstance(vraag, ReeksVraag))
        if not leesbaar or gegeven is None or gegeven.status != "gegeven":
            continue
        tekst = soort_van(vraag).toon(vraag, gegeven.waarde)
        adres_gevraagd = isinstance(vraag, OpenVraag) and vraag.adres_gevraagd
        details = [
            detail
            for detail in dict.fromkeys(_details(tekst, eigen))
            if not (adres_gevraagd and detail in ("email", "telefoon"))
        ]
        # Who can be asked about the project is a colleague, and is named where that is asked.
        genoemd = namen_in(tekst) if namen and not adres_gevraagd else ()
        if genoemd:
            details.append("naam")
        if details:
            let_op = LetOp(vraag=vraag.sleutel, naam=vraag.naam, details=tuple(details), namen=genoemd)
            gevonden.append(let_op)
    return tuple(gevonden)


def _eigen_adressen(vragen: Iterable[Vraag], antwoorden: Mapping[str, Gegeven]) -> Iterator[str]:
    """What the person gave as their own, to be reached by."""
    for vraag in vragen:
        gegeven = antwoorden.get(vraag.sleutel)
        if isinstance(vraag, ContactVraag) and gegeven is not None and isinstance(gegeven.waarde, dict):
            yield from (str(deel).casefold() for deel in gegeven.waarde.values())


def _details(tekst: str, eigen: set[str]) -> Iterator[Detail]:
    for nummer in telefoons_in(tekst):
        bekend = nummer.waarde is None or nummer.waarde.casefold() in eigen
        if not (bekend or _noemt_het_eigen(tekst, nummer)):
            yield "telefoon"
    for adres in emails_in(tekst):
        waarde = (adres.waarde or "").casefold()
        bekend = not waarde or waarde in eigen or waarde.partition("@")[0] in _ALGEMEEN
        if not (bekend or _noemt_het_eigen(tekst, adres)):
            yield "email"
    for treffer in _IBAN.finditer(tekst):
        if iban.is_valid(treffer[0].replace(".", "")):
            yield "rekening"
    over_iemand = False
    for zin in zinnen_van(tekst):
        namen = [naam for naam in namen_in(zin.tekst) if not _is_eigen_naam(naam, eigen)]
        persoon = bool(namen) or _PERSOON.search(zin.tekst) is not None
        over_iemand = persoon or (over_iemand and _VERWIJST.search(zin.tekst) is not None)
        verteld = _GROEP.sub(" ", zin.tekst)
        if over_iemand and GEZONDHEID.search(verteld):
            yield "gezondheid"
        if over_iemand and PRIVE.search(verteld):
            yield "prive"
        if _EIGEN.search(zin.tekst):
            continue
        straat = _STRAAT.search(zin.tekst)
        woont = _PERSOON.search(zin.tekst) or _WOONT.search(zin.tekst)
        if _heeft_postcode(zin.tekst) or (straat and (woont or _woont_daar(zin.tekst, namen))):
            yield "adres"


def _is_eigen_naam(naam: str, eigen: set[str]) -> bool:
    """Whether this is the name that the person gave as their own, or their first name."""
    eerste = naam.casefold().split()[0]
    return any(eerste in deel.split() for deel in eigen)


def _woont_daar(zin: str, namen: Iterable[str]) -> bool:
    """Whether an address follows a name at once: "Henk Visser, Dorpsstraat 12"."""
    for naam in namen:
        na = zin[zin.find(naam) + len(naam) :]
        straat = _STRAAT.search(na)
        if straat is not None and _TUSSEN_NAAM_EN_STRAAT.fullmatch(na[: straat.start()]):
            return True
    return False


def _noemt_het_eigen(tekst: str, adres: Adres) -> bool:
    """ "Mijn telefoonnummer is veranderd, het is nu 06-...": that is the person's own."""
    return _MIJN_ADRES.search(tekst[max(0, adres.begin - _VLAK_ERVOOR) : adres.begin]) is not None


def _heeft_postcode(tekst: str) -> bool:
    """Whether a postcode with a house number or a street stands here: that is where somebody lives."""
    return any(
        postcode.is_valid(treffer["code"]) and (treffer["nummer"] or _STRAAT.search(tekst))
        for treffer in _POSTCODE.finditer(tekst)
    )
