"""How the answer to a question is found in what somebody tells before it is asked.

The code behind each `soort` stands in `acties.vragenlijst.herkennen`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from kennisbank.schema.basis import Gegevens, Tekst

WIE = "{wie}"
"""In a construction: the place of whoever it is about."""


def _met_een_plek(constructie: str) -> str:
    if constructie.count(WIE) != 1 or constructie.strip() == WIE:
        raise ValueError(f"zet er precies één keer {WIE} in, met woorden ervoor of erna")
    return constructie


Constructie = Annotated[Tekst, AfterValidator(_met_een_plek)]
"""Words as in a signal, and `{wie}` once; "a|b" is one of these words."""


class HerkenGeld(Gegevens):
    """An amount that the idea costs: "zo'n 2000 euro"."""

    soort: Literal["geld"]


class HerkenMoment(Gegevens):
    """When something is to happen: "volgend voorjaar", "in mei 2027", "zo snel mogelijk"."""

    soort: Literal["moment"]


class HerkenContact(Gegevens):
    """Who is speaking, and how to reach them: "ik ben Jan Bakker, 06-12345678"."""

    soort: Literal["contact"]
    geleerd: bool = False
    """Whether a name that no rule finds may be one that the learned judge is sure of."""


class HerkenKern(Gegevens):
    """The kern of the municipality where it is to happen, by the names in its data."""

    soort: Literal["kern"]


class HerkenVerhaal(Gegevens):
    """The story itself: the whole message, when it says more than that somebody has an idea."""

    soort: Literal["verhaal"]


class HerkenAanvulling(Gegevens):
    """What has to be added or changed: the whole message, when it says more than that something has
    to. `leeg` are words that do not say what: "ik wil mijn telefoonnummer wijzigen"."""

    soort: Literal["aanvulling"]
    leeg: tuple[Tekst, ...] = ()


Geleerd = Literal["samenwerking", "gesproken_met", "doel", "hulp_nodig"]
"""What the learned judge of what was told can find; see docs/besluiten/17-vooraf-verteld.md."""


class HerkenZinsdeel(Gegevens):
    """The part of a sentence that holds one of `signalen`, such as "zodat" or "we hebben … nodig".

    A signal is one or more words. "…" stands for a few words ("met … gepraat"), "*" for the rest of
    a word ("werk*", "*overlast"), and "{organisatie}" for each organisation of the municipality.
    A part that holds signals of several questions goes to the longest of them.
    """

    soort: Literal["zinsdeel"]
    signalen: tuple[Tekst, ...] = Field(min_length=1)
    gevolgen: tuple[Tekst, ...] = ()
    """Signals that begin with "dan": what comes of it, except after a moment ("in mei, dan …")."""
    vanaf: tuple[Tekst, ...] = ()
    """Signals from which the answer begins; what stands before them in that part is left out."""
    terugwijzers: tuple[Tekst, ...] = ()
    """Words at the beginning of a part that point back: the answer is what stands before it."""
    niet: tuple[Tekst, ...] = ()
    """A part that holds one of these does not count."""
    koppen: tuple[Tekst, ...] = ()
    """What with a colon behind it announces the answer: "Doel: meer vogels"."""
    alleen_wie: bool = False
    """Whether only the people or the organisation in that part are the answer, when any are named."""
    wie: tuple[Constructie, ...] = ()
    """Words with a place for who it is: "{wie} weet* ervan". Whoever stands there is the answer."""
    ontkenningen: tuple[Tekst, ...] = ()
    """With `alleen_wie`: a part that holds one of these says who it was not. What goes on after it
    may say who it was: "niet met de wethouder gesproken, wel met de school"."""
    geleerd: Geleerd | None = None
    """What the learned judge looks for where none of these words find anything."""


class HerkenMetWie(Gegevens):
    """With whom: "samen met de school", "met een paar buren"; or the part of a sentence that holds
    one of `signalen`, such as "doe* mee". Both are left alone in a part that holds one of `niet`.
    """

    soort: Literal["met_wie"]
    koppen: tuple[Tekst, ...] = ()
    """What with a colon behind it announces the answer: "Met: de school"."""
    signalen: tuple[Tekst, ...] = ()
    wie: tuple[Constructie, ...] = ()
    """Words with a place for who it is: "{wie} doe* … mee"."""
    voorbij: tuple[Tekst, ...] = ()
    """Company in a part that holds one of these is not of the plan: "toen ik met … was"."""
    niet: tuple[Tekst, ...] = ()
    geleerd: Geleerd | None = None
    """As with `zinsdeel`."""


class HerkenGetal(Gegevens):
    """A number before one of `eenheden`: "14 weken", "2 rondes"."""

    soort: Literal["getal"]
    eenheden: tuple[Tekst, ...] = Field(min_length=1)


Herkenning = Annotated[
    HerkenGeld
    | HerkenGetal
    | HerkenMoment
    | HerkenContact
    | HerkenKern
    | HerkenVerhaal
    | HerkenAanvulling
    | HerkenZinsdeel
    | HerkenMetWie,
    Field(discriminator="soort"),
]
