"""What weighing leads to: a proposal with all its reasons. JSON, kept with the initiative."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

from kennisbank.schema.afwegingskader import NOG_TE_BEOORDELEN, Aard

__all__ = [
    "NOG_TE_BEOORDELEN",
    "Afweging",
    "Criteriumoordeel",
    "Gewogen",
    "Grond",
    "Indienronde",
    "Onderwerpvondst",
    "Routereden",
    "Routevoorstel",
    "Toetsvoorstel",
]

Gewogen = str | int
"""ja, nee, goed, voldoende, onvoldoende, a number of points, or `nog_te_beoordelen`."""


class _Deel(BaseModel):
    model_config = ConfigDict(frozen=True)


class Grond(_Deel):
    """The answer on which something rests; `fragment` is a literal part of it."""

    vraag: str
    naam: str
    fragment: str


class Criteriumoordeel(_Deel):
    """What the answers say about one criterion."""

    sleutel: str
    naam: str
    waarde: Gewogen
    gronden: tuple[Grond, ...] = ()
    reden: str
    """Why this is the value, or why the answers do not tell."""
    gevolg: str | None = None
    """What this value means, where the kader says so."""
    bron: str
    eigen_keuze: bool = False
    te_vragen: str | None = None
    """What to ask; only as long as it is still to be judged."""
    kijk_bij: str | None = None

    @property
    def bekend(self) -> bool:
        """Whether the answers told."""
        return self.waarde != NOG_TE_BEOORDELEN


class Toetsvoorstel(_Deel):
    """What one toets of the kader comes to."""

    sleutel: str
    naam: str
    soort: str
    uitkomst: str
    label: str
    mogelijk: tuple[str, ...]
    """The labels of every outcome that is still possible; one when it is decided."""
    redenen: tuple[str, ...]
    criteria: tuple[Criteriumoordeel, ...]
    bron: str
    eigen_keuze: bool = False


class Indienronde(_Deel):
    """For which round this was handed in."""

    naam: str | None
    """None when the data has no round that is still open."""
    sluit_op: date | None
    gemist: str | None = None
    """The last round that had closed already."""
    gemist_op: date | None = None


class Onderwerpvondst(_Deel):
    """A subject that was recognised."""

    sleutel: str
    naam: str
    grond: Grond


class Routereden(_Deel):
    """Why this behandelaar or the table is proposed."""

    tekst: str
    gronden: tuple[Grond, ...] = ()
    bron: str
    eigen_keuze: bool = False


class Routevoorstel(_Deel):
    """Who could handle it."""

    soort: Literal["behandelaar", "tafel", "nog_te_beoordelen"]
    naar: str
    """The key of the behandelaar, `tafel` or `nog_te_beoordelen`."""
    naam: str
    extern: bool = False
    """A partner outside the municipality: only with the person's yes."""
    toestemming: str | None = None
    """The questionnaire that asks for it."""
    redenen: tuple[Routereden, ...]
    te_vragen: tuple[str, ...] = ()


class Afweging(_Deel):
    """The proposal for the coördinator. It decides nothing."""

    titel: str
    kader_versie: str
    gewogen_op: date
    uitkomst: str
    label: str
    aard: Aard | None
    """None as long as it is still to be judged."""
    mogelijk: tuple[str, ...]
    betekent: str | None = None
    voorwaarden: tuple[str, ...] = ()
    voorbehoud: str | None = None
    voorbehoud_bron: str | None = None
    wie_beslist: str
    toetsen: tuple[Toetsvoorstel, ...]
    te_vragen: tuple[str, ...]
    onderwerpen: tuple[Onderwerpvondst, ...] = ()
    ronde: Indienronde | None = None
    route: Routevoorstel | None = None
    bron: str
