"""The schema of `omgevingsanalyse.yml`: the belang-invloedmatrix and whom to think of."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from kennisbank.schema.basis import Bron, Gegevens, Sleutel, Tekst

Hoogte = Literal["hoog", "laag"]
"""How much influence or interest somebody has."""


class Kwadrant(Gegevens):
    """One of the four groups of the matrix, and how the municipality deals with it."""

    sleutel: Sleutel
    invloed: Hoogte
    belang: Hoogte
    naam: Tekst
    kort: Tekst
    """The approach in a few words, as it stands in the picture."""
    aanpak: Tekst
    """The approach in a sentence, about "deze groep"."""


class Betrokkene(Gegevens):
    """Somebody to think of; `synoniemen` are other names by which people mention them."""

    naam: Tekst
    synoniemen: tuple[Tekst, ...] = ()
    wanneer: Tekst | None = None
    """When to think of them, if not always: "bij plannen dicht bij de gemeentegrens"."""
    bron: Bron


class Omgevingsanalyse(Gegevens):
    """How a municipality finds out whom a project touches."""

    bron: Bron
    eigen_beleid: bool = False
    """Whether the groups and their approach are policy of the municipality. Otherwise they are the
    common way of working, and are shown as that."""
    kwadranten: tuple[Kwadrant, ...] = Field(min_length=4, max_length=4)
    werkwijze: tuple[Tekst, ...] = ()
    """What the policy says about how the analysis is made: with whom, how large."""
    collegas: tuple[Betrokkene, ...] = ()
    """Within the municipality. The organisations outside it stand in gemeente.yml."""
    collega_woorden: tuple[Tekst, ...] = ()
    """Words by which a stakeholder is seen to be a colleague."""
    groepen: tuple[Betrokkene, ...] = ()
    """Groups of people that the policy names."""

    @model_validator(mode="after")
    def _elke_groep_een_keer(self) -> Self:
        plekken = [(k.invloed, k.belang) for k in self.kwadranten]
        for plek in plekken:
            if plekken.count(plek) > 1:
                raise ValueError(
                    f"invloed '{plek[0]}' met belang '{plek[1]}' staat er twee keer. | Geef elk van de"
                    " vier groepen een eigen combinatie."
                )
        return self

    def kwadrant(self, invloed: Hoogte, belang: Hoogte) -> Kwadrant:
        """The group of who has this influence and this interest."""
        return next(k for k in self.kwadranten if (k.invloed, k.belang) == (invloed, belang))
