"""The schema of `raming.yml` and `tarieven.yml`: what participation takes, in hours and in euros."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from kennisbank.schema.basis import Aantal, Bron, Gegevens, Sleutel, Tekst, VanTot


class Bereik(VanTot):
    """From the least to the most that is usual. One figure would be false precision."""

    van: Aantal
    tot: Aantal

    def keer(self, aantal: int) -> Bereik:
        """So many times as much; `aantal` is at least one."""
        return Bereik(van=self.van * aantal, tot=self.tot * aantal)

    def plus(self, ander: Bereik) -> Bereik:
        """Both together."""
        return Bereik(van=self.van + ander.van, tot=self.tot + ander.tot)

    def __str__(self) -> str:
        return str(self.van) if self.van == self.tot else f"{self.van} tot {self.tot}"


class Ronde(Gegevens):
    """The hours that one round takes by the policy: preparing, the conversation and working out the
    results. How many weeks it takes stands in `planning.yml`."""

    uren: Bereik
    niet_inbegrepen: tuple[Tekst, ...] = ()
    """Work that the hours leave out."""
    bron: Bron


class Inzet(Gegevens):
    """Hours for one werkvorm in one round, by how much work its own file says that it is."""

    laag: Bereik
    midden: Bereik
    hoog: Bereik
    extra_bijeenkomst: Bereik
    """Hours for each time more in the same round, because the group is too large for once."""
    bron: Bron


class Raming(Gegevens):
    """By which hours are estimated."""

    ronde: Ronde | None = None
    """None where the policy gives no figures for a round."""
    inzet: Inzet


Bedrag = Annotated[Decimal, Field(gt=0)]
"""In euros."""


class Kosten(VanTot):
    """What one time costs besides hours: a room, printing, an outside chairman. In euros."""

    van: Bedrag
    tot: Bedrag


class Tarieven(Gegevens):
    """The tariffs of a municipality. Never common ones: without its own, no euros are given."""

    uurtarief: Bedrag
    kosten: dict[Sleutel, Kosten] = Field(default_factory=dict)
    """Per werkvorm, by its name in `werkvormen/`; without one, only its hours are counted."""
    bron: Bron
