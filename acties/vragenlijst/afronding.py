"""What happens when a questionnaire is done, and what that gets to work with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from sqlalchemy.orm import Session

from acties.opslag import Invulling
from acties.vragenlijst.pad import Gegeven, pad
from acties.vragenlijst.toestand import Toestand
from kennisbank.laden import Versie
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vragenlijst import Vragenlijst


@dataclass(frozen=True, slots=True)
class Afgerond:
    """What an afronding gets to work with."""

    invulling_id: int
    gesprek_id: str
    gemeente: Versie[Gemeente]
    lijst: Vragenlijst
    versie: str
    antwoorden: Mapping[str, Gegeven]
    kenmerk: str | None = None
    """The initiative that it is about, when the questionnaire needs access to one."""
    daarna: str | None = None
    """The questionnaire that was asked for, when this one had to come first."""

    @classmethod
    def van(
        cls, invulling: Invulling, gemeente: Versie[Gemeente], lijst: Vragenlijst, toestand: Toestand
    ) -> Afgerond:
        """What is kept of this run; an answer that was left behind on another path is not in it."""
        op_pad = {vraag.sleutel for vraag in pad(lijst, toestand.antwoorden)}
        return cls(
            invulling_id=invulling.id,
            gesprek_id=invulling.gesprek_id,
            gemeente=gemeente,
            lijst=lijst,
            versie=invulling.versie,
            antwoorden={
                vraag: gegeven for vraag, gegeven in toestand.antwoorden.items() if vraag in op_pad
            },
            kenmerk=invulling.kenmerk,
            daarna=invulling.daarna,
        )


class Afronding(Protocol):
    """What happens after "Versturen", in the transaction of that step.

    Must lead to the same when called twice for one run; what it returns goes into `Einde.gegevens`.
    Four of its keys mean something here: `vervolg` is the questionnaire that begins at once after
    this one, `vervolg_alvast` what was said already in answer to questions of it, `kenmerk` the
    initiative or dossier that it is about, and `daarna` what it has to lead to.
    """

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]: ...


@runtime_checkable
class MetBezwaar(Protocol):
    """An afronding that knows beforehand that it would be of no use."""

    def bezwaar(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> dict[str, Any] | None:
        """Why not to begin now, for `Einde.gegevens`; None when there is nothing against it."""
