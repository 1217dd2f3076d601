"""The kaders of a project by kind, hard or soft, and in one sentence for residents what is open.

Dalfsen (Met Elkaar 2.0, 2.1.3 stap 2, bouwsteen 3) tells hard kaders, which have to be met, from soft
ones, where there is room. It announces six kinds and explains five; part 4 of its
plan asks for the five.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from acties.participatie.taal import opsomming, zinsdeel, zonder_punt
from acties.participatie.uitkomst import Waarschuwing
from kennisbank.schema.kaders import Kaders, SoortKader

KADERS = "kaders"
INVLOED_OP = "invloed_op"


@dataclass(frozen=True, slots=True)
class Kader:
    """One limit; `soort` and `hardheid` are None as long as they are not known."""

    naam: str
    soort: str | None
    hardheid: str | None


@dataclass(frozen=True, slots=True)
class Kaderoverzicht:
    """The kaders by kind, in the order of the municipality."""

    per_soort: tuple[tuple[SoortKader, tuple[Kader, ...]], ...]
    zonder_soort: tuple[Kader, ...]
    ruimte: str | None
    """What is open, in one sentence for residents; None when nobody said that."""
    vast: str | None
    """What is fixed, in one sentence for residents; None when nothing is."""
    waarschuwingen: tuple[Waarschuwing, ...]

    @property
    def alle(self) -> tuple[Kader, ...]:
        """All of them, those of which the kind is not known last."""
        return (*(kader for _, kaders in self.per_soort for kader in kaders), *self.zonder_soort)

    @property
    def ontbreekt(self) -> tuple[SoortKader, ...]:
        """The kinds of which there is none yet."""
        return tuple(soort for soort, kaders in self.per_soort if not kaders)


def overzicht(gegeven: Kaders, antwoorden: Mapping[str, Any]) -> Kaderoverzicht | None:
    """The kaders that were named; None while the question is not answered."""
    genoemd = antwoorden.get(KADERS)
    if genoemd is None:
        return None
    kaders = [Kader(zonder_punt(k["naam"]), k.get("soort"), k.get("hardheid")) for k in genoemd]
    bekend = {soort.sleutel for soort in gegeven.soorten}
    per_soort = tuple(
        (soort, tuple(kader for kader in kaders if kader.soort == soort.sleutel))
        for soort in gegeven.soorten
    )
    invloed = antwoorden.get(INVLOED_OP)
    hard = [kader.naam for kader in kaders if kader.hardheid == "hard"]
    return Kaderoverzicht(
        per_soort,
        tuple(kader for kader in kaders if kader.soort not in bekend),
        gegeven.ruimte_zin.format(invloed=zinsdeel(invloed)) if invloed else None,
        gegeven.vast_zin.format(kaders=opsomming([zinsdeel(naam) for naam in hard])) if hard else None,
        tuple(_waarschuwingen(gegeven, kaders, per_soort, bool(invloed))),
    )


def _waarschuwingen(
    gegeven: Kaders,
    kaders: list[Kader],
    per_soort: tuple[tuple[SoortKader, tuple[Kader, ...]], ...],
    met_invloed: bool,
) -> list[Waarschuwing]:
    gevonden = []
    if leeg := [soort for soort, er_zijn in per_soort if not er_zijn]:
        namen = opsomming([soort.naam for soort in leeg])
        gevonden.append(
            Waarschuwing(
                f"Nog geen kader genoemd van deze soort: {namen}. Is er echt geen, zet dat dan ook"
                " in je plan.",
                str(gegeven.bron),
            )
        )
    if kaders and all(kader.hardheid == "hard" for kader in kaders) and not met_invloed:
        gevonden.append(
            Waarschuwing(
                "Alles wat je noemt, ligt vast, en er staat niet waar mensen invloed op hebben. Is er"
                " wel ruimte om mensen te betrekken?",
                str(gegeven.bron),
            )
        )
    elif not met_invloed:
        gevonden.append(
            Waarschuwing("Er staat nog niet waar mensen invloed op hebben.", str(gegeven.bron))
        )
    gevonden.extend(Waarschuwing(punt.tekst, str(punt.bron)) for punt in gegeven.aandachtspunten)
    return gevonden
