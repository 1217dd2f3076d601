"""The sums: parts with their uncertainty, confusions, precision and recall, calibration."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

_Z95 = 1.959963984540054
"""Of the normal distribution, for 95%."""
VAKKEN = 10


@dataclass(frozen=True, slots=True)
class Score:
    """So many of so many were right."""

    goed: int
    totaal: int

    @classmethod
    def van(cls, uitkomsten: Iterable[bool]) -> Score:
        """Of these."""
        alle = list(uitkomsten)
        return cls(sum(alle), len(alle))

    def __add__(self, ander: Score) -> Score:
        return Score(self.goed + ander.goed, self.totaal + ander.totaal)

    @property
    def deel(self) -> float | None:
        """From 0 to 1; None of nothing."""
        return self.goed / self.totaal if self.totaal else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95% interval, from 0 to 1; None of nothing.

        Between these the part would lie if people's sentences without end were measured. Wilson's
        also holds for few sentences and for parts near 0 and 1, where the usual one leaves them.
        """
        if not self.totaal:
            return None
        n, p, z = self.totaal, self.goed / self.totaal, _Z95
        midden = (p + z * z / (2 * n)) / (1 + z * z / n)
        halve = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, midden - halve), min(1.0, midden + halve)

    def als_gegevens(self) -> dict[str, Any]:
        """For a program; parts are from 0 to 1."""
        return {
            "goed": self.goed,
            "totaal": self.totaal,
            "deel": self.deel,
            "interval": list(self.interval) if self.interval else None,
        }


@dataclass(frozen=True, slots=True)
class Veldscore:
    """How often a field was filled rightly, and how often it was told and was filled."""

    goed: int = 0
    gevuld: int = 0
    verteld: int = 0

    def __add__(self, ander: Veldscore) -> Veldscore:
        return Veldscore(
            self.goed + ander.goed, self.gevuld + ander.gevuld, self.verteld + ander.verteld
        )

    @property
    def precisie(self) -> Score:
        """Of what was filled, what was right."""
        return Score(self.goed, self.gevuld)

    @property
    def vangst(self) -> Score:
        """Recall: of what was told, what was filled rightly."""
        return Score(self.goed, self.verteld)


@dataclass(frozen=True, slots=True)
class Vak:
    """One bin of a reliability table; confidences from `onder` up to and including `boven`."""

    onder: float
    boven: float
    aantal: int
    zekerheid: float | None
    """The mean confidence in this bin."""
    juist: float | None
    """Which part was right: as much as the mean confidence, when that means what it says."""


@dataclass(frozen=True, slots=True)
class Kalibratie:
    """How well a confidence of 0.8 means being right eight times out of ten."""

    vakken: tuple[Vak, ...]
    ece: float | None
    """Expected calibration error: the mean distance between the two, weighed by numbers."""

    @classmethod
    def van(cls, metingen: Iterable[tuple[float, bool]]) -> Kalibratie:
        """Of pairs of a confidence (0 to 1) and whether it was right."""
        inhoud: list[list[tuple[float, bool]]] = [[] for _ in range(VAKKEN)]
        for zekerheid, juist in metingen:
            plek = math.ceil(zekerheid * VAKKEN) - 1
            inhoud[min(max(plek, 0), VAKKEN - 1)].append((zekerheid, juist))
        vakken = tuple(_vak(nummer, paren) for nummer, paren in enumerate(inhoud))
        totaal = sum(vak.aantal for vak in vakken)
        afstanden = (
            vak.aantal * abs(vak.zekerheid - vak.juist)
            for vak in vakken
            if vak.zekerheid is not None and vak.juist is not None
        )
        return cls(vakken, sum(afstanden) / totaal if totaal else None)


def _vak(nummer: int, paren: list[tuple[float, bool]]) -> Vak:
    aantal = len(paren)
    return Vak(
        onder=nummer / VAKKEN,
        boven=(nummer + 1) / VAKKEN,
        aantal=aantal,
        zekerheid=sum(z for z, _ in paren) / aantal if aantal else None,
        juist=sum(j for _, j in paren) / aantal if aantal else None,
    )
