"""Opening what the vraagbaak answers from: the active municipality at once, others when asked for."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from pydantic import ConfigDict

from kennisbank.laden import GEMEENTEN
from kennisbank.schema.basis import Gegevens, Tekst
from kennisbank.schema.dekking import Dekking
from kennisbank.schema.niveaus import Niveaus
from kennisbank.vraagbaak.dienst import Bibliotheek, Vraagbaak
from kennisbank.vraagbaak.niveaulijsten import Niveaulijsten
from kennisbank.werkvormen import laad_werkvormen
from kennisbank.yaml import lees_model
from kennisbank.zoeken.gewichten import gewichten
from kennisbank.zoeken.index import open_index
from kennisbank.zoeken.zoeker import Zoeker


class _Naambord(Gegevens):
    """Of gemeente.yml only the name: the rest is read by who needs it."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    naam: Tekst


class Boekenkast:
    """The libraries of all municipalities with a vraagbaak, each opened once and kept open."""

    def __init__(self, actief: Path, bewaarmap: Path) -> None:
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
            )
        zoeker = Zoeker(open_index(map_, self._bewaarmap), gewichten().rang)
        return Bibliotheek(map_.resolve().name, naam, zoeker, lijsten)


@lru_cache
def _namen_van_werkvormen() -> Mapping[str, Sequence[str]]:
    return {
        werkvorm.sleutel: (werkvorm.naam, *werkvorm.gegevens.synoniemen)
        for werkvorm in laad_werkvormen()
    }


def open_vraagbaak(map_: Path, bewaarmap: Path) -> Vraagbaak | None:
    """The vraagbaak of the municipality in `map_`; None when it has no articles.

    Its index is made first when the content changed, which takes some seconds; `bewaarmap` keeps it.
    Raises OngeldigeGegevens when the content is not valid.
    """
    if not (map_ / "dekking.yml").exists():
        return None
    kast = Boekenkast(map_, bewaarmap)
    actief = map_.resolve().name
    kast.bibliotheek(actief)
    return Vraagbaak(actief, kast.namen(), kast.bibliotheek, gewichten())
