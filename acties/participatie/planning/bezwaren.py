"""What speaks against a day for a moment: public and school holidays, and who is too busy then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from acties.participatie.planning.momenten import Moment
from acties.participatie.planning.vrije_dagen import feestdag
from acties.vragenlijst.herkennen.signalen import patroon_van
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.basis import Bron
from kennisbank.schema.planning import DrukkePeriode
from kennisbank.schoolvakanties import Schoolvakanties, schoolvakanties

_ZOEK_WEKEN = 12
"""How many weeks on either side are looked at for a better day."""
_UITNODIGEN = timedelta(weeks=2)
"""A day that is nearer is no advice: people have to be invited first."""
_REGIO = {"noord": "regio noord", "midden": "regio midden", "zuid": "regio zuid"}


@dataclass(frozen=True, slots=True)
class Bezwaar:
    """Why a day is not a good one."""

    tekst: str
    """A sentence about the day: "Dat is in de herfstvakantie (regio noord)."."""
    bron: Bron
    zwaar: bool = True
    """Whether another day is better. Otherwise it is only something to know."""


@dataclass(frozen=True, slots=True)
class Drukte:
    """What this municipality and the people of this project make a bad day."""

    gegevens: GemeenteGegevens
    periodes: tuple[DrukkePeriode, ...]
    """Those of people who take part."""

    @classmethod
    def voor(
        cls, gegevens: GemeenteGegevens, deelnemers: Sequence[str], doelgroepen: Sequence[str] = ()
    ) -> Drukte:
        """For a project with these people (as they were named) and these chosen audiences."""
        gemeente = gegevens.gemeente.inhoud
        periodes = []
        for periode in gegevens.planning.drukke_periodes:
            patroon = patroon_van(periode.herken, gemeente)
            genoemd = patroon is not None and any(patroon.search(naam) for naam in deelnemers)
            if genoemd or set(periode.doelgroepen) & set(doelgroepen):
                periodes.append(periode)
        return cls(gegevens, tuple(periodes))

    @property
    def vakanties(self) -> Schoolvakanties | None:
        """The school holidays of the municipality; None when it did not say its region."""
        regio = self.gegevens.planning.schoolvakantieregio
        return None if regio is None else schoolvakanties(regio)

    def tegen(self, moment: Moment) -> tuple[Bezwaar, ...]:
        """What speaks against the day of this moment; nothing while it has none.

        A decision is only held against public holidays: college and raad have their own calendar. Who
        is too busy for a meeting can still take part online, and be told afterwards.
        """
        if moment.datum is None:
            return ()
        dag = moment.datum
        gevonden = [self._feestdag(dag)]
        if moment.soort != "besluit":
            gevonden.append(self._schoolvakantie(dag))
        if moment.soort in {"bijeenkomst", None}:
            gevonden.extend(self._drukke_periode(dag, periode) for periode in self.periodes)
        return tuple(bezwaar for bezwaar in gevonden if bezwaar is not None)

    def beter(self, moment: Moment, uiterlijk: date | None, vandaag: date) -> date | None:
        """The nearest day on the same weekday that nothing speaks against, before `uiterlijk`."""
        if moment.datum is None or moment.datum.year >= date.max.year:
            return None
        for weken in range(1, _ZOEK_WEKEN + 1):
            for kant in (weken, -weken):
                dag = moment.datum + timedelta(weeks=kant)
                anders = Moment(moment.naam, moment.soort, dag)
                kan = dag >= vandaag + _UITNODIGEN and (uiterlijk is None or dag < uiterlijk)
                if kan and self.is_bekend(dag) and not self.tegen(anders):
                    return dag
        return None

    def is_bekend(self, dag: date) -> bool:
        """Whether the data say if this day is in a school holiday."""
        vakanties = self.vakanties
        return vakanties is None or vakanties.is_bekend(dag)

    def _feestdag(self, dag: date) -> Bezwaar | None:
        naam = feestdag(dag)
        bron = self.gegevens.planning.vrije_dagen.bron
        return None if naam is None else Bezwaar(f"Dat is {naam}.", bron)

    def _schoolvakantie(self, dag: date) -> Bezwaar | None:
        vakanties, bron = self.vakanties, self.gegevens.planning.vrije_dagen.bron
        if vakanties is None:
            return None
        regio = _REGIO[vakanties.regio]
        if rij := vakanties.op(dag):
            vast = (
                "Die data zijn een advies: een school kan ervan afwijken."
                if vakanties.is_advies(rij)
                else "Die data liggen vast."
            )
            return Bezwaar(f"Dat is in de {rij.vakantie} ({regio}). {vast}", bron)
        if rij := vakanties.misschien_op(dag):
            return Bezwaar(
                f"Scholen mogen de {rij.vakantie} met een week verlengen. Kijk of dat hier zo is.",
                bron,
                zwaar=False,
            )
        return None

    @staticmethod
    def _drukke_periode(dag: date, periode: DrukkePeriode) -> Bezwaar | None:
        if dag.month not in periode.maanden:
            return None
        return Bezwaar(f"Dat is in {periode.naam}: druk voor {periode.voor}.", periode.bron)
