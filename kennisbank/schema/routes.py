"""The schema of routes: what is not an initiative of residents, and where it does belong.

A route says what the person probably wants, why that is not handed in as an initiative, and the right
way. What a municipality says nothing of, the assistant does not make up: then `algemeen` is said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, Literal, Self, get_args

from pydantic import Field, field_validator, model_validator

from kennisbank.schema.basis import Bron, Gegevens, Sleutel, Tekst, controleer_invulplekken
from kennisbank.schema.contact import Contact
from kennisbank.schema.intents import Intent
from kennisbank.woorden import WOORDEN

Routeintent = Literal[
    "melding",
    "klacht",
    "bezwaar",
    "bouwplan",
    "meepraten",
    "inspraak",
    "uitdaagrecht",
    "subsidie",
    "dorpsvisie",
]
"""The intents of somebody who may have come to the wrong place."""

ROUTEINTENTS: tuple[Routeintent, ...] = get_args(Routeintent)

VERPLICHT: tuple[Routeintent, ...] = ("melding", "klacht", "bezwaar", "inspraak")
"""Every municipality has these by law or by nature. The others depend on its policy."""

Behandeling = Literal["elders", "niet_actief", "regels_in_de_maak", "recht"]
"""How a municipality treats something: it belongs elsewhere; it exists and the municipality does not
work at it; the municipality is making rules for it; people have a right to it, with rules."""


class Stap(Gegevens):
    """A next step of the route itself, offered as the first choice."""

    label: Tekst
    intent: Intent


class Geval(Gegevens):
    """What is told in the same words as a route, and has a way of its own: who has trouble with the
    neighbours complains too, and not about the municipality."""

    tekens: tuple[Tekst, ...] = Field(min_length=1)
    """Words by which it is known; a * stands for the rest of a word."""
    niet: tuple[Tekst, ...] = ()
    """Words with which it is the route itself after all."""
    wens: Tekst
    reden: Tekst
    weg: Tekst
    bronnen: tuple[Bron, ...] = Field(min_length=1)

    @field_validator("wens", "reden", "weg")
    @classmethod
    def _invulplekken(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, *WOORDEN)

    def past_bij(self, tekst: str) -> bool:
        """Whether these words tell this."""
        return _staat_erin(self.tekens, tekst) and not self.is_iets_anders(tekst)

    def is_iets_anders(self, tekst: str) -> bool:
        """Whether these words are about the route itself."""
        return _staat_erin(self.niet, tekst)


def _staat_erin(tekens: tuple[str, ...], tekst: str) -> bool:
    woorden = re.findall(r"[^\W_]+", tekst.casefold())
    return any(fnmatchcase(woord, teken) for woord in woorden for teken in tekens)


class Route(Gegevens):
    """One route. The texts are said in the order of the fields, as paragraphs."""

    sleutel: Sleutel
    intents: tuple[Routeintent, ...] = Field(min_length=1)
    behandeling: Behandeling = "elders"
    keuze: Tekst
    """What somebody chooses who was asked what they mean: "Ik wil melden dat er iets kapot is"."""
    wens: Tekst
    """What the person probably wants, said as a guess."""
    reden: Tekst | None = None
    """Why it is not handed in as an initiative."""
    weg: Tekst
    """Where it does belong, also without `contact`."""
    contact: Contact = Contact()
    """Where one goes with it. Filled in by the municipality; empty where no source gives it."""
    bronnen: tuple[Bron, ...] = Field(min_length=1)
    stap: Stap | None = None
    gevallen: tuple[Geval, ...] = ()
    in_vragenlijst: Tekst | None = None
    """Said instead of all this while a question is open; without it `weg` is."""
    bij_antwoord: Tekst | None = None
    """Said after an answer that looked like this was noted as an answer."""

    @field_validator("wens", "reden", "weg", "in_vragenlijst", "bij_antwoord")
    @classmethod
    def _invulplekken(cls, tekst: str | None) -> str | None:
        return tekst and controleer_invulplekken(tekst, *WOORDEN)

    @model_validator(mode="after")
    def _past_bij_behandeling(self) -> Self:
        if self.behandeling == "recht" and self.stap is None:
            raise ValueError(
                f"route '{self.sleutel}' is een recht, maar er staat niet hoe iemand het gebruikt."
                " | Voeg 'stap' toe, met 'label' en 'intent'."
            )
        if self.behandeling != "recht" and self.reden is None:
            raise ValueError(
                f"route '{self.sleutel}' zegt niet waarom dit geen initiatief is."
                " | Voeg 'reden' toe, of schrijf 'behandeling: recht' als het een recht is."
            )
        return self

    def bij(self, *teksten: str) -> Route:
        """This route as it is for who said this, the last first: with the way of the case it is."""
        for tekst in teksten:
            for geval in self.gevallen:
                if geval.is_iets_anders(tekst):
                    return self
                if geval.past_bij(tekst):
                    eigen = geval.model_dump(include={"wens", "reden", "weg"})
                    return self.model_copy(update=eigen | {"bronnen": geval.bronnen})
        return self


class Verzoek(Gegevens):
    """For who wants the municipality to make or change something: no report of what is wrong."""

    keuze: Tekst
    wens: Tekst
    weg: Tekst

    @field_validator("wens", "weg")
    @classmethod
    def _invulplekken(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, *WOORDEN)


class Algemeen(Gegevens):
    """What is said where a municipality has no text for a route, and around every route."""

    tekst: Tekst
    """Said instead of a route without a text."""
    in_vragenlijst: Tekst
    bij_antwoord: Tekst
    """Said after an answer that looked like a route without a text of its own for that."""
    slot: Tekst
    """Said at the end of every route: that nothing was handed in."""
    nogmaals: Tekst
    """Said instead when the person says the same again, with `{weg}` in it."""
    gevraagd: Tekst
    """Said instead when the person asks something about it that is not answered, with `{weg}` in it."""
    eigen_idee: Tekst
    """The choice of who does have an initiative; what was told is kept."""
    mens: Tekst
    """The choice of who wants to speak to a person."""
    verzoek: Verzoek | None = None

    @field_validator("tekst", "in_vragenlijst", "bij_antwoord", "slot")
    @classmethod
    def _invulplekken(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, *WOORDEN)

    @field_validator("nogmaals", "gevraagd")
    @classmethod
    def _weg(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, "weg", *WOORDEN)


class Twijfel(Gegevens):
    """The question to somebody who may mean several things."""

    vraag: Tekst
    nogmaals: Tekst
    """Asked instead when it was still not clear; a person is offered with it."""
    keuzes: dict[Intent, Tekst] = Field(min_length=1)
    """What somebody chooses, for what is not a route. Routes have their own `keuze`."""

    @field_validator("vraag", "nogmaals")
    @classmethod
    def _invulplekken(cls, tekst: str) -> str:
        return controleer_invulplekken(tekst, *WOORDEN)

    @field_validator("keuzes")
    @classmethod
    def _met_een_idee(cls, keuzes: dict[Intent, str]) -> dict[Intent, str]:
        if "initiatief_indienen" not in keuzes:
            raise ValueError(
                "de keuze voor een eigen idee ontbreekt. | Voeg 'initiatief_indienen' toe."
            )
        return keuzes


class Routes(Gegevens):
    """All routes of a municipality."""

    algemeen: Algemeen
    twijfel: Twijfel
    routes: tuple[Route, ...]

    @model_validator(mode="after")
    def _volledig_en_eenduidig(self) -> Self:
        gezien: dict[Routeintent, str] = {}
        sleutels: set[str] = set()
        for route in self.routes:
            if route.sleutel in sleutels:
                raise ValueError(
                    f"route '{route.sleutel}' staat er twee keer. | Geef elke route een eigen sleutel."
                )
            sleutels.add(route.sleutel)
            for intent in route.intents:
                if (ander := gezien.setdefault(intent, route.sleutel)) != route.sleutel:
                    raise ValueError(
                        f"'{intent}' hoort bij route '{ander}' en ook bij '{route.sleutel}'."
                        " | Laat elke intent bij één route staan."
                    )
        if missend := [intent for intent in VERPLICHT if intent not in gezien]:
            raise ValueError(
                f"voor {', '.join(missend)} is er geen route, en elke gemeente heeft die."
                " | Voeg een route toe met die naam bij 'intents'."
            )
        return self

    def route_bij(self, intent: str) -> Route | None:
        """The route of this intent; None when the municipality has no text for it."""
        return next((route for route in self.routes if intent in route.intents), None)

    def keuze_bij(self, intent: str) -> str | None:
        """What somebody chooses who means this; None when there are no words for it."""
        if (route := self.route_bij(intent)) is not None:
            return route.keuze
        keuzes: Mapping[Any, str] = self.twijfel.keuzes
        return keuzes.get(intent)
