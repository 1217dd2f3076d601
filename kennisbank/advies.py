"""By which the assistant advises employees: checklist, level, werkvormen, kaders, hours and rules.

A file of the municipality counts alone, unless it says `op_basis_van: gemeenschappelijk`: then it lies
on top of the common one. Without one of its own the common one is used, which says itself that it is
not the policy of the municipality. Tariffs and basisregels are never common.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from kennisbank.controle_advies import Bezwaar, controleer
from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.lagen import Gelaagd
from kennisbank.schema.basisregels import Basisregels
from kennisbank.schema.checklist import Checklist
from kennisbank.schema.kaders import Kaders
from kennisbank.schema.niveauadvies import Niveauadvies
from kennisbank.schema.niveaus import Ladder, Niveaus
from kennisbank.schema.planning import Planning
from kennisbank.schema.raming import Bereik, Raming, Tarieven
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.werkvormkeuze import Werkvormkeuze
from kennisbank.yaml import lees_snel, plek_in_woorden

Inhoud = TypeVar("Inhoud", bound=BaseModel)

OP_BASIS_VAN = "op_basis_van"


@dataclass(frozen=True, slots=True)
class Rondemaat:
    """What one round takes by the policy."""

    weken: Bereik | None
    """By `planning.yml`; None where the policy does not say."""
    weken_bron: str | None
    uren: Bereik | None
    """By `raming.yml`; None where the policy does not say."""
    uren_bron: str | None
    niet_inbegrepen: tuple[str, ...] = ()
    """Work that the hours leave out."""


@dataclass(frozen=True, slots=True)
class Advies:
    """All of it for one municipality."""

    checklist: Checklist
    niveaus: Niveaus
    """Of the municipality; of all together where its source has no ladder."""
    eigen_ladder: bool
    """Whether those levels are in its own policy."""
    niveauadvies: Niveauadvies
    werkvormkeuze: Werkvormkeuze
    kaders: Kaders
    raming: Raming
    ronde: Rondemaat
    tarieven: Tarieven | None = None
    """None where the municipality filled none in: then no euros are given."""
    basisregels: Basisregels | None = None

    @property
    def ladder(self) -> Ladder:
        """The ladder on which a level is advised."""
        return self.ladder_van(self.niveauadvies.ladder)

    def ladder_van(self, sleutel: str) -> Ladder:
        """The ladder with this key; it is there, because loading checked that."""
        return next(ladder for ladder in self.niveaus.ladders if ladder.sleutel == sleutel)


def laad_advies(
    map_: Path,
    gemeenschappelijk: Path,
    woorden: Mapping[str, str] | None,
    *,
    vragen: Mapping[str, Vraag],
    planning: Planning,
    toetsbaar: Collection[str],
) -> Advies:
    """What is in the folder of a municipality, on top of what is common; `vragen` are those of the
    participatiedossier, and `planning` says how many weeks a round takes; `toetsbaar` are the
    documents of which a draft can be looked through.

    Raises OngeldigeGegevens with the errors of all files at once.
    """
    lezer = _Lezer(map_, gemeenschappelijk, woorden)
    checklist = lezer.lees("checklist.yml", Checklist)
    niveaus, eigen_ladder = lezer.niveaus()
    niveauadvies = lezer.lees("niveauadvies.yml", Niveauadvies)
    werkvormkeuze = lezer.lees("werkvormkeuze.yml", Werkvormkeuze)
    kaders = lezer.lees("kaders.yml", Kaders)
    raming = lezer.lees("raming.yml", Raming)
    tarieven = lezer.eigen("tarieven.yml", Tarieven)
    basisregels = lezer.eigen("basisregels.yml", Basisregels)
    if lezer.fouten or not (
        checklist and niveaus and niveauadvies and werkvormkeuze and kaders and raming
    ):
        raise OngeldigeGegevens(lezer.fouten)
    advies = Advies(
        checklist,
        niveaus,
        eigen_ladder,
        niveauadvies,
        werkvormkeuze,
        kaders,
        raming,
        _rondemaat(planning, raming),
        tarieven,
        basisregels,
    )
    for bezwaar in controleer(advies, vragen, toetsbaar):
        lezer.bezwaar(bezwaar)
    if lezer.fouten:
        raise OngeldigeGegevens(lezer.fouten)
    return advies


def _rondemaat(planning: Planning, raming: Raming) -> Rondemaat:
    tijd, werk = planning.ronde, raming.ronde
    return Rondemaat(
        Bereik(van=tijd.weken_van, tot=tijd.weken_tot) if tijd else None,
        str(tijd.bron) if tijd else None,
        werk.uren if werk else None,
        str(werk.bron) if werk else None,
        werk.niet_inbegrepen if werk else (),
    )


class _Lezer:
    """Reads the files, and gathers what is wrong with them."""

    def __init__(self, map_: Path, gemeenschappelijk: Path, woorden: Mapping[str, str] | None) -> None:
        self.map = map_
        self.gemeenschappelijk = gemeenschappelijk
        self.woorden = woorden
        self.fouten: list[Gegevensfout] = []
        self.gelezen: dict[str, Gelaagd] = {}

    def lees(self, naam: str, model: type[Inhoud]) -> Inhoud | None:
        """The file of the municipality, alone or on top of the common one, or else the common one."""
        eigen, gemeen = self.map / naam, self.gemeenschappelijk / naam
        if not eigen.exists():
            return self._lees(naam, [gemeen], model)
        try:
            basis = lees_snel(eigen).get(OP_BASIS_VAN)
        except OngeldigeGegevens as fout:
            self.fouten.extend(fout.fouten)
            return None
        if basis is None:
            return self._lees(naam, [eigen], model)
        if basis != self.gemeenschappelijk.name:
            waar, regel = Gelaagd.lees(eigen).waar([OP_BASIS_VAN])
            self.fouten.append(
                Gegevensfout(
                    waar,
                    regel,
                    OP_BASIS_VAN,
                    f"'{basis}' kan hier niet.",
                    f"Schrijf '{OP_BASIS_VAN}: {self.gemeenschappelijk.name}', of haal de regel weg.",
                )
            )
            return None
        return self._lees(naam, [eigen, gemeen], model)

    def eigen(self, naam: str, model: type[Inhoud]) -> Inhoud | None:
        """The file of the municipality; None when it has none."""
        bestand = self.map / naam
        return self._lees(naam, [bestand], model) if bestand.exists() else None

    def niveaus(self) -> tuple[Niveaus | None, bool]:
        """The levels, and whether they are of the municipality itself: a file without a ladder says
        that its source has none. What it says of werkvormen counts all the same."""
        bestand, gemeen = self.map / "niveaus.yml", self.gemeenschappelijk / "niveaus.yml"
        eigen = self._lees("niveaus.yml", [bestand], Niveaus) if bestand.exists() else None
        if eigen is not None and eigen.ladders:
            return eigen, True
        gedeeld = self._lees("niveaus.yml", [gemeen], Niveaus)
        if eigen is None or gedeeld is None:
            return gedeeld, False
        return eigen.model_copy(update={"ladders": gedeeld.ladders}), False

    def bezwaar(self, bezwaar: Bezwaar) -> None:
        """Something that does not fit with another file."""
        waar, regel = self.gelezen[bezwaar.bestand].waar(bezwaar.plek)
        self.fouten.append(
            Gegevensfout(waar, regel, plek_in_woorden(bezwaar.plek), bezwaar.melding, bezwaar.remedie)
        )

    def _lees(self, naam: str, bestanden: list[Path], model: type[Inhoud]) -> Inhoud | None:
        try:
            gelaagd = Gelaagd.lees(*bestanden).zonder(OP_BASIS_VAN)
            self.gelezen[naam] = gelaagd
            return gelaagd.als(model, self.woorden)
        except OngeldigeGegevens as fout:
            self.fouten.extend(fout.fouten)
            return None
