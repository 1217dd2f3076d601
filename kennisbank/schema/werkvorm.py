"""The schema of what stands at the top of a file in `werkvormen/`: one way to let people take part.

Which levels a werkvorm fits is not in it: that differs, and stands in `niveaus.yml` of a municipality.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from kennisbank.schema.artikel import Publiek
from kennisbank.schema.basis import Aantal, Gegevens, Sleutel, Tekst, VanTot
from kennisbank.schema.niveaus import Vorm

LANGSTE_REGEL = 160
"""In characters: a step or a point of attention is one line, not a paragraph."""

Doelgroep = Literal[
    "breed_publiek",
    "bewoners_van_een_wijk",
    "jongeren",
    "ouderen",
    "laaggeletterden",
    "anderstaligen",
    "mensen_met_beperking",
    "mensen_die_we_niet_snel_bereiken",
    "ondernemers",
    "organisaties",
    "experts",
]
"""Whom a werkvorm suits."""

Doel = Literal["informeren", "ideeen_ophalen", "mening_peilen", "verdiepen", "samen_maken", "kiezen"]
"""What a werkvorm is for. Not a level: how much influence people get, a policy says."""

Inzet = Literal["laag", "midden", "hoog"]
"""How much work it is for the municipality."""

SoortPassage = Literal["wat", "zo_werkt", "wanneer", "let_op", "meer"]
"""What a passage tells. All but "meer" stand exactly once in a file."""


def _een_regel(tekst: str) -> str:
    if any(teken in tekst for teken in "*_[]<>#`\n"):
        raise ValueError(
            "hier kan geen opmaak en geen nieuwe regel staan. | Schrijf gewone tekst op één regel."
        )
    if len(tekst) > LANGSTE_REGEL:
        raise ValueError(
            f"deze regel is {len(tekst)} tekens lang. | Maak hem korter: {LANGSTE_REGEL} is het meeste."
        )
    return tekst


Regel = Annotated[Tekst, AfterValidator(_een_regel)]
"""One line of plain text."""


class Groep(VanTot):
    """With how many people it works. Without `tot` there is no limit."""

    van: Aantal
    tot: Aantal | None = None

    @property
    def maakt_niet_uit(self) -> bool:
        """Whether any number will do: of a poster, for instance."""
        return self.van == 1 and self.tot is None

    def past(self, aantal: int) -> bool:
        """Whether it works with this number of people."""
        return self.van <= aantal and (self.tot is None or aantal <= self.tot)


class Weken(VanTot):
    """How many weeks of preparation to count on, from the least to the most that is usual."""

    van: Aantal
    tot: Aantal


class WerkvormPassage(Gegevens):
    """What is said about a passage. Its source is the same for all: `kennisbank.werkvormen`."""

    soort: SoortPassage
    voor: tuple[Publiek, ...] = Field(min_length=1)
    vragen: tuple[Tekst, ...] = Field(min_length=3, max_length=6)
    """What people ask that this answers, in several wordings; search reads them too."""


class WerkvormKop(Gegevens):
    """The top of a werkvorm. The keys of `delen` are its headings, in the same words."""

    naam: Tekst
    """As it stands in the middle of a sentence: "worldcafé", "Mentimeter"."""
    lidwoord: Literal["de", "het"] | None = None
    """None where the name goes without: "crowdfunding", "Mentimeter"."""
    synoniemen: tuple[Tekst, ...] = ()
    """What people also call it, and how they mistype it."""
    product: bool = False
    """Whether it is sold by one supplier, so that a municipality must have it before it can be used."""
    vorm: tuple[Vorm, ...] = Field(min_length=1, max_length=2)
    groep: Groep
    geschikt_voor: tuple[Doelgroep, ...] = Field(min_length=1)
    voorbereiding_weken: Weken
    inzet: Inzet
    doel: tuple[Doel, ...] = Field(min_length=1)
    stappen: tuple[Regel, ...] = Field(min_length=3, max_length=6)
    let_op: tuple[Regel, ...] = Field(min_length=2, max_length=4)
    combineert_met: tuple[Sleutel, ...] = Field(min_length=1, max_length=5)
    """Other werkvormen it goes well with, by the names of their files."""
    delen: dict[Tekst, WerkvormPassage]

    @property
    def met_een(self) -> str:
        """The name as one of its kind: "een worldcafé", "crowdfunding"."""
        return f"een {self.naam}" if self.lidwoord else self.naam

    @model_validator(mode="after")
    def _elke_soort_een_keer(self) -> Self:
        soorten = [deel.soort for deel in self.delen.values()]
        for soort in ("wat", "zo_werkt", "wanneer", "let_op"):
            if (aantal := soorten.count(soort)) != 1:
                raise ValueError(
                    f"bij 'delen' staat soort '{soort}' {aantal} keer. | Laat hem er één keer staan."
                )
        return self

    @model_validator(mode="after")
    def _geen_dubbele(self) -> Self:
        for veld in ("synoniemen", "vorm", "geschikt_voor", "doel", "combineert_met"):
            waarden: tuple[str, ...] = getattr(self, veld)
            if dubbel := next((w for w in waarden if waarden.count(w) > 1), None):
                raise ValueError(f"bij '{veld}' staat '{dubbel}' twee keer. | Haal er een weg.")
        return self
