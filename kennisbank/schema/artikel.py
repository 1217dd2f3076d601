"""The schema of what stands at the top of an article of the vraagbaak, between two lines `---`."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from kennisbank.schema.basis import Gegevens, Sleutel, Tekst

Publiek = Literal["inwoner", "medewerker"]
"""For whom a passage is written."""

Onderwerp = Literal[
    "visie",
    "doelen",
    "waarden_en_uitgangspunten",
    "ambitie",
    "begrippen",
    "wel_of_geen",
    "niveaus",
    "werkvormen",
    "belanghebbenden",
    "kaders",
    "planning",
    "plan_van_aanpak",
    "vaststellen",
    "uitvoering",
    "bijeenkomst",
    "terugkoppeling",
    "eindverslag",
    "evalueren_en_leren",
    "monitoring",
    "initiatief_indienen",
    "initiatief_beoordelen",
    "initiatief_besluit",
    "initiatief_uitvoeren",
    "uitdaagrecht",
    "rol_raad",
    "rol_college",
    "rol_organisatie",
    "rol_inwoners",
    "partners",
    "steun",
    "hulpmiddelen",
    "geld_en_uren",
    "wetgeving",
    "verordening",
    "inspraak",
    "digitaal",
    "communicatie",
    "inclusie",
    "vertegenwoordiging",
    "invoering",
    "routes",
]
"""What an article is about. The same in every municipality: by it one is compared with another."""


class Vindplaats(Gegevens):
    """Where in a source something stands. Without `document`: the source of the municipality."""

    paragraaf: Tekst
    stap: Tekst | None = None
    document: Tekst | None = None

    @property
    def plek(self) -> tuple[str, str | None]:
        """As `Deel.plek` of dekking.yml has it: (section, step)."""
        return self.paragraaf, self.stap


class PassageKop(Gegevens):
    """What is said about a passage; its text stands below, under the heading of the same name."""

    voor: tuple[Publiek, ...] = Field(min_length=1)
    bronnen: tuple[Vindplaats, ...] = Field(min_length=1)
    vragen: tuple[Tekst, ...] = Field(min_length=1)
    """What people ask that this answers, in several wordings; search reads them too."""


class ArtikelKop(Gegevens):
    """The top of an article. The keys of `delen` are its headings, in the same words."""

    titel: Tekst
    onderwerp: Onderwerp
    datum: date
    """When the article was last held against its source."""
    delen: dict[Tekst, PassageKop] = Field(min_length=1)


ArtikelNaam = Sleutel
