"""Opening what the vraagbaak answers from: the active municipality at once, others when asked for."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from pydantic import ConfigDict

from kennisbank.laden import GEMEENTEN
from kennisbank.schema.basis import Gegevens, Tekst
from kennisbank.schema.dekking import Dekking
from kennisbank.schema.niveaus import Niveaus
from kennisbank.vraagbaak.antwoord import Vervolg
from kennisbank.vraagbaak.dienst import Bibliotheek, Vraagbaak
from kennisbank.vraagbaak.niveaulijsten import Niveaulijsten
from kennisbank.werkvormen import laad_werkvormen
from kennisbank.yaml import lees_model
from kennisbank.zoeken.gewichten import gewichten
from kennisbank.zoeken.index import heeft_index, lees_passages, open_index
from kennisbank.zoeken.passages import PRAKTIJK, Vindbaar, anker
from kennisbank.zoeken.zoeker import Zoeker


class _Naambord(Gegevens):
    """Of gemeente.yml only the name: the rest is read by who needs it."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    naam: Tekst


class Boekenkast:
    """The libraries of all municipalities with a vraagbaak, each opened once and kept open."""

    def __init__(self, actief: Path, bewaarmap: Path) -> None:
        self.actief = actief.resolve().name
        """The key of the municipality that this is for."""
        self._bewaarmap = bewaarmap
        mappen = [actief, *sorted(bestand.parent for bestand in GEMEENTEN.glob("*/dekking.yml"))]
        self._mappen = {
            map_.resolve().name: map_
            for map_ in reversed(mappen)
            if (map_ / "gemeente.yml").exists() and (map_ / "dekking.yml").exists()
        }
        self._open: dict[str, Bibliotheek] = {}
        self._slot = threading.Lock()

    def namen(self) -> Mapping[str, str]:
        """The name of each municipality, by its key."""
        return {
            sleutel: lees_model(map_ / "gemeente.yml", _Naambord).naam
            for sleutel, map_ in self._mappen.items()
        }

    def bibliotheek(self, gemeente: str) -> Bibliotheek:
        """The library of this municipality. Raises OngeldigeGegevens when its content is not valid."""
        with self._slot:
            if gemeente not in self._open:
                self._open[gemeente] = self._lees(self._mappen[gemeente])
            return self._open[gemeente]

    def vraagbaak(self, gemeente: str | None = None) -> Vraagbaak:
        """The vraagbaak with the active municipality, or this one, as its own."""
        eigen = gemeente or self.actief
        self.bibliotheek(eigen)
        return Vraagbaak(eigen, self.namen(), self.bibliotheek, gewichten())

    def is_klaar(self, gemeente: str) -> bool:
        """Whether its library opens at once, because there is an index already."""
        return gemeente in self._open or heeft_index(self._mappen[gemeente], self._bewaarmap)

    def maak_klaar(self, gemeente: str) -> None:
        """Have its index made by a process beside this one, and wait for that.

        An index takes seconds and much memory to make, which this process has other use for. When it
        fails there is still no index, and who asks for the library hears why.
        """
        opdracht = [sys.executable, "-P", "-m", "kennisbank.zoeken"]
        subprocess.run(
            [*opdracht, str(self._bewaarmap), str(self._mappen[gemeente])],
            check=False,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def map_van(self, gemeente: str) -> Path:
        """The folder with the data of this municipality."""
        return self._mappen[gemeente]

    def passages(self, gemeente: str) -> Sequence[Vindbaar]:
        """Its passages and the national ones. Makes no index: that is for who searches."""
        return lees_passages(self._mappen[gemeente], self._bewaarmap)

    def _lees(self, map_: Path) -> Bibliotheek:
        naam = lees_model(map_ / "gemeente.yml", _Naambord).naam
        lijsten = None
        if (map_ / "niveaus.yml").exists():
            lijsten = Niveaulijsten(
                map_.resolve().name,
                naam,
                lees_model(map_ / "dekking.yml", Dekking).document,
                lees_model(map_ / "niveaus.yml", Niveaus),
                _namen_van_werkvormen(),
                _uitleg_van_werkvormen(),
            )
        zoeker = Zoeker(open_index(map_, self._bewaarmap), gewichten().rang)
        return Bibliotheek(map_.resolve().name, naam, zoeker, lijsten)


@lru_cache
def _namen_van_werkvormen() -> Mapping[str, Sequence[str]]:
    return {
        werkvorm.sleutel: (werkvorm.naam, *werkvorm.gegevens.synoniemen)
        for werkvorm in laad_werkvormen()
    }


@lru_cache
def _uitleg_van_werkvormen() -> Mapping[str, Vervolg]:
    uitleg = {}
    for werkvorm in laad_werkvormen():
        kop = werkvorm.passage("zo_werkt").kop
        plek = f"{PRAKTIJK}:{werkvorm.sleutel}#{anker(kop)}"
        uitleg[werkvorm.sleutel] = Vervolg(kop, f"hoe werkt {werkvorm.naam}", plek)
    return uitleg


def open_kast(map_: Path, bewaarmap: Path) -> Boekenkast | None:
    """The libraries for the municipality in `map_`; None when it has no articles.

    An index is made first when its content changed, which takes some seconds; `bewaarmap` keeps it.
    """
    return Boekenkast(map_, bewaarmap) if (map_ / "dekking.yml").exists() else None
