"""The kern where it is to happen, by the names in the data of the municipality.

Where somebody lives is not always where the plan is: "ik woon in Ankum, maar de speeltuin in Hoonhorst
..." is about Hoonhorst.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from kennisbank.schema.gemeente import Kern
from kennisbank.schema.herkenning import HerkenKern

# A long name with one or two typing errors: "Hessem" is Hessum, but "lente" is not Lenthe.
_LIJKT = 86
_MIN_LETTERS_VOOR_TIKFOUT = 6
_WOORD = re.compile(r"[^\W\d_](?:[\w'-]*\w)?")
# "Hoonhorster", "Lemelerveldse"; and "Oudleuser", of what ends in "en".
_VAN_DAAR = frozenset("er ner ser se nse".split())
_VAN_EN = frozenset("er ense".split())
_KANT = re.compile(r"-(?:noord|oost|zuid|west|centrum|dorp)\Z")
_WOONT = re.compile(
    r"\b(?:woon|woont|wonen|woonachtig|kom|komt|komen|geboren|getogen|opgegroeid|werk|werkt|werken"
    r"|familie"
    r"|inwoner|inwoners|ben|zijn|voetbalt|sport|school|verhuisd|gewoond|vandaan)\b",
    re.IGNORECASE,
)
# Named for comparison, or the municipality itself.
_ELDERS = re.compile(
    r"\b(?:zoals\s+(?:in|bij|ze)|net\s+als\s+in|in\s+plaats\s+van|niet\s+(?:in|voor)|(?:de\s+)?gemeente)"
    r"\s+(?:de\s+)?$",
    re.IGNORECASE,
)
# Near it rather than in it: that counts when no other kern is named.
_ERHEEN = re.compile(
    r"\b(?:vanuit|vanaf|richting|naar|tussen|tussen\s+[\w'-]+\s+en)\s+(?:de\s+)?$", re.IGNORECASE
)
_WIL = re.compile(r"\b(?:wil|willen|zou|zouden|graag|begin|beginnen)\b", re.IGNORECASE)
_PLEK = re.compile(
    r"\b(?:in|te|voor|op|rond|bij|binnen)\s+(?:het\s+dorp\s+|de\s+kern\s+)?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Kernvondst:
    """A kern that is named, and where."""

    kern: Kern
    begin: int
    eind: int


class Kernherkenner(Herkenner[HerkenKern]):
    """The kern of the plan, under the name that the municipality gives it."""

    soort = "kern"

    def vind(self, herkenning: HerkenKern, verhaal: Verhaal) -> str | None:
        kern = kern_van(verhaal)
        return kern.naam if kern is not None else None


def kern_van(verhaal: Verhaal) -> Kern | None:
    """The kern where the plan is; None when none is named, or when it could be several."""
    punten: dict[str, int] = {}
    kernen: dict[str, Kern] = {}
    for vondst in kernen_in(verhaal):
        naam = vondst.kern.naam
        kernen[naam] = vondst.kern
        punten[naam] = max(punten.get(naam, -9), _punten(verhaal, vondst))
    if not punten:
        return None
    if len(punten) > 1 and verhaal.gemeente.naam in punten:
        # The village after which the municipality is called is often named with another one.
        punten[verhaal.gemeente.naam] -= 1
    hoogste = max(punten.values())
    beste = [naam for naam, aantal in punten.items() if aantal == hoogste]
    return kernen[beste[0]] if len(beste) == 1 and hoogste >= 0 else None


def kernen_in(verhaal: Verhaal) -> Iterator[Kernvondst]:
    """All kernen that are named, in order, also with a typing error."""
    woorden = list(_WOORD.finditer(verhaal.tekst))
    namen = [
        (naam.casefold(), len(naam.split()), kern)
        for kern in verhaal.gemeente.kernen
        for naam in (kern.naam, *kern.synoniemen)
    ]
    hier = 0
    while hier < len(woorden):
        beste: tuple[float, int, Kern] | None = None
        for naam, lengte, kern in namen:
            stuk = woorden[hier : hier + lengte]
            if len(stuk) < lengte:
                continue
            gezegd = verhaal.tekst[stuk[0].start() : stuk[-1].end()].casefold()
            if gezegd.startswith(naam):
                # "Nieuwleusen-Zuid".
                gezegd = _KANT.sub("", gezegd)
            # With an article it is a word like any other: "de lente" is not Lenthe.
            lidwoord = hier and woorden[hier - 1][0].casefold() in ("de", "het", "een")
            precies = gezegd == naam or _is_van(naam, gezegd, verhaal.gemeente.naam)
            gelijkenis = 100.0 if precies else 0.0 if lidwoord else _gelijkenis(naam, gezegd)
            if gelijkenis and (beste is None or (gelijkenis, lengte) > beste[:2]):
                beste = (gelijkenis, lengte, kern)
        if beste is None:
            hier += 1
            continue
        yield Kernvondst(beste[2], woorden[hier].start(), woorden[hier + beste[1] - 1].end())
        hier += beste[1]


def _is_van(naam: str, gezegd: str, gemeente: str) -> bool:
    """Whether this says of which kern something is: "de Lemelerveldse kermis". What is called after the
    municipality may be of all of it."""
    if naam == gemeente.casefold():
        return False
    if gezegd.startswith(naam):
        return gezegd.removeprefix(naam) in _VAN_DAAR
    stam = naam.removesuffix("en")
    return stam != naam and gezegd.startswith(stam) and gezegd.removeprefix(stam) in _VAN_EN


def _gelijkenis(naam: str, gezegd: str) -> float:
    if min(len(naam), len(gezegd)) < _MIN_LETTERS_VOOR_TIKFOUT or gezegd[0] != naam[0]:
        return 0.0
    return fuzz.ratio(naam, gezegd, score_cutoff=_LIJKT)


def _punten(verhaal: Verhaal, vondst: Kernvondst) -> int:
    deel = verhaal.deel_bij(vondst.begin)
    voor = verhaal.tekst[max(0, vondst.begin - 30) : vondst.begin]
    if _ELDERS.search(voor):
        return -1
    if _ERHEEN.search(voor):
        return 0
    punten = 2 if _PLEK.search(voor) else 1
    # "Ik ben Jan en wil een bank in Ankum": from there on it is about the plan.
    if deel is not None and _WOONT.search(re.split(_WIL, verhaal.tekst[deel.begin : vondst.begin])[-1]):
        punten -= 2
    return punten
