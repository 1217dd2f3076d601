"""The school holidays by region, from `landelijk/schoolvakanties.csv`; a year without data says so."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.inhoud import LANDELIJK
from kennisbank.schema.schoolvakanties import Regio, Schoolvakantie, Vakantieregels
from kennisbank.yaml import lees_model

_BESTAND = "schoolvakanties"
_ZOMER = "zomervakantie"
_BEGIN_SCHOOLJAAR = (8, 1)
"""By law a school year runs from 1 August; people count it from the end of the summer holiday."""


@dataclass(frozen=True, slots=True)
class Schoolvakanties:
    """The holidays of one region."""

    regio: Regio
    regels: Vakantieregels
    rijen: tuple[Schoolvakantie, ...]

    def op(self, dag: date) -> Schoolvakantie | None:
        """The holiday that this day is in."""
        return next((rij for rij in self.rijen if rij.bevat(dag)), None)

    def misschien_op(self, dag: date) -> Schoolvakantie | None:
        """The holiday that this day is in only at schools that make it longer."""
        langer = self.regels.te_verlengen
        if langer is None or self.op(dag) is not None:
            return None
        kandidaten = (rij for rij in self.rijen if rij.vakantie == langer.vakantie)
        return next((rij for rij in kandidaten if rij.grenst_aan(dag, langer.dagen)), None)

    def is_advies(self, rij: Schoolvakantie) -> bool:
        """Whether its dates are advice; a school may choose others."""
        return rij.vakantie in self.regels.advies

    def is_bekend(self, dag: date) -> bool:
        """Whether the data say if this day is in a holiday: its school year is complete, or it is."""
        if self.op(dag) is not None:
            return True
        return any(
            begin <= dag <= einde for begin, einde in map(self._grenzen, self._volledige_schooljaren())
        )

    def tussen(self, van: date, tot_en_met: date) -> list[Schoolvakantie]:
        """Those that have a day in this period, in the order of their dates."""
        erin = (rij for rij in self.rijen if rij.van <= tot_en_met and rij.tot_en_met >= van)
        return sorted(erin, key=lambda rij: rij.van)

    @property
    def laatste_dag(self) -> date | None:
        """The last day of which the data say anything."""
        return max((rij.tot_en_met for rij in self.rijen), default=None)

    def _volledige_schooljaren(self) -> list[str]:
        bij: dict[str, set[str]] = {}
        for rij in self.rijen:
            bij.setdefault(rij.schooljaar, set()).add(rij.vakantie)
        return [jaar for jaar, namen in bij.items() if namen >= set(self.regels.vakanties)]

    def _grenzen(self, schooljaar: str) -> tuple[date, date]:
        """The first and the last day of a school year, which ends with its summer holiday."""
        eerste = int(schooljaar[:4])
        vorige = self._zomer(f"{eerste - 1}-{eerste}")
        begin = vorige.tot_en_met + timedelta(days=1) if vorige else date(eerste, *_BEGIN_SCHOOLJAAR)
        eigen = self._zomer(schooljaar)
        return begin, eigen.tot_en_met if eigen else date(eerste + 1, *_BEGIN_SCHOOLJAAR)

    def _zomer(self, schooljaar: str) -> Schoolvakantie | None:
        zomers = (r for r in self.rijen if r.schooljaar == schooljaar and r.vakantie == _ZOMER)
        return next(zomers, None)


@lru_cache
def schoolvakanties(regio: Regio, map_: Path = LANDELIJK) -> Schoolvakanties:
    """The school holidays of a region; raises OngeldigeGegevens when the files are not right."""
    regels = lees_model(map_ / f"{_BESTAND}.yml", Vakantieregels)
    rijen = tuple(_lees(map_ / f"{_BESTAND}.csv", regels))
    return Schoolvakanties(regio, regels, tuple(rij for rij in rijen if rij.regio in {regio, "alle"}))


def _lees(bestand: Path, regels: Vakantieregels) -> Iterator[Schoolvakantie]:
    if not bestand.is_file():
        raise OngeldigeGegevens(
            [Gegevensfout(bestand, None, "", "dit bestand ontbreekt.", "Maak het aan.")]
        )
    fouten: list[Gegevensfout] = []
    with bestand.open(encoding="utf-8", newline="") as stroom:
        lezer = csv.DictReader(stroom)
        for velden in lezer:
            try:
                rij = Schoolvakantie.model_validate(velden)
            except ValidationError as fout:
                fouten.append(_in_woorden(bestand, lezer.line_num, fout))
                continue
            if rij.vakantie not in regels.vakanties:
                fouten.append(
                    Gegevensfout(
                        bestand,
                        lezer.line_num,
                        "vakantie",
                        f"'{rij.vakantie}' is geen bekende vakantie.",
                        f"Kies uit: {', '.join(regels.vakanties)}.",
                    )
                )
                continue
            yield rij
    if fouten:
        raise OngeldigeGegevens(fouten)


def _in_woorden(bestand: Path, regel: int, fout: ValidationError) -> Gegevensfout:
    eerste = fout.errors(include_url=False)[0]
    veld = ", ".join(str(deel) for deel in eerste["loc"])
    if eerste["type"] == "value_error":
        melding, _, remedie = str(eerste["ctx"]["error"]).partition(" | ")
        return Gegevensfout(bestand, regel, veld, melding, remedie)
    return Gegevensfout(
        bestand,
        regel,
        veld,
        f"'{eerste.get('input')}' kan hier niet staan." if veld else "deze regel klopt niet.",
        "Schrijf: schooljaar als 2026-2027, de vakantie, noord, midden, zuid of alle, en twee data als"
        " 2026-10-10.",
    )
