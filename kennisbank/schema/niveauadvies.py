"""The schema of `niveauadvies.yml`: how a level is advised.

The levels themselves stand in `niveaus.yml`.
"""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from kennisbank.schema.basis import Bron, Gegevens, Sleutel, Tekst


class Ruimte(Gegevens):
    """How much room an answer to `mate_van_invloed` leaves: this level at most."""

    antwoord: Sleutel
    niveau: Sleutel
    reden: Tekst
    """Why, in one sentence."""


class BijWerk(Gegevens):
    """What else is known of a kind of work, by its key in the question `soort_werk`."""

    soort: Sleutel
    naam: Tekst
    doelen: tuple[Sleutel, ...] = ()
    """The goals that the policy connects with it. None: it says nothing about that."""
    zonder_tabel: Tekst | None = None
    """Why the table does not hold for it, for a kind that the policy excepts."""
    bron: Bron


class BijNiveau(Gegevens):
    """A warning for whoever chooses one of these levels, or has it advised. With `zonder_invloed` only
    when nothing, or with `met_invloed` only when something, is open to influence."""

    niveaus: tuple[Sleutel, ...] = Field(min_length=1)
    soort_werk: tuple[Sleutel, ...] = ()
    """Only for these kinds of work; none means all."""
    met_invloed: bool = False
    tekst: Tekst
    bron: Bron


class Stand(Gegevens):
    """A step of the second ladder, and the answer that leads to it."""

    antwoord: Sleutel
    niveau: Sleutel
    reden: Tekst


class TweedeLadder(Gegevens):
    """A ladder beside the first: how the municipality stands towards initiatives of others."""

    ladder: Sleutel
    vraag: Sleutel
    standen: tuple[Stand, ...] = Field(min_length=2)
    uitleg: Tekst
    bron: Bron


class Niveauadvies(Gegevens):
    """By which a level is advised."""

    ladder: Sleutel
    """The ladder of `niveaus.yml` on which the advice stands."""
    eigen_beleid: bool
    herkomst: Tekst
    """What of this comes from the policy and what does not; said with every advice."""
    ruimte: tuple[Ruimte, ...] = Field(min_length=2)
    bij_werk: tuple[BijWerk, ...] = ()
    bij_niveau: tuple[BijNiveau, ...] = ()
    tweede_ladder: TweedeLadder | None = None
    bron: Bron

    @model_validator(mode="after")
    def _antwoorden_eenmaal(self) -> Self:
        antwoorden = [r.antwoord for r in self.ruimte]
        if dubbel := [a for a in antwoorden if antwoorden.count(a) > 1]:
            raise ValueError(
                f"antwoord '{dubbel[0]}' staat er twee keer. | Laat elk antwoord één keer staan."
            )
        return self

    def werk(self, soort: str | None) -> BijWerk | None:
        """What is known of this kind of work."""
        return next((werk for werk in self.bij_werk if werk.soort == soort), None)
