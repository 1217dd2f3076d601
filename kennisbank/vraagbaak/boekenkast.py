"""Opening what the vraagbaak answers from: the active municipality at once, others when asked for."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import structlog
from pydantic import ConfigDict

from kennisbank.artikelen import anker
from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import GEMEENTEN
from kennisbank.schema.basis import Gegevens, Tekst
from kennisbank.schema.dekking import Dekking
from kennisbank.schema.niveaus import Niveaus
from kennisbank.schema.werkvorm import WerkvormKop
from kennisbank.vraagbaak.antwoord import Vervolg
from kennisbank.vraagbaak.beleidscijfers import lees_beleidscijfers
from kennisbank.vraagbaak.bibliotheek import Bibliotheek
from kennisbank.vraagbaak.bronindeling import Bronindeling
from kennisbank.vraagbaak.dienst import Vraagbaak
from kennisbank.vraagbaak.niveaulijsten import Niveaulijsten
from kennisbank.werkvormen import DOCUMENT, alle_werkvormen
from kennisbank.yaml import lees_model
from kennisbank.zoeken.gewichten import gewichten
from kennisbank.zoeken.index import heeft_index, lees_passages, open_index
from kennisbank.zoeken.passages import PRAKTIJK, Vindbaar
from kennisbank.zoeken.zoeker import Zoeker

log = structlog.get_logger(__name__)

Stempel = tuple[tuple[str, int, int], ...]
"""Of each file its name, when it was written (nanoseconds) and its length (bytes)."""


class _Naambord(Gegevens):
    """Of gemeente.yml only the name: the rest is read by who needs it."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    naam: Tekst


class Boekenkast:
    """The libraries of all municipalities with a vraagbaak, each opened once and kept open.

    `erbij` holds a folder of articles for each municipality that has them in this installation. These
    come while the vraagbaak runs, so a library is opened again when they changed.
    """

    def __init__(self, actief: Path, bewaarmap: Path, erbij: Path | None = None) -> None:
        self.actief = actief.resolve().name
        """The key of the municipality that this is for."""
        self._bewaarmap, self._erbij = bewaarmap, erbij
        mappen = [actief, *sorted(bestand.parent for bestand in GEMEENTEN.glob("*/dekking.yml"))]
        self._mappen = {
            map_.resolve().name: map_
            for map_ in reversed(mappen)
            if (map_ / "gemeente.yml").exists() and (map_ / "dekking.yml").exists()
        }
        self._open: dict[str, tuple[Stempel, Bibliotheek]] = {}
        self._slot = threading.Lock()

    def namen(self) -> Mapping[str, str]:
        """The name of each municipality, by its key."""
        return {
            sleutel: lees_model(map_ / "gemeente.yml", _Naambord).naam
            for sleutel, map_ in self._mappen.items()
        }

    def bibliotheek(self, gemeente: str) -> Bibliotheek:
        """The library of this municipality. Raises OngeldigeGegevens when its content is not valid.

        One that was open stays as it was when what came later is not valid.
        """
        with self._slot:
            stempel = self._stempel(gemeente)
            gelezen, boek = self._open.get(gemeente, (None, None))
            if boek is None or gelezen != stempel:
                try:
                    boek = self._lees(self._mappen[gemeente])
                except OngeldigeGegevens as fout:
                    if boek is None:
                        raise
                    log.error("vraagbaak.artikelen_ongeldig", fouten=[str(f) for f in fout.fouten])
                self._open[gemeente] = (stempel, boek)
            return boek

    def _map_erbij(self, gemeente: str) -> Path | None:
        return self._erbij / gemeente if self._erbij is not None else None

    def _stempel(self, gemeente: str) -> Stempel:
        """By which it is seen that the articles of this installation changed, in microseconds."""
        map_ = self._map_erbij(gemeente)
        if map_ is None or not map_.is_dir():
            return ()
        with os.scandir(map_) as inhoud:
            delen = [(deel.name, deel.stat()) for deel in inhoud if deel.name.endswith(".md")]
        return tuple(sorted((naam, stat.st_mtime_ns, stat.st_size) for naam, stat in delen))

    def vraagbaak(self, gemeente: str | None = None) -> Vraagbaak:
        """The vraagbaak with the active municipality, or this one, as its own."""
        eigen = gemeente or self.actief
        self.bibliotheek(eigen)
        return Vraagbaak(eigen, self.namen(), self.bibliotheek, gewichten())

    def is_klaar(self, gemeente: str) -> bool:
        """Whether its library opens at once, because there is an index already."""
        return gemeente in self._open or heeft_index(
            self._mappen[gemeente], self._bewaarmap, self._map_erbij(gemeente)
        )

    def maak_klaar(self, gemeente: str) -> None:
        """Have its index made by a process beside this one, and wait for that.

        An index takes seconds and much memory to make, which this process has other use for. When it
        fails there is still no index, and who asks for the library hears why.
        """
        subprocess.run(
            self.opdracht(gemeente),
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def opdracht(self, gemeente: str) -> tuple[str, ...]:
        """The command that makes its index and writes how far it is: kennisbank/zoeken/__main__.py."""
        erbij = (f"--erbij={self._erbij}",) if self._erbij is not None else ()
        plekken = (str(self._bewaarmap.absolute()), str(self._mappen[gemeente].absolute()))
        return (sys.executable, "-P", "-m", "kennisbank.zoeken", *erbij, *plekken)

    def map_van(self, gemeente: str) -> Path:
        """The folder with the data of this municipality."""
        return self._mappen[gemeente]

    def passages(self, gemeente: str) -> Sequence[Vindbaar]:
        """Its passages and the national ones. Makes no index: that is for who searches."""
        return lees_passages(self._mappen[gemeente], self._bewaarmap, self._map_erbij(gemeente))

    def _lees(self, map_: Path) -> Bibliotheek:
        naam = lees_model(map_ / "gemeente.yml", _Naambord).naam
        dekking = lees_model(map_ / "dekking.yml", Dekking)
        if (map_ / "niveaus.yml").exists():
            lijsten = Niveaulijsten(
                map_.resolve().name,
                naam,
                dekking.document,
                lees_model(map_ / "niveaus.yml", Niveaus),
                namen=_namen_van_werkvormen(),
                uitleg=_uitleg_van_werkvormen(),
                gegevens=_gegevens_van_werkvormen(),
            )
        else:
            lijsten = lijsten_uit_de_praktijk(map_.resolve().name, naam)
        erbij = self._map_erbij(map_.resolve().name)
        zoeker = Zoeker(open_index(map_, self._bewaarmap, erbij), gewichten())
        return Bibliotheek(
            map_.resolve().name,
            naam,
            zoeker,
            lijsten,
            lees_beleidscijfers(map_),
            Bronindeling(map_.resolve().name, dekking),
        )


def lijsten_uit_de_praktijk(gemeente: str, naam: str) -> Niveaulijsten:
    """All werkvormen that are described, for a municipality whose policy names none."""
    # By no policy, so that there is no place in one to name.
    alle = Niveaus.model_construct(genoemde_werkvormen=tuple(alle_werkvormen()))
    return Niveaulijsten(
        gemeente,
        "Samenspraak",
        DOCUMENT,
        alle,
        namen=_namen_van_werkvormen(),
        uitleg=_uitleg_van_werkvormen(),
        gegevens=_gegevens_van_werkvormen(),
        zwijgt=naam,
    )


@lru_cache
def _namen_van_werkvormen() -> Mapping[str, Sequence[str]]:
    return {
        sleutel: (werkvorm.naam, *werkvorm.gegevens.synoniemen)
        for sleutel, werkvorm in alle_werkvormen().items()
    }


@lru_cache
def _gegevens_van_werkvormen() -> Mapping[str, WerkvormKop]:
    return {sleutel: werkvorm.gegevens for sleutel, werkvorm in alle_werkvormen().items()}


@lru_cache
def _uitleg_van_werkvormen() -> Mapping[str, Vervolg]:
    uitleg = {}
    for werkvorm in alle_werkvormen().values():
        kop = werkvorm.passage("zo_werkt").kop
        plek = f"{PRAKTIJK}:{werkvorm.sleutel}#{anker(kop)}"
        uitleg[werkvorm.sleutel] = Vervolg(kop, f"hoe werkt {werkvorm.naam}", plek)
    return uitleg


def open_kast(map_: Path, bewaarmap: Path, erbij: Path | None = None) -> Boekenkast | None:
    """The libraries for the municipality in `map_`; None when it has no articles.

    An index is made first when its content changed, which takes some seconds; `bewaarmap` keeps it.
    `erbij` is where the articles of this installation are.
    """
    return Boekenkast(map_, bewaarmap, erbij) if (map_ / "dekking.yml").exists() else None
