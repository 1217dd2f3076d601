"""The schema of `checklist.yml`: by which points a municipality weighs whether to involve people."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator

from kennisbank.schema.basis import Bron, Gegevens, Sleutel, Tekst, controleer_invulplekken
from kennisbank.woorden import WOORDEN

Gevolg = Literal["alleen_informeren", "communicatie_overwegen", "eerst_regelen", "afwegen"]
"""What a point that does not hold leads to, from the hardest to the mildest."""

PLEKKEN = ("rondes", "weken", "weken_nodig", "uren", "uren_nodig", "antwoord")
"""What the sentences of a point may have filled in: the answers, and what the policy counts on.
`antwoord` is the answer to the question of the point, as people read it."""


class Nee(Gegevens):
    """What it means when a point does not hold."""

    gevolg: Gevolg
    zin: Tekst
    """For the onderbouwing: what is missing."""
    verandering: Tekst
    """What would have to change before it holds."""
    bij_een_ronde: Tekst | None = None
    """The same where one round is planned, so that there cannot be fewer."""


class Toelichting(Gegevens):
    """A reason in people's own words: the answer to `vraag`, within `zin`."""

    vraag: Sleutel
    bij: Literal["ja", "nee"]
    """Whether it explains that the point holds, or that it does not."""
    zin: Tekst

    @field_validator("zin")
    @classmethod
    def _invulplekken(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, "antwoord", *WOORDEN)


class BasisPunt(Gegevens):
    """What every point has."""

    sleutel: Sleutel
    naam: Tekst
    ja: Tekst
    """For the onderbouwing, when the point holds."""
    nee: Nee
    toelichting: tuple[Toelichting, ...] = ()
    alsnog: Sleutel | None = None
    """The question how it could be arranged after all."""
    bron: Bron

    @field_validator("ja")
    @classmethod
    def _invulplekken(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, *PLEKKEN, *WOORDEN)

    @field_validator("nee")
    @classmethod
    def _invulplekken_bij_nee(cls, nee: Nee) -> Nee:
        for tekst in (nee.zin, nee.verandering, nee.bij_een_ronde):
            if tekst is not None:
                controleer_invulplekken(tekst, *PLEKKEN, *WOORDEN)
        return nee


class PuntJaNee(BasisPunt):
    """Holds when the question is answered with yes, or with no when `goed` is false."""

    soort: Literal["ja_nee"]
    vraag: Sleutel
    goed: bool = True


class PuntKeuze(BasisPunt):
    """Holds when the question has an answer that is not one of `niet`. Of a many-of question one
    other answer is enough."""

    soort: Literal["keuze"]
    vraag: Sleutel
    niet: tuple[Sleutel, ...] = ()


class PuntWeken(BasisPunt):
    """Holds when there are at least as many weeks as the planned rounds take by `raming.yml`."""

    soort: Literal["weken"]
    rondes: Sleutel
    weken: Sleutel


class PuntUren(BasisPunt):
    """Holds when there are at least as many hours as the planned rounds take by `raming.yml`."""

    soort: Literal["uren"]
    rondes: Sleutel
    uren: Sleutel


Punt = Annotated[PuntJaNee | PuntKeuze | PuntWeken | PuntUren, Field(discriminator="soort")]


class Geval(Gegevens):
    """A warning that is given when the answer to `vraag` is `is_`."""

    vraag: Sleutel
    is_: bool | Sleutel = Field(alias="is")
    tekst: Tekst
    bron: Bron


class Slotsom(Gegevens):
    """How a conclusion is worded."""

    kop: Tekst
    """The first words in the conversation."""
    zin: Tekst
    """For a document."""
    verder: Tekst
    """What to do now."""


class Slotsommen(Gegevens):
    """The conclusions there are: two when one "nee" decides, and three when points are weighed."""

    wel: Slotsom
    mits: Slotsom | None = None
    """Something has to be arranged first, or weighed once more."""
    overwegen: Slotsom | None = None
    """To communicate may be the better way."""
    geen: Slotsom | None = None


class Checklist(Gegevens):
    """By which points to weigh, and what follows from them."""

    naam: Tekst
    eigen_beleid: bool
    """Whether the policy of the municipality gives these points."""
    herkomst: Tekst
    """Where the points come from, in one sentence; said with every conclusion."""
    verantwoording: Tekst | None = None
    """For the onderbouwing: what of the points is no policy."""
    regel: Literal["een_nee_is_geen", "wegen"]
    """Whether one point that does not hold decides, or every point is weighed."""
    punten: tuple[Punt, ...] = Field(min_length=1)
    gevallen: tuple[Geval, ...] = ()
    slotsommen: Slotsommen
    akkoord: Tekst | None = None
    """Who approves the plan, with `{beslisser}`."""
    akkoord_bron: Bron | None = None
    bron: Bron

    @field_validator("akkoord")
    @classmethod
    def _invulplekken(cls, tekst: str | None) -> str | None:
        return None if tekst is None else controleer_invulplekken(tekst, "beslisser", *WOORDEN)

    @model_validator(mode="after")
    def _past_bij_de_regel(self) -> Self:
        namen = [punt.sleutel for punt in self.punten]
        if dubbel := [naam for naam in namen if namen.count(naam) > 1]:
            raise ValueError(
                f"punt '{dubbel[0]}' staat er twee keer. | Geef elk punt een eigen sleutel."
            )
        nodig = ("geen",) if self.regel == "een_nee_is_geen" else ("mits", "overwegen")
        for naam in ("mits", "overwegen", "geen"):
            if (getattr(self.slotsommen, naam) is not None) != (naam in nodig):
                raise ValueError(
                    f"bij de regel '{self.regel}' horen de slotsommen 'wel' en"
                    f" {' en '.join(repr(n) for n in nodig)}. | Voeg toe wat ontbreekt, en haal"
                    " weg wat er te veel staat."
                )
        hard = [punt.sleutel for punt in self.punten if punt.nee.gevolg == "alleen_informeren"]
        if self.regel == "wegen" and hard:
            raise ValueError(
                f"punt '{hard[0]}' beslist alleen, maar de regel is 'wegen'. | Geef het een ander"
                " 'gevolg', of schrijf 'regel: een_nee_is_geen'."
            )
        if self.regel == "een_nee_is_geen" and len(hard) < len(namen):
            raise ValueError(
                "bij 'een_nee_is_geen' heeft elk punt 'gevolg: alleen_informeren'. | Verbeter het"
                " 'gevolg', of schrijf 'regel: wegen'."
            )
        return self
