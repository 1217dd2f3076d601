"""The timeline of a planning, as a picture with its words and its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from babel.dates import format_date

from acties import klok
from acties.documenten.tekening import breekbaar, ingekort, teken
from acties.participatie.planning.bezwaren import Drukte
from acties.participatie.planning.momenten import SOORTEN, Moment, Soort
from acties.participatie.uitkomst import Beeld

LANGSTE_NAAM = 90
"""Characters of a name in the picture; the table has all of it."""
_DICHTBIJ = 0.05
"""Two points of one lane that are nearer than this part of the width stand above each other."""
_MEESTE_STREPEN = 13
_STAPPEN = (1, 2, 3, 6, 12, 24, 60, 120)
"""Months between two lines, from which the first is taken that does not make too many of them."""
_GEEN_DATUM = "Datum nog te bepalen"
_ANDERS = "Moment"


@dataclass(frozen=True, slots=True)
class _As:
    """The axis, from the first day of a month to that of another."""

    van: date
    tot: date

    @classmethod
    def om(cls, dagen: Sequence[date]) -> _As:
        eerste, laatste = min(dagen), max(dagen)
        return cls(eerste.replace(day=1), _maand_verder(laatste, 1))

    def waar(self, dag: date) -> float:
        """The place of a day, from 0 to 1; a day outside is at the edge."""
        deel = (dag - self.van).days / (self.tot - self.van).days
        return round(min(max(deel, 0.0), 1.0), 5)

    def strepen(self) -> Iterator[dict[str, Any]]:
        """A line at the beginning of each month, or of fewer when there is no room for all."""
        maanden = (self.tot.year - self.van.year) * 12 + self.tot.month - self.van.month
        stap = next((s for s in _STAPPEN if maanden / s <= _MEESTE_STREPEN), _STAPPEN[-1])
        dag = self.van
        while dag < self.tot:
            met_jaar = dag == self.van or dag.month <= stap
            patroon = "MMM y" if met_jaar and (stap > 1 or maanden <= _MEESTE_STREPEN) else "MMM"
            yield {"waar": self.waar(dag), "naam": format_date(dag, patroon, locale="nl_NL")}
            dag = _maand_verder(dag, stap)


def beeld(momenten: Sequence[Moment], drukte: Drukte) -> Beeld:
    """The picture of these moments, which are in the order of their dates."""
    alt = _alt(momenten)
    tekening = teken("tijdlijn", _gegevens(momenten, drukte), titel="Tijdlijn van de planning", alt=alt)
    return Beeld("tijdlijn", tekening.png, tekening.svg, alt, tabel(momenten))


def tabel(momenten: Sequence[Moment]) -> tuple[tuple[str, ...], ...]:
    """The planning as rows; the first holds the heads."""
    rijen = [("Nr.", "Datum", "Moment", "Soort")]
    for nummer, moment in enumerate(momenten, start=1):
        rijen.append((str(nummer), _datum(moment), moment.naam, _soort(moment.soort)))
    return tuple(rijen)


def _gegevens(momenten: Sequence[Moment], drukte: Drukte) -> dict[str, Any]:
    dagen = [m.datum for m in momenten if m.datum is not None]
    as_ = _As.om(dagen) if dagen else None
    banden = list(_banden(as_, drukte)) if as_ else []
    legenda = dict.fromkeys((band["soort"], band["uitleg"]) for band in banden)
    return {
        "banen": list(_banen(momenten, as_)) if as_ else [],
        "strepen": list(as_.strepen()) if as_ else [],
        "banden": banden,
        "legenda": [{"soort": soort, "naam": uitleg} for soort, uitleg in legenda],
        "strooknaam": "Rekening mee houden",
        "momenten": [
            {
                "nummer": nummer,
                "datum": _datum(moment),
                "naam": breekbaar(ingekort(moment.naam, LANGSTE_NAAM)),
                "soort": moment.soort or "",
                "soortnaam": _soort(moment.soort),
            }
            for nummer, moment in enumerate(momenten, start=1)
        ],
    }


def _banen(momenten: Sequence[Moment], as_: _As) -> Iterator[dict[str, Any]]:
    """A lane for each kind that there is; points that would touch stand on rows of their own."""
    soorten: list[Soort | None] = [*SOORTEN, None]
    for soort in soorten:
        punten: list[dict[str, Any]] = []
        laatste_op: list[float] = []
        for nummer, moment in enumerate(momenten, start=1):
            if moment.soort != soort or moment.datum is None:
                continue
            waar = as_.waar(moment.datum)
            vrij = (rij for rij, ander in enumerate(laatste_op) if waar - ander >= _DICHTBIJ)
            rij = next(vrij, len(laatste_op))
            laatste_op[rij : rij + 1] = [waar]
            punten.append({"nummer": nummer, "waar": waar, "rij": rij})
        if punten:
            yield {
                "soort": soort or "",
                "naam": _soort(soort),
                "rijen": len(laatste_op),
                "punten": punten,
            }


def _banden(as_: _As, drukte: Drukte) -> Iterator[dict[str, Any]]:
    """The school holidays, and the months in which people of this project are too busy."""
    for periode in drukte.periodes:
        dag = as_.van
        while dag < as_.tot:
            if dag.month in periode.maanden:
                yield {
                    "soort": "druk",
                    "naam": periode.naam.partition(" ")[2] or periode.naam,
                    "uitleg": f"{periode.naam}: druk voor {periode.voor}",
                    "van": as_.waar(dag),
                    "tot": as_.waar(_maand_verder(dag, 1)),
                }
            dag = _maand_verder(dag, 1)
    if drukte.vakanties is not None:
        for rij in drukte.vakanties.tussen(as_.van, as_.tot - timedelta(days=1)):
            yield {
                "soort": "vakantie",
                "naam": rij.vakantie,
                "uitleg": f"schoolvakantie (regio {drukte.vakanties.regio})",
                "van": as_.waar(rij.van),
                "tot": as_.waar(rij.tot_en_met + timedelta(days=1)),
            }


def _maand_verder(dag: date, maanden: int) -> date:
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    return date(jaar, maand + 1, 1) if jaar <= date.max.year else date.max


def _datum(moment: Moment) -> str:
    if moment.datum is None:
        return moment.ongeveer or _GEEN_DATUM
    dag = str(format_date(moment.datum, "EEEEEE d MMM y", locale="nl_NL"))
    if moment.begin is None:
        return dag
    tijd = f"{moment.begin:%H.%M}" + (f"–{moment.einde:%H.%M}" if moment.einde else "")
    return f"{dag}, {tijd}"


def _soort(soort: Soort | None) -> str:
    return SOORTEN[soort] if soort is not None else _ANDERS


def _alt(momenten: Sequence[Moment]) -> str:
    aantal = "één moment" if len(momenten) == 1 else f"{len(momenten)} momenten"
    delen = [f"Tijdlijn met {aantal}."]
    for nummer, moment in enumerate(momenten, start=1):
        wanneer = klok.voluit(moment.datum) if moment.datum else moment.ongeveer or _GEEN_DATUM.lower()
        soort = _soort(moment.soort).lower()
        bij = "" if moment.naam.casefold() == soort else f" ({soort})"
        delen.append(f"{nummer}. {wanneer}: {moment.naam}{bij}.")
    return " ".join(delen)
