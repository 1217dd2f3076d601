"""The schema of `niveaus.yml`: the ladders of a municipality, and the werkvormen at each step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self, get_args

from pydantic import Field, model_validator

from kennisbank.schema.artikel import Vindplaats
from kennisbank.schema.basis import Gegevens, Sleutel, Tekst

Vorm = Literal["offline", "online"]


class NiveauWerkvormen(Gegevens):
    """The werkvormen that a policy names at a level, by their names in `werkvormen/`."""

    offline: tuple[Sleutel, ...] = ()
    online: tuple[Sleutel, ...] = ()
    toevoegingen: dict[Sleutel, Tekst] = Field(default_factory=dict)
    """What the policy itself adds to the name of one of these at this level: "Teams"."""

    @model_validator(mode="after")
    def _toevoeging_bij_een_werkvorm(self) -> Self:
        for naam in self.toevoegingen:
            if naam not in (*self.offline, *self.online):
                raise ValueError(
                    f"er is een toevoeging bij '{naam}', dat niet bij dit niveau staat. | Zet de"
                    " werkvorm erbij, of haal de toevoeging weg."
                )
        return self

    def bij(self, vorm: Vorm) -> tuple[Sleutel, ...]:
        """Those of one kind, in the order of the policy."""
        return self.offline if vorm == "offline" else self.online


class Niveau(Gegevens):
    """A step of a ladder."""

    sleutel: Sleutel
    naam: Tekst
    synoniemen: tuple[Tekst, ...] = ()
    """What this policy itself calls it too. In another policy the same word may be another level."""
    uitleg: Tekst | None = None
    werkvormen: NiveauWerkvormen | None = None
    """None where the policy names none at this level."""


class Ladder(Gegevens):
    """The levels of one ladder, from least to most influence."""

    sleutel: Sleutel
    naam: Tekst
    bronnen: tuple[Vindplaats, ...] = Field(min_length=1)
    niveaus: tuple[Niveau, ...] = Field(min_length=2)


class SoortWerk(Gegevens):
    """A kind of work, and the levels that the policy uses for it."""

    sleutel: Sleutel
    naam: Tekst
    doel: Tekst | None = None
    niveaus: tuple[Sleutel, ...] = Field(min_length=1)
    uitzondering: Tekst | None = None
    bronnen: tuple[Vindplaats, ...] = Field(min_length=1)


class Niveaus(Gegevens):
    """All that a policy says about levels."""

    ladders: tuple[Ladder, ...] = ()
    werkvormen_bronnen: tuple[Vindplaats, ...] = ()
    soorten_werk: tuple[SoortWerk, ...] = ()
    genoemde_werkvormen: tuple[Sleutel, ...] = ()
    """Werkvormen that the policy names without a level."""

    def alle_werkvormen(self) -> Iterator[tuple[Sleutel, tuple[str | int, ...], Vorm | None]]:
        """Every werkvorm named: its key, its place in the file, and the kind it is named as."""
        for nummer_ladder, ladder in enumerate(self.ladders):
            for nummer, niveau in enumerate(ladder.niveaus):
                plek = ("ladders", nummer_ladder, "niveaus", nummer, "werkvormen")
                for vorm in get_args(Vorm):
                    namen = niveau.werkvormen.bij(vorm) if niveau.werkvormen else ()
                    for plaats, naam in enumerate(namen):
                        yield naam, (*plek, vorm, plaats), vorm
        for plaats, naam in enumerate(self.genoemde_werkvormen):
            yield naam, ("genoemde_werkvormen", plaats), None

    def alle_niveaus(self) -> Iterator[tuple[Ladder, Niveau]]:
        """Every level with its ladder."""
        for ladder in self.ladders:
            for niveau in ladder.niveaus:
                yield ladder, niveau

    @model_validator(mode="after")
    def _klopt_met_zichzelf(self) -> Self:
        bekend = {niveau.sleutel for _, niveau in self.alle_niveaus()}
        for soort in self.soorten_werk:
            if vreemd := [naam for naam in soort.niveaus if naam not in bekend]:
                raise ValueError(
                    f"soort werk '{soort.sleutel}' noemt niveau '{vreemd[0]}', dat op geen ladder"
                    " staat. | Zet het niveau op een ladder, of verbeter de naam."
                )
        met_werkvormen = any(niveau.werkvormen for _, niveau in self.alle_niveaus())
        if (met_werkvormen or self.genoemde_werkvormen) and not self.werkvormen_bronnen:
            raise ValueError(
                "bij de werkvormen staat niet waar ze vandaan komen. | Voeg 'werkvormen_bronnen' toe."
            )
        return self
