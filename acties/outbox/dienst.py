"""The outbox: what has to be delivered, leased by one bezorger at a time.

Interface 5. What is put in is written in the same transaction as what causes it, so neither exists
without the other. It is delivered at least once, always under the same key.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Databron, Uitgaand
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.outbox.overgangen import OVERGANGEN, Status

LEASE = timedelta(minutes=2)
"""Longer than any delivery may take (see the time-outs of the wegen)."""

MAX_POGINGEN = 12
"""With the waits below that is about two days: a weekend with the mail relay down is survived."""

_EERSTE_WACHT = timedelta(seconds=30)
_LANGSTE_WACHT = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Zending:
    """Something to deliver, as the weg that delivers it sees it."""

    id: int
    sleutel: str
    soort: str
    ontvanger: str
    inhoud: dict[str, Any]
    poging: int


def leg_klaar(
    sessie: Session,
    *,
    sleutel: str,
    soort: str,
    ontvanger: str,
    inhoud: dict[str, Any],
    niet_voor: datetime | None = None,
) -> bool:
    """Put something in the outbox, in the caller's transaction; False when the key is there."""
    return voeg_toe_als_nieuw(
        sessie,
        Uitgaand,
        sleutel=sleutel,
        soort=soort,
        ontvanger=ontvanger,
        inhoud=inhoud,
        gemaakt_op=klok.nu(),
        niet_voor=niet_voor or klok.nu(),
        pogingen=0,
        onbekend_aantal=0,
        status="wacht",
    )


def laat_vervallen(sessie: Session, welke: ColumnElement[bool]) -> None:
    """Take the content out of these, in the caller's transaction; what was not delivered never is."""
    for rij in sessie.scalars(select(Uitgaand).where(welke).with_for_update()):
        if rij.status != "bezorgd":
            _verander(rij, "vervallen")
        rij.inhoud, rij.ontvanger, rij.laatste_fout = {}, "", None
        rij.bezig_door = rij.bezig_tot = None


def wachttijd(pogingen: int) -> timedelta:
    """How long to wait after this many failed attempts: doubling, to at most six hours."""
    verdubbelingen: int = 2 ** max(0, pogingen - 1)
    return min(_EERSTE_WACHT * verdubbelingen, _LANGSTE_WACHT)


class Outbox:
    """The outbox as the bezorger and the screens use it."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def neem(self, bezorger: str) -> Zending | None:
        """Lease the next thing that is due, or None. Nobody else gets it while the lease lasts."""
        with self._bron.schrijven() as sessie:
            self._geef_vrij(sessie)
            rij = sessie.scalar(
                select(Uitgaand)
                .where(Uitgaand.status.in_(("wacht", "onbekend")), Uitgaand.niet_voor <= klok.nu())
                .order_by(Uitgaand.niet_voor, Uitgaand.id)
                .limit(1)
                .with_for_update(skip_locked=True)
            )
            if rij is None:
                return None
            _verander(rij, "onderweg")
            rij.pogingen += 1
            rij.bezig_door, rij.bezig_tot = bezorger, klok.nu() + LEASE
            return Zending(rij.id, rij.sleutel, rij.soort, rij.ontvanger, rij.inhoud, rij.pogingen)

    def bezorgd(self, zending: Zending, bezorger: str) -> None:
        """The receiver accepted it."""
        self._meld(zending, bezorger, "bezorgd", None)

    def uitgesteld(
        self, zending: Zending, bezorger: str, fout: str, wacht: timedelta | None = None
    ) -> None:
        """It did not arrive and may be tried again; after MAX_POGINGEN a person must look.

        With `wacht` the receiver said how long not to try.
        """
        te_vaak = zending.poging >= MAX_POGINGEN
        self._meld(zending, bezorger, "mislukt" if te_vaak else "wacht", fout, wacht=wacht)

    def niet_nodig(self, zending: Zending, bezorger: str, reden: str) -> None:
        """It is not delivered (any more), and nobody has to look."""
        self._meld(zending, bezorger, "vervallen", reden)

    def onbekend(self, zending: Zending, bezorger: str, fout: str) -> None:
        """It may or may not have arrived."""
        te_vaak = zending.poging >= MAX_POGINGEN
        self._meld(zending, bezorger, "mislukt" if te_vaak else "onbekend", fout, onbekend=1)

    def mislukt(self, zending: Zending, bezorger: str, fout: str) -> None:
        """It was refused for good."""
        self._meld(zending, bezorger, "mislukt", fout)

    def opnieuw(self, sleutel: str) -> bool:
        """Have something that failed tried again, now; False when there is no such failure."""
        with self._bron.schrijven() as sessie:
            rij = sessie.scalar(select(Uitgaand).where(Uitgaand.sleutel == sleutel))
            if rij is None or rij.status != "mislukt":
                return False
            _verander(rij, "wacht")
            rij.pogingen, rij.niet_voor = 0, klok.nu()
            return True

    def tellingen(self) -> dict[str, int]:
        """How many there are in each state."""
        with self._bron.lezen() as sessie:
            rijen = sessie.execute(select(Uitgaand.status, func.count()).group_by(Uitgaand.status))
            return {rij[0]: rij[1] for rij in rijen}

    def alle(self, *statussen: Status) -> list[Uitgaand]:
        """What is in the outbox, newest first; only these states when any are given."""
        with self._bron.lezen() as sessie:
            zoek = select(Uitgaand).order_by(Uitgaand.id.desc())
            if statussen:
                zoek = zoek.where(Uitgaand.status.in_(statussen))
            return list(sessie.scalars(zoek))

    def _geef_vrij(self, sessie: Session) -> None:
        """A bezorger that died in the middle may have delivered: the outcome is unknown."""
        OVERGANGEN.controleer("onderweg", "onbekend")
        sessie.execute(
            update(Uitgaand)
            .where(
                Uitgaand.status == "onderweg",
                or_(Uitgaand.bezig_tot.is_(None), Uitgaand.bezig_tot < klok.nu()),
            )
            .values(
                status="onbekend",
                bezig_door=None,
                bezig_tot=None,
                onbekend_aantal=Uitgaand.onbekend_aantal + 1,
                laatste_fout="de bezorger stopte voordat de uitkomst bekend was",
            )
        )

    def _meld(
        self,
        zending: Zending,
        bezorger: str,
        naar: Status,
        fout: str | None,
        *,
        onbekend: int = 0,
        wacht: timedelta | None = None,
    ) -> None:
        with self._bron.schrijven() as sessie:
            rij = sessie.get_one(Uitgaand, zending.id)
            if rij.bezig_door != bezorger:
                # Our lease ran out and somebody else has it, or it was erased meanwhile.
                return
            _verander(rij, naar)
            rij.bezig_door = rij.bezig_tot = None
            rij.laatste_fout = fout
            rij.onbekend_aantal += onbekend
            if naar == "bezorgd":
                rij.bezorgd_op = klok.nu()
            else:
                rij.niet_voor = klok.nu() + max(wachttijd(rij.pogingen), wacht or timedelta(0))


def _verander(rij: Uitgaand, naar: Status) -> None:
    OVERGANGEN.controleer(rij.status, naar)
    rij.status = naar
