"""The kennisbank as something to read: articles by topic, ladders, werkvormen, and search over them."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from kennisbank.artikelen import anker
from kennisbank.onderwerpen import BESTAND as ONDERWERPEN
from kennisbank.schema.dekking import Dekking
from kennisbank.schema.niveaus import Niveaus, Vorm
from kennisbank.vraagbaak.antwoord import Antwoord
from kennisbank.vraagbaak.boekenkast import Boekenkast
from kennisbank.vraagbaak.dienst import Vraagbaak
from kennisbank.vraagbaak.zinnen import vragen_in
from kennisbank.werkvormen import WERKVORMEN, Werkvorm, alle_werkvormen
from kennisbank.yaml import lees_model
from kennisbank.zoeken.betekenis import laad_alvast
from kennisbank.zoeken.index import vingerafdruk
from kennisbank.zoeken.passages import LANDELIJK, PRAKTIJK, Vindbaar
from kennisbank.zoeken.zoeker import Treffer

T = TypeVar("T")

_DEEL_VAN_BESTE = 0.5
"""What has so much less of a question than the best one has, is no result but noise."""


@dataclass(frozen=True, slots=True)
class Leesartikel:
    """An article, whole."""

    gemeente: str
    """The key of the municipality, or `landelijk`."""
    naam: str
    titel: str
    onderwerp: str
    datum: date | None
    """When it was last held against its source."""
    passages: tuple[Vindbaar, ...]


@dataclass(frozen=True, slots=True)
class Ladderblad:
    """What the policy of a municipality says about levels, with the name of its source."""

    niveaus: Niveaus
    document: str


@dataclass(frozen=True, slots=True)
class Werkvormplek:
    """Where a policy names a werkvorm. Without a level: it is named, and no more than that."""

    gemeente: str
    niveau: str | None = None
    niveau_naam: str | None = None
    vorm: Vorm | None = None


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What was found in one municipality, and in the national rules beside it."""

    gemeente: str
    antwoord: Antwoord
    """With the vraagbaak of this municipality; `beantwoord` says whether it is sure."""
    treffers: tuple[Treffer, ...]
    """The best first; without those that hardly have anything of the question."""


class Leeszaal:
    """All that the pages of the kennisbank show.

    What is opened stays open; new content shows after a restart, as everywhere else.
    """

    def __init__(self, kast: Boekenkast) -> None:
        self._kast = kast
        self._slot = threading.RLock()
        self._artikelen: dict[str, Mapping[str, Leesartikel]] = {}
        self._ladders: dict[str, Ladderblad | None] = {}
        self._vraagbaken: dict[str, Vraagbaak] = {}
        self._klaarzetten: threading.Thread | None = None

    @property
    def eigen(self) -> str:
        """The key of the active municipality."""
        return self._kast.actief

    @cached_property
    def namen(self) -> Mapping[str, str]:
        """The names of the municipalities by key: the active one first, then by name."""
        namen = self._kast.namen()
        return dict(sorted(namen.items(), key=lambda paar: (paar[0] != self.eigen, paar[1])))

    def artikelen(self, gemeente: str) -> Mapping[str, Leesartikel]:
        """The articles of a municipality, or of `landelijk`, by name, in the order of their titles."""
        bij = self.eigen if gemeente == LANDELIJK else gemeente
        self._eenmaal(self._artikelen, bij, lambda: self._lees_artikelen(bij))
        return self._artikelen[gemeente]

    def ladders(self, gemeente: str) -> Ladderblad | None:
        """What its policy says about levels; None where it says nothing."""
        return self._eenmaal(self._ladders, gemeente, lambda: self._lees_ladders(gemeente))

    @cached_property
    def werkvormen(self) -> Mapping[str, Werkvorm]:
        """All werkvormen by key, in the order of their names."""
        with self._slot:
            alle = sorted(alle_werkvormen().values(), key=lambda werkvorm: werkvorm.naam.casefold())
            return {werkvorm.sleutel: werkvorm for werkvorm in alle}

    @cached_property
    def werkvormplekken(self) -> Mapping[str, Sequence[Werkvormplek]]:
        """Where the policies name each werkvorm, the active municipality first."""
        plekken: dict[str, list[Werkvormplek]] = {}
        for gemeente in self.namen:
            if (blad := self.ladders(gemeente)) is None:
                continue
            for _, niveau in blad.niveaus.alle_niveaus():
                for vorm in _VORMEN if niveau.werkvormen else ():
                    for sleutel in niveau.werkvormen.bij(vorm) if niveau.werkvormen else ():
                        plek = Werkvormplek(gemeente, niveau.sleutel, niveau.naam, vorm)
                        plekken.setdefault(sleutel, []).append(plek)
            for sleutel in blad.niveaus.genoemde_werkvormen:
                plekken.setdefault(sleutel, []).append(Werkvormplek(gemeente))
        return plekken

    def zelfde_onderwerp(self, artikel: Leesartikel) -> Mapping[str, Sequence[Leesartikel]]:
        """Other articles on its topic, by municipality: its own first, `landelijk` last."""
        eerst = [artikel.gemeente] if artikel.gemeente != LANDELIJK else []
        volgorde = dict.fromkeys([*eerst, *self.namen, LANDELIJK])
        gevonden = {
            gemeente: [
                ander
                for ander in self.artikelen(gemeente).values()
                if ander.onderwerp == artikel.onderwerp and ander != artikel
            ]
            for gemeente in volgorde
        }
        return {gemeente: artikelen for gemeente, artikelen in gevonden.items() if artikelen}

    def zet_klaar(self) -> None:
        """Begin to make what search in the other municipalities needs; only the first time."""
        laad_alvast()
        with self._slot:
            if self._klaarzetten is None:
                self._klaarzetten = threading.Thread(target=self._zet_klaar, daemon=True)
                self._klaarzetten.start()

    def is_klaar(self, gemeente: str) -> bool:
        """Whether search in it answers now; the active municipality is always waited for."""
        bezig = self._klaarzetten is not None and self._klaarzetten.is_alive()
        return gemeente == self.eigen or not bezig or self._kast.is_klaar(gemeente)

    def _zet_klaar(self) -> None:
        for gemeente in self.namen:
            if gemeente != self.eigen and not self._kast.is_klaar(gemeente):
                self._kast.maak_klaar(gemeente)

    def zoek(self, vraag: str, gemeenten: Sequence[str], *, aantal: int = 10) -> list[Uitslag]:
        """The best answers to a question or to loose words, by the rules of each municipality.

        Opens the index of each, which takes seconds where it is not made yet: see `is_klaar`.
        """
        gevonden = {gemeente: self._treffers(vraag, gemeente, aantal) for gemeente in gemeenten}
        alle = [treffer for treffers in gevonden.values() for treffer in treffers]
        nodig = _DEEL_VAN_BESTE * max((t.kenmerken.dekking for t in alle), default=0.0)
        return [
            Uitslag(
                gemeente,
                self._vraagbaak(gemeente).vraag(vraag),
                tuple(t for t in treffers if t.kenmerken.dekking > nodig),
            )
            for gemeente, treffers in gevonden.items()
        ]

    def kop(self, gemeente: str, sleutel: str) -> str | None:
        """The heading of the passage `artikel#anker`, also of `landelijk` or `praktijk`."""
        naam, _, plek = sleutel.partition("#")
        koppen: Sequence[str] = ()
        if gemeente == PRAKTIJK:
            koppen = [p.kop for p in self.werkvormen[naam].passages] if naam in self.werkvormen else ()
        elif (artikel := self.artikelen(gemeente).get(naam)) is not None:
            koppen = [passage.kop for passage in artikel.passages]
        return next((kop for kop in koppen if anker(kop) == plek), None)

    @cached_property
    def stempel(self) -> str:
        """Of all content that can be read here: another one when anything of it changed."""
        som = hashlib.sha256()
        for gemeente, naam in self.namen.items():
            som.update(f"{naam} {vingerafdruk(self._kast.map_van(gemeente))}".encode())
        eigen_code = sorted(Path(__file__).parent.glob("*.py"))
        for bestand in (ONDERWERPEN, *sorted(WERKVORMEN.glob("*.md")), *eigen_code):
            som.update(bestand.read_bytes())
        return som.hexdigest()[:16]

    def _treffers(self, vraag: str, gemeente: str, aantal: int) -> Sequence[Treffer]:
        zoeker = self._kast.bibliotheek(gemeente).zoeker
        kern = " ".join(vragen_in(vraag))
        gelezen = zoeker.lees(kern, verband=vraag if kern != vraag else "")
        return zoeker.zoek(gelezen, aantal=aantal)

    def _vraagbaak(self, gemeente: str) -> Vraagbaak:
        return self._eenmaal(self._vraagbaken, gemeente, lambda: self._kast.vraagbaak(gemeente))

    def _eenmaal(self, bewaard: dict[str, T], gemeente: str, lees: Callable[[], T]) -> T:
        with self._slot:
            if gemeente not in bewaard:
                bewaard[gemeente] = lees()
            return bewaard[gemeente]

    def _lees_artikelen(self, gemeente: str) -> Mapping[str, Leesartikel]:
        passages: dict[tuple[str, str], list[Vindbaar]] = {}
        for passage in self._kast.passages(gemeente):
            passages.setdefault((passage.gemeente, passage.artikel), []).append(passage)
        artikelen = sorted(map(_artikel, passages.values()), key=lambda a: a.titel.casefold())
        if gemeente == self.eigen:
            self._artikelen[LANDELIJK] = {a.naam: a for a in artikelen if a.gemeente == LANDELIJK}
        return {a.naam: a for a in artikelen if a.gemeente == gemeente}

    def _lees_ladders(self, gemeente: str) -> Ladderblad | None:
        map_: Path = self._kast.map_van(gemeente)
        if not (map_ / "niveaus.yml").exists():
            return None
        document = lees_model(map_ / "dekking.yml", Dekking).document
        return Ladderblad(lees_model(map_ / "niveaus.yml", Niveaus), document)


_VORMEN: tuple[Vorm, ...] = ("offline", "online")


def _artikel(passages: Sequence[Vindbaar]) -> Leesartikel:
    een = passages[0]
    return Leesartikel(een.gemeente, een.artikel, een.titel, een.onderwerp, een.datum, tuple(passages))
