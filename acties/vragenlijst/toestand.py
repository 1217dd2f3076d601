"""Where somebody is in a questionnaire, and what an event leads to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from acties.vragenlijst.pad import Gegeven, eerste_open, pad
from acties.vragenlijst.soorten import Gelezen
from acties.vragenlijst.uitkomst import Melding
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


@dataclass(frozen=True, slots=True)
class Toestand:
    """Where somebody is in a questionnaire."""

    antwoorden: Mapping[str, Gegeven] = field(default_factory=dict)
    heropend: str | None = None
    """The question to which the person went back."""
    bevestigt: Literal["opnieuw"] | None = None
    van_elders: frozenset[str] = frozenset()
    """The questions that were not answered in this run, but in another part of the same dossier."""


Slot = Literal["verstuurd", "gepauzeerd", "opnieuw"]


@dataclass(frozen=True, slots=True)
class Resultaat:
    """What an event leads to. `nieuw` are the answers to add, in order; nothing is ever removed."""

    toestand: Toestand
    nieuw: tuple[tuple[str, Gegeven], ...] = ()
    elders: tuple[tuple[str, Gegeven], ...] = ()
    """Answers to add to questions of other parts of the same dossier."""
    meldingen: tuple[Melding, ...] = ()
    fout: str | None = None
    onjuist: str | None = None
    """What was wrong in an answer of which the rest was stored."""
    vervolg: str | None = None
    toon_overzicht: bool = False
    slot: Slot | None = None
    """How the run closes, when it does."""
    niets: bool = False
    """With `fout`: there was nothing in it for this question, so it may be about something else."""
    alvast: tuple[str, ...] = ()
    """The questions that were filled from the same message without having been asked."""


def open_vraag(lijst: Vragenlijst, toestand: Toestand) -> Vraag | None:
    """The question that is open now; None when everything on the path is answered."""
    vragen = pad(lijst, toestand.antwoorden)
    if toestand.heropend is not None:
        for vraag in vragen:
            if vraag.sleutel == toestand.heropend:
                return vraag
    return eerste_open(vragen, toestand.antwoorden)


def sluit_zonder_samenvatting(lijst: Vragenlijst, resultaat: Resultaat) -> Resultaat:
    """The same, closed when nothing is left to ask and there is no summary to check."""
    klaar = (
        not lijst.samenvatten
        and resultaat.slot is None
        and resultaat.toestand.bevestigt is None
        and open_vraag(lijst, resultaat.toestand) is None
    )
    return replace(resultaat, slot="verstuurd") if klaar else resultaat


def sla_op(
    toestand: Toestand, vraag: Vraag, gelezen: Gelezen, meldingen: tuple[Melding, ...] = ()
) -> Resultaat:
    """Keep what was read as the answer to this question; what could not be read, says why not."""
    if gelezen.fout is not None:
        return Resultaat(toestand, fout=gelezen.fout, niets=gelezen.niets)
    gegeven = Gegeven(gelezen.status, gelezen.waarde)
    # Put last: the order of the answers is the order in which they were given.
    antwoorden = {k: v for k, v in toestand.antwoorden.items() if k != vraag.sleutel}
    antwoorden[vraag.sleutel] = gegeven
    heropend = toestand.heropend
    if heropend == vraag.sleutel and gegeven.klaar:
        heropend = None
    return Resultaat(
        replace(toestand, antwoorden=antwoorden, heropend=heropend),
        nieuw=((vraag.sleutel, gegeven),),
        meldingen=meldingen,
        vervolg=gelezen.vervolg,
        onjuist=gelezen.onjuist,
    )


def is_klaar(toestand: Toestand, vraag: Vraag) -> bool:
    """Whether this question need not be asked any more."""
    gegeven = toestand.antwoorden.get(vraag.sleutel)
    return gegeven is not None and gegeven.klaar


def is_heropend(toestand: Toestand, vraag: Vraag) -> bool:
    """Whether this question has an answer, and is open to change it."""
    return toestand.heropend == vraag.sleutel and is_klaar(toestand, vraag)


def onvolledig_antwoord(toestand: Toestand, vraag: Vraag | None) -> Gegeven | None:
    """What was answered to this question, when more of it has still to be asked."""
    gegeven = toestand.antwoorden.get(vraag.sleutel) if vraag is not None else None
    return gegeven if gegeven is not None and not gegeven.klaar else None


def waarde_van(toestand: Toestand, vraag: Vraag) -> Any | None:
    """What was answered to this question up to now; None when that is nothing."""
    gegeven = toestand.antwoorden.get(vraag.sleutel)
    return gegeven.waarde if gegeven is not None else None
