"""The structured summary of an initiative: what the coördinator gets, as text and as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict

from acties import klok
from acties.afweging.uitkomst import Afweging
from acties.afweging.weergave import als_tekst as afweging_als_tekst
from acties.bijlagen.dienst import Bijgevoegd, grootte
from acties.initiatief.titel import titel_van
from acties.vragenlijst.ingekort import NIET_OPGEGEVEN
from acties.vragenlijst.overzicht import overzicht
from acties.vragenlijst.pad import Gegeven
from kennisbank.schema.vragenlijst import Vragenlijst

# Named, so that a field that is added later is erased unless somebody thought about it.
_ZAKELIJK = (
    "kenmerk",
    "gemeente",
    "gemeente_naam",
    "gemeente_versie",
    "vragenlijst",
    "vragenlijst_versie",
    "ingediend_op",
    "contact_uiterlijk",
    "contact_bron",
    "vragen_bron",
)


class Samengevat(BaseModel):
    """One question with its answer; `waarde` is the answer as data."""

    model_config = ConfigDict(frozen=True)

    nummer: int
    sleutel: str
    vraag: str
    antwoord: str | None
    waarde: Any
    bron: str


class SamengevatteBijlage(BaseModel):
    """A file that was handed in; its content is kept apart (`acties.bijlagen`)."""

    model_config = ConfigDict(frozen=True)

    id: int
    naam: str
    mediatype: str
    omvang: int
    """In bytes."""

    @property
    def label(self) -> str:
        """Its name and size, for reading."""
        return f"{self.naam} ({grootte(self.omvang)})"


class Samenvatting(BaseModel):
    """An initiative as it was handed in."""

    model_config = ConfigDict(frozen=True)

    kenmerk: str
    gemeente: str
    gemeente_naam: str
    gemeente_versie: str
    vragenlijst: str
    vragenlijst_versie: str
    ingediend_op: datetime
    contact_uiterlijk: date | None
    contact_bron: str | None
    vragen_bron: str | None = None
    """Where the questions come from: the policy, or the common ones."""
    antwoorden: tuple[Samengevat, ...]
    bijlagen: tuple[SamengevatteBijlage, ...] = ()
    """The files that were handed in with it."""
    afweging: Afweging | None = None
    """The proposal for the coördinator; None where the municipality gave no afwegingskader."""

    def voor_coordinator(self, toestemming: bool | None = None) -> str:
        """Everything, for reading: the answers and the proposal.

        `toestemming` is what the person said about passing it on to a partner outside.
        """
        if self.afweging is None:
            return f"{self.als_tekst()}\n\n{_niet_gewogen(self.gemeente_naam)}"
        delen = [self.als_tekst(), afweging_als_tekst(self.afweging)]
        route = self.afweging.route
        if route is not None and route.extern:
            stand = {True: "ja", False: "nee", None: "nog niet gegeven"}[toestemming]
            delen.append(f"Toestemming om door te geven aan {route.naam}: {stand}")
        return "\n\n".join(delen)

    @property
    def naam(self) -> str | None:
        """The name of who handed it in, if it was asked for."""
        return self._contact("naam")

    @property
    def email(self) -> str | None:
        """The e-mail address of who handed it in, if one was given."""
        return self._contact("email")

    def _contact(self, wat: str) -> str | None:
        waarden = (a.waarde for a in self.antwoorden if isinstance(a.waarde, dict))
        return next((str(waarde[wat]) for waarde in waarden if waarde.get(wat)), None)

    @property
    def kort(self) -> str:
        """What the idea is called in a sentence: the core of the answer to the question of that name,
        else of the first answer in words. Without contact details; may be empty."""
        teksten = {a.sleutel: a.waarde for a in self.antwoorden if isinstance(a.waarde, str)}
        return titel_van(teksten.get("idee") or next(iter(teksten.values()), ""), self.naam)

    def zonder_inhoud(self) -> Samenvatting:
        """Only what says nothing about a person: for who had their data erased."""
        return Samenvatting(
            **self.model_dump(include=set(_ZAKELIJK)),
            antwoorden=(),
        )

    def als_tekst(self) -> str:
        """The answers, for reading. Without the proposal: residents may see all of this."""
        regels = [
            f"Initiatief {self.kenmerk}",
            f"Gemeente: {self.gemeente_naam}",
            f"Ingediend: {self.ingediend_op.astimezone(klok.AMSTERDAM):%d-%m-%Y %H:%M}",
        ]
        if self.contact_uiterlijk is not None:
            regels.append(
                f"Contact opnemen uiterlijk: {klok.voluit(self.contact_uiterlijk)}"
                f" (bron: {self.contact_bron})"
            )
        if self.vragen_bron is not None:
            regels.append(f"Bron van de vragen: {self.vragen_bron}")
        for a in self.antwoorden:
            regels += ["", f"{a.nummer}. {a.vraag}", a.antwoord or NIET_OPGEGEVEN]
        if self.bijlagen:
            regels += ["", "Bijlagen", *(f"- {bijlage.label}" for bijlage in self.bijlagen)]
        regels += [
            "",
            f"Vragenlijst '{self.vragenlijst}', versie {self.vragenlijst_versie};"
            f" gegevens van de gemeente, versie {self.gemeente_versie}.",
        ]
        return "\n".join(regels)


def _niet_gewogen(gemeente: str) -> str:
    return (
        "GEEN AFWEGING\n"
        f"Samenspraak heeft geen afwegingskader voor ideeën van inwoners in de gemeente {gemeente}."
        " Daarom is er niets gewogen en staat hier geen voorstel."
    )


def vat_samen(lijst: Vragenlijst, antwoorden: Mapping[str, Gegeven]) -> tuple[Samengevat, ...]:
    """The answers on the current path, in the order of the questions."""
    return tuple(
        Samengevat(
            nummer=regel.nummer,
            sleutel=regel.vraag,
            vraag=regel.naam,
            antwoord=regel.antwoord,
            waarde=antwoorden[regel.vraag].waarde,
            bron=str(lijst.vraag(regel.vraag).bron),
        )
        for regel in overzicht(lijst, antwoorden)
    )


def noem_bijlagen(bijlagen: Iterable[Bijgevoegd]) -> tuple[SamengevatteBijlage, ...]:
    """The files that are handed in, as they stand in the summary."""
    return tuple(
        SamengevatteBijlage(id=b.id, naam=b.naam, mediatype=b.mediatype, omvang=b.omvang)
        for b in bijlagen
    )
