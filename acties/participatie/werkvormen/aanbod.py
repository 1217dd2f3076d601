"""Which werkvormen come into question at a level, and on what that rests.

Dalfsen has a table of werkvormen by level (Met Elkaar 2.0, 2.1.3 stap 2, bouwsteen 5). Where a policy
names none at its levels, what a werkvorm is for decides: general practice, and said to be that.
"""

from __future__ import annotations

from dataclasses import dataclass

from kennisbank.advies import Advies
from kennisbank.schema.niveaus import Vorm
from kennisbank.werkvormen import Werkvorm, alle_werkvormen


@dataclass(frozen=True, slots=True)
class Kandidaat:
    """A werkvorm at a level, in the forms in which it is offered there."""

    werkvorm: Werkvorm
    vormen: frozenset[Vorm]
    in_beleid: bool
    """Whether the policy of the municipality names it."""


def aanbod(advies: Advies, niveau: str) -> tuple[Kandidaat, ...]:
    """Those of the policy's table at this level, or else those that are for what the level is for."""
    werkvormen = alle_werkvormen()
    if heeft_tabel(advies):
        stap = next(n for n in advies.ladder.niveaus if n.sleutel == niveau).werkvormen
        if stap is None:
            return ()
        namen = dict.fromkeys((*stap.offline, *stap.online))
        return tuple(
            Kandidaat(
                werkvormen[naam],
                frozenset(vorm for vorm in ("offline", "online") if naam in stap.bij(vorm)),
                True,
            )
            for naam in namen
        )
    doelen = set(advies.werkvormkeuze.doelen_per_niveau[niveau])
    genoemd = {naam for naam, _, _ in advies.niveaus.alle_werkvormen()}
    return tuple(
        Kandidaat(werkvorm, frozenset(werkvorm.gegevens.vorm), werkvorm.sleutel in genoemd)
        for werkvorm in werkvormen.values()
        if doelen & set(werkvorm.gegevens.doel)
    )


def heeft_tabel(advies: Advies) -> bool:
    """Whether the policy itself says which werkvormen fit a level."""
    return any(niveau.werkvormen is not None for niveau in advies.ladder.niveaus)
