"""Where a conversation is, for who has to understand its next message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import soort_van
from acties.vragenlijst.soorten.ja_nee import als_feit
from acties.vragenlijst.soorten.keuzes.tonen import MetVoorstel
from acties.vragenlijst.soorten.keuzes.twee_genoemd import waartussen
from acties.vragenlijst.toestand import Toestand, open_vraag
from kennisbank.schema.basisvraag import Keuze
from kennisbank.schema.vraag import JaNeeVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a conversation is, for who has to understand its next message."""

    fase: Literal["geen", "vraag", "samenvatting", "bevestiging"]
    soort: str | None = None
    """The kind of the open question."""
    feit: str | None = None
    """How that is asked, when it asks for yes or no to a fact."""
    heropend: bool = False
    keuzes: tuple[Keuze, ...] = ()
    """Among which the open question lets people choose; with `geen`, what was suggested just now."""
    dossier: bool = False
    """Whether it is asked of an employee, in a participatiedossier."""
    ingediend: bool = False
    """With `geen`: whether this conversation has access to something that was handed in."""
    vervolg: bool = False
    """With `geen`: whether a part of a dossier was done last, after which the next one is suggested."""
    medewerker: bool | None = None
    """Otherwise: whether what is open is filled in by an employee; None when anybody may."""
    vragenlijst: str | None = None
    vraag: str | None = None
    """The key of the open question."""
    vrij: bool = False
    """Whether anything said is the answer to it."""
    verhaal: bool = False
    """Whether it asks for the idea itself."""


@dataclass(frozen=True, slots=True)
class Contactvraag:
    """The question for contact details, by its key."""

    sleutel: str
    open: bool


@dataclass(frozen=True, slots=True)
class TeKiezen:
    """A question to which answers were suggested, before it was asked."""

    vragenlijst: str
    kenmerk: str
    vraag: MetVoorstel


def stand_bij(lijst: Vragenlijst, toestand: Toestand, vragenlijst: str) -> Stand:
    """Where a run of this questionnaire is, that began under the name `vragenlijst`."""
    medewerker = _door_een_medewerker(lijst)
    if toestand.bevestigt is not None:
        return Stand("bevestiging", medewerker=medewerker)
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        return Stand("samenvatting", medewerker=medewerker, vragenlijst=vragenlijst)
    return Stand(
        "vraag",
        vraag.soort,
        heropend=toestand.heropend == vraag.sleutel,
        keuzes=_keuzes_van(vraag, toestand.antwoorden.get(vraag.sleutel)),
        dossier=lijst.dossier,
        feit=als_feit(vraag) if isinstance(vraag, JaNeeVraag) and vraag.feit else None,
        medewerker=medewerker,
        vragenlijst=vragenlijst,
        vraag=vraag.sleutel,
        vrij=vraag.soort == "open" and vraag.vrij,
        verhaal=vraag.herken is not None and vraag.herken.soort == "verhaal",
    )


def _door_een_medewerker(lijst: Vragenlijst) -> bool | None:
    return None if lijst.voor_ieder else lijst.je


def _keuzes_van(vraag: Vraag, gegeven: Gegeven | None) -> tuple[Keuze, ...]:
    if vraag.soort == "keuze" and gegeven is not None and not gegeven.klaar:
        return waartussen(vraag.keuzes, gegeven.waarde) or tuple(vraag.keuzes)
    if vraag.soort in ("keuze", "meerkeuze"):
        return tuple(vraag.keuzes)
    if vraag.soort == "reeks" and gegeven is not None and not gegeven.klaar:
        return tuple(soort_van(vraag).keuzes(vraag, gegeven.waarde))
    return ()
