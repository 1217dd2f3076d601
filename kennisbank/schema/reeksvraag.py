"""The question that asks for several things at once, and then something of each of them."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, field_validator, model_validator

from kennisbank.schema.basis import Gegevens, Sleutel, Tekst, controleer_invulplekken
from kennisbank.schema.basisvraag import BasisVraag, Keuze
from kennisbank.woorden import WOORDEN


class ReeksVeld(Gegevens):
    """What is asked of each thing in a reeks; `{naam}` in `vraag` is the name of that thing."""

    sleutel: Sleutel
    naam: Tekst
    """How it is called in the summary."""
    vraag: Tekst
    soort: Literal["keuze", "datum", "getal", "open"]
    keuzes: tuple[Keuze, ...] = ()
    verplicht: bool = True
    """Without it "sla over" leaves it empty."""
    openbaar: Tekst | None = None
    """Its name on a page for everybody, where `naam` is a word of the trade."""
    intern: bool = False
    """Whether it says nothing to residents, so that it stands on no such page."""
    ongeveer: bool = False
    """Of a datum: whether a part of the year is kept as long as the day is not known."""
    als: tuple[VeldVoorwaarde, ...] = ()
    """Asked only when all of these hold for the same thing."""

    @field_validator("vraag")
    @classmethod
    def _invulplekken(cls, vraag: str) -> str:
        return controleer_invulplekken(vraag, "naam", *WOORDEN)

    @model_validator(mode="after")
    def _keuzes_bij_een_keuze(self) -> Self:
        if self.sleutel == "naam":
            raise ValueError("een veld mag niet 'naam' heten. | Dat is al hoe het ding zelf heet.")
        if (self.soort == "keuze") != bool(self.keuzes) or len(self.keuzes) == 1:
            raise ValueError(
                f"veld '{self.sleutel}' heeft niet de keuzes die bij '{self.soort}' horen. | Geef een"
                " veld van de soort 'keuze' minstens twee 'keuzes', en een ander veld geen."
            )
        return self


class VeldVoorwaarde(Gegevens):
    """Holds when another field of the same thing is one of `is_`."""

    veld: Sleutel
    is_: tuple[Sleutel, ...] = Field(alias="is", min_length=1)


class ReeksVraag(BasisVraag):
    """Several things by their names, in one message; then of each of them what `velden` ask."""

    soort: Literal["reeks"]
    velden: tuple[ReeksVeld, ...] = ()
    een_per_regel: bool = False
    """Whether only a new line or a semicolon comes between two of them: for contributions and other
    whole sentences, in which a comma means nothing."""
    met_lidwoord: bool = False
    """Whether a thing keeps "de" or "het" before its name, because it is read in a sentence."""
    openbaar: Tekst | None = None
    """What stands above the names on a page for everybody."""
    suggesties: tuple[Tekst, ...] = ()
    """Names that may be forgotten; offered, never filled in."""

    @model_validator(mode="after")
    def _velden_kloppen(self) -> Self:
        eerder: dict[str, ReeksVeld] = {}
        for veld in self.velden:
            if veld.sleutel in eerder:
                raise ValueError(
                    f"veld '{veld.sleutel}' staat er twee keer. | Geef elk veld een eigen sleutel."
                )
            for voorwaarde in veld.als:
                ander = eerder.get(voorwaarde.veld)
                if ander is None or set(voorwaarde.is_) - {k.sleutel for k in ander.keuzes}:
                    raise ValueError(
                        f"veld '{veld.sleutel}' hangt af van wat er niet boven staat. | Gebruik een"
                        " eerder veld van de soort 'keuze', en sleutels van zijn keuzes."
                    )
            eerder[veld.sleutel] = veld
        return self


ReeksVeld.model_rebuild()
