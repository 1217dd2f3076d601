"""Per part that a document must have: found, weak or missing, and where that was seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from acties.participatie.toets.tekst import Deel, zonder_plaatshouders
from kennisbank.schema.dossier import Bouwsteen, Documentsoort, Toetswoorden

Oordeel = Literal["gevonden", "zwak", "ontbreekt"]

# "Kader" is also found in "kaders" and "kaderen"; "doel" is not in "doelgroep".
_UITGANG = r"(?:e|en|n|s|t|'s|ën|ing|ingen)?"
_BEST_EERST: tuple[Oordeel, ...] = ("gevonden", "zwak", "ontbreekt")
_ZONDER_KOP = 3
"""So many different words in one paragraph, and it is about that part without a heading."""
_GENOEMD = 2
_KORT = 70


@dataclass(frozen=True, slots=True)
class Bevinding:
    """What was found of one part."""

    bouwsteen: Bouwsteen
    oordeel: Oordeel
    waarom: str
    """Where it was found, or what is lacking, as a piece of a sentence."""


@dataclass(frozen=True, slots=True)
class Toetsuitslag:
    """What was found of all parts of a document."""

    soort: Documentsoort
    bevindingen: tuple[Bevinding, ...]

    def aantal(self, oordeel: Oordeel) -> int:
        """How many parts got this."""
        return sum(1 for bevinding in self.bevindingen if bevinding.oordeel == oordeel)


def toets(soort: Documentsoort, delen: Sequence[Deel]) -> Toetsuitslag:
    """Look for each part of this kind of document that has words to look for."""
    eigen_namen = _patroon((soort.naam, *soort.synoniemen), uitgang=False)
    return Toetsuitslag(
        soort,
        tuple(
            _zoek(steen, steen.toets, delen, eigen_namen)
            for steen in soort.toetsbaar
            if steen.toets is not None
        ),
    )


def welke_soort(soorten: Iterable[Documentsoort], delen: Sequence[Deel]) -> Documentsoort | None:
    """The kind of document that this most likely is; None when there is none to check against.

    What it calls itself counts most, then of how many parts something was found.
    """
    toetsbaar = [soort for soort in soorten if soort.toetsbaar]
    begin = " ".join(f"{deel.kop} {deel.tekst}" for deel in delen)[:300]

    def punten(soort: Documentsoort) -> float:
        noemt = _patroon((soort.naam, *soort.synoniemen), uitgang=False).search(begin)
        if soort.alleen_genoemd and not noemt:
            return -1.0
        uitslag = toets(soort, delen)
        deel = uitslag.aantal("gevonden") + uitslag.aantal("zwak") / 2
        return (1.0 if noemt else 0.0) + deel / max(1, len(uitslag.bevindingen))

    return max(toetsbaar, key=punten, default=None)


def noemt_zich(soorten: Iterable[Documentsoort], delen: Sequence[Deel]) -> Documentsoort | None:
    """The kind that a draft calls itself in its first words; None when it names none, or more."""
    begin = " ".join(f"{deel.kop} {deel.tekst}" for deel in delen)[:_BEGIN]
    genoemd = [s for s in soorten if _patroon((s.naam, *s.synoniemen), uitgang=False).search(begin)]
    return genoemd[0] if len(genoemd) == 1 else None


_BEGIN = 120


def _zoek(
    steen: Bouwsteen, woorden: Toetswoorden, delen: Sequence[Deel], eigen_namen: re.Pattern[str]
) -> Bevinding:
    koppatroon = _patroon(woorden.koppen)
    treffers: dict[int, list[Bevinding]] = {}
    for deel in delen:
        # "Plan van aanpak" above it all says nothing about the aanpak in it.
        kop = eigen_namen.sub(" ", deel.kop) if deel.niveau else ""
        if raak := len(set(koppatroon.findall(kop.casefold()))):
            treffers.setdefault(raak, []).append(_onder_kop(steen, woorden, deel))
    if treffers:
        # "Samenvatting van de inbreng" goes before "Reactie op de inbreng".
        return min(treffers[max(treffers)], key=lambda b: _BEST_EERST.index(b.oordeel))
    beste, gezien = beste_alinea(woorden.woorden, delen)
    aantal = len(re.findall(r"\w+", zonder_plaatshouders(beste)))
    if len(gezien) >= _ZONDER_KOP and aantal >= woorden.minstens:
        return Bevinding(steen, "gevonden", f"zonder eigen kop, bij ‘{_kort(beste)}’")
    if len(gezien) >= _GENOEMD:
        return Bevinding(steen, "zwak", f"geen eigen kop; alleen genoemd bij ‘{_kort(beste)}’")
    return Bevinding(steen, "ontbreekt", "hier zie ik niets over")


def _onder_kop(steen: Bouwsteen, woorden: Toetswoorden, deel: Deel) -> Bevinding:
    kop = _kort(deel.kop)
    if not deel.woorden:
        return Bevinding(steen, "zwak", f"de kop ‘{kop}’ staat er, maar er is nog niets ingevuld")
    if deel.woorden < woorden.minstens:
        eenheid = "woord" if deel.woorden == 1 else "woorden"
        waarom = f"onder ‘{kop}’ staat nog weinig: {deel.woorden} {eenheid}"
        return Bevinding(steen, "zwak", waarom)
    if not _patroon(woorden.woorden).search(deel.tekst):
        voorbeelden = ", ".join(f"‘{woord.strip('*')}’" for woord in woorden.woorden[:3])
        waarom = f"onder ‘{kop}’ staat tekst, maar zonder woorden als {voorbeelden}"
        return Bevinding(steen, "zwak", waarom)
    return Bevinding(steen, "gevonden", f"onder ‘{kop}’")


def beste_alinea(woorden: Sequence[str], delen: Sequence[Deel]) -> tuple[str, set[str]]:
    """The paragraph with the most different ones of these words, and which those are."""
    beste, gezien = "", set[str]()
    for deel in delen:
        for alinea in deel.tekst.split("\n"):
            hier = {woord for woord in woorden if _patroon((woord,)).search(alinea)}
            if len(hier) > len(gezien):
                beste, gezien = alinea, hier
    return beste, gezien


@lru_cache(maxsize=4096)
def _patroon(woorden: tuple[str, ...], *, uitgang: bool = True) -> re.Pattern[str]:
    """Finds one of these as whole words, also with an ending; "*" is any rest."""
    delen = []
    for woord in woorden:
        begin = r"\w*" if woord.startswith("*") else ""
        kern = re.escape(woord.strip("*")).replace(r"\ ", r"\s+")
        eind = r"\w*" if woord.endswith("*") else _UITGANG if uitgang else ""
        rand = r"(?!\w)" if woord[-1:].isalnum() or woord.endswith("*") else ""
        delen.append(f"{begin}{kern}{eind}{rand}")
    return re.compile(rf"(?<!\w)(?:{'|'.join(delen)})", re.IGNORECASE)


def _kort(tekst: str) -> str:
    regel = " ".join(tekst.split())
    return regel if len(regel) <= _KORT else regel[:_KORT].rsplit(" ", 1)[0] + " …"
