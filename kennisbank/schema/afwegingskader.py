"""The schema of an afwegingskader: how a municipality weighs an initiative.

A kader is a row of toetsen, each of a kind that is in use: gates, a table of outcomes, weighted
points, all-of with at-least-n-of, and graded criteria. What the parts say about each other (questions,
outcomes, bands) is checked in `kennisbank.controle_afwegingskader`, which knows the lines.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from kennisbank.schema.aflezing import Aflezing, Teken
from kennisbank.schema.basis import Aantal, Bron, Gegevens, Sleutel, Tekst

Plek = tuple[str | int, ...]

NOG_TE_BEOORDELEN = "nog_te_beoordelen"
"""What people still have to judge; a value, an outcome and a route like any other."""

Aard = Literal["door", "steunen", "steunen_mits", "bespreken", "niet_steunen", "andere_route"]
"""What an outcome means for the whole kader. `door` lets the next toets speak; of the rest the
strictest counts, in this order, and of the last two the one whose toets stands first."""


class Uitkomst(Gegevens):
    """An outcome, as this municipality calls it."""

    sleutel: Sleutel
    label: Tekst
    aard: Aard
    betekent: Tekst | None = None
    """What it means, in a sentence for the coördinator."""
    voorwaarden: tuple[Tekst, ...] = ()
    """What has to be met with it, as far as the policy says so."""
    bron: Bron | None = None


class Criterium(Gegevens):
    """One thing that is weighed."""

    sleutel: Sleutel
    naam: Tekst
    bron: Bron | None = None
    """Without it the source of its toets."""
    eigen_keuze: bool = False
    """Whether the municipality chose this itself: the policy does not say it."""
    aflezen: tuple[Aflezing, ...] = ()
    """How answers tell; those that tell must agree. Empty: no answer can tell."""
    te_vragen: Tekst
    """What to ask in the intake conversation as long as it is not known."""
    kijk_bij: Tekst | None = None
    """Where the municipality itself can look it up."""
    kijk_bij_onderwerp: bool = False
    """Whether the policy about the subjects that are recognised is named as well."""


class Poort(Criterium):
    """A gate."""

    bij_nee: Tekst
    """What a "nee" means."""


class Puntcriterium(Criterium):
    """Gives 0 to `maximum` points, times `gewicht`."""

    maximum: Aantal
    gewicht: Aantal = 1


class Cijfercriterium(Criterium):
    """Graded goed, voldoende or onvoldoende."""

    compenseerbaar: bool = True
    """Whether an onvoldoende here may be made up for by a goed elsewhere."""


class _Toets(Gegevens):
    sleutel: Sleutel
    naam: Tekst
    bron: Bron
    eigen_keuze: bool = False


class Poorten(_Toets):
    """Gates: one "nee" decides."""

    soort: Literal["poorten"]
    criteria: tuple[Poort, ...] = Field(min_length=1)
    bij_ja: Sleutel
    """The outcome when every gate is "ja"."""
    bij_nee: Sleutel


class Tabelregel(Gegevens):
    """The outcome where these criteria have these values; what is not named may be either."""

    als: dict[Sleutel, Literal["ja", "nee"]]
    uitkomst: Sleutel


class Uitkomsttabel(_Toets):
    """Each combination of ja and nee has its outcome."""

    soort: Literal["uitkomsttabel"]
    criteria: tuple[Criterium, ...] = Field(min_length=1, max_length=8)
    regels: tuple[Tabelregel, ...] = Field(min_length=1)


class Band(Gegevens):
    """From `van` up to and including `tot_en_met` points; the last one may be open."""

    van: Annotated[int, Field(ge=0)]
    tot_en_met: int | None = None
    uitkomst: Sleutel


class Punten(_Toets):
    """The weighted points together fall in a band."""

    soort: Literal["punten"]
    criteria: tuple[Puntcriterium, ...] = Field(min_length=1)
    banden: tuple[Band, ...] = Field(min_length=1)

    @property
    def hoogste(self) -> int:
        """The most points there are to get."""
        return sum(criterium.maximum * criterium.gewicht for criterium in self.criteria)


class Lijst(_Toets):
    """All of `alle`, and at least `minstens` of `van`."""

    soort: Literal["lijst"]
    alle: tuple[Criterium, ...] = ()
    minstens: Annotated[int, Field(ge=0)] = 0
    van: tuple[Criterium, ...] = ()
    voldoet: Sleutel
    voldoet_niet: Sleutel


class Compensatie(Gegevens):
    """How many onvoldoendes may be made up for, and by how many goeden each."""

    hoogstens: Annotated[int, Field(ge=0)]
    goed_per_onvoldoende: Aantal = 1


class Beoordeling(_Toets):
    """Graded criteria, in which one may make up for another."""

    soort: Literal["beoordeling"]
    criteria: tuple[Cijfercriterium, ...] = Field(min_length=1)
    compensatie: Compensatie
    voldoende: Sleutel
    """The outcome without any onvoldoende."""
    gecompenseerd: Sleutel
    """The outcome when every onvoldoende is made up for."""
    onvoldoende: Sleutel


Toets = Annotated[Poorten | Uitkomsttabel | Punten | Lijst | Beoordeling, Field(discriminator="soort")]


def criteria_van(toets: Toets) -> list[tuple[Plek, Criterium]]:
    """The criteria of a toets, each with its place below it."""
    if isinstance(toets, Lijst):
        return [
            *((("alle", n), criterium) for n, criterium in enumerate(toets.alle)),
            *((("van", n), criterium) for n, criterium in enumerate(toets.van)),
        ]
    return [(("criteria", n), criterium) for n, criterium in enumerate(toets.criteria)]


def uitkomsten_van(toets: Toets) -> list[tuple[Plek, str]]:
    """The outcomes that a toets names, each with its place below it."""
    match toets:
        case Poorten():
            return [(("bij_ja",), toets.bij_ja), (("bij_nee",), toets.bij_nee)]
        case Uitkomsttabel():
            return [(("regels", n, "uitkomst"), r.uitkomst) for n, r in enumerate(toets.regels)]
        case Punten():
            return [(("banden", n, "uitkomst"), b.uitkomst) for n, b in enumerate(toets.banden)]
        case Lijst():
            return [(("voldoet",), toets.voldoet), (("voldoet_niet",), toets.voldoet_niet)]
        case Beoordeling():
            return [
                (("voldoende",), toets.voldoende),
                (("gecompenseerd",), toets.gecompenseerd),
                (("onvoldoende",), toets.onvoldoende),
            ]


class Ronde(Gegevens):
    """A round of handing in; `sluit_op` is its last day."""

    naam: Tekst
    sluit_op: date


class Onderwerp(Gegevens):
    """A subject, known by its words."""

    sleutel: Sleutel
    naam: Tekst
    tekens: tuple[Teken, ...] = Field(min_length=1)
    beleid: Tekst | None = None
    """Which policy to look at: "het beleid over groen"."""


class Onderwerpen(Gegevens):
    """The subjects, and where they are looked for."""

    vragen: tuple[Sleutel, ...] = Field(min_length=1)
    """Open questions, in this order: the first in which a subject is found tells."""
    lijst: tuple[Onderwerp, ...] = Field(min_length=1)


class Behandelaar(Gegevens):
    """Who can take on a small initiative about these subjects."""

    sleutel: Sleutel
    naam: Tekst
    onderwerpen: tuple[Sleutel, ...] = Field(min_length=1)
    extern: bool = False
    """Whether this is a partner outside the municipality: passing on needs the person's yes."""
    toestemming: Sleutel | None = None
    """The questionnaire that asks for that yes."""
    eigen_keuze: bool = False
    """Whether the municipality chose these subjects itself."""
    bron: Bron | None = None


class Kenmerk(Gegevens):
    """A sign that an initiative is a larger one."""

    sleutel: Sleutel
    naam: Tekst
    aflezen: tuple[Aflezing, ...] = Field(min_length=1)
    """Gives "ja" when it is there."""
    onbekend_is_twijfel: bool = False
    """Whether not knowing this is reason enough to propose the intaketafel."""
    te_vragen: Tekst
    eigen_keuze: bool = False
    bron: Bron | None = None


class Bespreektafel(Gegevens):
    """Where larger initiatives are discussed."""

    naam: Tekst
    bron: Bron


class Routering(Gegevens):
    """Who handles it: a small one goes straight to a behandelaar, a larger one to the table."""

    bron: Bron
    tafel: Bespreektafel
    kenmerken: tuple[Kenmerk, ...] = ()
    integraal_vanaf: Annotated[int, Field(ge=2)] = 2
    """From this many different behandelaars on it is integral, so a larger one."""
    behandelaars: tuple[Behandelaar, ...] = Field(min_length=1)
    te_vragen: Tekst
    """What to ask when no subject is recognised."""


class Voorbehoud(Gegevens):
    """What has to be said with every proposal, such as that the kader is not complete."""

    tekst: Tekst
    bron: Bron


class Afwegingskader(Gegevens):
    """How a municipality weighs an initiative, and who handles it."""

    titel: Tekst
    vragenlijst: Sleutel
    """The questionnaire whose answers are weighed."""
    bron: Bron
    voorbehoud: Voorbehoud | None = None
    wie_beslist: Tekst
    """Said with every proposal: people decide, and which."""
    uitkomsten: tuple[Uitkomst, ...] = Field(min_length=1)
    toetsen: tuple[Toets, ...] = Field(min_length=1)
    rondes: tuple[Ronde, ...] = ()
    """Rounds of handing in, in order; after the last day of one it is for the next."""
    onderwerpen: Onderwerpen | None = None
    routering: Routering | None = None

    def uitkomst(self, sleutel: str) -> Uitkomst:
        """The outcome with this key; raises KeyError when there is none."""
        for uitkomst in self.uitkomsten:
            if uitkomst.sleutel == sleutel:
                return uitkomst
        raise KeyError(sleutel)
