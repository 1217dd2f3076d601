"""Who stands where the words of a sentence have a place for somebody: "{wie} weet* ervan".

Lists of people's names and trades never end: anybody may have been asked. So the place decides, and not
the word. What stands before the verb of a Dutch main clause is one constituent; beside "vindt het goed"
that is whoever finds so, be it the "overblijfmoeders" or the "coordinatrice". A group of words is a
constituent when it is built as one: an article or number, words that are not of the closed classes
(spaCy's list of them), and more of these after "van" or "en".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.gezelschap import noemt_mensen
from acties.vragenlijst.herkennen.naamgroep import einden_van
from acties.vragenlijst.herkennen.zinnen import Deel
from kennisbank.schema.herkenning import WIE

_AANLOOP = re.compile(
    r"(?:(?:en|maar|want|dus|ook|verder|nou|ja|of|dat|omdat|zelfs|inmiddels)\s+){1,3}", re.IGNORECASE
)
_ONTKEND = re.compile(r"\b(?:niet|geen|nooit|nie)\b", re.IGNORECASE)
_OOK = re.compile(r"\s+(?:ook|wel|trouwens\s+ook)\b", re.IGNORECASE)
_EN_DAN = re.compile(r"\ben\s+(?:ook\s+)?", re.IGNORECASE)
_LIJST = re.compile(r"[^,]\s+(?:en|&)\s")
_EN_NOG = re.compile(
    r",?\s+en\s+(?P<ook>ook\s+)?|,?\s+(?P<net>net\s+als|evenals|alsmede|alsook)\s+", re.IGNORECASE
)
_LAATSTE_VAN_LIJST = re.compile(
    r"\s(?:en|&)\s+(?:(?:de|het|een|mijn|onze|ons)\s+[\w'-]+|[A-Z][\w'-]+)\Z"
)
_VERDER = re.compile(
    r"(?:(?:maar|en|of)\s+)?(?P<wel>(?:(?:wel|ook|toen|daarna|later|al|nog|eerst|verder)\s+)*)"
    r"(?P<met>m[ei]t\s+)?",
    re.IGNORECASE,
)
_WIJ = re.compile(r"\s+(?:ik|we|wij|wi'j|ikzelf)\b", re.IGNORECASE)
_ONS = re.compile(r"\b(?:ik|we|wij)\b")
_WOORD = re.compile(r"[\w']+")
# Without "*", which stands for any letters, and without signs that part a word.
_HELE_WOORDEN = re.compile(r"[\w'|]+")
_DICHTBIJ = 25
_HULPWERKWOORD = 4
_EEN_PAAR_WOORDEN = r"\s+(?:(?!(?:en|maar|want|zodat|omdat)\b)[^\s,.;:!?()]+\s+){0,7}?"


@dataclass(frozen=True, slots=True)
class Gevonden:
    """Somebody in their place: where, and how many letters of the construction were there."""

    begin: int
    eind: int
    lengte: int
    delen: tuple[int, ...]
    """The numbers of the parts in which it stands."""
    ontkend: bool
    """Whether it says that they do not: "de tennisclub doet niet mee"."""


def vind_wie(verhaal: Verhaal, constructies: Sequence[str]) -> tuple[Gevonden, ...]:
    """Everybody who stands in the place that one of these constructions has for them, in order."""
    if not constructies:
        return ()
    sleutel = tuple(constructies)
    if sleutel not in verhaal.gevonden:
        verhaal.gevonden[sleutel] = _alle(verhaal, sleutel)
    return verhaal.gevonden[sleutel]


def _alle(verhaal: Verhaal, constructies: tuple[str, ...]) -> tuple[Gevonden, ...]:
    gevonden: list[Gevonden] = []
    per_zin = [_die_kunnen(constructies, zin.tekst) for zin in verhaal.zinnen]
    for nummer, (zin, deel) in enumerate(verhaal.delen):
        einde_zin = verhaal.zinnen[zin].eind
        hier = [v for vorm in per_zin[zin] for v in vorm.zoek(verhaal, nummer, deel, einde_zin)]
        for vondst in sorted(hier, key=lambda v: (-v.lengte, v.begin)):
            if not any(v.begin < vondst.eind and vondst.begin < v.eind for v in gevonden):
                gevonden.append(vondst)
    return tuple(sorted(gevonden, key=lambda v: v.begin))


def _die_kunnen(constructies: tuple[str, ...], zin: str) -> list[_Vorm]:
    """The constructions of which all words are in this sentence: of most, some word is not."""
    woorden = {w for woord in _WOORD.findall(zin.casefold()) for w in (woord, woord.strip("'"))}
    return [
        vorm
        for vorm in _vormen(constructies)
        if not any(woorden.isdisjoint(keuzen) for keuzen in vorm.nodig)
    ]


def gaat_verder(verhaal: Verhaal, deel: Deel) -> tuple[int, int] | None:
    """Who is named in a part that only goes on: "toen met de sportclubs", "maar de gymclub wel"."""
    treffer = _VERDER.match(deel.tekst)
    begin = treffer.end() if treffer is not None else 0
    einde = max(einden_van(deel.tekst, begin, len(deel.tekst)), default=None)
    if einde is None or treffer is None:
        return None
    rest = deel.tekst[einde:]
    if rest and re.fullmatch(r"\s+(?:ook|wel|idem|al)(?:\s+(?:al|hoor))?", rest, re.IGNORECASE) is None:
        return None
    if not (rest or treffer["met"] or treffer["wel"].strip()):
        return None
    return deel.begin + begin, deel.begin + einde


def groep_vooraan(deel: Deel) -> tuple[int, int] | None:
    """The group with which this part begins: "boer Westerman bedoel ik"."""
    einden = einden_van(deel.tekst, 0, len(deel.tekst), kort=True)
    return (deel.begin, deel.begin + einden[-1]) if einden else None


def is_groep(tekst: str) -> bool:
    """Whether these words are one group, as in a list: "de leerkrachten van groep 3"."""
    return len(tekst) in einden_van(tekst, 0, len(tekst))


@dataclass(frozen=True, slots=True)
class _Vorm:
    """A construction: what stands before the place and what after it."""

    voor: re.Pattern[str] | None
    na: re.Pattern[str] | None
    ontkent: bool
    kort: bool
    """Whether other words may stand between the place and what comes after it."""
    nodig: tuple[frozenset[str], ...]
    """Of each of these at least one word must be in the sentence."""

    def zoek(self, verhaal: Verhaal, nummer: int, deel: Deel, einde_zin: int) -> Iterator[Gevonden]:
        tekst = verhaal.tekst
        if self.voor is None:
            aanloop = _AANLOOP.match(tekst, deel.begin, deel.eind)
            beginnen = [(deel.begin, 0)]
            if aanloop is not None:
                beginnen.append((aanloop.end(), 0))
            # "Een bank, en de buren vinden het goed".
            beginnen += [(en.end(), 0) for en in _EN_DAN.finditer(tekst, deel.begin, deel.eind)]
        else:
            beginnen = [
                (treffer.end(), len(treffer[0].strip()))
                for treffer in self.voor.finditer(tekst, deel.begin, deel.eind)
            ]
        for begin, lengte in beginnen:
            if (vondst := self._vanaf(verhaal, nummer, einde_zin, begin, lengte)) is not None:
                yield vondst

    def _vanaf(
        self, verhaal: Verhaal, nummer: int, einde_zin: int, begin: int, lengte: int
    ) -> Gevonden | None:
        tekst = verhaal.tekst
        plek = (begin, einde_zin, self.kort)
        if plek not in verhaal.groepen:
            verhaal.groepen[plek] = einden_van(tekst, begin, einde_zin, kort=self.kort)
        einden = verhaal.groepen[plek]
        if self.kort:
            # Nothing right after it says where it ends, so it goes as far as it can.
            einden = einden[::-1]
        if self.na is None and (lijst := _hele_lijst(tekst, begin, einde_zin)) is not None:
            einden = [lijst, *einden]
        for einde in einden:
            slot = einde
            if "," in tekst[begin:einde] and not _LIJST.search(tekst, begin, einde):
                # "Een vlonder, zo'n 15 buren helpen": no list without "en".
                continue
            if self.na is not None:
                na = self.na.match(tekst, einde, einde_zin)
                if na is None or (
                    self.voor is None and _geen_onderwerp(tekst[begin:einde].split(), na)
                ):
                    continue
                slot = na.end()
            ontkend = not self.ontkent and _ONTKEND.search(tekst, einde, slot) is not None
            eind = _en_ook(tekst, slot, einde_zin) or einde
            eerste = _eerste_van_lijst(verhaal, nummer, begin, einde) if self.voor is None else nummer
            begin = begin if eerste == nummer else verhaal.delen[eerste][1].begin
            delen = tuple(
                n
                for n, (_, d) in enumerate(verhaal.delen)
                if n >= eerste and d.begin < max(eind, slot) and d.eind > begin
            )
            return Gevonden(begin, eind, lengte + slot - einde, delen, ontkend)
        return None


def _hele_lijst(tekst: str, begin: int, grens: int) -> int | None:
    """Where a list ends with which the sentence ends, or what comes before a colon: "gebeld met de
    jagers, agrarisch natuurbeheer en de boswachter"."""
    einde = max(einden_van(tekst, begin, grens), default=begin)
    slot = not tekst[einde:grens].strip() or tekst[einde] in ":;"
    return einde if slot and _LAATSTE_VAN_LIJST.search(tekst, begin, einde) else None


def _en_ook(tekst: str, slot: int, grens: int) -> int | None:
    """Where it ends when others are added: "papa helpt en opa ook", "de school weet het en ook Jan"."""
    einde = None
    for en in _EN_NOG.finditer(tekst, slot, min(grens, slot + _DICHTBIJ)):
        zeker = en["ook"] or en["net"]
        erbij = einden_van(tekst, en.end(), grens, kort=zeker is not None)
        if zeker and erbij:
            einde = erbij[-1]
        else:
            einde = next((e for e in erbij if _OOK.match(tekst, e)), einde)
    return einde


def _eerste_van_lijst(verhaal: Verhaal, nummer: int, begin: int, eind: int) -> int:
    """The part with which a list begins that ends here: "de school, de kerk en de club vinden"."""
    zin, deel = verhaal.delen[nummer]
    if not _EN_DAN.search(verhaal.tekst, begin, eind):
        return nummer
    while begin == deel.begin and nummer and verhaal.delen[nummer - 1][0] == zin:
        vorige = verhaal.delen[nummer - 1][1]
        if verhaal.tekst[vorige.eind] != "," or not is_groep(vorige.tekst):
            break
        nummer -= 1
        deel, begin = vorige, vorige.begin
    return nummer


def _geen_onderwerp(groep: list[str], na: re.Match[str]) -> bool:
    """Whether these words are not who does it: "de rest regelen we", "tuin maken in de zomer"."""
    eerste = na[0].split()[0]
    wij = _WIJ.match(na.string, na.start() + na[0].index(eerste) + len(eerste))
    if wij is not None and (wij.end() > na.end() or _ONS.search(na.re.pattern) is None):
        # "Dat doen we met de school": unless the construction itself says "we", that is who does it.
        return True
    if _is_voorwerp(groep, na[0].split()):
        return True
    kaal = len(groep) == 1 and groep[0][0].islower() and not groep[0].endswith(("s", "en"))
    return kaal and len(eerste) > _HULPWERKWOORD and eerste.endswith("en")


# Who "helps" or "joins" makes nothing, so what stands before it is not made.
_MAAKT_NIETS = frozenset(
    "helpen komen gaan willen werken denken lopen staan springen sluiten zitten".split()
)
_BEPAALD = re.compile(
    r"(?:de|het|een|'t|mijn|m'n|onze|ons|zijn|haar|hun|die|deze|alle|alles?|beide|enkele|veel|wat|\d+|twee|drie|vier|vijf|zes"
    r"|zeven|acht|negen|tien|iedereen|we|wij|zij|ze)"
)


def _is_voorwerp(groep: list[str], na: list[str]) -> bool:
    """Whether these words are what is made, before an infinitive: "pannenkoeken bakken met ouderen".

    Without an article or a name, only what names people can be who does it: "ouders bakken". A capital
    is no name where a sentence begins.
    """
    werkwoord = na[0].casefold()
    los = len(na) == 1 or na[1:] == ["met"]
    if not los or not werkwoord.endswith("en") or werkwoord in _MAAKT_NIETS:
        return False
    namen = any(woord[0].isupper() for woord in groep[1:])
    bepaald = any(_BEPAALD.fullmatch(woord.casefold()) for woord in groep)
    return not (namen or bepaald or any(noemt_mensen(woord) for woord in groep))


@lru_cache(maxsize=16)
def _vormen(constructies: tuple[str, ...]) -> tuple[_Vorm, ...]:
    vormen = []
    for constructie in constructies:
        voor, na = constructie.split(WIE)
        vormen.append(
            _Vorm(
                re.compile(rf"(?<![\w']){_patroon(voor)}", re.IGNORECASE) if voor.strip() else None,
                re.compile(rf"{_patroon(na)}(?!\w)", re.IGNORECASE) if na.strip() else None,
                _ONTKEND.search(constructie) is not None,
                not na.strip() or na.lstrip().startswith("…"),
                tuple(
                    frozenset(keuzen.casefold().split("|"))
                    for keuzen in f"{voor} {na}".replace("…", " ").split()
                    if _HELE_WOORDEN.fullmatch(keuzen)
                ),
            )
        )
    return tuple(vormen)


def _patroon(woorden: str) -> str:
    """Words as a pattern, with white space where they touch the place; "…" is a few words."""
    stukken = [r"\s+".join(_woord(w) for w in stuk.split()) for stuk in woorden.split("…")]
    patroon = _EEN_PAAR_WOORDEN.join(stukken)
    if woorden[0].isspace() and stukken[0]:
        patroon = r"\s+" + patroon
    if woorden[-1].isspace() and stukken[-1]:
        patroon += r"\s+"
    return patroon


def _woord(woord: str) -> str:
    keuzen = (
        (r"[\w']*" if k.startswith("*") else "")
        + re.escape(k.strip("*"))
        + (r"[\w']*" if k.endswith("*") else "")
        for k in woord.split("|")
    )
    return f"(?:{'|'.join(keuzen)})"
