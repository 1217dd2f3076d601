"""What every question has, whatever its kind, and the choices that several kinds offer."""

from __future__ import annotations

from pydantic import Field

from kennisbank.schema.basis import Bron, Gegevens, Sleutel, Tekst
from kennisbank.schema.herkenning import Herkenning

Waarde = bool | int | str
"""What a condition compares with: ja/nee as true/false, a whole number, or the key of a choice."""


class Voorwaarde(Gegevens):
    """Holds when the latest answer to `vraag` is `is_`; with neither, when it was answered."""

    vraag: Sleutel
    is_: Waarde | None = Field(default=None, alias="is")
    is_niet: Waarde | None = None


class AlGezegd(Gegevens):
    """Told already by a thing of the reeks `vraag`: by one of which the field `veld` is `is_`, and of
    which `noemt` is known."""

    vraag: Sleutel
    veld: Sleutel
    is_: Waarde = Field(alias="is")
    noemt: Sleutel


class Keuze(Gegevens):
    """One of the answers to choose from; `synoniemen` are typed words that mean the same."""

    sleutel: Sleutel
    label: Tekst
    synoniemen: tuple[Tekst, ...] = ()
    blijkt_uit: tuple[Tekst, ...] = ()
    """(Parts of) words from which this choice follows. In a reeks in the name of a thing, so that it
    need not be asked: "inloop" and "avond" say that something is a bijeenkomst. Of a choice in the
    sentence that answers the question: "ze mogen meedenken, maar het college beslist"."""
    openbaar: Tekst | None = None
    """How it is called on a page for everybody, where the label is a word of the trade."""


class Sprong(Gegevens):
    """After this question, go on at `naar` (a later question, or `einde`) when all of `als` hold."""

    als: tuple[Voorwaarde, ...] = ()
    naar: Sleutel


class BasisVraag(Gegevens):
    """What every question has, whatever its kind."""

    sleutel: Sleutel
    naam: Tekst
    """How the answer is called in the summary and when somebody wants to change it."""
    vraag: Tekst
    hulp: Tekst | None = None
    waarom: Tekst
    """Why this is asked; the answer to "waarom vraagt u dit?"."""
    verplicht: bool = True
    onherroepelijk: bool = False
    """A yes to it cannot be taken back, so it must be said in so many words."""
    synoniemen: tuple[Tekst, ...] = ()
    """Other words for `naam`, so that "mijn mail klopt niet" finds its question."""
    als: tuple[Voorwaarde, ...] = ()
    """Asked only when all of these hold."""
    al_gezegd: AlGezegd | None = None
    """Not asked as long as this tells it; an answer that was given stays."""
    spring: tuple[Sprong, ...] = ()
    herken: Herkenning | None = None
    """How its answer is found in what somebody tells before the question is asked. Without it the
    question is always asked."""
    bron: Bron
